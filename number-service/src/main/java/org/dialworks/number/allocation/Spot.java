package org.dialworks.number.allocation;

import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.inventory.RangeOfNumber;

/** A place of a range whose number may be taken. */
record Spot(RangeOfNumber range, long place) {

    long block() {
        return FreeBlock.of(place);
    }

    PhoneNumber number() {
        return range.numberAt(place);
    }
}
