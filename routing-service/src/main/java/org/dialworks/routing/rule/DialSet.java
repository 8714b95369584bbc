package org.dialworks.routing.rule;

/**
 * A set of characters. Those of ASCII are told apart; all others are in it together or not at all, since no dialled string
 * holds any.
 *
 * @param low bits of the characters 0 to 63
 * @param high bits of the characters 64 to 127
 * @param beyond whether every character beyond ASCII is in it
 */
public record DialSet(long low, long high, boolean beyond) {

    static final DialSet NONE = new DialSet(0, 0, false);
    static final DialSet ALL = NONE.complement();
    static final DialSet DIGITS = NONE.plus('0', '9');
    static final DialSet WORD = DIGITS.plus('A', 'Z').plus('a', 'z').plus('_', '_');
    static final DialSet SPACE = NONE.plus('\t', '\r').plus(' ', ' ');

    private static final int ASCII = 128;

    static DialSet of(char c) {
        return NONE.plus(c, c);
    }

    public boolean contains(char c) {
        return c < 64 ? (low >>> c & 1) != 0 : c < ASCII ? (high >>> c & 1) != 0 : beyond;
    }

    DialSet plus(char from, char to) {
        long lower = low;
        long higher = high;
        for (char c = from; c <= to && c < ASCII; c++) {
            if (c < 64) {
                lower |= 1L << c;
            } else {
                higher |= 1L << c;
            }
        }
        return new DialSet(lower, higher, beyond);
    }

    DialSet plus(DialSet other) {
        return new DialSet(low | other.low, high | other.high, beyond || other.beyond);
    }

    DialSet complement() {
        return new DialSet(~low, ~high, !beyond);
    }
}
