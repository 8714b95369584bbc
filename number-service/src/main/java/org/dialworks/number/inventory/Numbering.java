package org.dialworks.number.inventory;

import java.util.Locale;
import java.util.OptionalLong;
import org.dialworks.contracts.PhoneNumber;

/**
 * How the numbers of a range count. Each has a place, the next number the next place; free blocks are made of places.
 */
public sealed interface Numbering {

    /** Whole numbers: the place is the digits. An extension of one of them takes up no place of its own. */
    record Whole() implements Numbering {
        @Override
        public OptionalLong place(PhoneNumber number) {
            return number.hasExtension() ? OptionalLong.empty() : OptionalLong.of(number.digits());
        }

        @Override
        public PhoneNumber numberAt(long place) {
            return PhoneNumber.of(place);
        }
    }

    /**
     * Extensions on one base number: the place is the extension's value. 7, 07 and 007 are three extensions, so a range
     * has extensions of one length.
     *
     * @param base digits of the base number
     * @param length how many digits each extension has
     */
    record Extensions(long base, int length) implements Numbering {

        /** No value of more digits fits the counting of places. */
        static final int LONGEST = 15;

        public Extensions {
            if (base < 1 || length < 1 || length > LONGEST) {
                throw new IllegalArgumentException(
                        "extensions have 1 to 15 digits and a base number, not " + length + " and " + base);
            }
        }

        @Override
        public OptionalLong place(PhoneNumber number) {
            return number.digits() == base && number.extension().length() == length
                    ? OptionalLong.of(Long.parseLong(number.extension()))
                    : OptionalLong.empty();
        }

        @Override
        public PhoneNumber numberAt(long place) {
            String extension = String.format(Locale.ROOT, "%0" + length + "d", place);
            if (place < 0 || extension.length() > length) {
                throw new IllegalArgumentException("there is no extension " + place + " of " + length + " digits");
            }
            return new PhoneNumber(base, extension);
        }
    }

    /**
     * As it is stored.
     *
     * @param base 0 for whole numbers
     */
    static Numbering of(long base, int extensionLength) {
        return base == 0 ? new Whole() : new Extensions(base, extensionLength);
    }

    /** The numbering in which a number has a place. */
    static Numbering of(PhoneNumber number) {
        return number.hasExtension()
                ? new Extensions(number.digits(), number.extension().length())
                : new Whole();
    }

    /** Where a number stands, if it has a place in this numbering. */
    OptionalLong place(PhoneNumber number);

    /** The number that stands at a place. */
    PhoneNumber numberAt(long place);
}
