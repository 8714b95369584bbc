package org.dialworks.number.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialworks.contracts.Holder;

/** Tightening the rules never gives what was not given before. */
class DecidingLawTest {

    private static final List<String> GROUPS = List.of("sales", "engineers");
    private static final List<String> COST_CENTRES = List.of("4711", "4712");

    @Provide
    Arbitrary<Grant> grants() {
        Arbitrary<Condition> conditions = Combinators.combine(
                        Arbitraries.of(GROUPS).set().ofMaxSize(1),
                        Arbitraries.of(COST_CENTRES).set().ofMaxSize(1))
                .as((groups, centres) -> new Condition(
                        groups, Set.of(), centres.isEmpty() ? Map.of() : Map.of(Quota.COST_CENTRE, centres), Set.of()));
        return Combinators.combine(conditions, Arbitraries.of(Verdict.class))
                .as((when, decision) -> new Grant("grant", when, From.ANYWHERE, decision));
    }

    @Provide
    Arbitrary<Quota> quotas() {
        return Combinators.combine(
                        Arbitraries.of(Quota.Per.class),
                        Arbitraries.longs().between(0, 4),
                        Arbitraries.of(Verdict.APPROVAL, Verdict.REFUSE))
                .as((per, most, beyond) ->
                        new Quota("quota", per, per == Quota.Per.GROUP ? "sales" : null, most, beyond));
    }

    @Provide
    Arbitrary<RequestRules> rules() {
        return Combinators.combine(
                        grants().list().ofMaxSize(3),
                        quotas().list().ofMaxSize(3),
                        Arbitraries.integers().between(1, 60))
                .as((grants, quotas, days) -> new RequestRules(
                        grants,
                        quotas,
                        new Approvers(Set.of(), false),
                        Duration.ofDays(14),
                        Duration.ofDays(days),
                        false));
    }

    @Provide
    Arbitrary<Ask> asks() {
        return Combinators.combine(
                        Arbitraries.of(GROUPS).set(),
                        Arbitraries.of(COST_CENTRES).set().ofMaxSize(1),
                        Arbitraries.integers().between(1, 60).optional())
                .as((groups, centres, days) -> new Ask(
                        Holder.user("sip:kari@contoso.com", null),
                        "ola",
                        groups,
                        centres.isEmpty()
                                ? Map.of()
                                : Map.of(Quota.COST_CENTRE, centres.iterator().next()),
                        Set.of(),
                        days.map(Duration::ofDays)));
    }

    private static Verdict verdict(RequestRules rules, Ask ask, long inUse) {
        Map<Quota.Key, Long> counts = rules.counted(ask).stream().collect(Collectors.toMap(key -> key, key -> inUse));
        return switch (Deciding.decide(rules, ask, counts).decision()) {
            case Decision.ApprovedAtOnce yes -> Verdict.AT_ONCE;
            case Decision.NeedsApproval later -> Verdict.APPROVAL;
            case Decision.Refused no -> Verdict.REFUSE;
        };
    }

    private static RequestRules with(RequestRules rules, List<Grant> grants, List<Quota> quotas, Duration most) {
        return new RequestRules(grants, quotas, rules.approvers(), rules.unansweredAfter(), most, false);
    }

    @Property(tries = 500)
    void aQuotaMoreIsNeverMilder(
            @ForAll("rules") RequestRules rules, @ForAll("quotas") Quota more, @ForAll("asks") Ask ask) {
        var quotas = new ArrayList<>(rules.quotas());
        quotas.add(more);
        assertThat(verdict(with(rules, rules.grants(), quotas, rules.reservedAtMost()), ask, 2))
                .isGreaterThanOrEqualTo(verdict(rules, ask, 2));
    }

    @Property(tries = 500)
    void tighterQuotasAndReservationsAreNeverMilder(@ForAll("rules") RequestRules rules, @ForAll("asks") Ask ask) {
        List<Quota> tighter = rules.quotas().stream()
                .map(quota ->
                        new Quota(quota.id(), quota.per(), quota.of(), Math.max(0, quota.most() - 1), Verdict.REFUSE))
                .toList();
        Duration shorter = rules.reservedAtMost().dividedBy(2);
        assertThat(verdict(with(rules, rules.grants(), tighter, shorter), ask, 2))
                .isGreaterThanOrEqualTo(verdict(rules, ask, 2));
    }

    @Property(tries = 500)
    void aStricterGrantIsNeverMilder(@ForAll("rules") RequestRules rules, @ForAll("asks") Ask ask) {
        List<Grant> stricter = rules.grants().stream()
                .map(grant -> new Grant(
                        grant.id(),
                        grant.when(),
                        grant.from(),
                        grant.decision() == Verdict.AT_ONCE ? Verdict.APPROVAL : Verdict.REFUSE))
                .toList();
        assertThat(verdict(with(rules, stricter, rules.quotas(), rules.reservedAtMost()), ask, 2))
                .isGreaterThanOrEqualTo(verdict(rules, ask, 2));
    }

    @Property(tries = 500)
    void whoHasMoreIsNeverTreatedMilder(@ForAll("rules") RequestRules rules, @ForAll("asks") Ask ask) {
        assertThat(verdict(rules, ask, 3)).isGreaterThanOrEqualTo(verdict(rules, ask, 2));
    }
}
