package org.dialworks.number.export;

import java.time.Instant;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** One change of one number. */
record HistoryRow(
        PhoneNumber number,
        long version,
        NumberState state,
        @Nullable Holder holder,
        @Nullable Instant until,
        @Nullable String reason,
        Instant at,
        String by,
        String site) {}
