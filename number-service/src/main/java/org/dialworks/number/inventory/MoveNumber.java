package org.dialworks.number.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.free.LockedBlocks;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Moves numbers through their life, within the current transaction. */
@ApplicationScoped
public class MoveNumber {

    private final Inventory inventory;
    private final FreeBlocks freeBlocks;
    private final Clock clock;
    private final String site;

    @Inject
    MoveNumber(
            Inventory inventory,
            FreeBlocks freeBlocks,
            Clock clock,
            @ConfigProperty(name = "dialworks.site") String site) {
        this.inventory = inventory;
        this.freeBlocks = freeBlocks;
        this.clock = clock;
        this.site = site;
    }

    /**
     * What is wanted.
     *
     * @param holder for whom; where absent, whoever the number is reserved or ported for
     * @param until until when it is reserved, or rests after a release (an instant that is not in the future for no rest,
     *     absent for the days of its range), or the day of its porting
     * @param ifVersion the version that the caller has seen; absent to move whatever is there
     */
    public record Wish(
            Move move,
            @Nullable Holder holder,
            @Nullable Instant until,
            @Nullable String reason,
            @Nullable Long ifVersion,
            String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Moved(InventoryNumber number) implements Outcome {}

        /** It stays as it is. */
        sealed interface Refusal extends Outcome {}

        /** The state does not allow it; these moves it does. */
        record NotAllowed(NumberState state, Set<Move> allowed) implements Refusal {
            public NotAllowed {
                allowed = Set.copyOf(allowed);
            }
        }

        /** It needs a holder. */
        record NoHolder() implements Refusal {}

        /** Nobody is known who had it before its rest. */
        record NoLastHolder() implements Refusal {}

        /** It would be handed over to the holder it has. */
        record HeldAlready(Holder holder) implements Refusal {}

        /** Its reservation or rest goes on, until then if an end is set. */
        record NotOver(@Nullable Instant until) implements Refusal {}

        /** It is in no range, and no export has shown it. */
        record Unknown() implements Refusal {}

        /** It is an emergency number or another short code. */
        record ShortCode() implements Refusal {}

        /** Its range is written at another site. */
        record Elsewhere(String homeSite) implements Refusal {}

        /** It has changed since the caller read it. */
        record Changed(long version) implements Refusal {}
    }

    /** Moves one number. */
    public Outcome move(PhoneNumber number, Wish wish) {
        return moveAll(List.of(number), wish).values().iterator().next();
    }

    /**
     * Moves several numbers, all or none: when one of them cannot, nothing is changed, though the outcomes of the others
     * say what would have been.
     *
     * @return an outcome per number, in the given order
     */
    public Map<PhoneNumber, Outcome> moveAll(Collection<PhoneNumber> numbers, Wish wish) {
        // Locks in their order: free blocks, then numbers.
        Standing standing = lockStanding(numbers);
        Map<PhoneNumber, InventoryNumber> known = inventory.lock(numbers);
        Instant now = clock.instant();
        var outcomes = new LinkedHashMap<PhoneNumber, Outcome>();
        var changes = new ArrayList<MoveRuling.Changes>();
        for (PhoneNumber number : new LinkedHashSet<>(numbers)) {
            Optional<RangeOfNumber> range =
                    Optional.ofNullable(standing.ranges().get(number));
            Optional<InventoryNumber> current = Optional.ofNullable(known.get(number))
                    .or(() -> range.map(found -> InventoryNumber.unused(number, found, now)));
            outcomes.put(number, judge(range, current, wish, now, changes));
        }
        if (changes.size() == outcomes.size()) {
            write(changes, known, standing);
        }
        return outcomes;
    }

    private Outcome judge(
            Optional<RangeOfNumber> range,
            Optional<InventoryNumber> current,
            Wish wish,
            Instant now,
            List<MoveRuling.Changes> changes) {
        if (range.isPresent() && !range.get().homeSite().equals(site)) {
            return new Outcome.Elsewhere(range.get().homeSite());
        }
        if (current.isEmpty()) {
            return new Outcome.Unknown();
        }
        return switch (MoveRuling.on(current.get(), range, wish, now)) {
            case MoveRuling.Changes allowed -> {
                changes.add(allowed);
                yield new Outcome.Moved(allowed.moved());
            }
            case MoveRuling.Refused(var why) -> why;
        };
    }

    /** The ranges of the numbers, and the blocks that they have a place in, kept as they are until the transaction ends. */
    private record Standing(Map<PhoneNumber, RangeOfNumber> ranges, LockedBlocks blocks) {}

    private Standing lockStanding(Collection<PhoneNumber> numbers) {
        Map<PhoneNumber, RangeOfNumber> ranges = inventory.rangesOf(numbers);
        while (true) {
            var places = new HashMap<UUID, Set<Long>>();
            var without = new HashSet<UUID>();
            ranges.forEach((number, range) -> range.place(number)
                    .ifPresentOrElse(
                            place -> places.computeIfAbsent(range.id(), id -> new HashSet<>())
                                    .add(FreeBlock.of(place)),
                            () -> without.add(range.id())));
            var blocks = new LockedBlocks(freeBlocks.lock(places));
            inventory.keep(without);
            // Whoever splits, merges or retires a range locks its blocks and its row: with one in hand this is final.
            Map<PhoneNumber, RangeOfNumber> now = inventory.rangesOf(numbers);
            if (now.equals(ranges)) {
                return new Standing(ranges, blocks);
            }
            ranges = now;
        }
    }

    private void write(List<MoveRuling.Changes> changes, Map<PhoneNumber, InventoryNumber> known, Standing standing) {
        var moved = new EnumMap<EventType, List<InventoryNumber>>(EventType.class);
        for (MoveRuling.Changes change : changes) {
            InventoryNumber then = change.moved();
            InventoryNumber before = known.get(then.number());
            boolean wasFree = before == null || before.isAvailable();
            if (wasFree != then.isAvailable()) {
                Optional.ofNullable(standing.ranges().get(then.number()))
                        .ifPresent(range -> mark(standing.blocks(), range, then));
            }
            moved.computeIfAbsent(change.event(), event -> new ArrayList<>()).add(then);
        }
        freeBlocks.store(standing.blocks().changed());
        inventory.record(
                EventType.NUMBER_AVAILABLE,
                changes.stream().flatMap(change -> change.expired().stream()).toList());
        moved.forEach(inventory::record);
    }

    private static void mark(LockedBlocks blocks, RangeOfNumber range, InventoryNumber number) {
        range.place(number.number()).ifPresent(place -> {
            if (number.isAvailable()) {
                blocks.give(range.id(), place);
            } else {
                blocks.take(range.id(), place);
            }
        });
    }
}
