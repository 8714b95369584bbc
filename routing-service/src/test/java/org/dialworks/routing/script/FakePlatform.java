package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dialworks.powershell.Expression;
import org.dialworks.routing.script.Interpreter.ListModifier;
import org.dialworks.routing.script.Interpreter.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * A voice platform in memory, as strict as the pages say or stricter: an object that is not there, one that is there already,
 * a usage that is unknown, added twice or removed while in use is an error.
 */
public abstract class FakePlatform implements Interpreter.Cmdlets {

    /** What becomes of the others when an object takes a priority; the pages do not say. */
    public enum Placing {
        /** A priority is a place in a list, counted from 0 without gaps. */
        POSITIONS,
        /** A priority is a number of its own; whatever holds it or comes after moves on by one. */
        GAPS
    }

    private static final Set<String> GRANTED =
            Set.of("DialPlan", "VoicePolicy", "TenantDialPlan", "OnlineVoiceRoutingPolicy");

    private final Map<String, List<Thing>> things = new HashMap<>();
    private final List<String> changes = new ArrayList<>();
    private final FakeHost host = new FakeHost();
    private final Placing placing;
    private String failing = "";

    FakePlatform(Placing placing) {
        this.placing = placing;
    }

    /** A new object of this kind with the properties that it has before anything is set. */
    abstract Thing born(String kind, String identity);

    /** What else the platform checks before a property has a value. */
    abstract void check(String kind, Thing thing, String property, List<Object> values);

    /** Objects that a property of others is made of are left as they are; the rest is read as it stands. */
    void complete(String kind, Thing copy) {}

    /** What else happens when an object comes or goes. */
    void came(String kind, Thing thing) {}

    void gone(String kind, String identity) {}

    /** Cmdlets that are no Get, New, Set or Remove. */
    Optional<List<? extends @Nullable Object>> special(
            String cmdlet, Map<String, @Nullable Object> parameters, List<? extends @Nullable Object> input) {
        return Optional.empty();
    }

    public Thing add(String kind, String identity) {
        Thing thing = born(kind, identity).with("Identity", new Thing.Identity(canonical(kind, identity)));
        things.computeIfAbsent(kind, _ -> new ArrayList<>()).add(thing);
        return thing;
    }

    public Thing get(String kind, String identity) {
        return find(kind, identity).orElseThrow(() -> new AssertionError("no " + kind + " " + identity));
    }

    public List<String> identities(String kind) {
        return all(kind).stream().map(thing -> thing.text("Identity")).toList();
    }

    /** What the script has said, warnings among it. */
    public List<String> said() {
        return host.said();
    }

    /** The cmdlets that changed something. */
    public List<String> changes() {
        return changes;
    }

    FakeHost host() {
        return host;
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
        return host.run(cmdlet, parameters, input)
                .or(() -> special(cmdlet, parameters, input))
                .orElseGet(() -> object(cmdlet, parameters));
    }

    private List<Thing> object(String cmdlet, Map<String, @Nullable Object> parameters) {
        String verb = cmdlet.substring(0, cmdlet.indexOf('-'));
        String kind = cmdlet.substring(cmdlet.indexOf("-Cs") + 3);
        if (verb.equals("Get")) {
            return read(kind, parameters);
        }
        if (!Boolean.TRUE.equals(parameters.get("whatif"))) {
            change(verb, kind, parameters);
            changes.add(cmdlet);
        }
        return List.of();
    }

