package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dialworks.routing.rule.DialPattern;
import org.dialworks.routing.rule.DialPlan;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.script.Interpreter.Stopped;
import org.jspecify.annotations.Nullable;

/** A Lync Server, or one of its successors, in memory. */
public final class FakeLync extends FakePlatform {

    /** The kinds of rules with the kind and the property of their owner. */
    private static final Map<String, List<String>> OWNERS = Map.of(
            "VoiceNormalizationRule",
            List.of("DialPlan", "NormalizationRules"),
            "OutboundTranslationRule",
            List.of("TrunkConfiguration", "OutboundTranslationRulesList"),
            "OutboundCallingNumberTranslationRule",
            List.of("TrunkConfiguration", "OutboundCallingNumberTranslationRulesList"));

    private FakeLync(Placing placing) {
        super(placing);
    }

    /** As it comes after setup, with these PSTN gateways in the topology. */
    public static FakeLync fresh(String... gateways) {
        return fresh(Placing.GAPS, gateways);
    }

    public static FakeLync fresh(Placing placing, String... gateways) {
        var lync = new FakeLync(placing);
        for (String gateway : gateways) {
            lync.add("Service", "PstnGateway:" + gateway).with("PoolFqdn", new Thing.Identity(gateway));
            lync.add("Trunk", "PstnGateway:" + gateway).with("PoolFqdn", new Thing.Identity(gateway));
        }
        lync.add("DialPlan", "Global");
        lync.add("TrunkConfiguration", "Global");
        lync.rule("Global/Prefix All", "^(\\d{11})$", "+$1", 0);
        lync.add("VoiceRoute", "LocalRoute")
                .with("NumberPattern", "^(\\+1[0-9]{10})$")
                .with("Priority", 0L);
        lync.add("PstnUsage", "Global").list("Usage").addAll(List.of("Internal", "Local", "Long Distance"));
        lync.add("VoicePolicy", "Global");
        return lync;
    }

    public Thing rule(String identity, String pattern, String translation, long priority) {
        return add("VoiceNormalizationRule", identity)
                .with("Pattern", pattern)
                .with("Translation", translation)
                .with("Priority", priority);
    }

    /** The rules of the global dial plan in the order they are tried. */
    public List<String> rulesInOrder() {
        return ordered("VoiceNormalizationRule", "Global").stream()
                .map(thing -> thing.text("Identity"))
                .toList();
    }

    @Override
    Thing born(String kind, String identity) {
        var thing = new Thing();
        switch (kind) {
            case "DialPlan" ->
                thing.with("Description", null)
                        .with("NormalizationRules", new ArrayList<>())
                        .with("ExternalAccessPrefix", null)
                        .with("OptimizeDeviceDialing", false)
                        .with("SimpleName", "DefaultProfile");
            case "VoiceNormalizationRule" ->
                thing.with("Name", identity.substring(identity.indexOf('/') + 1))
                        .with("Description", null)
                        .with("Pattern", "^(\\d{11})$")
                        .with("Translation", "+$1")
                        .with("IsInternalExtension", false)
                        .with("Priority", Long.MAX_VALUE);
            case "OutboundTranslationRule", "OutboundCallingNumberTranslationRule" ->
                thing.with("Name", identity.substring(identity.indexOf('/') + 1))
                        .with("Description", null)
                        .with("Pattern", "^\\+(\\d*)$")
                        .with("Translation", "$1")
                        .with("Priority", Long.MAX_VALUE);
            case "VoiceRoute" ->
                thing.with("Name", identity)
                        .with("Description", null)
                        .with("NumberPattern", "[0-9]{10}")
                        .with("PstnUsages", new ArrayList<>())
                        .with("PstnGatewayList", new ArrayList<>())
                        .with("SuppressCallerId", false)
                        .with("AlternateCallerId", null)
                        .with("Priority", Long.MAX_VALUE);
            case "VoicePolicy" ->
                thing.with("Name", identity).with("Description", null).with("PstnUsages", new ArrayList<>());
            case "TrunkConfiguration" ->
                thing.with("RemovePlusFromUri", false)
                        .with("OutboundTranslationRulesList", new ArrayList<>())
                        .with("OutboundCallingNumberTranslationRulesList", new ArrayList<>());
            case "PstnUsage" -> thing.with("Usage", new ArrayList<>());
            case "VoiceTestConfiguration" ->
                thing.with("Name", identity).with("TargetDialplan", "Global").with("TargetVoicePolicy", "Global");
            default -> {}
        }
        return thing;
    }

