package org.dialworks.number.request;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rules of self-service, of one site or of all that have none of their own.
 *
 * @param grants who may have numbers from where; the first that applies counts, and without one a request is refused
 * @param quotas how many; all of them count
 * @param approvers who answers; number administrators alone, and not what they asked for themselves, if absent
 * @param unansweredAfter how long a request waits for an answer, {@code PT336H} (14 days) if absent
 * @param reservedAtMost how long a number may be reserved by a request, {@code PT720H} (30 days) if absent
 * @param requestersTakeDirectly whether requesters may also take numbers past these rules, with {@code POST /available}
 */
@Schema(name = "RequestRules")
public record RequestRules(
        List<Grant> grants,
        List<Quota> quotas,
        Approvers approvers,
        Duration unansweredAfter,
        Duration reservedAtMost,
        Boolean requestersTakeDirectly) {

    private static final Duration UNANSWERED_AFTER = Duration.ofDays(14);
    private static final Duration RESERVED_AT_MOST = Duration.ofDays(30);

    /** The rules where nobody has written any: an approver decides, and numbers can be taken as before. */
    public static final RequestRules UNWRITTEN = new RequestRules(
            List.of(new Grant("unwritten", Condition.ALWAYS, From.ANYWHERE, Verdict.APPROVAL)),
            List.of(),
            new Approvers(Set.of(), false),
            UNANSWERED_AFTER,
            RESERVED_AT_MOST,
            true);

    public RequestRules {
        // What is absent in JSON arrives as null.
        grants = grants == null ? List.of() : List.copyOf(grants);
        quotas = quotas == null ? List.of() : List.copyOf(quotas);
        approvers = approvers == null ? new Approvers(Set.of(), false) : approvers;
        unansweredAfter = unansweredAfter == null ? UNANSWERED_AFTER : unansweredAfter;
        reservedAtMost = reservedAtMost == null ? RESERVED_AT_MOST : reservedAtMost;
        requestersTakeDirectly = requestersTakeDirectly != null && requestersTakeDirectly;
    }

    /** What is to be counted before it can be decided. */
    public List<Quota.Key> counted(Ask ask) {
        return quotas.stream()
                .flatMap(quota ->
                        quota.reach(ask) instanceof Quota.Reach.Counts(var key) ? Stream.of(key) : Stream.empty())
                .distinct()
                .toList();
    }
}
