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

    long held() {
        return size - free;
    }
}
