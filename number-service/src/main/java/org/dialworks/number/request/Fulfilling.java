package org.dialworks.number.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.ProblemType;
import org.dialworks.number.allocation.DesiredDigits;
import org.dialworks.number.allocation.RangeChoice;
import org.dialworks.number.allocation.Sources;
import org.dialworks.number.allocation.TakeNumbers;
import org.dialworks.number.inventory.Move;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.problem.ProblemException;

/** Takes the number that a request may have, in the transaction of the decision. */
@ApplicationScoped
class Fulfilling {

    private final Sources sources;
    private final TakeNumbers takeNumbers;

    @Inject
    Fulfilling(Sources sources, TakeNumbers takeNumbers) {
        this.sources = sources;
        this.takeNumbers = takeNumbers;
    }

    /** The ranges with something free that both the rules and the requester name. */
    List<RangeOfNumber> ranges(NumberRequest request, From from) {
        List<RangeOfNumber> allowed = sources.takeable(from.at(request.site()));
        if (request.range().isEmpty() && request.tag().isEmpty()) {
            return allowed;
        }
        var wanted = new HashSet<>(sources.takeable(new RangeChoice(
                request.site(),
                request.range().map(Set::of).orElse(Set.of()),
                request.tag().map(Set::of).orElse(Set.of()),
                Set.of())));
        return allowed.stream().filter(wanted::contains).toList();
    }

    private static DesiredDigits digits(NumberRequest request, From from) {
        return DesiredDigits.of(null, request.numberClass().orElse(null)).ofOne(from.classes());
    }

    /**
     * Takes a number for the holder.
     *
     * @throws ProblemException 409 when none is free there; with the transaction all of the decision is undone
     */
    PhoneNumber take(NumberRequest request, From from, String by) {
        var wish = new TakeNumbers.Wish(
                1,
                request.until().isPresent() ? Move.RESERVE : Move.ASSIGN,
                request.holder(),
                request.until().orElse(null),
                request.reason(),
                by);
        return switch (takeNumbers.take(ranges(request, from), digits(request, from), wish)) {
            case TakeNumbers.Outcome.Taken(var numbers) -> numbers.getFirst().number();
            case TakeNumbers.Outcome.NotEnough _, TakeNumbers.Outcome.Clash _ ->
                throw new ProblemException(
                        ProblemType.NOT_ENOUGH_NUMBERS,
                        "No number is free where the rules of the site " + request.site()
                                + " and the request let it come from. Nothing was decided");
        };
    }

    /** The request with its number: the last step of every decision that gives one. */
    static NumberRequest fulfilled(NumberRequest approved, PhoneNumber number) {
        return approved.became(next(approved, RequestState.Step.FULFIL), Optional.of(number));
    }

    static RequestState next(NumberRequest request, RequestState.Step step) {
        return request.state()
                .after(step)
                .orElseThrow(() -> new IllegalStateException(request.state() + " allows no " + step));
    }
}
