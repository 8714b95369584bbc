package org.dialworks.routing.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.script.FakePlatform.Placing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanScriptTest {

    private static final List<String> KINDS = List.of(
            "DialPlan",
            "VoiceNormalizationRule",
            "OutboundTranslationRule",
            "OutboundCallingNumberTranslationRule",
            "TrunkConfiguration",
            "VoiceRoute",
            "VoicePolicy",
            "PstnUsage",
            "VoiceTestConfiguration",
            "TenantDialPlan",
            "OnlineVoiceRoute",
            "OnlineVoiceRoutingPolicy",
            "OnlinePstnUsage",
            "OnlinePSTNGateway",
            "TeamsTranslationRule");

    /** What was there before, as an earlier plan left it, and the plan that is applied. */
    record Case(Generation target, Placing placing, VoicePlan earlier, VoicePlan plan) {}

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(Generation.class)
                .flatMap(target -> Combinators.combine(
                                Arbitraries.of(Placing.class), Plans.any(target), Plans.any(target))
                        .as((placing, earlier, plan) -> new Case(target, placing, earlier, plan)));
    }

    @Property(tries = 400)
    void aSecondRunChangesNothingAndTheRollbackBringsTheFirstConfigurationBack(@ForAll("cases") Case given) {
        FakePlatform platform = platform(given.target(), given.placing());
        run(
                platform,
                PlanScript.of("bergen", 1, given.earlier(), given.target()).apply());
        Map<String, List<String>> before = state(platform);
        PlanScript script = PlanScript.of("bergen", 2, given.plan(), given.target());

        run(platform, script.apply());
        Map<String, List<String>> after = state(platform);
        platform.changes().clear();
        run(platform, script.apply());
        assertThat(platform.changes()).isEmpty();
        assertThat(state(platform)).isEqualTo(after);

        run(platform, script.rollback());
        assertThat(state(platform)).isEqualTo(before);
        assertThat(platform.host().isTranscribing()).isFalse();
    }

    @Property(tries = 100)
    void whatIfChangesNothingAndDoesNotStop(@ForAll("cases") Case given) {
        FakePlatform platform = platform(given.target(), given.placing());
        new Interpreter(platform).run(script(given).apply(), "WhatIf");
        assertThat(platform.changes()).isEmpty();
        assertThat(platform.host().files()).isEmpty();
    }

    @Property(tries = 150)
    void aRunThatStoppedIsCompletedByTheNextAndCanStillBeTakenBack(@ForAll("cases") Case given) {
        FakePlatform trial = platform(given.target(), given.placing());
        run(trial, script(given).apply());
        List<String> changes = List.copyOf(trial.changes());
        Map<String, List<String>> wanted = state(trial);
        if (changes.isEmpty()) {
            return;
        }
        FakePlatform platform = platform(given.target(), given.placing());
        Map<String, List<String>> before = state(platform);
        platform.failAt(changes.get(changes.size() / 2));
        assertThatThrownBy(() -> run(platform, script(given).apply())).isInstanceOf(Interpreter.Stopped.class);
        assertThat(platform.host().isTranscribing()).isFalse();

        run(platform, script(given).apply());
        assertThat(state(platform)).isEqualTo(wanted);
        run(platform, script(given).rollback());
        assertThat(state(platform)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Generation.class)
    void writesAPlanThatPassesItsTestCalls(Generation target) {
        FakePlatform platform = platform(target, Placing.POSITIONS);
        if (target == Generation.TEAMS) {
            platform.add("OnlineUser", "kari@contoso.com").with("TenantDialPlan", null);
        }
        Map<String, List<String>> before = state(platform);
        PlanScript script = PlanScript.of("bergen", 3, Plans.bergen(target), target);

        new Interpreter(platform).with("TestUser", "kari@contoso.com").run(script.apply());
        assertThat(platform.said())
                .anyMatch(line -> line.startsWith("Created "))
                .contains("plan 3 of site bergen is in place.");
        assertThat(platform.said()).anyMatch(line -> line.contains("Bergen_1: 21234567 gives"));

        run(platform, script.rollback());
        assertThat(platform.said()).contains("plan 3 of site bergen is taken back.");
        assertThat(state(platform)).isEqualTo(before);
    }

    @Test
    void keepsTheStateBeforeTheFirstRunAndPutsItAsideAfterTheRollback() {
        FakePlatform lync = platform(Generation.LYNC2013, Placing.GAPS);
        PlanScript script = PlanScript.of("bergen", 3, Plans.bergen(Generation.LYNC2013), Generation.LYNC2013);
        String folder = "C:\\Users\\kari\\Dialworks\\bergen-plan-3-lync2013\\";
        run(lync, script.apply());
        run(lync, script.apply());
        assertThat(lync.host().files()).contains(folder + "before\\complete.xml", folder + "before\\VoiceRoute.xml");
        assertThat(lync.said()).contains("What was there before this plan is saved already in " + folder + "before");

        run(lync, script.rollback());
        assertThat(lync.host().files()).contains(folder + "undone-20260131-120000\\complete.xml");
        assertThatThrownBy(() -> run(lync, script.rollback())).hasMessageContaining("There is no saved state in");
    }

    @Test
    void leavesWhatIsOfOthersSince() {
        FakePlatform lync = platform(Generation.SKYPE2019, Placing.POSITIONS);
        PlanScript script = PlanScript.of("bergen", 3, Plans.bergen(Generation.SKYPE2019), Generation.SKYPE2019);
        run(lync, script.apply());
        lync.add("VoicePolicy", "Oslo").list("PstnUsages").add("Bergen Local");
        lync.add("VoiceRoute", "Oslo").with("Priority", 9L);

        run(lync, script.rollback());

        assertThat(lync.identities("VoicePolicy")).contains("Tag:Oslo");
        assertThat(lync.identities("VoiceRoute")).contains("Oslo").doesNotContain("Bergen World");
        assertThat(lync.get("PstnUsage", "Global").list("Usage")).contains("Bergen Local");
        assertThat(lync.said())
                .contains(
                        "Usage Bergen Local stays: a route or policy that is not of this plan uses it, such as Tag:Oslo");
    }

    @Test
    void stopsBeforeAnyChangeWhereAGatewayIsMissing() {
        FakeLync lync = FakeLync.fresh("other.contoso.com");
        assertThatThrownBy(() -> run(
                        lync,
                        PlanScript.of("bergen", 1, Plans.bergen(Generation.LYNC2010), Generation.LYNC2010)
                                .apply()))
                .hasMessageContaining("gw1.contoso.com")
                .hasMessageContaining("not in the topology");
        assertThat(lync.changes()).isEmpty();
        assertThat(lync.host().files()).isEmpty();
    }

    @Test
    void findsTheOneGatewayOfATenant() {
        VoicePlan plan = new VoicePlan(
                List.of(),
                List.of("All"),
                List.of(new VoicePlan.Route("All", "^\\+", List.of("All"), List.of(), 0)),
                List.of(new VoicePlan.Policy("Global", List.of("All"))),
                List.of(),
                List.of());
        FakeTeams one = FakeTeams.fresh(Placing.GAPS, "sbc1.contoso.com");
        run(one, PlanScript.of("bergen", 1, plan, Generation.TEAMS).apply());
        assertThat(one.get("OnlineVoiceRoute", "All").list("OnlinePstnGatewayList"))
                .containsExactly("sbc1.contoso.com");

        FakeTeams two = FakeTeams.fresh(Placing.GAPS, "sbc1.contoso.com", "sbc2.contoso.com");
        assertThatThrownBy(() -> run(
                        two, PlanScript.of("bergen", 1, plan, Generation.TEAMS).apply()))
                .hasMessageContaining("more than one PSTN gateway");
        assertThat(two.changes()).isEmpty();
    }

    @Test
    void neverDeletesByScopeOrByPipelineAndGuardsEveryChange() {
        for (Generation target : Generation.values()) {
            PlanScript script = PlanScript.of("bergen", 1, Plans.bergen(target), target);
            for (Script written : List.of(script.apply(), script.rollback())) {
                List<String> lines = written.render().lines().map(String::strip).toList();
                assertThat(lines.stream().filter(line -> line.contains("Remove-Cs")))
                        .allSatisfy(
                                line -> assertThat(line).contains("-Identity ").doesNotContain("|"));
                assertThat(lines.stream().filter(line -> line.matches("(New|Set|Remove)-Cs.*")))
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).endsWith("-WhatIf:$WhatIf -ErrorAction Stop"));
            }
        }
    }

    private static PlanScript script(Case given) {
        return PlanScript.of("bergen", 2, given.plan(), given.target());
    }

    private static FakePlatform platform(Generation target, Placing placing) {
        return target == Generation.TEAMS
                ? FakeTeams.fresh(placing, Plans.GATEWAYS.toArray(String[]::new))
                : FakeLync.fresh(placing, Plans.GATEWAYS.toArray(String[]::new));
    }

    private static void run(FakePlatform platform, Script script) {
        new Interpreter(platform).run(script);
    }

    /**
     * The configuration as it matters: empty is as good as nothing, the order of a route's lists means nothing, what is
     * switched off has no value, and priorities count by the order they give.
     */
    private static Map<String, List<String>> state(FakePlatform platform) {
        var state = new TreeMap<String, List<String>>();
        for (String kind : KINDS) {
            List<Thing> things = platform.read(kind, Map.of()).stream()
                    .sorted(Comparator.comparingLong(FakePlatform::number)
                            .thenComparing(thing -> thing.text("Identity")))
                    .toList();
            var lines = new ArrayList<String>();
            for (Thing thing : things) {
                lines.add(line(kind, thing));
            }
            boolean isOrdered = kind.endsWith("VoiceRoute");
            state.put(kind, isOrdered ? lines : lines.stream().sorted().toList());
        }
        return state;
    }

    private static String line(String kind, Thing thing) {
        var line = new StringBuilder(thing.text("Identity").toLowerCase(Locale.ROOT));
        thing.members().forEach((name, value) -> {
            boolean off = (name.equals("ExternalAccessPrefix")
                            && Boolean.FALSE.equals(thing.member("OptimizeDeviceDialing")))
                    || (name.equals("AlternateCallerId") && Boolean.FALSE.equals(thing.member("SuppressCallerId")));
            if (off || value == null || value.equals("") || name.equals("Priority")) {
                return;
            }
            line.append(' ').append(name).append('=');
            if (value instanceof List<?> list) {
                boolean anyOrder = name.equals("Usage") || kind.endsWith("VoiceRoute");
                List<String> items = list.stream()
                        .map(item -> item instanceof Thing rule ? line(kind, rule) : Objects.toString(item))
                        .toList();
                line.append(anyOrder ? items.stream().sorted().toList() : items);
            } else {
                line.append(value);
            }
        });
        return line.toString();
    }
}
