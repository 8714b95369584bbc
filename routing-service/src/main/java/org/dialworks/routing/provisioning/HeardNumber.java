package org.dialworks.routing.provisioning;

import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** The newest that was heard of a number. */
record HeardNumber(
        PhoneNumber number,
        long version,
        String site,
        @Nullable Holder holder) {}
