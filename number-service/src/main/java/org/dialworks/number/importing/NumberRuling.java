package org.dialworks.number.importing;

import org.dialworks.contracts.EventType;
import org.dialworks.number.inventory.InventoryNumber;
import org.jspecify.annotations.Nullable;

/** What a row of an export means for a number of the inventory. */
sealed interface NumberRuling {

    /** The number changes. */
    record Changes(
            RowOutcome outcome,
            EventType event,
            InventoryNumber number,
            @Nullable String reason) implements NumberRuling {}

    /** The inventory has it so already, or knows more. */
    record Nothing(@Nullable String reason) implements NumberRuling {}

    /** The inventory has another holder: this one is kept beside him, never in his place. */
    record Beside(String reason) implements NumberRuling {}

    /** The inventory says otherwise, and stays as it is. */
    record Conflict(String reason) implements NumberRuling {}
}
