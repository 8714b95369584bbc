package org.dialworks.routing.site;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.routing.country.CallKind;
import org.dialworks.routing.rule.DialPattern;
import org.dialworks.routing.site.OwnRules.OwnRoute;
import org.dialworks.routing.site.OwnRules.OwnTest;

/** What is wrong with an administrator's own rules, routes and test calls. */
final class OwnRuleFaults {

    private final SiteIntent intent;
    private final OwnRules own;
    private final IntentFaults.Sink sink;
    private final Set<String> names = new HashSet<>();

    OwnRuleFaults(SiteIntent intent, IntentFaults.Sink sink) {
        this.intent = intent;
        this.own = Optional.ofNullable(intent.own()).orElse(OwnRules.NONE);
        this.sink = sink;
    }

    void find() {
        rules("/own/rulesBefore", own.rulesBefore());
        rules("/own/rulesAfter", own.rulesAfter());
        names.clear();
        routes("/own/routesBefore", own.routesBefore());
        routes("/own/routesAfter", own.routesAfter());
        names.clear();
        tests("/own/testsBefore", own.testsBefore());
        tests("/own/testsAfter", own.testsAfter());
    }

    private void rules(String pointer, List<OwnRules.Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            name(pointer + "/" + i, rules.get(i).name());
            pattern(pointer + "/" + i, rules.get(i).pattern());
        }
    }

    private void routes(String pointer, List<OwnRoute> routes) {
        Set<String> known = intent.classesOfService().stream()
                .flatMap(service -> service.usages().stream())
                .collect(Collectors.toSet());
        Arrays.stream(CallKind.values()).map(CallKind::word).forEach(known::add);
        Set<String> gateways =
                intent.gateways().stream().map(SiteIntent.Gateway::fqdn).collect(Collectors.toSet());
        for (int i = 0; i < routes.size(); i++) {
            OwnRoute route = routes.get(i);
            String at = pointer + "/" + i;
            name(at, route.name());
            pattern(at, route.pattern());
            for (int j = 0; j < route.usages().size(); j++) {
                if (!known.contains(route.usages().get(j))) {
                    sink.wrong(
                            at + "/usages/" + j,
                            "'" + route.usages().get(j) + "' is no kind of calls, and no class of service lists it");
                }
            }
            for (int j = 0; j < route.gateways().size(); j++) {
                if (!gateways.contains(route.gateways().get(j))) {
                    sink.wrong(at + "/gateways/" + j, "'" + route.gateways().get(j) + "' is no gateway of this intent");
                }
            }
        }
    }

    private void tests(String pointer, List<OwnTest> tests) {
        for (int i = 0; i < tests.size(); i++) {
            OwnTest test = tests.get(i);
            name(pointer + "/" + i, test.name());
            if (intent.classesOfService().stream().noneMatch(each -> each.name().equals(test.classOfService()))) {
                sink.wrong(
                        pointer + "/" + i + "/classOfService",
                        "'" + test.classOfService() + "' is none of the classes of service");
            }
        }
    }

    private void name(String pointer, String name) {
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            sink.wrong(pointer + "/name", "is named twice: '" + name + "'");
        }
    }

    private void pattern(String pointer, String pattern) {
        try {
            DialPattern.parse(pattern);
        } catch (IllegalArgumentException e) {
            sink.wrong(pointer + "/pattern", String.valueOf(e.getMessage()));
        }
    }
}
