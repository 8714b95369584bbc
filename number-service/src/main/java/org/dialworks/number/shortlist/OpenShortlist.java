package org.dialworks.number.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.number.allocation.DesiredDigits;
import org.dialworks.number.allocation.RangeChoice;
import org.dialworks.number.allocation.Sources;
import org.dialworks.number.allocation.TakeNumbers;
import org.dialworks.number.inventory.Move;
import org.dialworks.number.sql.NamedLocks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reserves a few numbers for a caller to choose from. What all open lists of a caller hold is bounded, so that nobody can
 * empty a range by opening lists.
 */
@ApplicationScoped
class OpenShortlist {

    private final ShortlistRepository shortlists;
    private final Sources sources;
    private final TakeNumbers takeNumbers;
    private final NamedLocks locks;
    private final Clock clock;
    private final int mostHeld;

    @Inject
    OpenShortlist(
            ShortlistRepository shortlists,
            Sources sources,
            TakeNumbers takeNumbers,
            NamedLocks locks,
            Clock clock,
            @ConfigProperty(name = "dialworks.numbers.shortlist.most-held") int mostHeld) {
        this.shortlists = shortlists;
        this.sources = sources;
        this.takeNumbers = takeNumbers;
        this.locks = locks;
        this.clock = clock;
        this.mostHeld = mostHeld;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Opened(Shortlist list) implements Outcome {}

        /** Only so many are free. */
        record NotEnough(long free) implements Outcome {}

        /** With this list the caller would hold more than is allowed. */
        record TooManyHeld(long held, int most) implements Outcome {}
    }

    Outcome open(RangeChoice from, DesiredDigits digits, int count, Duration held, String caller) {
        locks.take(List.of("short lists of " + caller));
        Instant now = clock.instant();
        long already = shortlists.held(caller, now);
        if (already + count > mostHeld) {
            return new Outcome.TooManyHeld(already, mostHeld);
        }
        Instant until = now.plus(held);
        var wish = new TakeNumbers.Wish(count, Move.RESERVE, null, until, "on a short list of " + caller, caller);
        return switch (takeNumbers.take(sources.takeable(from), digits, wish)) {
            case TakeNumbers.Outcome.NotEnough(long free) -> new Outcome.NotEnough(free);
            case TakeNumbers.Outcome.Clash _ -> new Outcome.NotEnough(0);
            case TakeNumbers.Outcome.Taken(var numbers) -> {
                var list = new Shortlist(
                        UUID.randomUUID(),
                        from.site(),
                        caller,
                        until,
                        Optional.empty(),
                        numbers.stream()
                                .map(number -> new Shortlist.Offer(number.number(), number.version()))
                                .toList());
                shortlists.add(list, now);
                yield new Outcome.Opened(list);
            }
        };
    }
}
