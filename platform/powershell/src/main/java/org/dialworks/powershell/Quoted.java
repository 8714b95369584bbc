package org.dialworks.powershell;

/**
 * Strings as PowerShell literals that mean exactly the string and nothing else.
 *
 * <p>PowerShell takes five characters for a single quote: {@code '} and the typographic U+2018, U+2019, U+201A and U+201B
 * (CharTraits.cs, IsSingleQuote); inside a quoted string any of them, doubled, stands for itself. Characters that cannot be
 * seen (control, format such as right-to-left marks, line and paragraph separators, unpaired surrogates) are written by
 * number, so that a reader sees what is there and a line stays a line.
 */
final class Quoted {

    private Quoted() {}

    /** The literal: {@code 'it''s'}, or {@code ('a' + [char]10 + 'b')} when something cannot be shown. */
    static String literal(String value) {
        var out = new StringBuilder(value.length() + 2).append('\'');
        boolean open = true;
        boolean pieces = false;
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            int length = Character.charCount(codePoint);
            if (isShown(codePoint)) {
                if (!open) {
                    out.append(" + '");
                    open = true;
                }
                out.appendCodePoint(codePoint);
                if (isSingleQuote(codePoint)) {
                    out.appendCodePoint(codePoint);
                }
            } else {
                if (open) {
                    out.append('\'');
                    open = false;
                }
                for (int unit = 0; unit < length; unit++) {
                    out.append(" + [char]").append((int) value.charAt(i + unit));
                }
                pieces = true;
            }
            i += length;
        }
        if (open) {
            out.append('\'');
        }
        return pieces ? "(" + out + ")" : out.toString();
    }

    /** The text as it can stand in a comment line: what cannot be shown becomes {@code ?}. */
    static String comment(String line) {
        var out = new StringBuilder(line.length());
        line.codePoints().forEach(c -> out.appendCodePoint(isShown(c) ? c : '?'));
        // Everything behind the line "# SIG # Begin signature block" is read as a signature, not as script.
        return out.indexOf("SIG #") >= 0 ? out.toString().replace("SIG #", "SIG-#") : out.toString();
    }

    static boolean isSingleQuote(int c) {
        return c == '\'' || (c >= 0x2018 && c <= 0x201B);
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            // A no-break or an ideographic space looks like a space and is none.
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
