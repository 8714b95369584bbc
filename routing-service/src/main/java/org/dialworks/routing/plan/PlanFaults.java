package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.routing.plan.VoicePlan.NamedDialPlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.plan.VoicePlan.TestCall;
import org.dialworks.routing.rule.NormalizationRule;

/** What does not fit together in a plan, and what its platform would refuse. The limits are those of the cmdlet pages. */
final class PlanFaults {

    /** New-CsTenantDialPlan. */
    private static final Pattern TENANT_DIAL_PLAN = Pattern.compile("[A-Za-z0-9-][A-Za-z0-9.-]{0,48}");

    private static final int MOST_TENANT_RULES = 50;

    /** New-CsVoiceTestConfiguration. */
    private static final int LONGEST_TARGET = 40;

    private final VoicePlan plan;
    private final boolean teams;
    private final Set<String> usages;
    private final List<Fault> faults = new ArrayList<>();

    private PlanFaults(VoicePlan plan, Platform platform) {
        this.plan = plan;
        this.teams = platform == Platform.TEAMS;
        this.usages = Set.copyOf(plan.usages());
    }

    /** Each with the JSON pointer of the field in the plan. */
    static List<Fault> of(VoicePlan plan, Platform platform) {
        var reading = new PlanFaults(plan, platform);
        reading.dialPlans();
        reading.unique("/usages", "", plan.usages());
        reading.routes();
        reading.policies();
        reading.faults.addAll(TrunkFaults.of(plan.trunks(), platform));
        reading.tests();
        return reading.faults;
    }

    private void wrong(String pointer, String detail) {
        faults.add(Fault.at(pointer, detail));
    }

    /** Platforms compare names in any letter case. */
    private void unique(String pointer, String field, List<String> names) {
        var known = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!known.add(names.get(i).toLowerCase(Locale.ROOT))) {
                wrong(pointer + "/" + i + field, "is named twice: '" + names.get(i) + "'");
            }
        }
    }

    private void dialPlans() {
        unique(
                "/dialPlans",
                "/name",
                plan.dialPlans().stream().map(NamedDialPlan::name).toList());
        for (int i = 0; i < plan.dialPlans().size(); i++) {
            NamedDialPlan dialPlan = plan.dialPlans().get(i);
            String at = "/dialPlans/" + i;
            unique(
                    at + "/rules",
                    "/name",
                    dialPlan.rules().stream().map(NormalizationRule::name).toList());
            if (teams && !TENANT_DIAL_PLAN.matcher(dialPlan.name()).matches()) {
                wrong(at + "/name", "Teams takes 1 to 49 letters, digits, hyphens and dots, no dot in front");
            }
            if (teams && dialPlan.rules().size() > MOST_TENANT_RULES) {
                wrong(
                        at + "/rules",
                        "Teams takes at most " + MOST_TENANT_RULES + " rules, not "
                                + dialPlan.rules().size());
            }
            if (teams && dialPlan.externalAccessPrefix() != null) {
                wrong(at + "/externalAccessPrefix", "Teams has no external access prefix: write rules for it");
            }
            if (!teams && dialPlan.name().length() > LONGEST_TARGET) {
                wrong(at + "/name", "a test call can name a dial plan of at most " + LONGEST_TARGET + " characters");
            }
        }
    }

    private void routes() {
        unique("/routes", "/name", plan.routes().stream().map(Route::name).toList());
        for (int i = 0; i < plan.routes().size(); i++) {
            Route route = plan.routes().get(i);
            known("/routes/" + i + "/usages", route.usages());
            unique("/routes/" + i + "/usages", "", route.usages());
            unique("/routes/" + i + "/gateways", "", route.gateways());
            if (teams && route.callerId() != null) {
                wrong("/routes/" + i + "/callerId", "Teams routes show no other number: use calling rules of a trunk");
            }
        }
    }

    private void known(String pointer, List<String> named) {
        for (int i = 0; i < named.size(); i++) {
            if (!usages.contains(named.get(i))) {
                wrong(pointer + "/" + i, "'" + named.get(i) + "' is no usage of this plan");
            }
        }
    }

    private void policies() {
        unique("/policies", "/name", plan.policies().stream().map(Policy::name).toList());
        for (int i = 0; i < plan.policies().size(); i++) {
            Policy policy = plan.policies().get(i);
            known("/policies/" + i + "/usages", policy.usages());
            unique("/policies/" + i + "/usages", "", policy.usages());
            if (teams && policy.name().indexOf(':') >= 0) {
                wrong("/policies/" + i + "/name", "Teams has no policies of a site");
            }
            if (!teams && policy.name().length() > LONGEST_TARGET) {
                wrong(
                        "/policies/" + i + "/name",
                        "a test call can name a policy of at most " + LONGEST_TARGET + " characters");
            }
        }
    }

    private void tests() {
        Set<String> dialPlans =
                plan.dialPlans().stream().map(NamedDialPlan::name).collect(Collectors.toSet());
        Set<String> policies = plan.policies().stream().map(Policy::name).collect(Collectors.toSet());
        Set<String> routes = plan.routes().stream().map(Route::name).collect(Collectors.toSet());
        unique("/tests", "/name", plan.tests().stream().map(TestCall::name).toList());
        for (int i = 0; i < plan.tests().size(); i++) {
            TestCall test = plan.tests().get(i);
            String at = "/tests/" + i;
            named(at + "/dialPlan", "dial plan", test.dialPlan(), dialPlans);
            named(at + "/policy", "policy", test.policy(), policies);
            if (test.route().isEmpty() != test.usage().isEmpty()) {
                wrong(
                        at + "/usage",
                        "a call that finds a route finds it by a usage, and one that finds none has neither");
            } else if (!test.route().isEmpty()) {
                named(at + "/route", "route", test.route(), routes);
                named(at + "/usage", "usage", test.usage(), usages);
            }
        }
    }

    private void named(String pointer, String kind, String name, Set<String> known) {
        if (!known.contains(name)) {
            wrong(pointer, "'" + name + "' is no " + kind + " of this plan");
        }
    }
}
