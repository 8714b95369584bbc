package org.dialworks.routing.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.powershell.Generation;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.plan.VoicePlan.NamedDialPlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.plan.VoicePlan.TestCall;
import org.dialworks.routing.plan.VoicePlan.Trunk;
import org.dialworks.routing.rule.NormalizationRule;
import org.junit.jupiter.api.Test;

class PlanFitTest {

    private static final NormalizationRule RULE = new NormalizationRule("R", "^(\\d{8})$", "+47$1", "");

    @Test
    void namesTheCallingRulesThatLync2010LacksAndTakesThemLater() {
        VoicePlan plan = trunk(new Trunk("gw.contoso.com", List.of(), List.of(RULE), List.of(), List.of(), false));
        assertThat(faults(plan, Generation.LYNC2010)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/model/trunks/0/calling");
            assertThat(fault.detail()).contains("Lync Server 2013");
        });
        assertThat(faults(plan, Generation.LYNC2013)).isEmpty();
    }

    @Test
    void namesWhatOnlyServersOrOnlyTeamsHave() {
        VoicePlan inbound =
                trunk(new Trunk("gw.contoso.com", List.of(), List.of(), List.of(RULE), List.of(RULE), false));
        assertThat(faults(inbound, Generation.SKYPE2019))
                .extracting(Fault::pointer)
                .containsExactly("/model/trunks/0/inboundCalled", "/model/trunks/0/inboundCalling");
        assertThat(faults(inbound, Generation.TEAMS)).isEmpty();
        VoicePlan plus = trunk(new Trunk("gw.contoso.com", List.of(), List.of(), List.of(), List.of(), true));
        assertThat(faults(plus, Generation.TEAMS))
                .extracting(Fault::pointer)
                .containsExactly("/model/trunks/0/removePlus");
        VoicePlan caller = new VoicePlan(
                List.of(),
                List.of("U"),
                List.of(new Route("R", "^\\+", List.of("U"), List.of(), 0, null, "+4755123456")),
                List.of(),
                List.of(),
                List.of());
        assertThat(faults(caller, Generation.TEAMS))
                .extracting(Fault::pointer)
                .containsExactly("/model/routes/0/callerId");
    }

    @Test
    void leavesAPrefixOutOfTeamsAndSaysSo() {
        VoicePlan plan = dialPlan(new NamedDialPlan("Global", List.of(RULE), null, "0"));
        PlanScript script = PlanScript.of("bergen", 1, plan, Generation.TEAMS);
        assertThat(script.notes()).singleElement().asString().contains("external access prefix of dial plan Global");
        assertThat(script.apply().render()).contains("Write-Warning -Message 'Left out: the external access prefix");
    }

    @Test
    void makesDialPlansOfSitesSuchAsAreGrantedAndNamesAClash() {
        VoicePlan plan = dialPlan(new NamedDialPlan("site:Bergen", List.of(RULE)));
        PlanScript script = PlanScript.of("bergen", 1, plan, Generation.TEAMS);
        assertThat(script.notes()).singleElement().asString().contains("Grant-CsTenantDialPlan");
        assertThat(script.apply().render()).contains("New-CsTenantDialPlan -Identity 'Bergen'");
        VoicePlan clash = new VoicePlan(
                List.of(new NamedDialPlan("site:Bergen", List.of()), new NamedDialPlan("Bergen", List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(unsupported(clash, Generation.TEAMS))
                .extracting(Fault::pointer)
                .contains("/model/dialPlans/1/name");
    }

    @Test
    void namesTheRulesOfAGatewayApartInTheTenant() {
        VoicePlan plan = new VoicePlan(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Trunk("sbc1.contoso.com", List.of(RULE), List.of(RULE), List.of(), List.of(), false),
                        new Trunk("sbc2.contoso.com", List.of(RULE), List.of(), List.of(), List.of(), false)),
                List.of());
        assertThat(PlanScript.of("bergen", 1, plan, Generation.TEAMS).summary().creates())
                .contains(
                        "translation rule R-called-sbc1.contoso.com",
                        "translation rule R-calling-sbc1.contoso.com",
                        "translation rule R-called-sbc2.contoso.com");
    }

    @Test
    void countsTheRulesOfATenantDialPlan() {
        List<NormalizationRule> rules = IntStream.range(0, 51)
                .mapToObj(i -> new NormalizationRule("R" + i, "^(\\d{8})$", "+47$1", ""))
                .toList();
        VoicePlan plan = dialPlan(new NamedDialPlan("Global", rules));
        assertThat(faults(plan, Generation.TEAMS))
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/model/dialPlans/0/rules"));
        assertThat(faults(plan, Generation.SKYPE2019)).isEmpty();
    }

    @Test
    void namesReferencesThatLeadNowhereAndNamesThatAreThereTwice() {
        VoicePlan plan = new VoicePlan(
                List.of(),
                List.of("Local", "LOCAL"),
                List.of(new Route("R", "^\\+", List.of("World"), List.of("gw 1"), 0)),
                List.of(new Policy("P", List.of("Local", "World"))),
                List.of(),
                List.of(new TestCall("T", "1", "1", "R", "Local", "Nowhere", "P")));
        assertThat(faults(plan, Generation.LYNC2010))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/model/usages/1",
                        "/model/routes/0/usages/0",
                        "/model/routes/0/gateways/0",
                        "/model/policies/0/usages/1",
                        "/model/tests/0/dialPlan");
    }

    /** Whatever the names are: a script that the checker takes, or faults that name elements; never anything else. */
    @Property(tries = 600)
    void writesACorrectScriptOrNamesTheElement(
            @ForAll Generation target, @ForAll("awkward") String name, @ForAll("awkward") String text) {
        VoicePlan plan = new VoicePlan(
                List.of(new NamedDialPlan(
                        name, List.of(new NormalizationRule("R", "^(\\d{8})$", shortened(text), text)), text, null)),
                List.of(name),
                List.of(new Route(name, "^\\+", List.of(name), List.of(), 0, text, null)),
                List.of(new Policy(name, List.of(name), text)),
                List.of(),
                List.of(new TestCall(name, text, text, name, name, name, name)));
        PlanScript script;
        try {
            script = PlanScript.of("bergen", 1, plan, target);
        } catch (PlanScript.UnsupportedException e) {
            assertThat(e.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.pointer()).startsWith("/model/");
                assertThat(fault.detail()).hasSizeLessThan(300);
            });
            return;
        }
        FakePlatform platform = target == Generation.TEAMS
                ? FakeTeams.fresh(FakePlatform.Placing.POSITIONS, "gw1.contoso.com")
                : FakeLync.fresh("gw1.contoso.com");
        script.rollback().render();
        script.apply().render();
        try {
            new Interpreter(platform).run(script.apply());
        } catch (Interpreter.Stopped stopped) {
            // The test call cannot come out as these texts say; all before it was done.
            assertThat(stopped).hasMessageContaining("did not succeed");
        }
        String kind = target == Generation.TEAMS ? "OnlineVoiceRoute" : "VoiceRoute";
        assertThat(platform.get(kind, name).text("Name")).isEqualTo(name);
    }

    @Provide
    Arbitrary<String> awkward() {
        Arbitrary<Character> characters = Arbitraries.of(
                'a', 'B', '1', '.', '-', '_', ' ', '\'', '"', '`', '$', '(', ')', '\u2018', '\u2019', '\u201b',
                '\u201c', '\n', ';', '|', '\u00e5', '\u202e');
        return Arbitraries.oneOf(
                characters.list().ofMinSize(1).ofMaxSize(12).map(PlanFitTest::join),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(30),
                Arbitraries.of(
                        "x".repeat(10_000),
                        "'; Remove-CsVoicePolicy -Identity Global; '",
                        "$(Stop-Computer)",
                        "a\nb",
                        "\u2019; Restart-Computer #",
                        "Global"));
    }

    /** A rule by itself refuses a longer translation. */
    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 1024));
    }

    private static String join(List<Character> characters) {
        var text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static VoicePlan dialPlan(NamedDialPlan dialPlan) {
        return new VoicePlan(List.of(dialPlan), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static VoicePlan trunk(Trunk trunk) {
        return new VoicePlan(List.of(), List.of(), List.of(), List.of(), List.of(trunk), List.of());
    }

    private static List<Fault> faults(VoicePlan plan, Generation target) {
        return PlanFit.check(plan, target).faults();
    }

    private static List<Fault> unsupported(VoicePlan plan, Generation target) {
        try {
            PlanScript.of("bergen", 1, plan, target);
            return List.of();
        } catch (PlanScript.UnsupportedException e) {
            return e.faults();
        }
    }
}
