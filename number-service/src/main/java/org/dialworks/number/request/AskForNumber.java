package org.dialworks.number.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.inventory.RangeOfNumber;
import org.jspecify.annotations.Nullable;

/** Takes in a request, and has the rules decide it, within the current transaction. */
@ApplicationScoped
class AskForNumber {

    private final RequestRepository requests;
    private final SiteRules siteRules;
    private final QuotaUse quotaUse;
    private final Fulfilling fulfilling;
    private final Clock clock;

    @Inject
    AskForNumber(
            RequestRepository requests, SiteRules siteRules, QuotaUse quotaUse, Fulfilling fulfilling, Clock clock) {
        this.requests = requests;
        this.siteRules = siteRules;
        this.quotaUse = quotaUse;
        this.fulfilling = fulfilling;
        this.clock = clock;
    }

    /** What is asked for, with what is known of who asks and for whom. */
    record Wish(
            String site,
            Holder holder,
            String requester,
            Set<String> groups,
            Map<String, String> attributes,
            String reason,
            @Nullable UUID range,
            @Nullable String tag,
            @Nullable String numberClass,
            @Nullable Instant until) {}

    /** What would be decided now. */
    record Preview(Deciding.Decided decided, EffectiveRules rules, List<RangeOfNumber> ranges) {}

    Preview preview(Wish wish) {
        EffectiveRules effective = siteRules.of(wish.site());
        NumberRequest request = asked(wish, effective);
        Deciding.Decided decided = decide(request, effective);
        return new Preview(
                decided,
                effective,
                switch (decided.decision()) {
                    case Decision.ApprovedAtOnce(var rule, var from) -> fulfilling.ranges(request, from);
                    case Decision.NeedsApproval(var rule, var from, var reason) -> fulfilling.ranges(request, from);
                    case Decision.Refused refused -> List.of();
                });
    }

    NumberRequest ask(Wish wish) {
        EffectiveRules effective = siteRules.of(wish.site());
        NumberRequest asked = asked(wish, effective);
        quotaUse.lock(effective.rules().counted(asked.ask()));
        Deciding.Decided decided = decide(asked, effective);
        NumberRequest request = asked.decided(decided.findings(), effective);
        return switch (decided.decision()) {
            case Decision.ApprovedAtOnce(var rule, var from) -> give(request, rule, from);
            case Decision.NeedsApproval(var rule, var from, var reason) -> {
                requests.add(request, new RequestRepository.Act(request.requester(), rule, reason));
                yield request;
            }
            case Decision.Refused(var rule, var reason) -> {
                NumberRequest refused = answered(request, RequestState.Step.REJECT);
                requests.add(refused, new RequestRepository.Act(request.requester(), rule, reason));
                yield refused;
            }
        };
    }

    private NumberRequest give(NumberRequest request, String rule, From from) {
        NumberRequest approved = answered(request, RequestState.Step.APPROVE);
        requests.add(approved, new RequestRepository.Act(request.requester(), rule, "approved by rule"));
        PhoneNumber number = fulfilling.take(approved, from, request.requester());
        NumberRequest fulfilled = Fulfilling.fulfilled(approved, number);
        requests.change(
                fulfilled, clock.instant(), new RequestRepository.Act(request.requester(), rule, number.toString()));
        return fulfilled;
    }

    // A new request is written once, with what the rules made of it.
    private static NumberRequest answered(NumberRequest request, RequestState.Step step) {
        return request.beganAs(Fulfilling.next(request, step));
    }

    private Deciding.Decided decide(NumberRequest request, EffectiveRules effective) {
        Ask ask = request.ask();
        return Deciding.decide(
                effective.rules(), ask, quotaUse.count(effective.rules().counted(ask), request.id()));
    }

    private NumberRequest asked(Wish wish, EffectiveRules effective) {
        Instant now = clock.instant();
        return new NumberRequest(
                UUID.randomUUID(),
                wish.site(),
                wish.holder(),
                wish.requester(),
                wish.groups(),
                wish.attributes(),
                wish.reason(),
                Optional.ofNullable(wish.range()),
                Optional.ofNullable(wish.tag()),
                Optional.ofNullable(wish.numberClass()),
                Optional.ofNullable(wish.until()),
                RequestState.PENDING,
                List.of(),
                effective.name(),
                effective.version(),
                Optional.empty(),
                now,
                now.plus(effective.rules().unansweredAfter()),
                1);
    }
}
