package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dialworks.powershell.Generation;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.rule.NormalizationRule;
import org.jspecify.annotations.Nullable;

/** Voice plans for tests: one worked out, and any number of random ones. */
public final class Plans {

    static final List<String> GATEWAYS = List.of("gw1.contoso.com", "gw2.contoso.com", "10.0.0.7");

    private static final List<String> USAGES =
            List.of("Local", "Kari's calls", "Long Distance", "$(x) `n \u2019", "Ühertz; a, b");
    private static final List<String> NAMES = List.of("Bergen", "Reception", "O'Brien", "Lab-2");

    private Plans() {}

    /** A site with an office, a gateway and its backup, and a call that must come out as said. */
    public static VoicePlan bergen(Generation target) {
        boolean isTeams = target == Generation.TEAMS;
        return new VoicePlan(
                List.of(
                        new VoicePlan.NamedDialPlan("Global", rules("NO"), null, isTeams ? null : "0"),
                        new VoicePlan.NamedDialPlan(isTeams ? "Bergen" : "site:Bergen", rules("BE"))),
                List.of("Bergen Local", "Bergen International"),
                List.of(
                        new VoicePlan.Route(
                                "Bergen Norway", "^\\+47\\d{8}$", List.of("Bergen Local"), List.of(GATEWAYS.get(0)), 0),
                        new VoicePlan.Route(
                                "Bergen Backup", "^\\+47\\d{8}$", List.of("Bergen Local"), List.of(GATEWAYS.get(1)), 1),
                        new VoicePlan.Route(
                                "Bergen World",
                                "^\\+\\d+$",
                                List.of("Bergen International"),
                                List.of(GATEWAYS.get(0), GATEWAYS.get(1)),
                                2,
                                "Everything else",
                                isTeams ? null : "+4755123456")),
                List.of(
                        new VoicePlan.Policy("Global", List.of("Bergen Local")),
                        new VoicePlan.Policy(
                                "Abroad", List.of("Bergen Local", "Bergen International"), "May call all")),
                List.of(new VoicePlan.Trunk(
                        GATEWAYS.get(0),
                        List.of(new NormalizationRule("Norway", "^\\+47(\\d{8})$", "$1", "Without the country")),
                        target == Generation.LYNC2010
                                ? List.of()
                                : List.of(new NormalizationRule("Own", "^\\+47(\\d{8})$", "$1", "")),
                        List.of(),
                        List.of(),
                        !isTeams)),
                List.of(new VoicePlan.TestCall(
                        "Bergen_1", "21234567", "+4721234567", "Bergen Norway", "Bergen Local", "Global", "Abroad")));
    }

    private static List<NormalizationRule> rules(String prefix) {
        return List.of(
                new NormalizationRule(prefix + " Abroad", "^00(\\d+)$", "+$1", "00 and a country"),
                new NormalizationRule(prefix + " National", "^([2-9]\\d{7})$", "+47$1", ""));
    }

    /** Plans that can be written for the target. */
    public static Arbitrary<VoicePlan> any(Generation target) {
        boolean isTeams = target == Generation.TEAMS;
        Arbitrary<List<String>> usages = subset(USAGES, 0);
        return usages.flatMap(known -> Combinators.combine(
                        dialPlans(isTeams), routes(known, isTeams), policies(known, isTeams), trunks(target))
                .as((dialPlans, routes, policies, trunks) ->
                        new VoicePlan(dialPlans, known, routes, policies, trunks, List.of())));
    }

    private static Arbitrary<List<VoicePlan.NamedDialPlan>> dialPlans(boolean isTeams) {
        List<String> names = isTeams
                ? List.of("Global", "site:Oslo", "Reception")
                : List.of("Global", "site:Oslo", "Registrar:pool.contoso.com", "Reception", "O'Brien");
        return subset(names, 0)
                .flatMap(chosen -> Combinators.combine(anyRules(4, !isTeams), description(), prefix())
                        .as((rules, text, prefix) -> new VoicePlan.NamedDialPlan("x", rules, text, prefix))
                        .list()
                        .ofSize(chosen.size())
                        .map(plans -> {
                            var named = new ArrayList<VoicePlan.NamedDialPlan>();
                            for (int i = 0; i < plans.size(); i++) {
                                VoicePlan.NamedDialPlan plan = plans.get(i);
                                named.add(new VoicePlan.NamedDialPlan(
                                        chosen.get(i), plan.rules(), plan.description(), plan.externalAccessPrefix()));
                            }
                            return named;
                        }));
    }

