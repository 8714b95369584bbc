package org.dialworks.number.request;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rules make of a request. All of them are asked and the strictest answer counts, so that a rule more, or a
 * tighter one, never gives what was not given before.
 */
public final class Deciding {

    private Deciding() {}

    /** A decision, and what each rule said on the way to it. */
    public record Decided(Decision decision, List<Finding> findings) {
        public Decided {
            findings = List.copyOf(findings);
        }
    }

    private record Settled(Verdict verdict, String rule, String why) {
        Settled or(Settled other) {
            return other.verdict().compareTo(verdict) > 0 ? other : this;
        }
    }

    /**
     * Decides.
     *
     * @param inUse how many numbers each of {@link RequestRules#counted} has already
     */
    public static Decided decide(RequestRules rules, Ask ask, Map<Quota.Key, Long> inUse) {
        var findings = new ArrayList<Finding>();
        Optional<Grant> grant = firstThatApplies(rules.grants(), ask, findings);
        if (grant.isEmpty()) {
            return new Decided(new Decision.Refused("grants", "no rule gives numbers to this request"), findings);
        }
        var settled = List.of(
                granted(grant.get()),
                reservation(rules.reservedAtMost(), ask, findings),
                quotas(rules.quotas(), ask, inUse, findings));
        Settled strictest = settled.stream().reduce(Settled::or).orElseThrow();
        From from = grant.get().from();
        return new Decided(
                switch (strictest.verdict()) {
                    case AT_ONCE -> new Decision.ApprovedAtOnce(strictest.rule(), from);
                    case APPROVAL -> new Decision.NeedsApproval(strictest.rule(), from, strictest.why());
                    case REFUSE -> new Decision.Refused(strictest.rule(), strictest.why());
                },
                findings);
    }

    private static Optional<Grant> firstThatApplies(List<Grant> grants, Ask ask, List<Finding> findings) {
        for (Grant grant : grants) {
            Optional<String> unmet = grant.when().unmet(ask);
            if (unmet.isEmpty()) {
                findings.add(
                        new Finding(grant.id(), grant.decision(), granted(grant).why()));
                return Optional.of(grant);
            }
            findings.add(new Finding(grant.id(), null, unmet.get()));
        }
        return Optional.empty();
    }

    private static Settled granted(Grant grant) {
        return new Settled(
                grant.decision(),
                grant.id(),
                switch (grant.decision()) {
                    case AT_ONCE -> "a number is given at once";
                    case APPROVAL -> "an approver decides";
                    case REFUSE -> "no number is given";
                });
    }

    private static Settled reservation(Duration most, Ask ask, List<Finding> findings) {
        String rule = "reservedAtMost";
        String why = "a number is reserved for " + most + " at most";
        boolean tooLong =
                ask.reservedFor().filter(wanted -> wanted.compareTo(most) > 0).isPresent();
        if (!tooLong) {
            return new Settled(Verdict.AT_ONCE, rule, why);
        }
        findings.add(new Finding(rule, Verdict.REFUSE, why));
        return new Settled(Verdict.REFUSE, rule, why);
    }

    private static Settled quotas(List<Quota> quotas, Ask ask, Map<Quota.Key, Long> inUse, List<Finding> findings) {
        var strictest = new Settled(Verdict.AT_ONCE, "quotas", "within all quotas");
        for (Quota quota : quotas) {
            Optional<Finding> finding = finding(quota, ask, inUse);
            finding.ifPresent(findings::add);
            strictest = finding.map(
                            found -> new Settled(Objects.requireNonNull(found.verdict()), found.rule(), found.why()))
                    .map(strictest::or)
                    .orElse(strictest);
        }
        return strictest;
    }

    private static Optional<Finding> finding(Quota quota, Ask ask, Map<Quota.Key, Long> inUse) {
        return switch (quota.reach(ask)) {
            case Quota.Reach.Nothing() -> Optional.empty();
            // Nobody passes a limit by being unknown, and nobody is turned away for it.
            case Quota.Reach.Unknown(var why) -> Optional.of(new Finding(quota.id(), Verdict.APPROVAL, why));
            case Quota.Reach.Counts(var key) -> {
                long had = inUse.getOrDefault(key, 0L);
                String count = key.name() + " has or waits for " + had + " of " + quota.most() + " number(s)";
                yield Optional.of(
                        new Finding(quota.id(), had < quota.most() ? Verdict.AT_ONCE : quota.beyond(), count));
            }
        };
    }
}
