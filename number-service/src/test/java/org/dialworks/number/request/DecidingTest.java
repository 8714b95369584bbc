package org.dialworks.number.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private static final From SALES = new From(Set.of(), Set.of("sales"), Set.of(), Set.of());
    private static final Grant ROOMS = new Grant(
            "rooms",
            new Condition(Set.of(), Set.of(HolderKind.MEETING_ROOM), Map.of(), Set.of()),
            From.ANYWHERE,
            Verdict.APPROVAL);
    private static final Grant SALESPEOPLE = new Grant(
            "sales",
            new Condition(Set.of(), Set.of(), Map.of("department", Set.of("Sales")), Set.of()),
            SALES,
            Verdict.AT_ONCE);
    private static final Grant TRAINEES = new Grant(
            "trainees", new Condition(Set.of("trainees"), Set.of(), Map.of(), Set.of()), From.ANYWHERE, Verdict.REFUSE);

    private static Ask kari(Map<String, String> attributes, String... groups) {
        return new Ask(
                Holder.user("sip:kari@contoso.com", "Kari"),
                "ola",
                Set.of(groups),
                attributes,
                Set.of(),
                Optional.empty());
    }

    private static RequestRules rules(List<Grant> grants, Quota... quotas) {
        return new RequestRules(
                grants,
                List.of(quotas),
                new Approvers(Set.of(), false),
                Duration.ofDays(14),
                Duration.ofDays(30),
                false);
    }

    private static Quota quota(Quota.Per per, String of, long most, Verdict beyond) {
        return new Quota("quota", per, of.isEmpty() ? null : of, most, beyond);
    }

    private static Decision decide(RequestRules rules, Ask ask, Map<Quota.Key, Long> inUse) {
        return Deciding.decide(rules, ask, inUse).decision();
    }

    @Test
    void theFirstGrantThatAppliesSaysWhereTheNumberComesFrom() {
        RequestRules rules = rules(List.of(ROOMS, SALESPEOPLE, TRAINEES));
        Deciding.Decided decided = Deciding.decide(rules, kari(Map.of("department", "sales")), Map.of());
        assertThat(decided.decision()).isEqualTo(new Decision.ApprovedAtOnce("sales", SALES));
        assertThat(decided.findings())
                .containsExactly(
                        new Finding("rooms", null, "it is not for meeting-room but for user"),
                        new Finding("sales", Verdict.AT_ONCE, "a number is given at once"));
    }

    @Test
    void withoutAGrantItIsRefusedAndEachRuleSaysWhyItDoesNotApply() {
        Deciding.Decided decided = Deciding.decide(
                rules(List.of(SALESPEOPLE, TRAINEES)), kari(Map.of("department", "Legal"), "engineers"), Map.of());
        assertThat(decided.decision()).isInstanceOf(Decision.Refused.class);
        assertThat(decided.findings())
                .extracting(Finding::why)
                .containsExactly("department is Legal, not Sales", "the requester is in none of the groups trainees");
    }

    @Test
    void aConditionOnWhatIsNotKnownDoesNotApply() {
        assertThat(SALESPEOPLE.when().unmet(kari(Map.of()))).contains("department is not known");
    }

    @Test
    void whoHasAsManyAsTheQuotaAllowsGetsNoneAtOnce() {
        var key = new Quota.Key(Quota.Per.PERSON, "user sip:kari@contoso.com");
        Ask ask = kari(Map.of("department", "Sales"));
        RequestRules byApproval = rules(List.of(SALESPEOPLE), quota(Quota.Per.PERSON, "", 1, Verdict.APPROVAL));
        assertThat(byApproval.counted(ask)).containsExactly(key);
        assertThat(decide(byApproval, ask, Map.of(key, 0L))).isEqualTo(new Decision.ApprovedAtOnce("sales", SALES));
        assertThat(decide(byApproval, ask, Map.of(key, 1L)))
                .isEqualTo(new Decision.NeedsApproval(
                        "quota", SALES, "user sip:kari@contoso.com has or waits for 1 of 1 number(s)"));
        RequestRules never = rules(List.of(SALESPEOPLE), quota(Quota.Per.PERSON, "", 1, Verdict.REFUSE));
        assertThat(decide(never, ask, Map.of(key, 1L))).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void nobodyPassesTheQuotaOfACostCentreByHavingNone() {
        RequestRules rules = rules(List.of(SALESPEOPLE), quota(Quota.Per.COST_CENTRE, "", 9, Verdict.REFUSE));
        assertThat(decide(rules, kari(Map.of("department", "Sales")), Map.of()))
                .isEqualTo(new Decision.NeedsApproval("quota", SALES, "the cost centre of the holder is not known"));
    }

    @Test
    void theQuotaOfAGroupIsForItsMembers() {
        RequestRules rules = rules(List.of(SALESPEOPLE), quota(Quota.Per.GROUP, "callers", 0, Verdict.REFUSE));
        assertThat(decide(rules, kari(Map.of("department", "Sales"), "engineers"), Map.of()))
                .isInstanceOf(Decision.ApprovedAtOnce.class);
        assertThat(decide(rules, kari(Map.of("department", "Sales"), "callers"), Map.of()))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aReservationIsBounded() {
        var room = new Holder(HolderKind.MEETING_ROOM, "sip:room@contoso.com", LineKind.PRIMARY, null, null);
        var ask = new Ask(room, "ola", Set.of(), Map.of(), Set.of(), Optional.of(Duration.ofDays(31)));
        assertThat(decide(rules(List.of(ROOMS)), ask, Map.of()))
                .isEqualTo(new Decision.Refused("reservedAtMost", "a number is reserved for PT720H at most"));
    }

    @Test
    void unwrittenRulesLeaveItToAnApprover() {
        assertThat(decide(RequestRules.UNWRITTEN, kari(Map.of()), Map.of())).isInstanceOf(Decision.NeedsApproval.class);
    }

    @Test
    void givesGoldenNumbersOnlyWithApprovalAndOrdinaryOnesAtOnce() {
        var golden = new Grant(
                "golden", new Condition(Set.of(), Set.of(), Map.of(), Set.of("gold")), From.ANYWHERE, Verdict.APPROVAL);
        var ordinary = new From(Set.of(), Set.of(), Set.of(), Set.of("ordinary"));
        var rules = rules(List.of(golden, new Grant("everybody", Condition.ALWAYS, ordinary, Verdict.AT_ONCE)));
        var forGold = new Ask(
                Holder.user("sip:kari@contoso.com", "Kari"),
                "ola",
                Set.of(),
                Map.of(),
                Set.of("gold"),
                Optional.empty());

        assertThat(Deciding.decide(rules, forGold, Map.of()).decision()).isInstanceOf(Decision.NeedsApproval.class);
        assertThat(Deciding.decide(rules, kari(Map.of()), Map.of()).decision())
                .isEqualTo(new Decision.ApprovedAtOnce("everybody", ordinary));
    }
}
