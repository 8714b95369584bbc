package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.rule.NormalizationRule;

/**
 * A plan in the terms of Teams: dial plans and policies of sites and pools become such as are granted to users; trunk rules
 * become named rules of the whole tenant, in a list per gateway and direction.
 *
 * @param rules the named rules, each with a name that no other site's rule has
 * @param gateways per gateway the names of its rules in order
 * @param notes what an administrator must know of the change of terms
 * @param faults what has no place in Teams
 */
record TeamsTerms(
        List<VoicePlan.NamedDialPlan> dialPlans,
        List<VoicePlan.Policy> policies,
        List<NamedRule> rules,
        List<GatewayRules> gateways,
        List<String> notes,
        List<Fault> faults) {

    /** {@code CsTeamsTranslationRule} takes longer names than a rule of a plan. */
    record NamedRule(String name, NormalizationRule rule) {}

    /** The four lists of a gateway. */
    record GatewayRules(String gateway, Map<String, List<String>> lists) {}

    private static final int LONGEST_RULE_NAME = 100;
    private static final int MOST_RULES = 400;

    static final String CALLED = "OutboundPstnNumberTranslationRules";
    static final String CALLING = "OutboundTeamsNumberTranslationRules";
    static final String INBOUND_CALLED = "InboundTeamsNumberTranslationRules";
    static final String INBOUND_CALLING = "InboundPstnNumberTranslationRules";

    /** The lists with the word that tells their rules apart in the tenant. */
    static final Map<String, String> LISTS = lists();

    private static Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        lists.put(CALLED, "called");
        lists.put(CALLING, "calling");
        lists.put(INBOUND_CALLED, "inbound-called");
        lists.put(INBOUND_CALLING, "inbound-calling");
        return lists;
    }

    static TeamsTerms of(VoicePlan plan) {
        var notes = new ArrayList<String>();
        var faults = new ArrayList<Fault>();
        var dialPlans = new ArrayList<VoicePlan.NamedDialPlan>();
        for (VoicePlan.NamedDialPlan dialPlan : plan.dialPlans()) {
            String name = userScope(dialPlan.name());
            if (!name.equals(dialPlan.name())) {
                notes.add("Dial plan " + dialPlan.name() + " becomes dial plan " + name
                        + ", which must be granted to the users it is for (Grant-CsTenantDialPlan)");
            }
            dialPlans.add(new VoicePlan.NamedDialPlan(name, dialPlan.rules(), dialPlan.description(), null));
        }
        clashes(
                "dialPlans",
                dialPlans.stream().map(VoicePlan.NamedDialPlan::name).toList(),
                faults);
        var policies = new ArrayList<VoicePlan.Policy>();
        for (VoicePlan.Policy policy : plan.policies()) {
            String name = userScope(policy.name());
            if (!name.equals(policy.name())) {
                notes.add("Voice policy " + policy.name() + " becomes voice routing policy " + name
                        + ", which must be granted to the users it is for (Grant-CsOnlineVoiceRoutingPolicy)");
            }
            policies.add(new VoicePlan.Policy(name, policy.usages(), policy.description()));
        }
        clashes("policies", policies.stream().map(VoicePlan.Policy::name).toList(), faults);
        var rules = new ArrayList<NamedRule>();
        var gateways = new ArrayList<GatewayRules>();
        if (!plan.trunks().isEmpty()) {
            for (String gateway : gateways(plan)) {
                trunkOf(plan, gateway).ifPresent(trunk -> gateways.add(rules(gateway, trunk, rules)));
            }
        }
        if (plan.trunks().stream()
                        .filter(trunk -> trunk.name().startsWith("site:"))
                        .count()
                > 1) {
            faults.add(Fault.at(
                    "/model/trunks", "Teams has no sites: name the gateways that the rules of each site are for"));
        }
        if (gateways.isEmpty() && plan.trunks().stream().anyMatch(TeamsTerms::hasRules)) {
            faults.add(Fault.at(
                    "/model/trunks", "Teams attaches rules to gateways: name the gateways in the routes or as trunks"));
        }
        for (NamedRule rule : rules) {
            if (rule.name().length() > LONGEST_RULE_NAME) {
                faults.add(Fault.at(
                        "/model/trunks",
                        "the rule's name would be " + rule.name() + " in the tenant, which has "
                                + rule.name().length() + " characters, but " + LONGEST_RULE_NAME
                                + " at most are possible"));
            }
        }
        if (rules.size() > MOST_RULES) {
            faults.add(Fault.at(
                    "/model/trunks",
                    "these are " + rules.size() + " translation rules, but a tenant has at most " + MOST_RULES));
        }
        return new TeamsTerms(dialPlans, policies, rules, gateways, notes, faults);
    }

    /** {@code site:Bergen} is {@code Bergen}: the name of a plan or policy that is granted to users. */
    static String userScope(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static List<String> gateways(VoicePlan plan) {
        var names = new LinkedHashMap<String, String>();
        plan.routes().forEach(route -> route.gateways().forEach(name -> names.putIfAbsent(key(name), name)));
        plan.trunks().stream()
                .map(VoicePlan.Trunk::name)
                .filter(name -> !isWide(name))
                .forEach(name -> names.putIfAbsent(key(name), name));
        return List.copyOf(names.values());
    }

    /** The rules of the gateway itself, else those of its site, else those for all. */
    private static Optional<VoicePlan.Trunk> trunkOf(VoicePlan plan, String gateway) {
        return plan.trunks().stream()
                .filter(trunk -> key(trunk.name()).equals(key(gateway)))
                .findFirst()
                .or(() -> plan.trunks().stream()
                        .filter(trunk -> trunk.name().startsWith("site:"))
                        .findFirst())
                .or(() -> plan.trunks().stream()
                        .filter(trunk -> trunk.name().equals(ObjectKind.GLOBAL))
                        .findFirst());
    }

    private static GatewayRules rules(String gateway, VoicePlan.Trunk trunk, List<NamedRule> all) {
        var lists = new LinkedHashMap<String, List<String>>();
        LISTS.forEach((list, word) -> {
            var names = new ArrayList<String>();
            for (NormalizationRule rule : rules(trunk, list)) {
                String name = rule.name() + "-" + word + "-" + gateway;
                names.add(name);
                all.add(new NamedRule(name, rule));
            }
            lists.put(list, names);
        });
        return new GatewayRules(gateway, lists);
    }

    private static List<NormalizationRule> rules(VoicePlan.Trunk trunk, String list) {
        return switch (list) {
            case CALLED -> trunk.called();
            case CALLING -> trunk.calling();
            case INBOUND_CALLED -> trunk.inboundCalled();
            default -> trunk.inboundCalling();
        };
    }

    private static boolean hasRules(VoicePlan.Trunk trunk) {
        return LISTS.keySet().stream().anyMatch(list -> !rules(trunk, list).isEmpty());
    }

    private static boolean isWide(String trunk) {
        return trunk.equals(ObjectKind.GLOBAL) || trunk.startsWith("site:");
    }

    private static void clashes(String element, List<String> names, List<Fault> faults) {
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (names.get(i).equalsIgnoreCase(names.get(j))) {
                    faults.add(Fault.at(
                            "/model/" + element + "/" + i + "/name",
                            "would be called " + names.get(i) + " in Teams, as another one is"));
                }
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
