package org.dialworks.number.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.reading.ShortCodes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Moves one number through its life, within the current transaction. */
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
     * @param holder for whom; where absent, whoever the number is reserved for
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

        /** The state does not allow it; these moves it does. */
        record NotAllowed(NumberState state, Set<Move> allowed) implements Outcome {
            public NotAllowed {
                allowed = Set.copyOf(allowed);
            }
        }

        /** An assignment needs a holder. */
        record NoHolder() implements Outcome {}

        /** It is in no range, and no export has shown it. */
        record Unknown() implements Outcome {}

        /** It is an emergency number or another short code. */
        record ShortCode() implements Outcome {}

        /** Its range is written at another site. */
        record Elsewhere(String homeSite) implements Outcome {}

        /** It has changed since the caller read it. */
        record Changed(long version) implements Outcome {}
    }

    public Outcome move(PhoneNumber number, Wish wish) {
        Standing standing = lockStanding(number);
        Optional<RangeOfNumber> range = standing.range();
        if (range.isPresent() && !range.get().homeSite().equals(site)) {
            return new Outcome.Elsewhere(range.get().homeSite());
        }
        Instant now = clock.instant();
        Optional<InventoryNumber> found =
                inventory.lock(number).or(() -> range.map(known -> InventoryNumber.unused(number, known, now)));
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        InventoryNumber current = found.get();
        if (wish.ifVersion() != null && wish.ifVersion() != current.version()) {
            return new Outcome.Changed(current.version());
        }
        return switch (Lifecycle.ruling(current.state(), wish.move())) {
            case Lifecycle.Ruling.Refused(var allowed) -> new Outcome.NotAllowed(current.state(), allowed);
            case Lifecycle.Ruling.Allowed(var next) -> carryOut(current, next, wish, standing, now);
        };
    }

    /** The range of a number and the block it has a place in, both kept as they are until the transaction ends. */
    private record Standing(Optional<RangeOfNumber> range, OptionalLong place, Optional<FreeBlock> block) {}

    private Standing lockStanding(PhoneNumber number) {
        Optional<RangeOfNumber> range = inventory.rangeOf(number);
        while (true) {
            OptionalLong place = range.map(in -> in.place(number)).orElse(OptionalLong.empty());
            Optional<FreeBlock> block = Optional.empty();
            if (place.isPresent()) {
                block = freeBlocks.lock(range.orElseThrow().id(), place.getAsLong());
            } else {
                range.ifPresent(inventory::keep);
            }
            // Whoever splits, merges or retires a range locks its blocks and its row: with one in hand this is final.
            Optional<RangeOfNumber> now = inventory.rangeOf(number);
            if (now.equals(range)) {
                return new Standing(range, place, block);
            }
            range = now;
        }
    }

    private Outcome carryOut(InventoryNumber current, NumberState next, Wish wish, Standing standing, Instant now) {
        PhoneNumber number = current.number();
        if (next != NumberState.BLOCKED && !number.hasExtension() && ShortCodes.isShortCode(number.digits())) {
            return new Outcome.ShortCode();
        }
        Holder holder = wish.holder() != null ? wish.holder() : current.holder();
        if (next == NumberState.ASSIGNED && holder == null) {
            return new Outcome.NoHolder();
        }
        InventoryNumber moved = current.moved(next, holder, wish.until(), wish.reason(), now, wish.by());
        if (current.isAvailable() != moved.isAvailable()) {
            standing.block().ifPresent(block -> {
                long place = standing.place().orElseThrow();
                freeBlocks.store(List.of(moved.isAvailable() ? block.with(place) : block.without(place)));
            });
        }
        inventory.record(wish.move().event(), List.of(moved));
        return new Outcome.Moved(moved);
    }
}
