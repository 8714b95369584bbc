package org.dialworks.routing.rule;

/**
 * A pattern and its translation from what New-CsVoiceRegex, and the builder of the control panel, ask for.
 *
 * @param pattern {@code ^\d{3}(\d{4})$}
 * @param translation {@code $1}
 */
public record VoiceRegex(String pattern, String translation) {

    private static final int LONGEST = 255;

    /**
     * How long a number is; what it starts with counts, a plus too.
     *
     * @param characters how many
     * @param orMore whether it may be longer
     */
    public record Length(int characters, boolean orMore) {
        public Length {
            if (characters < 1 || characters > LONGEST) {
                throw new IllegalArgumentException("a length is 1 to " + LONGEST + ", but this is " + characters);
            }
        }

        public static Length exactly(int characters) {
            return new Length(characters, false);
        }

        public static Length atLeast(int characters) {
            return new Length(characters, true);
        }
    }

    /**
     * Builds the two.
     *
     * @param startsWith digits and {@code + * #}; may be empty
     * @param digitsToStrip how many characters are taken off at the beginning
     * @param digitsToPrepend what is put in front instead; may be empty
     */
    public static VoiceRegex of(String startsWith, Length length, int digitsToStrip, String digitsToPrepend) {
        requireDialled("startsWith", startsWith);
        requireDialled("digitsToPrepend", digitsToPrepend);
        if (startsWith.length() > length.characters()) {
            throw new IllegalArgumentException(
                    "startsWith: " + startsWith + " is longer than the " + length.characters() + " that are asked for");
        }
        if (digitsToStrip < 0 || digitsToStrip > length.characters()) {
            throw new IllegalArgumentException(
                    "digitsToStrip: 0 to " + length.characters() + " can be taken off, but not " + digitsToStrip);
        }
        int inStart = Math.min(digitsToStrip, startsWith.length());
        int anyToStrip = digitsToStrip - inStart;
        int anyToKeep = length.characters() - Math.max(digitsToStrip, startsWith.length());
        String pattern = "^" + escaped(startsWith.substring(0, inStart)) + digits(anyToStrip) + "("
                + escaped(startsWith.substring(inStart)) + kept(anyToKeep, length.orMore()) + ")$";
        return new VoiceRegex(pattern, digitsToPrepend + "$1");
    }

    /** As New-CsVoiceRegex writes it: {@code \d{5}\d+} for six or more. */
    private static String kept(int count, boolean orMore) {
        if (!orMore) {
            return digits(count);
        }
        return count == 0 ? "\\d*" : digits(count - 1) + "\\d+";
    }

    private static String digits(int count) {
        return count == 0 ? "" : "\\d{" + count + "}";
    }

    private static String escaped(String start) {
        return start.replace("+", "\\+").replace("*", "\\*");
    }

    private static void requireDialled(String field, String text) {
        if (!text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '+' || c == '*' || c == '#')) {
            throw new IllegalArgumentException(field + ": digits and + * # only, but this is: " + text);
        }
    }
}
