package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dialworks.powershell.Expression;
import org.dialworks.routing.rule.DialPattern;
import org.dialworks.routing.rule.DialPlan;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.script.Interpreter.ListModifier;
import org.dialworks.routing.script.Interpreter.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * A Lync Server in memory, as strict as the pages say or stricter: an object that is not there, one that is there already,
 * a usage that is unknown, added twice or removed while in use is an error.
 */
public final class FakeLync implements Interpreter.Cmdlets {

    private final Map<String, List<Thing>> things = new HashMap<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private String failing = "";

    /** An object of the server. Its identity is no string, as on the real one. */
    public static final class Thing implements Interpreter.Members {
        private final TreeMap<String, @Nullable Object> members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        @Override
        public @Nullable Object member(String name) {
            return members.get(name);
        }

        @Override
        public void setMember(String name, @Nullable Object value) {
            members.put(name, value);
        }

        public Thing with(String name, @Nullable Object value) {
            members.put(name, value);
            return this;
        }

        @SuppressWarnings("unchecked")
        List<Object> list(String name) {
            return (List<Object>) Objects.requireNonNull(members.computeIfAbsent(name, _ -> new ArrayList<>()));
        }

        Thing copy() {
            var copy = new Thing();
            members.forEach((name, value) ->
                    copy.setMember(name, value instanceof List<?> list ? new ArrayList<Object>(list) : value));
            return copy;
        }

        String text(String name) {
            return String.valueOf(members.get(name));
        }

        @Override
        public String toString() {
            return members.toString();
        }
    }

