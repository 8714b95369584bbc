package org.dialworks.routing.rule;

/**
 * What is dialled or routed: 1 to {@value #LONGEST} visible ASCII characters, so digits, {@code + * #}, letters and
 * parameters as in {@code ;ext=12}. A space, or a digit of another script, is none.
 */
public final class DialString {

    /** As for the DialedNumber of New-CsVoiceTestConfiguration. */
    public static final int LONGEST = 512;

    private DialString() {}

    /**
     * The string itself.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static String require(String dialled) {
        if (dialled.isEmpty() || dialled.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "what is dialled has 1 to " + LONGEST + " characters, but this has " + dialled.length());
        }
        for (int i = 0; i < dialled.length(); i++) {
            char c = dialled.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException(
                        (c == ' ' ? "a space" : "'" + (c < ' ' ? "\\u%04x".formatted((int) c) : c) + "'")
                                + " cannot be dialled, at position " + (i + 1)
                                + ": leave out what only makes a number easy to read");
            }
        }
        return dialled;
    }
}
