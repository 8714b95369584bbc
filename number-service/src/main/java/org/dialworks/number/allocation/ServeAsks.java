package org.dialworks.number.allocation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dialworks.contracts.ProblemType;
import org.dialworks.number.inventory.NumberView;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.idempotency.Claim;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.idempotency.RequestKey;
import org.dialworks.platform.idempotency.RequestKeys;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Serves requests at one place in one transaction, each with an outcome of its own.
 *
 * <p>It is as if they came one after the other: keys first, then free blocks, then numbers, then what is told of them, all
 * visible together when the transaction commits. Nobody is answered before that. The key of a
 * request that is refused is not kept, so that it can be sent again.
 */
@ApplicationScoped
class ServeAsks implements Serving {

    /** How often the ranges of a site are read again before it is said that there is not enough. */
    private static final int MOST_READINGS = 3;

    private final RequestKeys keys;
    private final Idempotency idempotency;
    private final Sources sources;
    private final TakeNumbers takeNumbers;
    private final DirectTaking directTaking;

    @Inject
    ServeAsks(
            RequestKeys keys,
            Idempotency idempotency,
            Sources sources,
            TakeNumbers takeNumbers,
            DirectTaking directTaking) {
        this.keys = keys;
        this.idempotency = idempotency;
        this.sources = sources;
        this.takeNumbers = takeNumbers;
        this.directTaking = directTaking;
    }

