package org.dialworks.routing.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.rule.DialPattern;
import org.dialworks.routing.rule.NormalizationRule;

/** What holds of any plan, without an oracle. */
class SimulationLawsTest {

    @Property(tries = 300)
    void theCompiledRulesSayWhatTheRulesSayOneByOne(
            @ForAll("rules") List<NormalizationRule> rules, @ForAll("dialled") String dialled) {
        var compiled = new Rules(rules);
        assertThat(Optional.ofNullable(compiled.apply(dialled))).isEqualTo(compiled.applyOneByOne(dialled));
    }

    @Property(tries = 200)
    void theOrderOfRulesThatHaveNothingInCommonDoesNotMatter(
            @ForAll("disjoint") List<NormalizationRule> rules, @ForAll("dialled") String dialled) {
        assertThat(normalized(rules.reversed(), dialled)).isEqualTo(normalized(rules, dialled));
    }

    @Property(tries = 200)
    void aRuleThatEarlierOnesLeaveNothingChangesNothing(
            @ForAll("rules") List<NormalizationRule> rules, @ForAll("dialled") String dialled) {
        var more = new ArrayList<>(rules);
        NormalizationRule first = rules.getFirst();
        more.add(new NormalizationRule("dead", first.pattern(), "+999", ""));
        assertThat(normalized(more, dialled)).isEqualTo(normalized(rules, dialled));
    }

    @Property(tries = 200)
    void anotherSpellingOfTheSamePatternChangesNothing(
            @ForAll("rules") List<NormalizationRule> rules, @ForAll("dialled") String dialled) {
        List<NormalizationRule> spelt = rules.stream()
                .map(rule -> new NormalizationRule(
                        rule.name(),
                        rule.pattern().replace("\\d", "[0123456789]").replace("+$", "{1,}$"),
                        rule.translation(),
                        ""))
                .toList();
        assertThat(normalized(spelt, dialled)).isEqualTo(normalized(rules, dialled));
    }

    @Property(tries = 300)
    void theRoutesOfAPolicyAreThoseThatFitByUsageAndThenByPriority(
            @ForAll("plans") VoicePlan plan, @ForAll("dialled") String dialled) {
        List<String> expected = new ArrayList<>();
        for (String usage : plan.policies().getFirst().usages()) {
            plan.routes().stream()
                    .filter(route -> route.usages().contains(usage))
                    .filter(route -> DialPattern.parse(route.pattern()).isFoundIn(dialled))
                    .sorted(Comparator.comparingInt(Route::priority))
                    .map(Route::name)
                    .filter(name -> !expected.contains(name))
                    .forEach(expected::add);
        }
        assertThat(call(plan, dialled, "First").attempts())
                .extracting(Attempt::route)
                .containsExactlyElementsOf(expected);
    }

    @Property(tries = 200)
    void aPolicyWithMoreUsagesReachesNoLess(@ForAll("plans") VoicePlan plan, @ForAll("dialled") String dialled) {
        if (call(plan, dialled, "First").outcome() instanceof Outcome.Routed) {
            assertThat(call(plan, dialled, "Second").outcome()).isInstanceOf(Outcome.Routed.class);
        }
    }

    private static Call call(VoicePlan plan, String dialled, String policy) {
        return Simulator.of(plan, Platform.LYNC2013).call(dialled, Who.with(null, policy), Gateways.UP);
    }

    private static String normalized(List<NormalizationRule> rules, String dialled) {
        return Simulator.of(Plans.ofRules(rules.toArray(NormalizationRule[]::new)), Platform.LYNC2013)
                .normalize(dialled, Who.with(null, null))
                .number();
    }

    @Provide
    Arbitrary<String> dialled() {
        return Combinators.combine(
                        Arbitraries.of("", "+", "0", "00", "9"),
                        Arbitraries.strings().withChars("0123").ofMinLength(1).ofMaxLength(6))
                .as((start, rest) -> start + rest);
    }

    private Arbitrary<String> patterns() {
        Arbitrary<String> start = Arbitraries.of("^", "^0", "^00", "^\\+", "^(?!00)", "^9?", "^(?!0[12])0");
        Arbitrary<String> body =
                Arbitraries.of("(\\d+)$", "(\\d{4})$", "([12]\\d{2,4})$", "(\\d*)", "(1\\d|2\\d)\\d*$");
        return Combinators.combine(start, body).as((first, second) -> first + second);
    }

    @Provide
    Arbitrary<List<NormalizationRule>> rules() {
        return Combinators.combine(patterns(), Arbitraries.of("+47$1", "$1", "0$1"))
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pairs -> {
                    var rules = new ArrayList<NormalizationRule>();
                    pairs.forEach(pair -> rules.add(Plans.rule("rule " + rules.size(), pair.get1(), pair.get2())));
                    return rules;
                });
    }

    @Provide
    Arbitrary<List<NormalizationRule>> disjoint() {
        return Arbitraries.shuffle(List.of(
                Plans.rule("two", "^(\\d{2})$", "+2$1"),
                Plans.rule("three", "^(\\d{3})$", "+3$1"),
                Plans.rule("more", "^([12]\\d{3,})$", "+4$1"),
                Plans.rule("plus", "^\\+(\\d+)$", "+5$1")));
    }

    @Provide
    Arbitrary<VoicePlan> plans() {
        Arbitrary<Route> route = Combinators.combine(
                        patterns(),
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.integers().between(0, 3))
                .as((pattern, usage, priority) -> Plans.route("", pattern, priority, usage, "gw"));
        return Combinators.combine(route.list().ofMaxSize(6), Arbitraries.shuffle("A", "B", "C"))
                .as((routes, usages) -> {
                    var named = new ArrayList<Route>();
                    routes.forEach(each -> named.add(new Route(
                            "route " + named.size(), each.pattern(), each.usages(), each.gateways(), each.priority())));
                    return new VoicePlan(
                            List.of(),
                            usages,
                            named,
                            List.of(new Policy("First", usages.subList(0, 2)), new Policy("Second", usages)),
                            List.of(),
                            List.of());
                });
    }
}
