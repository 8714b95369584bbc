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
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.free.LockedBlocks;
import org.dialworks.number.policy.SitePolicies;
import org.dialworks.number.policy.Uniqueness;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Moves numbers through their life, within the current transaction. */
@ApplicationScoped
public class MoveNumber {

    private final Inventory inventory;
    private final FreeBlocks freeBlocks;
    private final SitePolicies policies;
    private final Clock clock;
    private final String site;

    @Inject
    MoveNumber(
            Inventory inventory,
            FreeBlocks freeBlocks,
            SitePolicies policies,
            Clock clock,
            @ConfigProperty(name = "dialworks.site") String site) {
        this.inventory = inventory;
        this.freeBlocks = freeBlocks;
        this.policies = policies;
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

        /** This one on the same base number is taken, and the policy of the site allows only one of them. */
        record Clash(PhoneNumber other) implements Refusal {}

        /** Its range is written at another site. */
        record Elsewhere(String homeSite) implements Refusal {}

        /** It has changed since the caller read it. */
        record Changed(long version) implements Refusal {}
    }

    /** Moves one number. */
    public Outcome move(PhoneNumber number, Wish wish) {
        return moveAll(List.of(number), wish).values().iterator().next();
    }

    /** Moves several numbers as {@link #moveAll(Map)} does, with one wish for all. */
    public Map<PhoneNumber, Outcome> moveAll(Collection<PhoneNumber> numbers, Wish wish) {
        var wishes = new LinkedHashMap<PhoneNumber, Wish>();
        numbers.forEach(number -> wishes.put(number, wish));
        return moveAll(wishes);
    }

    /**
     * Moves several numbers, all or none: when one of them cannot, nothing is changed, though the outcomes of the others
     * say what would have been.
     *
     * @return an outcome per number, in the given order
     */
    public Map<PhoneNumber, Outcome> moveAll(Map<PhoneNumber, Wish> wishes) {
        return move(wishes, true);
    }

    /** Moves those of several numbers that can. */
    Map<PhoneNumber, Outcome> moveWhatCan(Map<PhoneNumber, Wish> wishes) {
        return move(wishes, false);
    }

    private Map<PhoneNumber, Outcome> move(Map<PhoneNumber, Wish> wishes, boolean allOrNone) {
        // Locks in their order: free blocks, then numbers.
        Standing standing = lockStanding(wishes.keySet());
        Map<PhoneNumber, InventoryNumber> known = inventory.lock(withBases(wishes.keySet()));
        Map<String, Uniqueness> policies = policies(standing, known);
        boolean alone = policies.values().stream().noneMatch(Uniqueness::closesBase);
        Instant now = clock.instant();
        var beside = new TakenBeside(alone ? List.of() : inventory.takenOn(wishes.keySet(), now));
        var outcomes = new LinkedHashMap<PhoneNumber, Outcome>();
        var changes = new ArrayList<MoveRuling.Changes>();
        wishes.forEach((number, wish) -> {
            Optional<RangeOfNumber> range =
                    Optional.ofNullable(standing.ranges().get(number));
            Optional<InventoryNumber> current = Optional.ofNullable(known.get(number))
                    .or(() -> range.map(found -> InventoryNumber.unused(number, found, now)));
            MoveRuling ruling = judge(range, current, wish, policies, beside, now);
            outcomes.put(
                    number,
                    switch (ruling) {
                        case MoveRuling.Refused(var why) -> why;
                        case MoveRuling.Changes allowed -> {
                            changes.add(allowed);
                            beside.moved(allowed.moved());
                            yield new Outcome.Moved(allowed.moved());
                        }
                    });
        });
        if (!allOrNone || changes.size() == outcomes.size()) {
            write(changes, known, standing, beside, policies);
        }
        return outcomes;
    }

