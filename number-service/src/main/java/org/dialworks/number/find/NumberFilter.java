package org.dialworks.number.find;

import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.BlockReach;
import org.dialworks.number.range.Extent;

/** Which numbers are wanted. */
public interface NumberFilter {

    /** Every number. */
    NumberFilter ANY = number -> true;

    boolean matches(PhoneNumber number);

    /** The blocks of a range in which there can be a match; the others need not be looked at. */
    default BlockReach reach(Extent extent) {
        return BlockReach.of(extent.span().first(), extent.span().last());
    }

    /** Whether there can be a match in a block that is in reach. */
    default boolean canMatchIn(Extent extent, long block) {
        return true;
    }

    /** What both want. */
    default NumberFilter and(NumberFilter other) {
        NumberFilter one = this;
        return new NumberFilter() {
            @Override
            public boolean matches(PhoneNumber number) {
                return one.matches(number) && other.matches(number);
            }

            @Override
            public BlockReach reach(Extent extent) {
                return one.reach(extent).and(other.reach(extent));
            }

            @Override
            public boolean canMatchIn(Extent extent, long block) {
                return one.canMatchIn(extent, block) && other.canMatchIn(extent, block);
            }
        };
    }
}
