package org.dialworks.diagnostics.evidence.reading;

import java.util.Optional;

/**
 * A line of PowerShell's {@code Format-List}: {@code Name       : value}. Names are those of .NET properties or of registry
 * values and so not translated.
 */
final class PropertyList {

    private PropertyList() {}

    /** The name and value of a line; what continues the value before has neither. */
    static Optional<Labelled> of(String text) {
        if (text.isEmpty() || Shape.isSpace(text.charAt(0))) {
            return Optional.empty();
        }
        int colon = text.indexOf(" :");
        boolean named = colon > 0 && (colon + 2 == text.length() || Shape.isSpace(text.charAt(colon + 2)));
        if (!named) {
            return Optional.empty();
        }
        return Optional.of(new Labelled(
                0, Shape.trim(text.substring(0, colon)), Shape.trim(text.substring(colon + 2)), colon + 3));
    }

    /** Whether the block that begins with this line has a line that holds the text. */
    static boolean blockHolds(Line line, Window ahead, String... texts) {
        if (of(line.text()).isEmpty()) {
            return false;
        }
        String text = line.text();
        for (int i = 1; i <= Window.FARTHEST && !Shape.isBlank(text); i++) {
            for (String wanted : texts) {
                if (text.contains(wanted)) {
                    return true;
                }
            }
            text = ahead.peek(i);
        }
        return false;
    }
}
