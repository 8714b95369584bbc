package org.dialworks.number.reconciliation;

import java.time.Instant;
import java.util.Objects;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A number as the inventory has it.
 *
 * @param since when it came into its state
 * @param by who last changed it
 */
record Here(PhoneNumber number, NumberState state, @Nullable Holder holder, Instant since, String by) {

    /** Its holder, in the states that have one. */
    Holder held() {
        return Objects.requireNonNull(holder, "a number that is held has a holder");
    }
}
