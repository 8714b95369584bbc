package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.powershell.CmdletSchema;
import org.dialworks.powershell.Generation;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.rule.NormalizationRule;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan can be written for a generation: names and lengths by the limits of the cmdlet pages, references that lead
 * somewhere, and nothing that the generation does not have. What could not be written without a change of meaning is a fault
 * that names the element; what is lost without harm is left out and said so.
 */
final class PlanFit {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,252}");
    private static final Pattern SCOPE =
            Pattern.compile("(?:site:[^:/]{1,100}|(?:Registrar|PstnGateway):[A-Za-z0-9][A-Za-z0-9.-]{0,252}|[^:/]+)");
    private static final String PATTERN = "Pattern";

    private final VoicePlan plan;
    private final Generation generation;
    private final CmdletSchema schema = CmdletSchema.documented();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private PlanFit(VoicePlan plan, Generation generation) {
        this.plan = plan;
        this.generation = generation;
    }

    /**
     * What a check came to.
     *
     * @param faults each with the JSON pointer of the element in the plan
     * @param leftOut what the script does without
     */
    record Findings(List<Fault> faults, List<String> leftOut) {
        Findings {
            faults = List.copyOf(faults);
            leftOut = List.copyOf(leftOut);
        }
    }

    static Findings check(VoicePlan plan, Generation generation) {
        var fit = new PlanFit(plan, generation);
        fit.dialPlans();
        fit.usages();
        fit.routes();
        fit.policies();
        fit.trunks();
        fit.tests();
        return new Findings(fit.faults, fit.leftOut);
    }

    private boolean isTeams() {
        return generation == Generation.TEAMS;
    }

    private void dialPlans() {
        unique("/dialPlans/", plan.dialPlans().stream().map(VoicePlan.NamedDialPlan::name));
        for (int i = 0; i < plan.dialPlans().size(); i++) {
            VoicePlan.NamedDialPlan dialPlan = plan.dialPlans().get(i);
            String at = "/dialPlans/" + i;
            String cmdlet = isTeams() ? "New-CsTenantDialPlan" : "New-CsDialPlan";
            scope(at + "/name", dialPlan.name(), cmdlet);
            text(at + "/description", dialPlan.description(), cmdlet, "Description");
            if (dialPlan.externalAccessPrefix() != null) {
                if (isTeams()) {
                    leftOut.add("the external access prefix of dial plan " + dialPlan.name()
                            + ", which Teams has not (client devices dial no prefix)");
                } else {
                    text(at + "/externalAccessPrefix", dialPlan.externalAccessPrefix(), cmdlet, "ExternalAccessPrefix");
                }
            }
            if (isTeams()) {
                schema.limit(generation, cmdlet, "NormalizationRules")
                        .fault(dialPlan.rules().size())
                        .ifPresent(fault -> fault(at + "/rules", fault));
            }
            rules(at + "/rules", dialPlan.rules(), "New-CsVoiceNormalizationRule");
        }
    }

    private void rules(String at, List<NormalizationRule> rules, String cmdlet) {
        unique(at + "/", rules.stream().map(NormalizationRule::name));
        for (int i = 0; i < rules.size(); i++) {
            NormalizationRule rule = rules.get(i);
            name(at + "/" + i + "/name", rule.name(), cmdlet, "Name");
            text(at + "/" + i + "/pattern", rule.pattern(), cmdlet, PATTERN);
            text(at + "/" + i + "/translation", rule.translation(), cmdlet, "Translation");
            text(at + "/" + i + "/description", rule.description(), cmdlet, "Description");
        }
    }

    private void usages() {
        unique("/usages/", plan.usages().stream());
        for (int i = 0; i < plan.usages().size(); i++) {
            name(
                    "/usages/" + i,
                    plan.usages().get(i),
                    isTeams() ? "Set-CsOnlinePstnUsage" : "Set-CsPstnUsage",
                    "Usage");
        }
    }

    private void routes() {
        unique("/routes/", plan.routes().stream().map(VoicePlan.Route::name));
        String cmdlet = isTeams() ? "New-CsOnlineVoiceRoute" : "New-CsVoiceRoute";
        for (int i = 0; i < plan.routes().size(); i++) {
            VoicePlan.Route route = plan.routes().get(i);
            String at = "/routes/" + i;
            name(at + "/name", route.name(), cmdlet, "Identity");
            text(at + "/pattern", route.pattern(), cmdlet, "NumberPattern");
            text(at + "/description", route.description(), cmdlet, "Description");
            references(at + "/usages", route.usages());
            unique(at + "/gateways/", route.gateways().stream());
            for (int j = 0; j < route.gateways().size(); j++) {
                gateway(at + "/gateways/" + j, route.gateways().get(j));
            }
            if (route.callerId() != null) {
                if (isTeams()) {
                    fault(
                            at + "/callerId",
                            "cannot be written for Teams: a route there shows no other number. Use a calling rule of the"
                                    + " trunk, or a calling line identity policy");
                } else {
                    text(at + "/callerId", route.callerId(), cmdlet, "AlternateCallerId");
                }
            }
        }
    }

    private void gateway(String at, String name) {
        if (!HOST.matcher(name).matches()) {
            fault(at, "is no host name: " + shortened(name));
        } else if (isTeams()) {
            text(at, name, "Set-CsOnlinePSTNGateway", "Identity");
        }
    }

    private void policies() {
        unique("/policies/", plan.policies().stream().map(VoicePlan.Policy::name));
        for (int i = 0; i < plan.policies().size(); i++) {
            VoicePlan.Policy policy = plan.policies().get(i);
            String at = "/policies/" + i;
            String cmdlet = isTeams() ? "New-CsOnlineVoiceRoutingPolicy" : "New-CsVoicePolicy";
            scope(at + "/name", policy.name(), cmdlet);
            if (policy.name().startsWith("Registrar:") || policy.name().startsWith("PstnGateway:")) {
                fault(at + "/name", "must be Global, site:… or the name of a policy that is granted to users");
            }
            text(at + "/description", policy.description(), cmdlet, "Description");
            references(at + "/usages", policy.usages());
        }
    }

    private void trunks() {
        unique("/trunks/", plan.trunks().stream().map(VoicePlan.Trunk::name));
        for (int i = 0; i < plan.trunks().size(); i++) {
            VoicePlan.Trunk trunk = plan.trunks().get(i);
            String at = "/trunks/" + i;
            boolean wide =
                    trunk.name().equals(ObjectKind.GLOBAL) || trunk.name().startsWith("site:");
            if (wide) {
                scope(at + "/name", trunk.name(), "New-CsTrunkConfiguration");
            } else {
                gateway(at + "/name", trunk.name());
            }
            String cmdlet = isTeams() ? "New-CsTeamsTranslationRule" : "New-CsOutboundTranslationRule";
            rules(at + "/called", trunk.called(), cmdlet);
            rules(at + "/calling", trunk.calling(), cmdlet);
            rules(at + "/inboundCalled", trunk.inboundCalled(), cmdlet);
            rules(at + "/inboundCalling", trunk.inboundCalling(), cmdlet);
            if (isTeams()) {
                if (trunk.removePlus()) {
                    fault(
                            at + "/removePlus",
                            "cannot be written for Teams: add a last called rule ^\\+(\\d+)$ that becomes $1 instead");
                }
                continue;
            }
            if (generation == Generation.LYNC2010 && !trunk.calling().isEmpty()) {
                fault(at + "/calling", "cannot be written for Lync Server 2010: such rules came with Lync Server 2013");
            }
            if (!trunk.inboundCalled().isEmpty()) {
                fault(at + "/inboundCalled", inbound());
            }
            if (!trunk.inboundCalling().isEmpty()) {
                fault(at + "/inboundCalling", inbound());
            }
        }
    }

    private String inbound() {
        return "cannot be written for " + generation.product()
                + ": use a dial plan of the gateway (PstnGateway:…), which normalizes what comes in";
    }

    private void tests() {
        unique("/tests/", plan.tests().stream().map(VoicePlan.TestCall::name));
        String cmdlet = "New-CsVoiceTestConfiguration";
        for (int i = 0; i < plan.tests().size(); i++) {
            VoicePlan.TestCall test = plan.tests().get(i);
            String at = "/tests/" + i;
            oneOf(at + "/dialPlan", test.dialPlan(), plan.dialPlans().stream().map(VoicePlan.NamedDialPlan::name));
            oneOf(at + "/policy", test.policy(), plan.policies().stream().map(VoicePlan.Policy::name));
            text(at + "/dialled", test.dialled(), cmdlet, "DialedNumber");
            text(at + "/number", test.number(), cmdlet, "ExpectedTranslatedNumber");
            if (isTeams()) {
                continue;
            }
            if (test.route().isEmpty()) {
                leftOut.add("test call " + test.name()
                        + ": a voice test configuration cannot expect that there is no route");
                continue;
            }
            text(at + "/name", test.name(), cmdlet, "Identity");
            text(at + "/route", test.route(), cmdlet, "ExpectedRoute");
            text(at + "/usage", test.usage(), cmdlet, "ExpectedUsage");
            text(at + "/dialPlan", test.dialPlan(), cmdlet, "TargetDialplan");
            text(at + "/policy", test.policy(), cmdlet, "TargetVoicePolicy");
        }
    }

    // ---- What all elements have in common

    /** A name that can stand as an identity. */
    private void name(String at, String value, String cmdlet, String parameter) {
        if (value.isBlank() || !value.equals(value.strip()) || value.indexOf('/') >= 0 || value.indexOf(':') >= 0) {
            fault(at, "must have no slash, no colon and no blank at either end: " + shortened(value));
        } else {
            text(at, value, cmdlet, parameter);
        }
    }

    private void scope(String at, String value, String cmdlet) {
        if (!SCOPE.matcher(value).matches() || value.isBlank() || !value.equals(value.strip())) {
            fault(
                    at,
                    "must be Global, site:…, Registrar:…, PstnGateway:… or a name without colon and slash: "
                            + shortened(value));
        } else {
            text(at, isTeams() ? TeamsTerms.userScope(value) : value, cmdlet, "Identity");
        }
    }

    private void text(String at, @Nullable String value, String cmdlet, String parameter) {
        if (value == null || value.isEmpty()) {
            return;
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            fault(at, "has control characters: " + shortened(value));
            return;
        }
        schema.limit(generation, cmdlet, parameter).fault(value).ifPresent(fault -> fault(at, fault));
    }

    private void references(String at, List<String> usages) {
        unique(at + "/", usages.stream());
        for (int i = 0; i < usages.size(); i++) {
            oneOf(at + "/" + i, usages.get(i), plan.usages().stream());
        }
    }

    private void oneOf(String at, String name, Stream<String> known) {
        if (known.noneMatch(name::equals)) {
            fault(at, "is not in the plan: " + shortened(name));
        }
    }

    private void unique(String at, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        List<String> all = names.toList();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i).toLowerCase(Locale.ROOT))) {
                fault(at + i, "is there twice (letter case does not count): " + shortened(all.get(i)));
            }
        }
    }

    private void fault(String at, String detail) {
        faults.add(Fault.at("/model" + at, detail));
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
