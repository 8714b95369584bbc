package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An object of a platform in memory. Its identity is no string, as on the real one. */
public final class Thing implements Interpreter.Members {

    private final TreeMap<String, @Nullable Object> members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** An identity as the cmdlets give it. */
    public record Identity(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

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
    public List<Object> list(String name) {
        return (List<Object>) Objects.requireNonNull(members.computeIfAbsent(name, _ -> new ArrayList<>()));
    }

    /** All properties by name. */
    public Map<String, @Nullable Object> members() {
        return members;
    }

    Thing copy() {
        var copy = new Thing();
        members.forEach((name, value) -> copy.setMember(
                name,
                value instanceof List<?> list
                        ? new ArrayList<>(list.stream()
                                .map(item -> item instanceof Thing thing ? thing.copy() : item)
                                .toList())
                        : value));
        return copy;
    }

    public String text(String name) {
        return String.valueOf(members.get(name));
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
