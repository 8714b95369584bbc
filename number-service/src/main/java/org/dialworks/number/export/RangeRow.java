package org.dialworks.number.export;

import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A range as it is exported. */
record RangeRow(
        UUID id,
        String name,
        String site,
        PhoneNumber first,
        PhoneNumber last,
        @Nullable String carrier,
        String purpose,
        List<String> tags,
        long size,
        long free) {

    /** The base number of a range of extensions, 0 for one of whole numbers. */
    long base() {
        return first.hasExtension() ? first.digits() : 0;
    }

    /** Where it begins: the digits, or the value of the extension. */
    long place() {
        return first.hasExtension() ? Long.parseLong(first.extension()) : first.digits();
    }

    long held() {
        return size - free;
    }
}