    /** What is read is a picture of the moment, as on the real one. */
    List<Thing> read(String kind, Map<String, @Nullable Object> parameters) {
        var copies = new ArrayList<Thing>();
        for (Thing thing : found(kind, parameters)) {
            Thing copy = thing.copy();
            complete(kind, copy);
            copies.add(copy);
        }
        return copies;
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
            get(kind, instance.text("Identity")).members().putAll(instance.members());
            return;
        }
        Object named = parameters.get("identity");
        String identity = named == null ? parameters.get("parent") + "/" + parameters.get("name") : named.toString();
        switch (verb) {
            case "New" -> {
                if (find(kind, identity).isPresent()) {
                    throw new Stopped(kind + " " + identity + " exists already");
                }
                Thing thing = add(kind, identity);
                came(kind, thing);
                set(kind, thing, parameters);
                if (thing.members().containsKey("Priority") && !parameters.containsKey("priority")) {
                    place(kind, thing, Integer.MAX_VALUE);
                }
            }
            case "Set" ->
                set(
                        kind,
                        find(kind, identity).orElseThrow(() -> new Stopped("Cannot find " + kind + " " + identity)),
                        parameters);
            case "Remove" -> {
                Thing thing =
                        find(kind, identity).orElseThrow(() -> new Stopped("Cannot find " + kind + " " + identity));
                Objects.requireNonNull(things.get(kind)).remove(thing);
                gone(kind, thing.text("Identity"));
                if (placing == Placing.POSITIONS && thing.members().containsKey("Priority")) {
                    renumber(siblings(kind, thing));
                }
            }
            default -> throw new IllegalStateException(verb);
        }
    }

    private void set(String kind, Thing thing, Map<String, @Nullable Object> parameters) {
        parameters.forEach((name, value) -> {
            switch (name) {
                case "identity", "parent", "name", "whatif", "erroraction" -> {}
                case "priority" -> place(kind, thing, ((Number) Objects.requireNonNull(value)).longValue());
                default -> {
                    if (value instanceof ListModifier modifier) {
                        modify(kind, thing, name, modifier);
                    } else if (thing.member(name) instanceof List<?>) {
                        List<Object> items = value instanceof List<?> list
                                ? new ArrayList<>(list)
                                : value == null ? new ArrayList<>() : new ArrayList<>(List.of(value));
                        check(kind, thing, name, items);
                        thing.setMember(name, items);
                    } else {
                        check(kind, thing, name, value == null ? List.of() : List.of(value));
                        thing.setMember(name, value);
                    }
                }
            }
        });
    }

    /** Takes the place; what becomes of the others is a matter of {@link Placing}. */
    private void place(String kind, Thing thing, long priority) {
        List<Thing> others = siblings(kind, thing);
        if (placing == Placing.POSITIONS) {
            others.add((int) Math.min(priority, others.size()), thing);
            renumber(others);
            return;
        }
        long wanted = priority == Integer.MAX_VALUE ? others.isEmpty() ? 0 : number(others.getLast()) + 1 : priority;
        if (others.stream().anyMatch(other -> number(other) == wanted)) {
            others.stream()
                    .filter(other -> number(other) >= wanted)
                    .forEach(other -> other.setMember("Priority", number(other) + 1));
        }
        thing.setMember("Priority", wanted);
    }

    /** The others of the kind, in rules those of the same owner, as they are tried. */
    private List<Thing> siblings(String kind, Thing thing) {
        String identity = thing.text("Identity");
        int slash = identity.indexOf('/');
        String owner = slash < 0 ? "" : identity.substring(0, slash + 1);
        return new ArrayList<>(all(kind).stream()
                .filter(other -> other != thing && other.text("Identity").startsWith(owner))
                .sorted(Comparator.comparingLong(FakePlatform::number))
                .toList());
    }

    private static void renumber(List<Thing> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).setMember("Priority", (long) i);
        }
    }

    static long number(Thing thing) {
        return thing.member("Priority") instanceof Long number ? number : Long.MAX_VALUE;
    }

    private void modify(String kind, Thing thing, String name, ListModifier modifier) {
        List<Object> list = new ArrayList<>(thing.list(name));
        switch (modifier.change()) {
            case ADD -> {
                for (Object item : modifier.items()) {
                    if (list.contains(item)) {
                        throw new Stopped(item + " is in " + name + " already");
                    }
                    list.add(item);
                }
            }
            case REMOVE -> {
                for (Object item : modifier.items()) {
                    if ((name.equals("usage") && isUsed(item)) || !list.remove(item)) {
                        throw new Stopped(item + " cannot be removed from " + name);
                    }
                }
            }
            case REPLACE -> {
                if (modifier.items().isEmpty()) {
                    throw new Stopped("a list modifier needs an item");
                }
                list.clear();
                list.addAll(modifier.items());
            }
        }
        check(kind, thing, name, list);
        thing.setMember(name, list);
    }

    private boolean isUsed(Object usage) {
        return things.values().stream()
                .flatMap(List::stream)
                .anyMatch(thing -> (thing.member("PstnUsages") instanceof List<?> usages && usages.contains(usage))
                        || (thing.member("OnlinePstnUsages") instanceof List<?> online && online.contains(usage)));
    }

    final List<Thing> all(String kind) {
        return List.copyOf(things.getOrDefault(kind, List.of()));
    }

    final List<Thing> mutable(String kind) {
        return things.computeIfAbsent(kind, _ -> new ArrayList<>());
    }

    final Optional<Thing> find(String kind, String identity) {
        String wanted = canonical(kind, identity);
        return all(kind).stream()
                .filter(thing -> wanted.equalsIgnoreCase(thing.text("Identity")))
                .findFirst();
    }

    /** One that is granted to users is shown with {@code Tag:}; so is the owner in a rule's identity. */
    private static String canonical(String kind, String identity) {
        int slash = identity.indexOf('/');
        String owner = slash < 0 ? identity : identity.substring(0, slash);
        boolean granted = GRANTED.contains(kind) || kind.equals("VoiceNormalizationRule");
        return granted && !owner.equalsIgnoreCase("Global") && owner.indexOf(':') < 0 ? "Tag:" + identity : identity;
    }
}