    @Override
    void came(String kind, Thing thing) {
        String identity = thing.text("Identity");
        if (kind.equals("DialPlan")) {
            rule(identity + "/Prefix All", "^(\\d{11})$", "+$1", 0);
        }
        List<String> owner = OWNERS.get(kind);
        if (owner != null) {
            String name = identity.substring(0, identity.indexOf('/'));
            if (find(owner.getFirst(), name).isEmpty()) {
                if (kind.equals("VoiceNormalizationRule")) {
                    throw new Stopped("There is no dial plan " + name);
                }
                add(owner.getFirst(), name);
            }
        }
    }

    @Override
    void gone(String kind, String identity) {
        OWNERS.forEach((rules, owner) -> {
            if (kind.equals(owner.getFirst())) {
                mutable(rules).removeIf(rule -> rule.text("Identity").startsWith(identity + "/"));
            }
        });
    }

    @Override
    void complete(String kind, Thing copy) {
        OWNERS.forEach((rules, owner) -> {
            if (kind.equals(owner.getFirst())) {
                copy.setMember(
                        owner.getLast(),
                        new ArrayList<Object>(ordered(rules, copy.text("Identity")).stream()
                                .map(Thing::copy)
                                .toList()));
            }
        });
    }

    private List<Thing> ordered(String rules, String owner) {
        return all(rules).stream()
                .filter(rule -> rule.text("Identity").startsWith(owner + "/"))
                .sorted(Comparator.comparingLong(FakePlatform::number))
                .toList();
    }

    @Override
    void check(String kind, Thing thing, String property, List<Object> values) {
        switch (property) {
            case "pstnusages" -> {
                List<Object> known = get("PstnUsage", "Global").list("Usage");
                if (!known.containsAll(values) || new HashSet<>(values).size() != values.size()) {
                    throw new Stopped("there are no usages " + values + ", only " + known);
                }
            }
            case "pstngatewaylist" -> {
                if (!identities("Service").containsAll(values)) {
                    throw new Stopped("there are no gateways " + values);
                }
            }
            case "externalaccessprefix", "alternatecallerid" -> {
                if (values.isEmpty() || values.getFirst().toString().isEmpty()) {
                    throw new Stopped(property + " cannot be empty");
                }
            }
            default -> {}
        }
    }

    @Override
    Optional<List<? extends @Nullable Object>> special(
            String cmdlet, Map<String, @Nullable Object> parameters, List<? extends @Nullable Object> input) {
        return cmdlet.equals("Test-CsVoiceTestConfiguration")
                ? Optional.of(List.of(test((Thing) Objects.requireNonNull(input.getFirst()))))
                : Optional.empty();
    }

    private Thing test(Thing test) {
        String dialPlan = get("DialPlan", test.text("TargetDialplan")).text("Identity");
        var plan = new DialPlan(ordered("VoiceNormalizationRule", dialPlan).stream()
                .map(rule ->
                        new NormalizationRule(rule.text("Name"), rule.text("Pattern"), rule.text("Translation"), ""))
                .toList());
        String number = plan.normalize(test.text("DialedNumber")).number();
        String route = "";
        String usage = "";
        for (Object allowed : get("VoicePolicy", test.text("TargetVoicePolicy")).list("PstnUsages")) {
            for (Thing candidate : all("VoiceRoute").stream()
                    .sorted(Comparator.comparingLong(FakePlatform::number))
                    .toList()) {
                boolean fits = candidate.list("PstnUsages").contains(allowed)
                        && !candidate.list("PstnGatewayList").isEmpty()
                        && DialPattern.parse(candidate.text("NumberPattern")).isFoundIn(number);
                if (fits && route.isEmpty()) {
                    route = candidate.text("Identity");
                    usage = allowed.toString();
                }
            }
        }
        boolean success = number.equals(test.text("ExpectedTranslatedNumber"))
                && route.equals(test.text("ExpectedRoute"))
                && usage.equals(test.text("ExpectedUsage"));
        return new Thing()
                .with("Result", success ? "Success" : "Fail")
                .with("TranslatedNumber", number)
                .with("FirstMatchingRoute", route)
                .with("MatchingUsage", usage);
    }
}
