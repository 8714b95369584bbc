package org.dialworks.number.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number as the API shows it.
 *
 * @param holder who has it (assigned, active, porting-out), or for whom it is meant (reserved, porting-in)
 * @param lastHolder who had it while callers may still expect them: in its rest, and beside a holder who got it without one
 * @param until when its reservation or rest ends by itself, or the day of its porting
 * @param provisioning what became of the script that gives the line to the holder
 * @param version the version that the ETag names; 0 while it has never been in use
 * @param alsoHeldBy who else an export names as its holder
 * @param history its changes, latest first; only for a single number
 */
@Schema(name = "Number")
public record NumberView(
        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "+4755123456")
        PhoneNumber number,

        NumberState state,
        String site,
        @Nullable UUID rangeId,
        @Nullable Holder holder,
        @Nullable Holder lastHolder,
        @Nullable Instant until,
        @Nullable String reason,
        @Nullable Provisioning provisioning,
        long version,
        Instant since,
        String changedBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Holder> alsoHeldBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HistoryEntry> history) {

    /** One change of a number. */
    @Schema(name = "NumberHistoryEntry")
    public record HistoryEntry(
            long version,
            NumberState state,
            @Nullable Holder holder,
            @Nullable Instant until,
            @Nullable String reason,
            Instant at,
            String by) {}

    /** A number without what only its own page shows. */
    public static NumberView of(InventoryNumber number) {
        return of(number, List.of(), List.of());
    }

    static NumberView of(InventoryNumber number, List<Holder> alsoHeldBy, List<HistoryEntry> history) {
        return new NumberView(
                number.number(),
                number.state(),
                number.site(),
                number.rangeId(),
                number.holder(),
                number.lastHolder(),
                number.until(),
                number.reason(),
                number.provisioning(),
                number.version(),
                number.since(),
                number.changedBy(),
                alsoHeldBy,
                history);
    }
}
