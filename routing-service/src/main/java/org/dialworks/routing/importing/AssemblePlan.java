package org.dialworks.routing.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.rule.NormalizationRule;
import org.jspecify.annotations.Nullable;

/**
 * Puts exported objects together to a plan. What cannot be taken is left out and stands in the findings; a name that two files
 * have is taken from the first.
 */
final class AssemblePlan {

    private final Map<ExportKind, List<Exported>> byKind = new EnumMap<>(ExportKind.class);
    private final List<ImportFinding> findings = new ArrayList<>();
    private final RuleReading rules = new RuleReading(findings);

    private AssemblePlan() {}

    /** The plan and what of the exports is not in it. */
    record Assembled(VoicePlan plan, List<ImportFinding> findings, int objects) {}

    static Assembled of(List<Exported> objects) {
        var assembly = new AssemblePlan();
        for (Exported object : objects) {
            Optional<ExportKind> kind = ExportKind.of(object);
            if (kind.isPresent()) {
                assembly.byKind
                        .computeIfAbsent(kind.get(), _ -> new ArrayList<>())
                        .add(object);
            } else {
                assembly.find(
                        object,
                        "is of no kind that is known: its properties are "
                                + String.join(
                                        ", ",
                                        object.properties().keySet().stream()
                                                .limit(8)
                                                .toList()));
            }
        }
        List<VoicePlan.Route> routes = assembly.routes();
        List<VoicePlan.Policy> policies = assembly.policies();
        var plan = new VoicePlan(
                assembly.dialPlans(),
                assembly.usages(routes, policies),
                routes,
                policies,
                assembly.trunks(),
                assembly.tests());
        return new Assembled(plan, List.copyOf(assembly.findings), objects.size());
    }

