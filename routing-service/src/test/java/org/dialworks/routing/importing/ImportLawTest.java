package org.dialworks.routing.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialworks.powershell.Generation;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.plan.VoicePlan.NamedDialPlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.plan.VoicePlan.Trunk;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.script.Applied;
import org.dialworks.routing.script.Plans;
import org.dialworks.routing.script.Thing;
import org.jspecify.annotations.Nullable;

/** Plan, script, a platform that runs it, export, import: the same plan. */
class ImportLawTest {

    enum Form {
        JSON,
        CLIXML,
        /** Rules as CSV, which loses nothing of them, and the rest as JSON. */
        CSV
    }

    record Case(Generation target, Form form, VoicePlan plan) {}

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(Generation.class)
                .flatMap(target -> Combinators.combine(Arbitraries.of(Form.class), Plans.any(target))
                        .as((form, plan) -> new Case(target, form, plan)));
    }

    @Property(tries = 300)
    void whatIsExportedIsThePlanThatWasApplied(@ForAll("cases") Case given) {
        VoicePlan plan = given.plan();
        boolean isTeams = given.target() == Generation.TEAMS;

        AssemblePlan.Assembled assembled = imported(Applied.on(given.target(), plan), given.form());

        assertThat(assembled.findings()).isEmpty();
        VoicePlan back = assembled.plan();
        assertThat(back.usages()).containsAll(plan.usages());
        assertThat(back.dialPlans()).containsAll(dialPlans(plan, isTeams));
        assertThat(back.policies())
                .containsAll(plan.policies().stream()
                        .map(policy -> new Policy(policy.name(), policy.usages(), orNull(policy.description())))
                        .toList());
        List<String> names = plan.routes().stream().map(Route::name).toList();
        assertThat(routes(back.routes().stream()
                        .filter(route -> names.contains(route.name()))
                        .toList()))
                .isEqualTo(routes(plan.routes().stream()
                        .sorted(Comparator.comparingInt(Route::priority))
                        .toList()));
        assertThat(back.trunks()).containsAll(trunks(plan, isTeams));
    }

    private static List<NamedDialPlan> dialPlans(VoicePlan plan, boolean isTeams) {
        return plan.dialPlans().stream()
                .map(dialPlan -> new NamedDialPlan(
                        isTeams ? dialPlan.name().replace("site:", "") : dialPlan.name(),
                        dialPlan.rules(),
                        orNull(dialPlan.description()),
                        isTeams ? null : dialPlan.externalAccessPrefix()))
                .toList();
    }

    /** In order; lists whose order means nothing are sorted, and what number a priority has means nothing. */
    private static List<Route> routes(List<Route> routes) {
        var plain = new ArrayList<Route>();
        for (Route route : routes) {
            plain.add(new Route(
                    route.name(),
                    route.pattern(),
                    route.usages().stream().sorted().toList(),
                    route.gateways().stream().sorted().toList(),
                    plain.size(),
                    orNull(route.description()),
                    route.callerId()));
        }
        return plain;
    }

    private static List<Trunk> trunks(VoicePlan plan, boolean isTeams) {
        return plan.trunks().stream()
                .filter(trunk ->
                        !saysNothing(trunk) || !(isTeams || trunk.name().equals("Global")))
                .toList();
    }

    private static boolean saysNothing(Trunk trunk) {
        List<NormalizationRule> none = List.of();
        return trunk.equals(new Trunk(trunk.name(), none, none, none, none, false));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static AssemblePlan.Assembled imported(Map<String, List<Thing>> objects, Form form) {
        var read = new ArrayList<Exported>();
        objects.forEach((kind, things) -> {
            if (things.isEmpty()) {
                return;
            }
            String file = "Get-Cs" + kind;
            boolean isRule = kind.endsWith("Rule");
            String text = switch (form) {
                case JSON -> Exports.json(things);
                case CLIXML -> Exports.clixml("Microsoft.Rtc.Management." + kind, things);
                case CSV -> isRule ? Exports.csv("Microsoft.Rtc.Management." + kind, things) : Exports.json(things);
            };
            Charset charset = things.size() % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE;
            read.addAll(ExportReading.read(file, ("\ufeff" + text).getBytes(charset)));
        });
        return AssemblePlan.of(read);
    }
}
