package org.dialworks.number.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.LockedBlocks;
import org.dialworks.number.inventory.Inventory;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.number.inventory.TakenBeside;
import org.dialworks.number.policy.Uniqueness;
import org.jspecify.annotations.Nullable;

/** A batch of numbers on their way into the inventory: read together, judged one by one, written together. */
final class NumberBatch {

    private final ApplyImport.Import job;
    private final Inventory inventory;
    private final FurtherHolders furtherHolders;
    private final LockedBlocks blocks;
    private final String homeSite;
    private final Instant now;

    private final Uniqueness uniqueness;
    private TakenBeside takenBeside = new TakenBeside(List.of());

    private final Map<PhoneNumber, InventoryNumber> numbers = new HashMap<>();
    private final Map<PhoneNumber, List<Holder>> beside = new HashMap<>();
    private final Map<EventType, List<InventoryNumber>> changed = new EnumMap<>(EventType.class);
    private final Set<PhoneNumber> unwritten = new HashSet<>();
    private final List<FurtherHolders.Beside> newBeside = new ArrayList<>();

    NumberBatch(
            ApplyImport.Import job,
            Inventory inventory,
            FurtherHolders furtherHolders,
            LockedBlocks blocks,
            Uniqueness uniqueness,
            String homeSite,
            Instant now) {
        this.job = job;
        this.inventory = inventory;
        this.furtherHolders = furtherHolders;
        this.blocks = blocks;
        this.uniqueness = uniqueness;
        this.homeSite = homeSite;
        this.now = now;
    }

    List<ImportRows.Settled> apply(List<ImportRows.InRange> batch) {
        Set<PhoneNumber> keys = new HashSet<>();
        batch.forEach(row -> keys.add(number(row)));
        // A rest or reservation that is over has ended, whether or not that has been written down.
        inventory.lock(keys).forEach((number, known) -> numbers.put(number, known.seenAt(now)));
        beside.putAll(furtherHolders.of(keys));
        if (uniqueness.closesBase()) {
            takenBeside = inventory.takenBeside(keys, now);
        }
        List<ImportRows.Settled> settled = batch.stream().map(this::judge).toList();
        closeBases(keys);
        write();
        return settled;
    }

    private ImportRows.Settled judge(ImportRows.InRange row) {
        Optional<RangeOfNumber> range = row.range();
        if (range.isPresent() && !range.get().homeSite().equals(homeSite)) {
            return settled(
                    row,
                    RowOutcome.CONFLICT,
                    "its range is written at the site " + range.get().homeSite());
        }
        if (range.isPresent() && !range.get().site().equals(job.site())) {
            return settled(
                    row,
                    RowOutcome.CONFLICT,
                    "it is in a range of the site " + range.get().site());
        }
        PhoneNumber number = number(row);
        InventoryNumber current = numbers.computeIfAbsent(
                number,
                key -> range.map(in -> InventoryNumber.unused(key, in, now))
                        .orElseGet(() -> InventoryNumber.outsideRanges(key, job.site(), now)));
        if (range.isEmpty() && !current.site().equals(job.site())) {
            return settled(row, RowOutcome.CONFLICT, "it is known at the site " + current.site());
        }
        String outside = range.isEmpty() ? "it is outside every range" : null;
        return switch (ruling(current, row.row())) {
            case NumberRuling.Nothing(var reason) -> settled(row, RowOutcome.UNCHANGED, reason, outside, clash(number));
            case NumberRuling.Conflict(var reason) -> settled(row, RowOutcome.CONFLICT, reason, outside);
            case NumberRuling.Beside(var reason) -> {
                Holder shown = Objects.requireNonNull(row.row().holder());
                beside.computeIfAbsent(number, key -> new ArrayList<>()).add(shown);
                newBeside.add(new FurtherHolders.Beside(number, shown));
                yield settled(row, RowOutcome.CONFLICT, reason, outside);
            }
            case NumberRuling.Changes(var outcome, var event, var next, var reason) -> {
                change(current, next, event);
                if (current.isAvailable()) {
                    range.ifPresent(in -> in.place(number).ifPresent(place -> blocks.take(in.id(), place)));
                }
                yield settled(row, outcome, reason, outside, clash(number));
            }
        };
    }

    /** Takes base numbers out of what is offered on which an extension is taken now. */
    private void closeBases(Set<PhoneNumber> keys) {
        if (uniqueness.closesBase()) {
            List<PhoneNumber> bases = keys.stream()
                    .filter(PhoneNumber::hasExtension)
                    .map(number -> PhoneNumber.of(number.digits()))
                    .filter(takenBeside::closes)
                    .distinct()
                    .toList();
            inventory.rangesOf(bases).forEach((base, range) -> blocks.take(range.id(), base.digits()));
        }
    }

    /** What the platform has is taken in, and said to be what the policy does not allow. */
    private @Nullable String clash(PhoneNumber number) {
        InventoryNumber now = Objects.requireNonNull(numbers.get(number));
        return Uniqueness.isTaken(now.state())
                ? takenBeside
                        .clash(uniqueness, number)
                        .map(other -> other + " is taken too, and the policy of the site allows not both")
                        .orElse(null)
                : null;
    }

    private NumberRuling ruling(InventoryNumber current, ImportRow row) {
        Holder shown = row.holder();
        return shown == null
                ? StateRuling.on(current, Objects.requireNonNull(row.shows()), row.until(), now, job.by())
                : HolderRuling.on(current, beside.getOrDefault(current.number(), List.of()), shown, now, job.by());
    }

    private void change(InventoryNumber current, InventoryNumber next, EventType event) {
        // Two changes of one number cannot be in one statement.
        if (!unwritten.add(current.number())) {
            write();
            unwritten.add(current.number());
        }
        numbers.put(current.number(), next);
        takenBeside.moved(next);
        changed.computeIfAbsent(event, type -> new ArrayList<>()).add(next);
    }

    private void write() {
        changed.forEach(inventory::record);
        changed.clear();
        unwritten.clear();
        furtherHolders.add(job.id(), now, newBeside);
        newBeside.clear();
    }

    private static ImportRows.Settled settled(ImportRows.InRange row, RowOutcome outcome, @Nullable String... reasons) {
        return new ImportRows.Settled(row.row().seq(), outcome, NumberEntry.joined(reasons));
    }

    private static PhoneNumber number(ImportRows.InRange row) {
        return Objects.requireNonNull(row.row().number());
    }
}