    private List<Exported> all(ExportKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private void find(Exported object, String detail) {
        findings.add(ImportFinding.of(object, detail));
    }

    /** One object a name, in the order of the exports. */
    private Map<String, Exported> named(ExportKind kind) {
        var named = new TreeMap<String, Exported>(String.CASE_INSENSITIVE_ORDER);
        var ordered = new LinkedHashMap<String, Exported>();
        for (Exported object : all(kind)) {
            if (object.identity().isEmpty()) {
                find(object, "has no Identity");
            } else if (named.putIfAbsent(object.identity(), object) == null) {
                ordered.put(object.identity(), object);
            }
        }
        return ordered;
    }

    private List<VoicePlan.NamedDialPlan> dialPlans() {
        Map<String, List<NormalizationRule>> apart = rules.byOwner(all(ExportKind.NORMALIZATION_RULE));
        var plans = new ArrayList<VoicePlan.NamedDialPlan>();
        named(ExportKind.DIAL_PLAN).forEach((name, object) -> {
            List<NormalizationRule> own = apart.remove(name);
            // Without its being on, a prefix means nothing to any device.
            String prefix = object.isTrue("OptimizeDeviceDialing") ? object.text("ExternalAccessPrefix") : "";
            plans.add(new VoicePlan.NamedDialPlan(
                    name,
                    own != null ? own : rules.inside(object, "NormalizationRules"),
                    description(object),
                    prefix.isEmpty() ? null : prefix));
        });
        apart.forEach((name, own) -> plans.add(new VoicePlan.NamedDialPlan(name, own)));
        return plans;
    }

    /** Also those that only routes and policies tell of. */
    private List<String> usages(List<VoicePlan.Route> routes, List<VoicePlan.Policy> policies) {
        var usages = new LinkedHashSet<String>();
        for (Exported object : all(ExportKind.USAGES)) {
            usages.addAll(names(object, "Usage"));
        }
        routes.forEach(route -> usages.addAll(route.usages()));
        policies.forEach(policy -> usages.addAll(policy.usages()));
        return List.copyOf(usages);
    }

    private List<VoicePlan.Route> routes() {
        var routes = new ArrayList<VoicePlan.Route>();
        named(ExportKind.ROUTE).forEach((name, object) -> {
            String usages = object.has("OnlinePstnUsages") ? "OnlinePstnUsages" : "PstnUsages";
            String gateways = object.has("OnlinePstnGatewayList") ? "OnlinePstnGatewayList" : "PstnGatewayList";
            String caller = object.isTrue("SuppressCallerId") ? object.text("AlternateCallerId") : "";
            if (!object.text("BridgeSourcePhoneNumber").isEmpty()) {
                find(object, "its BridgeSourcePhoneNumber has no place in a plan");
            }
            try {
                routes.add(new VoicePlan.Route(
                        name,
                        object.text("NumberPattern"),
                        names(object, usages),
                        names(object, gateways).stream()
                                .map(AssemblePlan::gateway)
                                .toList(),
                        Math.toIntExact(object.number("Priority").orElse((long) routes.size())),
                        description(object),
                        caller.isEmpty() ? null : caller));
            } catch (IllegalArgumentException | ArithmeticException e) {
                find(object, "is left out: " + e.getMessage());
            }
        });
        routes.sort(Comparator.comparingInt(VoicePlan.Route::priority));
        return routes;
    }

    private List<VoicePlan.Policy> policies() {
        var policies = new ArrayList<VoicePlan.Policy>();
        named(ExportKind.POLICY)
                .forEach((name, object) -> policies.add(new VoicePlan.Policy(
                        name,
                        names(object, object.has("OnlinePstnUsages") ? "OnlinePstnUsages" : "PstnUsages"),
                        description(object))));
        return policies;
    }

    private List<VoicePlan.Trunk> trunks() {
        Map<String, List<NormalizationRule>> called = rules.byOwner(all(ExportKind.CALLED_RULE));
        Map<String, List<NormalizationRule>> calling = rules.byOwner(all(ExportKind.CALLING_RULE));
        var trunks = new ArrayList<VoicePlan.Trunk>();
        named(ExportKind.TRUNK_CONFIGURATION).forEach((name, object) -> {
            List<NormalizationRule> ownCalled = called.remove(name);
            List<NormalizationRule> ownCalling = calling.remove(name);
            trunks.add(new VoicePlan.Trunk(
                    gateway(name),
                    ownCalled != null ? ownCalled : rules.inside(object, "OutboundTranslationRulesList"),
                    ownCalling != null ? ownCalling : rules.inside(object, "OutboundCallingNumberTranslationRulesList"),
                    List.of(),
                    List.of(),
                    object.isTrue("RemovePlusFromUri")));
        });
        called.forEach((name, own) -> trunks.add(new VoicePlan.Trunk(
                gateway(name),
                own,
                Optional.ofNullable(calling.remove(name)).orElse(List.of()),
                List.of(),
                List.of(),
                false)));
        calling.forEach((name, own) ->
                trunks.add(new VoicePlan.Trunk(gateway(name), List.of(), own, List.of(), List.of(), false)));
        // The one that every platform has says nothing when it is empty.
        trunks.removeIf(trunk -> trunk.name().equals("Global")
                && trunk.called().isEmpty()
                && trunk.calling().isEmpty()
                && !trunk.removePlus());
        trunks.addAll(teamsTrunks());
        return trunks;
    }

    private List<VoicePlan.Trunk> teamsTrunks() {
        Map<String, Exported> translations = named(ExportKind.TEAMS_TRANSLATION_RULE);
        var trunks = new ArrayList<VoicePlan.Trunk>();
        named(ExportKind.TEAMS_GATEWAY).forEach((name, object) -> {
            var trunk = new VoicePlan.Trunk(
                    name,
                    teamsRules(object, "OutboundPstnNumberTranslationRules", "-called-", translations),
                    teamsRules(object, "OutboundTeamsNumberTranslationRules", "-calling-", translations),
                    teamsRules(object, "InboundTeamsNumberTranslationRules", "-inbound-called-", translations),
                    teamsRules(object, "InboundPstnNumberTranslationRules", "-inbound-calling-", translations),
                    false);
            boolean saysNothing = trunk.called().isEmpty()
                    && trunk.calling().isEmpty()
                    && trunk.inboundCalled().isEmpty()
                    && trunk.inboundCalling().isEmpty();
            if (!saysNothing) {
                trunks.add(trunk);
            }
        });
        return trunks;
    }

    /** A rule that one of our scripts made carries list and gateway in its name. */
    private List<NormalizationRule> teamsRules(
            Exported gateway, String list, String word, Map<String, Exported> translations) {
        var found = new ArrayList<NormalizationRule>();
        for (String name : names(gateway, list)) {
            Exported rule = translations.get(name);
            String ending = word + gateway.identity();
            String own = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
            if (rule == null) {
                find(
                        gateway,
                        list + " names the rule " + name
                                + ", which no file has: add the output of Get-CsTeamsTranslationRule");
            } else {
                rules.rule(rule, own).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<VoicePlan.TestCall> tests() {
        var tests = new ArrayList<VoicePlan.TestCall>();
        named(ExportKind.TEST)
                .forEach((name, object) -> tests.add(new VoicePlan.TestCall(
                        name,
                        object.text("DialedNumber"),
                        object.text("ExpectedTranslatedNumber"),
                        object.text("ExpectedRoute"),
                        object.text("ExpectedUsage"),
                        scope(object.text("TargetDialplan")),
                        scope(object.text("TargetVoicePolicy")))));
        return tests;
    }

    private static String scope(String name) {
        if (name.isEmpty()) {
            return "Global";
        }
        return name.startsWith("Tag:") ? name.substring("Tag:".length()) : name;
    }

    private static String gateway(String identity) {
        String prefix = "PstnGateway:";
        return identity.regionMatches(true, 0, prefix, 0, prefix.length())
                ? identity.substring(prefix.length())
                : identity;
    }

    private static @Nullable String description(Exported object) {
        String description = object.text("Description");
        return description.isEmpty() ? null : description;
    }

    /** The names in a list. A CSV file has the type of a list in place of its items, unless somebody joined them. */
    private List<String> names(Exported object, String property) {
        Object value = object.properties().get(property);
        return switch (value) {
            case null -> List.of();
            case List<?> items ->
                items.stream()
                        .map(item -> item instanceof Exported inner ? inner.identity() : String.valueOf(item))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
            case String text
            when text.startsWith("System.") || text.startsWith("Microsoft.") -> {
                find(
                        object,
                        property + " was lost by Export-Csv, which writes the type of a list (" + text
                                + "); export it with ConvertTo-Json -Depth 5 or Export-Clixml");
                yield List.of();
            }
            case String text -> List.of(text.split("\\s*;\\s*"));
            default -> List.of(value.toString());
        };
    }
}
