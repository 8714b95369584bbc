package org.dialworks.routing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dialworks.routing.simulation.Plans.dialPlan;
import static org.dialworks.routing.simulation.Plans.ofRoutes;
import static org.dialworks.routing.simulation.Plans.ofRules;
import static org.dialworks.routing.simulation.Plans.route;
import static org.dialworks.routing.simulation.Plans.rule;
import static org.dialworks.routing.simulation.Plans.trunk;
import static org.dialworks.routing.simulation.Plans.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.plan.TestCalls;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.plan.VoicePlan.TestCall;
import org.dialworks.routing.plan.VoicePlan.Trunk;
import org.dialworks.routing.simulation.Attempt.Fate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatorTest {

    // --- the reference's rows of kind route: policy, SBCs down, number, expected route and gateways

    @ParameterizedTest(name = "reference row {0}: policy {1}, {2} down, {3} goes to {4} by {5}")
    @CsvSource({
        "55, US Only, '', +14255550100, Redmond 1, sbc1 sbc2",
        "56, US Only, sbc1 sbc2, +14255550100, Redmond 2, sbc3 sbc4",
        "58, US Only, '', +13245678989, Other +1, sbc5 sbc6",
        "61, No Restrictions, '', +4721234567, International, sbc2 sbc5",
        "62, No Restrictions, '', +14255550100, Redmond 1, sbc1 sbc2"
    })
    void directRouting(String row, String policy, String down, String number, String route, String gateways) {
        Call call = teams(policy, number, down.isEmpty() ? new String[0] : down.split(" ", -1));
        assertThat(call.outcome()).as("reference row " + row).isInstanceOfSatisfying(Outcome.Routed.class, routed -> {
            assertThat(routed.by().route()).isEqualTo(route);
            assertThat(routed.by().gateway()).isEqualTo(gateways.split(" ", -1)[0]);
        });
        assertThat(call.attempts())
                .filteredOn(attempt -> attempt.route().equals(route))
                .extracting(Attempt::gateway)
                .containsExactly(gateways.split(" ", -1));
    }

    @Test
    @DisplayName("reference row 59: with sbc5 and sbc6 down the call is dropped")
    void row59() {
        assertThat(teams("US Only", "+13245678989", "sbc5", "sbc6").outcome()).isEqualTo(new Outcome.AllGatewaysOut());
    }

    @Test
    @DisplayName("reference row 60: no route; the words tell of the Calling Plan")
    void row60() {
        Call call = teams("US Only", "+4721234567");
        assertThat(call.outcome()).isEqualTo(new Outcome.NoRoute());
        assertThat(Words.of(call, Platform.TEAMS)).contains("Calling Plan");
        assertThat(Words.of(call, Platform.LYNC2013)).contains("fails").doesNotContain("Calling Plan");
    }

    @Test
    @DisplayName("reference row 66: Test-CsVoiceUser finds LocalRoute by usage Local")
    void row66() {
        var plan = new VoicePlan(
                List.of(dialPlan("Global", rule("Keep All", "^(\\+?\\d+)$", "$1"))),
                List.of("Local"),
                List.of(route("LocalRoute", "^(\\+1[0-9]{10})$", 0, "Local", "gw")),
                List.of(new Policy("Global", List.of("Local"))),
                List.of(),
                List.of());
        Call call = call(plan, Platform.LYNC2013, "+12065551219");
        assertThat(call.normalized().rules()).extracting("name").containsExactly("Keep All");
        assertThat(call.attempts().getFirst().route()).isEqualTo("LocalRoute");
        assertThat(call.attempts().getFirst().usage()).isEqualTo("Local");
    }

    @Test
    @DisplayName("reference row 67: RedmondRoute by LocalUsage is the first and only match")
    void row67() {
        VoicePlan plan = ofRoutes(
                List.of("LocalUsage"),
                route("RedmondRoute", "^\\+1206\\d{7}$", 0, "LocalUsage", "gw"),
                route("OtherRoute", "^\\+1425\\d{7}$", 1, "LocalUsage", "gw"));
        assertThat(call(plan, Platform.LYNC2013, "+12065551219").attempts())
                .extracting(Attempt::route)
                .containsExactly("RedmondRoute");
    }

    @Test
    @DisplayName("reference rows 68 and 69: a seven-digit number does not match a route of eleven digits, and one does")
    void rows68And69() {
        VoicePlan plan = ofRoutes(List.of("Local"), route("testroute", "^\\+?\\d{11}$", 0, "Local", "gw"));
        assertThat(call(plan, Platform.LYNC2010, "5551212").outcome()).isEqualTo(new Outcome.NoRoute());
        assertThat(call(plan, Platform.LYNC2010, "+14255551212").outcome()).isInstanceOf(Outcome.Routed.class);
    }

    @Test
    @DisplayName("reference row 70: on 5xx, or a gateway marked down, the next usage is tried; 4xx ends the call")
    void row70() {
        VoicePlan plan = ofRoutes(
                List.of("First", "Second"),
                route("One", "^\\+1", 5, "First", "gw1"),
                route("Two", "^\\+1", 1, "Second", "gw2"));
        for (Gateways gateways : List.of(Gateways.down("gw1"), new Gateways(Set.of(), Map.of("gw1", 503)))) {
            Call call = Simulator.of(plan, Platform.LYNC2010).call("+12", Who.with(null, null), gateways);
            assertThat(call.outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Routed.class,
                            routed -> assertThat(routed.by().usage()).isEqualTo("Second"));
        }
        Call busy = Simulator.of(plan, Platform.LYNC2010)
                .call("+12", Who.with(null, null), new Gateways(Set.of(), Map.of("gw1", 486)));
        assertThat(busy.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(486));
        assertThat(busy.attempts()).extracting(Attempt::fate).containsExactly(Fate.ENDS_IT, Fate.NEVER_TRIED);
    }

    @ParameterizedTest(name = "reference row 72: after {0} Teams goes on to the next SBC: {1}")
    @CsvSource({"408, true", "503, true", "504, true", "500, false", "486, false", "603, false"})
    void row72(int code, boolean goesOn) {
        Call call = Simulator.of(Plans.directRouting(), Platform.TEAMS)
                .call("+14255550100", Who.with(null, "US Only"), new Gateways(Set.of(), Map.of("SBC1", code)));
        assertThat(call.outcome() instanceof Outcome.Routed routed
                        && "sbc2".equals(routed.by().gateway()))
                .isEqualTo(goesOn);
    }

    @ParameterizedTest(name = "reference row {0}: in the service''s plan of {1}, {2} becomes {3}")
    @CsvSource({
        "48, US, 011442079460000, +442079460000",
        "49, US, 14255550100, +14255550100",
        "50, US, 4255550100, +14255550100",
        "51, GB, 004721234567, +4721234567",
        "52, GB, 02079460000, +442079460000"
    })
    void servicePlans(String row, ServicePlan service, String dialled, String number) {
        Simulator simulator = Simulator.of(ofRules(rule("Own", "^7(\\d{3})$", "+4780$1")), Platform.TEAMS, service);
        assertThat(simulator.normalize(dialled, Who.with(null, null)).number())
                .as("reference row " + row)
                .isEqualTo(number);
        assertThat(simulator.normalize("7123", Who.with(null, null)).number()).isEqualTo("+4780123");
        assertThatThrownBy(() -> Simulator.of(ofRules(), Platform.LYNC2010, service))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("reference rows 40 and 41: of several trunk rules the first that applies decides")
    void rows40And41() {
        VoicePlan plan = with(
                ofRoutes(List.of("All"), route("All", ".", 0, "All", "sbc")),
                List.of(trunk(
                        "sbc",
                        false,
                        rule("AddPlus1", "^(\\d{10})$", "+1$1"),
                        rule("AddE164SeattleAreaCode", "^(\\d{4})$", "+1206555$1"),
                        rule("StripPlus1", "^\\+1(\\d{10})$", "$1"))),
                List.of());
        assertThat(call(plan, Platform.TEAMS, "0100").attempts().getFirst().called())
                .isEqualTo("+12065550100");
        Attempt stripped = call(plan, Platform.TEAMS, "+14255550100").attempts().getFirst();
        assertThat(stripped.called()).isEqualTo("4255550100");
        assertThat(stripped.calledRule()).isEqualTo("StripPlus1");
    }

    // --- dial plans

    @Test
    void teamsNormalizesAResultWithoutPlusOnceMoreAndServersDoNot() {
        VoicePlan plan = ofRules(
                rule("Short", "^(\\d{3})$", "55123$1"),
                rule("National", "^(\\d{8})$", "+47$1"),
                rule("Loop", "^9(\\d{4})$", "9$1"));
        assertThat(call(plan, Platform.TEAMS, "456").normalized().number()).isEqualTo("+4755123456");
        assertThat(call(plan, Platform.TEAMS, "456").normalized().rules())
                .extracting("name")
                .containsExactly("Short", "National");
        assertThat(call(plan, Platform.SKYPE2019, "456").normalized().number()).isEqualTo("55123456");
        assertThat(call(plan, Platform.TEAMS, "91234").normalized().number()).isEqualTo("91234");
    }

    @Test
    void takesTheNearestDialPlanAndMergesNothing() {
        var plan = new VoicePlan(
                List.of(
                        dialPlan("Global", rule("g", "^1$", "+1")),
                        dialPlan("site:Bergen", rule("s", "^1$", "+2")),
                        dialPlan("Registrar:pool.contoso.com", rule("p", "^1$", "+3")),
                        dialPlan("Sales", rule("u", "^2$", "+4"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Simulator server = Simulator.of(plan, Platform.SKYPE2015);
        assertThat(server.normalize("1", new Who(null, null, null, null, null)).number())
                .isEqualTo("+1");
        assertThat(server.normalize("1", new Who(null, null, null, "BERGEN", null))
                        .number())
                .isEqualTo("+2");
        assertThat(server.normalize("1", new Who(null, null, "pool.contoso.com", "Bergen", null))
                        .number())
                .isEqualTo("+3");
        assertThat(server.normalize("1", new Who("sales", null, "pool.contoso.com", "Bergen", null))
                        .number())
                .isEqualTo("1");
        assertThat(Simulator.of(plan, Platform.TEAMS)
                        .normalize("1", new Who(null, null, "pool.contoso.com", "Bergen", null))
                        .number())
                .isEqualTo("+1");
    }

    @Test
    void goesOnAsDialledWhereNoRuleApplies() {
        Call call = call(ofRules(rule("a", "^1$", "+1")), Platform.LYNC2010, "+4755123456");
        assertThat(call.normalized()).isEqualTo(new Normalized(List.of(), "+4755123456"));
        assertThat(call.outcome()).isEqualTo(new Outcome.NothingAllowed());
    }

    @Test
    void namesWhatThePlanHasNot() {
        Simulator simulator = Simulator.of(Plans.directRouting(), Platform.LYNC2010);
        assertThat(simulator
                        .call("1", Who.with("Sales", "US Only"), Gateways.UP)
                        .outcome())
                .isEqualTo(new Outcome.UnknownDialPlan("Sales"));
        assertThat(simulator.call("1", Who.with(null, "Sales"), Gateways.UP).outcome())
                .isEqualTo(new Outcome.UnknownPolicy("Sales"));
        assertThat(simulator.call("1", Who.with(null, "us only"), Gateways.UP).outcome())
                .isEqualTo(new Outcome.NoRoute());
    }

    // --- routes

    @Test
    void theOrderOfUsagesComesBeforeThePriorityOfRoutes() {
        VoicePlan plan = ofRoutes(
                List.of("Local", "Far"),
                route("Far first", "^\\+", 0, "Far", "gw1"),
                route("Local late", "^\\+47", 9, "Local", "gw2"),
                route("Local early", "^\\+47", 3, "Local", "gw3"));
        assertThat(call(plan, Platform.LYNC2010, "+4755").attempts())
                .extracting(Attempt::route)
                .containsExactly("Local early", "Local late", "Far first");
    }

    @Test
    void teamsRoutesDoNotSeeParametersAndServerRoutesDo() {
        VoicePlan plan = ofRoutes(List.of("All"), route("All", "^\\+\\d+$", 0, "All", "gw"));
        assertThat(call(plan, Platform.TEAMS, "+4755;ext=12").outcome()).isInstanceOf(Outcome.Routed.class);
        assertThat(call(plan, Platform.LYNC2013, "+4755;ext=12").outcome()).isEqualTo(new Outcome.NoRoute());
    }

    // --- trunks

    @Test
    void takesTheNearestTrunkAndStripsThePlusAfterTheRules() {
        VoicePlan routes = ofRoutes(List.of("All"), route("All", "^\\+", 0, "All", "PstnGateway:gw1", "gw2", "gw3"));
        VoicePlan plan = with(
                routes,
                List.of(
                        trunk("GW1", false, rule("strip", "^\\+47(\\d+)$", "$1")),
                        trunk("gw2", true, rule("to 46", "^\\+47(\\d+)$", "+46$1")),
                        trunk("site:Bergen", true)),
                List.of());
        var who = new Who(null, null, null, "Bergen", null);
        assertThat(Simulator.of(plan, Platform.LYNC2010)
                        .call("+4755", who, Gateways.UP)
                        .attempts())
                .extracting(Attempt::called)
                .containsExactly("55", "4655", "4755");
        assertThat(call(plan, Platform.LYNC2010, "+4755").attempts().getLast().called())
                .isEqualTo("+4755");
        assertThat(call(plan, Platform.TEAMS, "+4755").attempts().get(1).called())
                .isEqualTo("+4655");
    }

    @Test
    void callersAreTranslatedFromLync2013OnAndShownAsTheRouteSays() {
        var shown = new Route("All", "^\\+", List.of("All"), List.of("gw"), 0, null, "+4755000000");
        var trunk = new Trunk(
                "Global", List.of(), List.of(rule("local", "^\\+47(\\d+)$", "$1")), List.of(), List.of(), false);
        VoicePlan own = with(ofRoutes(List.of("All"), route("All", "^\\+", 0, "All", "gw")), List.of(trunk), List.of());
        VoicePlan alternate = with(ofRoutes(List.of("All"), shown), List.of(trunk), List.of());
        assertThat(caller(own, Platform.LYNC2010)).isEqualTo("+4755123456");
        assertThat(caller(own, Platform.LYNC2013)).isEqualTo("55123456");
        assertThat(caller(alternate, Platform.LYNC2013)).isEqualTo("55000000");
        assertThat(caller(alternate, Platform.TEAMS)).isEqualTo("55123456");
    }

    // --- test calls

    @Test
    void tellsTheTestCallsThatComeOutOtherwise() {
        VoicePlan plan = with(
                Plans.directRouting(),
                List.of(),
                List.of(
                        test("good", "+14255550100", "Redmond 1", "US and Canada", "US Only"),
                        test("no_route", "+4721234567", "", "", "US Only"),
                        test("other_route", "+4721234567", "Redmond 1", "US and Canada", "No Restrictions"),
                        test("other_usage", "+4721234567", "International", "US and Canada", "No Restrictions"),
                        test("no_policy", "+4721234567", "", "", "Sales")));
        assertThat(new RunTestCalls().failures(plan, Platform.TEAMS))
                .extracting(TestCalls.Failure::pointer, TestCalls.Failure::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "/model/tests/2",
                                "other_route: +4721234567 takes route International, not route Redmond 1"),
                        org.assertj.core.groups.Tuple.tuple(
                                "/model/tests/3",
                                "other_usage: +4721234567 takes route International by usage International, not US and"
                                        + " Canada"),
                        org.assertj.core.groups.Tuple.tuple(
                                "/model/tests/4", "no_policy: the plan has no policy Sales"));
    }

    private static TestCall test(String name, String number, String route, String usage, String policy) {
        return new TestCall(name, number, number, route, usage, "Global", policy);
    }

    private static String caller(VoicePlan plan, Platform platform) {
        return String.valueOf(Simulator.of(plan, platform)
                .call("+4722", new Who(null, null, null, null, "+4755123456"), Gateways.UP)
                .attempts()
                .getFirst()
                .calling());
    }

    private static Call call(VoicePlan plan, Platform platform, String dialled) {
        return Simulator.of(plan, platform).call(dialled, Who.with(null, null), Gateways.UP);
    }

    private static Call teams(String policy, String number, String... down) {
        return Simulator.of(Plans.directRouting(), Platform.TEAMS)
                .call(number, Who.with(null, policy), Gateways.down(down));
    }
}
