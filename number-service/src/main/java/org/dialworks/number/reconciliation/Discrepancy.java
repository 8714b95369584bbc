package org.dialworks.number.reconciliation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;

/**
 * What does not agree. Each kind says in words what is so and why it matters, what can be done about it in the inventory,
 * and what would have to change on the platform for the inventory to be right.
 */
sealed interface Discrepancy
        permits BaseExtensionClash,
                Gone,
                HeldAgainstState,
                HeldTwice,
                HolderDrift,
                LocalNumber,
                OrphanHolder,
                PrivateLineClash,
                RangeOverlap,
                SeveralPrimaryLines,
                UnknownRange,
                UnreadableRow {

    FindingKind kind();

    /** What is so, for a reader who has not seen the data. */
    String explanation();

    /** What can be done about it; {@code ignore} always can. */
    List<Resolution> resolutions();

    /** Who has the number on the platform, where that is the matter. */
    default Optional<Holder> shown() {
        return Optional.empty();
    }

    /** What the platform lacks to be as the inventory says. */
    default List<LineChange> changes() {
        return List.of();
    }

    static String who(Holder holder) {
        String name = holder.displayName();
        return holder.kind().word().replace('-', ' ') + " " + (name == null ? "" : name + " ") + "(" + holder.id()
                + (holder.line() == org.dialworks.contracts.LineKind.PRIMARY
                        ? ")"
                        : ", " + holder.line().word() + " line)");
    }

    static String day(Instant instant) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(instant.atOffset(ZoneOffset.UTC));
    }
}
