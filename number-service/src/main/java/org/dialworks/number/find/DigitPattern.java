package org.dialworks.number.find;

import org.dialworks.number.free.BlockReach;
import org.dialworks.number.range.Span;

/**
 * A pattern of digits: {@code ?} stands for one digit, {@code *} or {@code …} for any number of them, also none. It is
 * matched against all digits of a number.
 *
 * <p>The pattern is a set of states, one for each part of it that may have been matched so far, kept as the bits of one
 * number: each digit of the number moves all of them at once, so that a match takes as many steps as there are digits,
 * whatever the pattern.
 */
public final class DigitPattern {

    /** Longer than any number. */
    private static final int LONGEST = 30;

    /** How many last digits tell the numbers of a free block apart. */
    private static final int BLOCK_DIGITS = 3;

    private final String text;
    private final int length;
    private final long[] accepts = new long[10];
    private long stays;
    private final String prefix;
    private final String suffix;

    private DigitPattern(String text) {
        this.text = text;
        int parts = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*') {
                stays |= 1L << parts;
            } else {
                for (int digit = 0; digit < 10; digit++) {
                    if (c == '?' || c == '0' + digit) {
                        accepts[digit] |= 1L << parts;
                    }
                }
                parts++;
            }
        }
        this.length = parts;
        this.prefix = text.substring(0, digitsFrom(text, 0, 1));
        this.suffix = text.substring(digitsFrom(text, text.length() - 1, -1) + 1);
    }

    private static int digitsFrom(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at += step;
        }
        return at;
    }

    /**
     * Reads a pattern; the separators of RFC 3966 may stand in it.
     *
     * @throws IllegalArgumentException with a message for the caller when it is none
     */
    public static DigitPattern parse(String text) {
        String plain = text.replace("...", "*")
                .replace('…', '*')
                .replaceAll("[-.() ]", "")
                .replaceAll("\\*{2,}", "*");
        if (plain.isEmpty() || plain.length() > LONGEST || !plain.chars().allMatch(DigitPattern::isPart)) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a pattern of digits, ? for one digit and * for any, as in 4755??1234 or *00");
        }
        return new DigitPattern(plain);
    }

    private static boolean isPart(int c) {
        return (c >= '0' && c <= '9') || c == '?' || c == '*';
    }

    /**
     * Whether digits match.
     *
     * @param digits their value
     * @param count how many they are, leading zeros included
     */
    public boolean matches(long digits, int count) {
        if (count < length || (stays == 0 && count != length)) {
            return false;
        }
        return (states(digits, count) & (1L << length)) != 0;
    }

    /**
     * Whether any number of a block can match, as its first digits tell.
     *
     * @param count how many digits the numbers have
     */
    public boolean canMatchIn(long block, int count) {
        int first = count - BLOCK_DIGITS;
        if (first < 1) {
            return true;
        }
        // Of the parts that are left, all but stars take a digit of the few that are left.
        long near = length <= BLOCK_DIGITS ? -1 : -1L << (length - BLOCK_DIGITS);
        return (states(block, first) & near) != 0;
    }

    private long states(long digits, int count) {
        long states = 1;
        long power = power(count - 1);
        for (long rest = digits; power > 0; rest %= power, power /= 10) {
            int digit = (int) (rest / power);
            states = ((states & accepts[digit]) << 1) | (states & stays);
        }
        return states;
    }

    /** Where numbers of so many digits can match at all: by what the pattern begins and ends with. */
    public BlockReach reach(Span places, int count) {
        if (count < length || (stays == 0 && count != length) || prefix.length() > count || suffix.length() > count) {
            return BlockReach.NOTHING;
        }
        long width = power(count - prefix.length());
        long low = prefix.isEmpty() ? 0 : Long.parseLong(prefix) * width;
        BlockReach reach = BlockReach.of(Math.max(low, places.first()), Math.min(low + width - 1, places.last()));
        return suffix.isEmpty() ? reach : reach.endingIn(Long.parseLong(suffix), suffix.length());
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    @Override
    public String toString() {
        return text;
    }
}
