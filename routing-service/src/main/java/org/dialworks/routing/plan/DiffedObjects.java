package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialworks.routing.plan.PlanDiff.Change;
import org.dialworks.routing.plan.VoicePlan.NamedDialPlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.plan.VoicePlan.TestCall;
import org.dialworks.routing.plan.VoicePlan.Trunk;
import org.dialworks.routing.rule.NormalizationRule;
import org.jspecify.annotations.Nullable;

/** Which objects of two plans are compared, and by what. */
final class DiffedObjects {

    private static final ListDiff<NormalizationRule> RULES = ListDiff.of("rule", NormalizationRule::name, true)
            .with("pattern", NormalizationRule::pattern)
            .with("translation", NormalizationRule::translation)
            .with("description", rule -> text(rule.description()));

    private DiffedObjects() {}

    static List<Change> dialPlans(VoicePlan before, VoicePlan after) {
        var changes = new ArrayList<>(ListDiff.of("dial plan", NamedDialPlan::name, false)
                .with("description", plan -> text(plan.description()))
                .with("external access prefix", plan -> text(plan.externalAccessPrefix()))
                .compare(before.dialPlans(), after.dialPlans()));
        for (String name : names(before.dialPlans(), after.dialPlans(), NamedDialPlan::name)) {
            changes.addAll(RULES.within("dial plan", name)
                    .compare(
                            found(before.dialPlans(), NamedDialPlan::name, name, NamedDialPlan::rules),
                            found(after.dialPlans(), NamedDialPlan::name, name, NamedDialPlan::rules)));
        }
        return changes;
    }

    static List<Change> usages(VoicePlan before, VoicePlan after) {
        return ListDiff.of("usage", UnaryOperator.<String>identity(), false).compare(before.usages(), after.usages());
    }

    /** In the order in which they are tried. Where both plans number them 0, 1, 2, … their order says it all. */
    static List<Change> routes(VoicePlan before, VoicePlan after) {
        List<Route> old = tried(before.routes());
        List<Route> present = tried(after.routes());
        ListDiff<Route> diff = ListDiff.of("route", Route::name, true)
                .with("pattern", Route::pattern)
                .with("usages", route -> String.join(", ", route.usages()))
                .with("gateways", route -> String.join(", ", route.gateways()))
                .with("description", route -> text(route.description()))
                .with("caller id", route -> text(route.callerId()));
        boolean counted = isCounted(old) && isCounted(present);
        return (counted ? diff : diff.with("priority", route -> String.valueOf(route.priority())))
                .compare(old, present);
    }

    private static boolean isCounted(List<Route> routes) {
        return IntStream.range(0, routes.size()).allMatch(i -> routes.get(i).priority() == i);
    }

    private static List<Route> tried(List<Route> routes) {
        return routes.stream().sorted(Comparator.comparingInt(Route::priority)).toList();
    }

    static List<Change> policies(VoicePlan before, VoicePlan after) {
        var changes = new ArrayList<>(ListDiff.of("policy", Policy::name, false)
                .with("description", policy -> text(policy.description()))
                .compare(before.policies(), after.policies()));
        for (String name : names(before.policies(), after.policies(), Policy::name)) {
            changes.addAll(ListDiff.of("usage", UnaryOperator.<String>identity(), true)
                    .within("policy", name)
                    .compare(
                            found(before.policies(), Policy::name, name, Policy::usages),
                            found(after.policies(), Policy::name, name, Policy::usages)));
        }
        return changes;
    }

    static List<Change> trunks(VoicePlan before, VoicePlan after) {
        var changes = new ArrayList<>(ListDiff.of("trunk", Trunk::name, false)
                .with("removal of plus", trunk -> String.valueOf(trunk.removePlus()))
                .compare(before.trunks(), after.trunks()));
        for (String name : names(before.trunks(), after.trunks(), Trunk::name)) {
            changes.addAll(trunkRules(before, after, name, "called numbers", Trunk::called));
            changes.addAll(trunkRules(before, after, name, "callers", Trunk::calling));
            changes.addAll(trunkRules(before, after, name, "called numbers inwards", Trunk::inboundCalled));
            changes.addAll(trunkRules(before, after, name, "callers inwards", Trunk::inboundCalling));
        }
        return changes;
    }

    private static List<Change> trunkRules(
            VoicePlan before,
            VoicePlan after,
            String trunk,
            String what,
            Function<Trunk, List<NormalizationRule>> rules) {
        return RULES.within(what + " on trunk", trunk)
                .compare(
                        found(before.trunks(), Trunk::name, trunk, rules),
                        found(after.trunks(), Trunk::name, trunk, rules));
    }

    static List<Change> tests(VoicePlan before, VoicePlan after) {
        return ListDiff.of("test", TestCall::name, false)
                .with("dialled", TestCall::dialled)
                .with("number", TestCall::number)
                .with("route", test -> text(test.route()))
                .with("usage", test -> text(test.usage()))
                .with("dial plan", TestCall::dialPlan)
                .with("policy", TestCall::policy)
                .compare(before.tests(), after.tests());
    }

    /** The names of both, those of the later one first. */
    private static <T> Set<String> names(List<T> before, List<T> after, Function<T, String> name) {
        var names = new LinkedHashSet<String>();
        Stream.concat(after.stream(), before.stream()).map(name).forEach(names::add);
        return names;
    }

    private static <T, P> List<P> found(
            List<T> things, Function<T, String> name, String wanted, Function<T, List<P>> parts) {
        return things.stream()
                .filter(thing -> name.apply(thing).equals(wanted))
                .findFirst()
                .map(parts)
                .orElse(List.of());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
