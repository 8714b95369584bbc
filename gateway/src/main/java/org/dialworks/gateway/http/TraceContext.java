package org.dialworks.gateway.http;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The trace a request belongs to (W3C Trace Context level 1).
 *
 * @param traceParent the header as it goes further
 */
public record TraceContext(String traceParent) {

    private static final int LENGTH = 55;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    /**
     * Continues the caller's trace, or begins one where the header is missing or not valid.
     *
     * @param sampled whether the services record it; the caller's wish in this does not count
     */
    public static TraceContext continueOrBegin(@Nullable String traceParent, boolean sampled) {
        if (traceParent == null || !isValid(traceParent)) {
            return begin(sampled);
        }
        String flags = sampled ? "01" : "00";
        return new TraceContext(
                traceParent.endsWith(flags) ? traceParent : traceParent.substring(0, LENGTH - 2) + flags);
    }

    private static TraceContext begin(boolean sampled) {
        var random = ThreadLocalRandom.current();
        var text = new char[LENGTH];
        text[0] = '0';
        text[1] = '0';
        text[2] = '-';
        hex(text, 3, random.nextLong());
        hex(text, 19, random.nextLong() | 1);
        text[35] = '-';
        hex(text, 36, random.nextLong() | 1);
        text[52] = '-';
        text[53] = '0';
        text[54] = sampled ? '1' : '0';
        return new TraceContext(new String(text));
    }

    public boolean sampled() {
        return traceParent.charAt(LENGTH - 1) == '1';
    }

    /** 16 hexadecimal digits: the caller's part of the trace. */
    public String spanId() {
        return traceParent.substring(36, 52);
    }

    /** 32 hexadecimal digits, as in the {@code Trace-Id} header. */
    public String traceId() {
        return traceParent.substring(3, 35);
    }

    private static void hex(char[] text, int at, long value) {
        for (int i = 0; i < 16; i++) {
            text[at + i] = HEX[(int) (value >>> (60 - 4 * i)) & 0xf];
        }
    }

    private static boolean isValid(String text) {
        if (text.length() != LENGTH || !text.startsWith("00-") || text.charAt(35) != '-' || text.charAt(52) != '-') {
            return false;
        }
        return isHex(text, 3, 35)
                && isHex(text, 36, 52)
                && isHex(text, 53, 55)
                && !isZero(text, 3, 35)
                && !isZero(text, 36, 52);
    }

    private static boolean isHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
