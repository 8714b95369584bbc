package org.dialworks.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.rule.NormalizationRule;

/** What one would write without a simulator: java.util.regex, rule by rule and route by route, every matcher kept. */
final class RegexLoop {

    private final List<Rule> rules;
    private final Map<String, List<Usage>> policies = new HashMap<>();
    private final Map<String, List<Rule>> trunks = new HashMap<>();

    private record Rule(Matcher matcher, String translation) {}

    private record Usage(String name, List<Way> ways) {}

    private record Way(Route route, Matcher matcher) {}

    /** A gateway that is tried, and what it is sent. */
    record Try(String usage, String route, String gateway, String sent) {}

    RegexLoop(VoicePlan plan) {
        this.rules = compiled(plan.dialPlans().getFirst().rules());
        plan.trunks().forEach(trunk -> trunks.put(trunk.name(), compiled(trunk.called())));
        var ways = plan.routes().stream()
                .map(route -> new Way(route, Pattern.compile(route.pattern()).matcher("")))
                .toList();
        plan.policies().forEach(policy -> policies.put(policy.name(), usages(policy.usages(), ways)));
    }

    private static List<Usage> usages(List<String> names, List<Way> ways) {
        return names.stream()
                .map(name -> new Usage(
                        name,
                        ways.stream()
                                .filter(way -> way.route().usages().contains(name))
                                .sorted(java.util.Comparator.comparingInt(
                                        way -> way.route().priority()))
                                .toList()))
                .toList();
    }

    private static List<Rule> compiled(List<NormalizationRule> rules) {
        return rules.stream()
                .map(rule -> new Rule(Pattern.compile(rule.pattern()).matcher(""), rule.translation()))
                .toList();
    }

    List<Try> call(String dialled, String policy) {
        String number = apply(rules, dialled);
        var tries = new ArrayList<Try>();
        for (Usage usage : policies.getOrDefault(policy, List.of())) {
            for (Way way : usage.ways()) {
                if (way.matcher().reset(number).find()) {
                    for (String gateway : way.route().gateways()) {
                        tries.add(new Try(
                                usage.name(),
                                way.route().name(),
                                gateway,
                                apply(trunks.getOrDefault(gateway, List.of()), number)));
                    }
                }
            }
        }
        return tries;
    }

    private static String apply(List<Rule> rules, String number) {
        for (Rule rule : rules) {
            if (rule.matcher().reset(number).find()) {
                var result = new StringBuilder();
                rule.matcher().appendReplacement(result, rule.translation());
                return result.toString();
            }
        }
        return number;
    }
}