    @Override
    public List<Answer> serve(List<Ask> asks) {
        var committing = new AtomicBoolean();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                List<Answer> answers = within(asks);
                committing.set(true);
                return answers;
            });
        } catch (RuntimeException failure) {
            throw committing.get() ? new CommitFailedException(failure) : failure;
        }
    }

    /** One request and, as soon as there is one, its answer. */
    private static final class Turn {
        private final Ask ask;
        private @Nullable Answer answer;

        Turn(Ask ask) {
            this.ask = ask;
        }

        boolean isOpen() {
            return answer == null;
        }

        Answer answer() {
            return Objects.requireNonNull(answer, "every turn is answered");
        }
    }

    private List<Answer> within(List<Ask> asks) {
        List<Turn> turns = asks.stream().map(Turn::new).toList();
        List<Turn> ours = claim(turns);
        List<RangeOfNumber> ranges = ranges(asks.getFirst().place(), turns);
        take(
                asks.getFirst().place(),
                ranges,
                asks.getFirst().selection(),
                turns.stream().filter(Turn::isOpen).toList());
        settle(ours);
        return turns.stream().map(Turn::answer).toList();
    }

    /** Claims the keys, answers those whose work was done before, and returns those whose key is ours. */
    private List<Turn> claim(List<Turn> turns) {
        List<Turn> withKeys =
                turns.stream().filter(turn -> turn.ask.key().isPresent()).toList();
        Map<RequestKey, Claim> claims = keys.claim(
                withKeys.stream().map(turn -> turn.ask.key().orElseThrow()).toList());
        var ours = new ArrayList<Turn>();
        for (Turn turn : withKeys) {
            RequestKey key = turn.ask.key().orElseThrow();
            switch (Objects.requireNonNull(claims.get(key))) {
                case Claim.Ours() -> ours.add(turn);
                case Claim.Answered(String answer) -> turn.answer = idempotency.read(answer, Answer.Taken.class);
                case Claim.Reused() -> turn.answer = new Answer.Refused(Idempotency.reused(key));
            }
        }
        return ours;
    }

    /** The ranges of the place; refuses the turns that may not take from there. */
    private List<RangeOfNumber> ranges(Ask.Place place, List<Turn> turns) {
        try {
            return switch (place) {
                case Ask.Place.OfRange(UUID id) -> {
                    RangeOfNumber range = sources.writable(id);
                    for (Turn turn : turns) {
                        if (turn.isOpen()) {
                            turn.answer = refusal(turn.ask, range).orElse(null);
                        }
                    }
                    bind(range.site(), turns);
                    yield List.of(range);
                }
                case Ask.Place.OfSite(RangeChoice choice) -> {
                    List<RangeOfNumber> ranges = sources.writable(choice);
                    bind(choice.site(), turns);
                    yield ranges;
                }
            };
        } catch (ProblemException problem) {
            turns.stream().filter(Turn::isOpen).forEach(turn -> turn.answer = new Answer.Refused(problem));
            return List.of();
        }
    }

    /** Refuses those whom the rules of the site do not let take numbers themselves; the rules are asked once for all. */
    private void bind(String site, List<Turn> turns) {
        List<Turn> bound =
                turns.stream().filter(turn -> turn.isOpen() && turn.ask.bound()).toList();
        if (!bound.isEmpty()) {
            directTaking
                    .refusal(site)
                    .ifPresent(problem -> bound.forEach(turn -> turn.answer = new Answer.Refused(problem)));
        }
    }

    private static Optional<Answer> refusal(Ask ask, RangeOfNumber range) {
        try {
            ask.require(range);
            return Optional.empty();
        } catch (ProblemException problem) {
            return Optional.of(new Answer.Refused(problem));
        }
    }

    private void take(Ask.Place place, List<RangeOfNumber> ranges, Selection selection, List<Turn> turns) {
        List<Turn> missed = take(ranges, selection, turns);
        if (place instanceof Ask.Place.OfSite(RangeChoice choice)) {
            List<RangeOfNumber> known = ranges;
            for (int again = 0; again < MOST_READINGS && !missed.isEmpty(); again++) {
                // What was free may have gone to another range, split off or merged meanwhile.
                List<RangeOfNumber> now = sources.takeable(choice);
                if (Set.copyOf(known).containsAll(now)) {
                    return;
                }
                missed = take(now, selection, missed);
                known = now;
            }
        }
    }

    /** Takes for these turns, and returns those for whom there was not enough. */
    private List<Turn> take(List<RangeOfNumber> ranges, Selection selection, List<Turn> turns) {
        if (turns.isEmpty()) {
            return turns;
        }
        List<TakeNumbers.Outcome> outcomes = takeNumbers.take(
                ranges,
                selection,
                turns.stream()
                        .map(turn -> new TakeNumbers.Request(turn.ask.wish(), turn.ask.trace()))
                        .toList());
        var missed = new ArrayList<Turn>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            turn.answer = switch (outcomes.get(i)) {
                case TakeNumbers.Outcome.Taken(var numbers) ->
                    new Answer.Taken(numbers.stream().map(NumberView::of).toList());
                case TakeNumbers.Outcome.NotEnough(long free) -> {
                    missed.add(turn);
                    yield new Answer.Refused(notEnough(turn.ask, free));
                }
                case TakeNumbers.Outcome.Clash(var other) ->
                    new Answer.Refused(new ProblemException(
                            ProblemType.CONFLICT,
                            other + " is taken, and the policy of the site allows not both it and an extension of "
                                    + turn.ask.place().inWords()));
            };
        }
        return missed;
    }

    private static ProblemException notEnough(Ask ask, long free) {
        String wanted = ask.wish().count() + (ask.selection().inARow() ? " in a row" : "") + " asked for, but ";
        String found = ask.selection().inARow()
                ? "at most " + free + " follow one another"
                : (free == 0 ? "none is" : free == 1 ? "1 is" : free + " are") + " free";
        return new ProblemException(
                ProblemType.NOT_ENOUGH_NUMBERS,
                wanted + found + " in " + ask.place().inWords());
    }

    /** Stores the answers under the keys that are ours; the key of one who got nothing can be sent again. */
    private void settle(List<Turn> ours) {
        var answers = new HashMap<RequestKey, Answer.Taken>();
        for (Turn turn : ours) {
            if (turn.answer() instanceof Answer.Taken taken) {
                answers.put(turn.ask.key().orElseThrow(), taken);
            }
        }
        keys.store(answers);
    }
}