    /** An identity as the cmdlets give it. */
    public record Identity(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** As it comes after setup, with these PSTN gateways in the topology. */
    public static FakeLync fresh(String... gateways) {
        var lync = new FakeLync();
        for (String gateway : gateways) {
            lync.add("Service", "PstnGateway:" + gateway).with("PoolFqdn", new Identity(gateway));
            lync.add("Trunk", "PstnGateway:" + gateway).with("PoolFqdn", new Identity(gateway));
        }
        lync.rule("Global/Prefix All", "^(\\d{11})$", "+$1", 0);
        lync.add("VoiceRoute", "LocalRoute")
                .with("NumberPattern", "^(\\+1[0-9]{10})$")
                .with("Priority", 0L);
        lync.add("PstnUsage", "Global").list("Usage").addAll(List.of("Internal", "Local", "Long Distance"));
        lync.add("VoicePolicy", "Global");
        return lync;
    }

    public Thing add(String kind, String identity) {
        var thing = new Thing().with("Identity", new Identity(identity));
        things.computeIfAbsent(kind, _ -> new ArrayList<>()).add(thing);
        return thing;
    }

    public Thing rule(String identity, String pattern, String translation, long priority) {
        return add("VoiceNormalizationRule", identity)
                .with("Pattern", pattern)
                .with("Translation", translation)
                .with("Priority", priority);
    }

    public Thing get(String kind, String identity) {
        return find(kind, identity).orElseThrow(() -> new AssertionError("no " + kind + " " + identity));
    }

    public List<String> identities(String kind) {
        return all(kind).stream().map(thing -> thing.text("Identity")).toList();
    }

    /** The rules of the global dial plan in the order they are tried. */
    public List<String> rulesInOrder() {
        return orderedRules().stream().map(thing -> thing.text("Identity")).toList();
    }

    /** What the script has said, warnings among it. */
    public List<String> said() {
        return said;
    }

    /** The cmdlets that changed something. */
    public List<String> changes() {
        return changes;
    }

    /** The next call of this cmdlet fails. */
    public void failAt(String cmdlet) {
        failing = cmdlet;
    }

    @Override
    public List<? extends @Nullable Object> run(
            String cmdlet, Map<String, @Nullable Object> parameters, List<? extends @Nullable Object> input) {
        if (cmdlet.equals(failing)) {
            failing = "";
            throw new Stopped(cmdlet + " failed");
        }
        return switch (cmdlet) {
            case "Write-Host", "Write-Warning" -> {
                said.add(String.valueOf(parameters.getOrDefault("object", parameters.get("message"))));
                yield List.of();
            }
            case "Start-Sleep" -> List.of();
            case "Test-CsVoiceTestConfiguration" -> List.of(test((Thing) Objects.requireNonNull(input.getFirst())));
            default -> {
                String verb = cmdlet.substring(0, cmdlet.indexOf('-'));
                String kind = cmdlet.substring(cmdlet.indexOf("-Cs") + 3);
                if (verb.equals("Get")) {
                    yield read(kind, parameters);
                }
                if (!Boolean.TRUE.equals(parameters.get("whatif"))) {
                    change(verb, kind, parameters);
                    changes.add(cmdlet);
                }
                yield List.of();
            }
        };
    }

    /** What is read is a picture of the moment, as on the real one. */
    private List<Thing> read(String kind, Map<String, @Nullable Object> parameters) {
        return found(kind, parameters).stream().map(Thing::copy).toList();
    }

    private List<Thing> found(String kind, Map<String, @Nullable Object> parameters) {
        Object identity = parameters.get("identity");
        if (identity != null) {
            return List.of(find(kind, identity.toString())
                    .orElseThrow(() -> new Stopped("Cannot find " + kind + " " + identity)));
        }
        if (parameters.get("filter") instanceof Expression.Filter(String property, String value)) {
            return all(kind).stream()
                    .filter(thing -> value.equalsIgnoreCase(thing.text(property)))
                    .toList();
        }
        return all(kind);
    }

    private void change(String verb, String kind, Map<String, @Nullable Object> parameters) {
        if (parameters.get("instance") instanceof Thing instance) {
            get(kind, instance.text("Identity")).members.putAll(instance.members);
            return;
        }
        Object named = parameters.get("identity");
        String identity = named == null ? parameters.get("parent") + "/" + parameters.get("name") : named.toString();
        switch (verb) {
            case "New" -> {
                if (find(kind, identity).isPresent()) {
                    throw new Stopped(kind + " " + identity + " exists already");
                }
                set(kind, add(kind, identity), parameters);
            }
            case "Set" ->
                set(
                        kind,
                        find(kind, identity).orElseThrow(() -> new Stopped("Cannot find " + kind + " " + identity)),
                        parameters);
            case "Remove" -> {
                if (!Objects.requireNonNull(things.getOrDefault(kind, new ArrayList<>()))
                        .removeIf(thing -> identity.equalsIgnoreCase(thing.text("Identity")))) {
                    throw new Stopped("Cannot find " + kind + " " + identity);
                }
            }
            default -> throw new IllegalStateException(verb);
        }
    }

    private void set(String kind, Thing thing, Map<String, @Nullable Object> parameters) {
        parameters.forEach((name, value) -> {
            switch (name) {
                case "identity", "parent", "name", "whatif", "erroraction" -> {}
                case "priority" -> place(kind, thing, (long) Objects.requireNonNull(value));
                default -> {
                    if (value instanceof ListModifier modifier) {
                        modify(thing, name, modifier);
                    } else {
                        thing.setMember(name, value);
                    }
                }
            }
        });
    }

    /** Takes the place; whatever holds it or comes after moves on by one. */
    private void place(String kind, Thing thing, long priority) {
        boolean taken = all(kind).stream()
                .anyMatch(other -> other != thing && Objects.equals(other.member("Priority"), priority));
        if (taken) {
            for (Thing other : all(kind)) {
                if (other != thing && other.member("Priority") instanceof Long theirs && theirs >= priority) {
                    other.setMember("Priority", theirs + 1);
                }
            }
        }
        thing.setMember("Priority", priority);
    }

    private void modify(Thing thing, String name, ListModifier modifier) {
        List<Object> list = thing.list(name);
        for (Object item : modifier.items()) {
            switch (modifier.change()) {
                case ADD -> {
                    if (list.contains(item)) {
                        throw new Stopped(item + " is in " + name + " already");
                    }
                    if (name.equals("pstnusages")
                            && !get("PstnUsage", "Global").list("Usage").contains(item)) {
                        throw new Stopped("there is no usage " + item);
                    }
                    list.add(item);
                }
                case REMOVE -> {
                    boolean used = name.equals("usage")
                            && (all("VoicePolicy").stream()
                                            .anyMatch(policy ->
                                                    policy.list("PstnUsages").contains(item))
                                    || all("VoiceRoute").stream()
                                            .anyMatch(route ->
                                                    route.list("PstnUsages").contains(item)));
                    if (used || !list.remove(item)) {
                        throw new Stopped(item + " cannot be removed from " + name);
                    }
                }
                case REPLACE -> {}
            }
        }
        if (modifier.change() == Expression.Change.REPLACE) {
            list.clear();
            list.addAll(modifier.items());
        }
    }

    private Thing test(Thing test) {
        var plan = new DialPlan(orderedRules().stream()
                .map(rule -> new NormalizationRule(
                        rule.text("Identity").substring("Global/".length()),
                        rule.text("Pattern"),
                        rule.text("Translation"),
                        ""))
                .toList());
        String number = plan.normalize(test.text("DialedNumber")).number();
        String route = "";
        String usage = "";
        for (Object allowed : get("VoicePolicy", "Global").list("PstnUsages")) {
            for (Thing candidate : all("VoiceRoute")) {
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

    private List<Thing> orderedRules() {
        return all("VoiceNormalizationRule").stream()
                .filter(rule -> rule.text("Identity").startsWith("Global/"))
                .sorted(Comparator.comparingLong(rule -> (long) Objects.requireNonNull(rule.member("Priority"))))
                .toList();
    }

    private List<Thing> all(String kind) {
        return List.copyOf(things.getOrDefault(kind, List.of()));
    }

    private Optional<Thing> find(String kind, String identity) {
        return all(kind).stream()
                .filter(thing -> identity.equalsIgnoreCase(thing.text("Identity")))
                .findFirst();
    }
}
