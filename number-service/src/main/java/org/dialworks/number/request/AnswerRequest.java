package org.dialworks.number.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Approves, rejects or takes back a request that is locked, within the current transaction. */
@ApplicationScoped
class AnswerRequest {

    private final RequestRepository requests;
    private final SiteRules siteRules;
    private final QuotaUse quotaUse;
    private final Fulfilling fulfilling;
    private final Clock clock;

    @Inject
    AnswerRequest(
            RequestRepository requests, SiteRules siteRules, QuotaUse quotaUse, Fulfilling fulfilling, Clock clock) {
        this.requests = requests;
        this.siteRules = siteRules;
        this.quotaUse = quotaUse;
        this.fulfilling = fulfilling;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Answered(NumberRequest request) implements Outcome {}

        /** It has been answered before, or its time is over. */
        record NotPending(RequestState state) implements Outcome {}

        /** Nobody answers what he asked for himself or what is for him, unless the rules let him. */
        record OwnRequest() implements Outcome {}

        /** The rules do not allow it, even to an approver. */
        record RefusedByRules(String rule, String why) implements Outcome {}
    }

    Outcome approve(NumberRequest request, @Nullable String reason, String by) {
        Instant now = clock.instant();
        Optional<Outcome> refusal = refusal(request, RequestState.Step.APPROVE, now);
        EffectiveRules effective = siteRules.of(request.site());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (isOwn(request, by) && !effective.rules().approvers().ownRequests()) {
            return new Outcome.OwnRequest();
        }
        // The rules may have changed since, and so may what is held.
        Ask ask = request.ask();
        List<Quota.Key> counted = effective.rules().counted(ask);
        quotaUse.lock(counted);
        Deciding.Decided decided = Deciding.decide(effective.rules(), ask, quotaUse.count(counted, request.id()));
        return switch (decided.decision()) {
            case Decision.Refused(var rule, var why) -> new Outcome.RefusedByRules(rule, why);
            case Decision.NeedsApproval(var rule, var from, var why) ->
                give(request.decided(decided.findings(), effective), from, new RequestRepository.Act(by, rule, reason));
            case Decision.ApprovedAtOnce(var rule, var from) ->
                give(request.decided(decided.findings(), effective), from, new RequestRepository.Act(by, rule, reason));
        };
    }

    private Outcome give(NumberRequest request, From from, RequestRepository.Act act) {
        NumberRequest approved = request.became(Fulfilling.next(request, RequestState.Step.APPROVE), Optional.empty());
        requests.change(approved, clock.instant(), act);
        PhoneNumber number = fulfilling.take(approved, from, act.by());
        NumberRequest fulfilled = Fulfilling.fulfilled(approved, number);
        requests.change(fulfilled, clock.instant(), new RequestRepository.Act(act.by(), act.rule(), number.toString()));
        return new Outcome.Answered(fulfilled);
    }

    Outcome reject(NumberRequest request, @Nullable String reason, String by) {
        return end(request, RequestState.Step.REJECT, reason, by);
    }

    Outcome cancel(NumberRequest request, @Nullable String reason, String by) {
        return end(request, RequestState.Step.CANCEL, reason, by);
    }

    private Outcome end(NumberRequest request, RequestState.Step step, @Nullable String reason, String by) {
        Instant now = clock.instant();
        Optional<Outcome> refusal = refusal(request, step, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        NumberRequest ended = request.became(Fulfilling.next(request, step), Optional.empty());
        requests.change(ended, now, new RequestRepository.Act(by, null, reason));
        return new Outcome.Answered(ended);
    }

    private static Optional<Outcome> refusal(NumberRequest request, RequestState.Step step, Instant now) {
        RequestState state = request.state(now);
        return state.after(step).isPresent() ? Optional.empty() : Optional.of(new Outcome.NotPending(state));
    }

    /** Whether somebody asked for it himself, or it is for him: a token's subject is often the holder's address. */
    static boolean isOwn(NumberRequest request, String subject) {
        String holder = request.holder().id().toLowerCase(Locale.ROOT);
        String name = subject.toLowerCase(Locale.ROOT);
        return request.requester().equals(subject) || holder.equals(name) || holder.equals("sip:" + name);
    }
}
