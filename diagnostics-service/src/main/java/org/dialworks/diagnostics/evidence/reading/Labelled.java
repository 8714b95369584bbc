package org.dialworks.diagnostics.evidence.reading;

import java.util.Optional;

/**
 * A line that names a value: {@code Label : value}.
 *
 * @param indent how many spaces it begins with
 * @param label without the dots and spaces that lead to the colon
 * @param value without the spaces around it, may be empty
 * @param valueColumn where the value begins, or would
 */
record Labelled(int indent, String label, String value, int valueColumn) {

    /** The parts of a line at its first colon that has a space, or nothing, behind it. */
    static Optional<Labelled> of(String line) {
        for (int at = line.indexOf(':'); at > 0; at = line.indexOf(':', at + 1)) {
            if (at + 1 == line.length() || Shape.isSpace(line.charAt(at + 1))) {
                return at(line, at);
            }
        }
        return Optional.empty();
    }

    private static Optional<Labelled> at(String line, int colon) {
        int indent = Shape.indent(line);
        int end = colon;
        while (end > indent && (line.charAt(end - 1) == '.' || Shape.isSpace(line.charAt(end - 1)))) {
            end--;
        }
        if (end == indent) {
            return Optional.empty();
        }
        int column = colon + 1;
        while (column < line.length() && Shape.isSpace(line.charAt(column))) {
            column++;
        }
        return Optional.of(
                new Labelled(indent, line.substring(indent, end), Shape.trim(line.substring(colon + 1)), column));
    }

    /** Whether dots lead from the label to the value, as only {@code ipconfig} writes it. */
    static boolean isDotted(String line) {
        int dots = line.indexOf(". .");
        return dots > 0 && Shape.indent(line) > 0 && line.indexOf(':', dots) > 0;
    }
}
