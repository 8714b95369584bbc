package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialworks.routing.rule.DialPlan;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.script.Interpreter.Stopped;
import org.jspecify.annotations.Nullable;

/** Direct Routing of a Teams tenant in memory. */
public final class FakeTeams extends FakePlatform {

    private FakeTeams(Placing placing) {
        super(placing);
    }

    /** A tenant with these session border controllers. */
    public static FakeTeams fresh(Placing placing, String... gateways) {
        var teams = new FakeTeams(placing);
        for (String gateway : gateways) {
            teams.add("OnlinePSTNGateway", gateway);
        }
        teams.add("TenantDialPlan", "Global");
        teams.add("OnlinePstnUsage", "Global");
        teams.add("OnlineVoiceRoutingPolicy", "Global");
        return teams;
    }

    @Override
    Thing born(String kind, String identity) {
        var thing = new Thing();
        switch (kind) {
            case "TenantDialPlan" ->
                thing.with("Description", null)
                        .with("NormalizationRules", new ArrayList<>())
                        .with("SimpleName", identity);
            case "OnlineVoiceRoute" ->
                thing.with("Name", identity)
                        .with("Description", null)
                        .with("NumberPattern", "[0-9]{10}")
                        .with("OnlinePstnUsages", new ArrayList<>())
                        .with("OnlinePstnGatewayList", new ArrayList<>())
                        .with("Priority", Long.MAX_VALUE);
            case "OnlineVoiceRoutingPolicy" ->
                thing.with("Description", null).with("RouteType", "BYOT").with("OnlinePstnUsages", new ArrayList<>());
            case "OnlinePSTNGateway" -> {
                thing.with("Fqdn", identity).with("SipSignalingPort", 5067L);
                TeamsTerms.LISTS.keySet().forEach(list -> thing.with(list, new ArrayList<>()));
            }
            case "OnlinePstnUsage" -> thing.with("Usage", new ArrayList<>());
            case "TeamsTranslationRule" ->
                thing.with("Name", identity)
                        .with("Description", null)
                        .with("Pattern", null)
                        .with("Translation", null);
            default -> {}
        }
        return thing;
    }

    @Override
    void check(String kind, Thing thing, String property, List<Object> values) {
        switch (property) {
            case "onlinepstnusages" -> {
                List<Object> known = get("OnlinePstnUsage", "Global").list("Usage");
                if (!known.containsAll(values) || new HashSet<>(values).size() != values.size()) {
                    throw new Stopped("there are no usages " + values + ", only " + known);
                }
            }
            case "onlinepstngatewaylist" -> {
                if (values.isEmpty() || !identities("OnlinePSTNGateway").containsAll(values)) {
                    throw new Stopped("there are no gateways " + values);
                }
            }
            case "normalizationrules" -> {
                if (values.size() > 50 || !values.stream().allMatch(Thing.class::isInstance)) {
                    throw new Stopped("no list of at most 50 rules: " + values);
                }
            }
            default -> {
                boolean isRuleList = TeamsTerms.LISTS.keySet().stream().anyMatch(property::equalsIgnoreCase);
                if (isRuleList && !identities("TeamsTranslationRule").containsAll(values)) {
                    throw new Stopped("there are no translation rules " + values);
                }
            }
        }
    }

    @Override
    void gone(String kind, String identity) {
        boolean used = kind.equals("TeamsTranslationRule")
                && all("OnlinePSTNGateway").stream()
                        .anyMatch(gateway -> TeamsTerms.LISTS.keySet().stream()
                                .anyMatch(list -> gateway.list(list).contains(identity)));
        if (used) {
            throw new Stopped("translation rule " + identity + " is in use");
        }
    }

    @Override
    Optional<List<? extends @Nullable Object>> special(
            String cmdlet, Map<String, @Nullable Object> parameters, List<? extends @Nullable Object> input) {
        return switch (cmdlet) {
            case "New-CsVoiceNormalizationRule" -> {
                if (!Boolean.TRUE.equals(parameters.get("inmemory"))) {
                    throw new Stopped("only with -InMemory");
                }
                Object internal = parameters.get("isinternalextension");
                yield Optional.of(List.of(new Thing()
                        .with("Identity", new Thing.Identity(parameters.get("parent") + "/" + parameters.get("name")))
                        .with("Name", parameters.get("name"))
                        .with("Description", parameters.get("description"))
                        .with("Pattern", parameters.get("pattern"))
                        .with("Translation", parameters.get("translation"))
                        .with("IsInternalExtension", internal instanceof Boolean given ? given : false)));
            }
            case "Test-CsEffectiveTenantDialPlan" -> {
                Thing user = get("OnlineUser", String.valueOf(parameters.get("identity")));
                Object own = user.member("TenantDialPlan");
                var plan = new DialPlan(
                        get("TenantDialPlan", own == null ? "Global" : own.toString())
                                .list("NormalizationRules")
                                .stream()
                                .map(Thing.class::cast)
                                .map(rule -> new NormalizationRule(
                                        rule.text("Name"), rule.text("Pattern"), rule.text("Translation"), ""))
                                .toList());
                yield Optional.of(List.of(new Thing()
                        .with(
                                "TranslatedNumber",
                                plan.normalize(String.valueOf(parameters.get("dialednumber")))
                                        .number())));
            }
            default -> Optional.empty();
        };
    }
}
