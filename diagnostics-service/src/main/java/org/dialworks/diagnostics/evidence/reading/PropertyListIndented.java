package org.dialworks.diagnostics.evidence.reading;

import java.util.Optional;

/** A line of {@code netsh http show sslcert}: indented, spaces before and behind the colon that ends the label. */
final class PropertyListIndented {

    private PropertyListIndented() {}

    static Optional<Labelled> of(String text) {
        int indent = Shape.indent(text);
        int colon = text.indexOf(" : ");
        return indent > 0 && colon > indent
                ? Optional.of(new Labelled(
                        indent,
                        Shape.trim(text.substring(indent, colon)),
                        Shape.trim(text.substring(colon + 3)),
                        colon + 3))
                : Optional.empty();
    }
}