    private MoveRuling judge(
            Optional<RangeOfNumber> range,
            Optional<InventoryNumber> current,
            Wish wish,
            Map<String, Uniqueness> policies,
            TakenBeside beside,
            Instant now) {
        if (range.isPresent() && !range.get().homeSite().equals(site)) {
            return new MoveRuling.Refused(new Outcome.Elsewhere(range.get().homeSite()));
        }
        if (current.isEmpty()) {
            return new MoveRuling.Refused(new Outcome.Unknown());
        }
        MoveRuling ruling = MoveRuling.on(current.get(), range, wish, now);
        boolean wasTaken = Uniqueness.isTaken(current.get().seenAt(now).state());
        if (ruling instanceof MoveRuling.Changes(var expired, var event, var moved)
                && !wasTaken
                && Uniqueness.isTaken(moved.state())
                && wish.move() != Move.PORT_OUT) {
            return beside.clash(policies.getOrDefault(moved.site(), Uniqueness.EXTENSIONS_APART), moved.number())
                    .<MoveRuling>map(other -> new MoveRuling.Refused(new Outcome.Clash(other)))
                    .orElse(ruling);
        }
        return ruling;
    }

    private Map<String, Uniqueness> policies(Standing standing, Map<PhoneNumber, InventoryNumber> known) {
        var sites = new TreeSet<String>();
        standing.ranges().values().forEach(range -> sites.add(range.site()));
        known.values().forEach(number -> sites.add(number.site()));
        return sites.stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> policies.of(name).uniqueness()));
    }

    private static Set<PhoneNumber> withBases(Collection<PhoneNumber> numbers) {
        var all = new LinkedHashSet<>(numbers);
        numbers.forEach(number -> all.add(PhoneNumber.of(number.digits())));
        return all;
    }

    /** The ranges of the numbers, and the blocks that they have a place in, kept as they are until the transaction ends. */
    private record Standing(Map<PhoneNumber, RangeOfNumber> ranges, LockedBlocks blocks) {}

    // With a number its base number is locked, by its block or, where it has none, by its digits: of two callers who
    // want
    // +X and +X;ext=1 at once the second then sees what the first has taken.
    private Standing lockStanding(Collection<PhoneNumber> wanted) {
        Set<PhoneNumber> numbers = withBases(wanted);
        Map<PhoneNumber, RangeOfNumber> ranges = inventory.rangesOf(numbers);
        while (true) {
            Map<PhoneNumber, RangeOfNumber> inRange = ranges;
            inventory.keepDigits(numbers.stream()
                    .filter(number -> !number.hasExtension() && !inRange.containsKey(number))
                    .map(PhoneNumber::digits)
                    .toList());
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

    private void write(
            List<MoveRuling.Changes> changes,
            Map<PhoneNumber, InventoryNumber> known,
            Standing standing,
            TakenBeside beside,
            Map<String, Uniqueness> policies) {
        var moved = new EnumMap<EventType, List<InventoryNumber>>(EventType.class);
        var then = new HashMap<>(known);
        changes.forEach(change -> then.put(change.moved().number(), change.moved()));
        for (MoveRuling.Changes change : changes) {
            InventoryNumber number = change.moved();
            moved.computeIfAbsent(change.event(), event -> new ArrayList<>()).add(number);
            mark(standing, number.number(), number.isAvailable() && !beside.closes(number.number()));
            if (policies.getOrDefault(number.site(), Uniqueness.EXTENSIONS_APART)
                    .closesBase()) {
                PhoneNumber base = PhoneNumber.of(number.number().digits());
                InventoryNumber ofBase = then.get(base);
                mark(standing, base, (ofBase == null || ofBase.isAvailable()) && !beside.closes(base));
            }
        }
        freeBlocks.store(standing.blocks().changed());
        inventory.record(
                EventType.NUMBER_AVAILABLE,
                changes.stream().flatMap(change -> change.expired().stream()).toList());
        moved.forEach(inventory::record);
    }

    private static void mark(Standing standing, PhoneNumber number, boolean free) {
        RangeOfNumber range = standing.ranges().get(number);
        if (range != null) {
            range.place(number).ifPresent(place -> {
                if (free) {
                    standing.blocks().give(range.id(), place);
                } else {
                    standing.blocks().take(range.id(), place);
                }
            });
        }
    }
}
