package org.dialworks.number.range;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers from first to last, both included.
 *
 * @param first the place of a number: for a whole number, the digits after {@code +}
 * @param last not below first
 */
public record Span(long first, long last) {

    public Span {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException(
                    "a span runs upwards from at least 0, not from " + first + " to " + last);
        }
    }

    /** How many numbers: {@code +14255551000} to {@code +14255551100} are 101. */
    public long size() {
        return last - first + 1;
    }

    public boolean contains(long digits) {
        return first <= digits && digits <= last;
    }

    public boolean meets(Span other) {
        return first <= other.last && other.first <= last;
    }

    /** Whether the one begins where the other ends. */
    public boolean adjoins(Span other) {
        return last + 1 == other.first || other.last + 1 == first;
    }

    /** From the lower first to the higher last. */
    public Span with(Span other) {
        return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** The parts of this span that none of the others covers, in ascending order. */
    public List<Span> minus(List<Span> others) {
        var parts = new ArrayList<Span>();
        long from = first;
        for (Span taken : others.stream()
                .filter(this::meets)
                .sorted(Comparator.comparingLong(Span::first))
                .toList()) {
            if (taken.first > from) {
                parts.add(new Span(from, taken.first - 1));
            }
            from = Math.max(from, taken.last + 1);
        }
        if (from <= last) {
            parts.add(new Span(from, last));
        }
        return parts;
    }

    @Override
    public String toString() {
        return "+" + first + " to +" + last;
    }
}
