package org.dialworks.number.range;

import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.inventory.Numbering;

/**
 * Which numbers a range has.
 *
 * @param span the places of its first and last number
 */
public record Extent(Numbering numbering, Span span) {

    public Extent {
        // Both ends must be numbers.
        numbering.numberAt(span.first());
        numbering.numberAt(span.last());
    }

    /** Whole numbers. */
    public static Extent of(Span digits) {
        return new Extent(new Numbering.Whole(), digits);
    }

    /**
     * From one number to another.
     *
     * @throws IllegalArgumentException with a message for the caller when there is no such range
     */
    public static Extent between(PhoneNumber first, PhoneNumber last) {
        Numbering numbering = Numbering.of(first);
        if (first.hasExtension() != last.hasExtension() || (first.hasExtension() && first.digits() != last.digits())) {
            throw new IllegalArgumentException(
                    "a range of extensions has one base number, not " + first + " and " + last);
        }
        long from = numbering.place(first).orElseThrow();
        long to = numbering
                .place(last)
                .orElseThrow(
                        () -> new IllegalArgumentException("a range of extensions has extensions of one length, not "
                                + first.extension() + " and " + last.extension()));
        if (to < from) {
            throw new IllegalArgumentException("last must not be below first");
        }
        return new Extent(numbering, new Span(from, to));
    }

    public PhoneNumber first() {
        return numbering.numberAt(span.first());
    }

    public PhoneNumber last() {
        return numbering.numberAt(span.last());
    }

    public long size() {
        return span.size();
    }

    @Override
    public String toString() {
        return first() + " to " + last();
    }
}
