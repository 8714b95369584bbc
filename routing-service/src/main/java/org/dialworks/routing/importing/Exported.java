package org.dialworks.routing.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One object of an export, whichever form it came in.
 *
 * @param file the upload it stood in
 * @param position the line where it began, or its place in the file from 1 where lines mean nothing
 * @param type what the export says it is, such as {@code Deserialized.Microsoft.Rtc.Management…Route}; may be empty
 * @param properties values are {@code String}, {@code Long}, {@code Boolean}, a list of such or of {@code Exported}, or null
 */
record Exported(String file, long position, String type, TreeMap<String, @Nullable Object> properties) {

    static Exported of(String file, long position, String type, Map<String, ? extends @Nullable Object> properties) {
        var byName = new TreeMap<String, @Nullable Object>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(properties);
        return new Exported(file, position, type, byName);
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    /** The value as text; empty when there is none. */
    String text(String name) {
        Object value = properties.get(name);
        return value == null || value instanceof List<?> ? "" : value.toString();
    }

    /** The identity without the mark of those that are granted to users. */
    String identity() {
        String identity = has("Identity") ? text("Identity") : text("Name");
        return identity.regionMatches(true, 0, "Tag:", 0, 4) ? identity.substring(4) : identity;
    }

    boolean isTrue(String name) {
        return text(name).toLowerCase(Locale.ROOT).equals("true");
    }

    Optional<Long> number(String name) {
        try {
            return Optional.of(Long.parseLong(text(name).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