    private static Arbitrary<List<NormalizationRule>> anyRules(int most, boolean defaultsToo) {
        List<String> names = defaultsToo
                ? List.of("National", "Prefix All", "Kari's", "a \u201cb\u201d", "x`$y")
                : List.of("National", "Abroad", "Kari's", "a \u201cb\u201d", "x`$y");
        return subset(names, 0)
                .flatMap(chosen -> Combinators.combine(
                                Arbitraries.of("^(\\d{4})$", "^00(\\d+)$", "^0([1-9]\\d*)$", "^\\+?(\\d{8,})$"),
                                Arbitraries.of("+47$1", "$1", "+$1", "+4755$1"),
                                description())
                        .as((pattern, translation, text) ->
                                new NormalizationRule("x", pattern, translation, text == null ? "" : text))
                        .list()
                        .ofSize(Math.min(most, chosen.size()))
                        .map(rules -> {
                            var named = new ArrayList<NormalizationRule>();
                            for (int i = 0; i < rules.size(); i++) {
                                NormalizationRule rule = rules.get(i);
                                named.add(new NormalizationRule(
                                        chosen.get(i), rule.pattern(), rule.translation(), rule.description()));
                            }
                            return named;
                        }));
    }

    private static Arbitrary<List<VoicePlan.Route>> routes(List<String> usages, boolean isTeams) {
        return subset(List.of("LocalRoute", "Norway", "World", "O'Brien \u2018x\u2019", "Backup"), 0)
                .flatMap(chosen -> Combinators.combine(
                                Arbitraries.of("^\\+47", "^\\+", "^(110|112)$", "\\d"),
                                subset(usages, 0),
                                subset(GATEWAYS, 1),
                                Arbitraries.integers().between(0, 9),
                                description(),
                                Arbitraries.of("", "+4755123456"))
                        .as((pattern, of, by, priority, text, caller) -> new VoicePlan.Route(
                                "x", pattern, of, by, priority, text, isTeams || caller.isEmpty() ? null : caller))
                        .list()
                        .ofSize(chosen.size())
                        .map(routes -> {
                            var named = new ArrayList<VoicePlan.Route>();
                            for (int i = 0; i < routes.size(); i++) {
                                VoicePlan.Route route = routes.get(i);
                                named.add(new VoicePlan.Route(
                                        chosen.get(i),
                                        route.pattern(),
                                        route.usages(),
                                        route.gateways(),
                                        route.priority(),
                                        route.description(),
                                        route.callerId()));
                            }
                            return named;
                        }));
    }

    private static Arbitrary<List<VoicePlan.Policy>> policies(List<String> usages, boolean isTeams) {
        List<String> names = new ArrayList<>(NAMES);
        names.addFirst("Global");
        if (!isTeams) {
            names.add("site:Oslo");
        }
        return subset(names, 0)
                .flatMap(chosen -> Combinators.combine(subset(usages, 0), description())
                        .as((of, text) -> new VoicePlan.Policy("x", of, text))
                        .list()
                        .ofSize(chosen.size())
                        .map(policies -> {
                            var named = new ArrayList<VoicePlan.Policy>();
                            for (int i = 0; i < policies.size(); i++) {
                                named.add(new VoicePlan.Policy(
                                        chosen.get(i),
                                        policies.get(i).usages(),
                                        policies.get(i).description()));
                            }
                            return named;
                        }));
    }

    private static Arbitrary<List<VoicePlan.Trunk>> trunks(Generation target) {
        boolean isTeams = target == Generation.TEAMS;
        List<String> names = isTeams
                ? List.of(GATEWAYS.get(0), GATEWAYS.get(1))
                : List.of("Global", "site:Oslo", GATEWAYS.get(0), GATEWAYS.get(2));
        return subset(names, 0)
                .flatMap(chosen -> Combinators.combine(
                                anyRules(3, true),
                                anyRules(2, true),
                                anyRules(2, true),
                                anyRules(2, true),
                                Arbitraries.of(true, false))
                        .as((called, calling, in, from, plus) -> new VoicePlan.Trunk(
                                "x",
                                called,
                                target == Generation.LYNC2010 ? List.of() : calling,
                                isTeams ? in : List.of(),
                                isTeams ? from : List.of(),
                                plus && !isTeams))
                        .list()
                        .ofSize(chosen.size())
                        .map(trunks -> {
                            var named = new ArrayList<VoicePlan.Trunk>();
                            for (int i = 0; i < trunks.size(); i++) {
                                VoicePlan.Trunk trunk = trunks.get(i);
                                named.add(new VoicePlan.Trunk(
                                        chosen.get(i),
                                        trunk.called(),
                                        trunk.calling(),
                                        trunk.inboundCalled(),
                                        trunk.inboundCalling(),
                                        trunk.removePlus()));
                            }
                            return named;
                        }));
    }

    private static Arbitrary<@Nullable String> description() {
        return Arbitraries.of("For all", "it's \"$(x)\" `n \u2019", "").injectNull(0.3);
    }

    private static Arbitrary<@Nullable String> prefix() {
        return Arbitraries.of("0", "9", "#").injectNull(0.5);
    }

    private static Arbitrary<List<String>> subset(List<String> of, int least) {
        return Arbitraries.shuffle(of)
                .flatMap(shuffled -> Arbitraries.integers()
                        .between(Math.min(least, of.size()), of.size())
                        .map(size -> shuffled.subList(0, size)));
    }
}
