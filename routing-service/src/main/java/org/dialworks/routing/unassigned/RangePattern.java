package org.dialworks.routing.unassigned;

import java.util.ArrayList;

/** A pattern that matches the numbers from one to another and no others. */
final class RangePattern {

    private RangePattern() {}

    /**
     * The pattern, anchored at both ends, with the plus: {@code ^\+(47551230\d{2}|4755123100)$}.
     *
     * @param first digits of the first number
     * @param last digits of the last, as many as the first has
     */
    static String of(long first, long last) {
        var blocks = new ArrayList<String>();
        for (long from = first; from <= last; ) {
            long size = 1;
            int free = 0;
            while (from % (size * 10) == 0 && from + size * 10 - 1 <= last) {
                size *= 10;
                free++;
            }
            blocks.add(block(from / size, free));
            from += size;
        }
        return "^\\+" + (blocks.size() == 1 ? blocks.getFirst() : "(" + String.join("|", blocks) + ")") + "$";
    }

    private static String block(long fixed, int free) {
        return fixed + (free == 0 ? "" : free == 1 ? "\\d" : "\\d{" + free + "}");
    }
}
