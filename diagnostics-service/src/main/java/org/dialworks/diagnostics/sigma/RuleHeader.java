package org.dialworks.diagnostics.sigma;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param id unique, by recommendation a UUID
 * @param name unique too, for people; correlations may refer to it
 * @param author must be kept wherever the rule's matches are shown (Detection Rule License 1.1)
 * @param license an SPDX id
 * @param custom all fields that are none of Sigma's, as plain values: text, BigDecimal, Boolean, list, map
 */
public record RuleHeader(
        String title,
        @Nullable String id,
        @Nullable String name,
        @Nullable Status status,
        @Nullable Level level,
        @Nullable String description,
        @Nullable String author,
        @Nullable String license,
        @Nullable String date,
        @Nullable String modified,
        List<String> references,
        List<String> tags,
        List<String> falsePositives,
        List<String> fields,
        List<String> scope,
        Map<String, Object> custom) {

    public RuleHeader {
        references = List.copyOf(references);
        tags = List.copyOf(tags);
        falsePositives = List.copyOf(falsePositives);
        fields = List.copyOf(fields);
        scope = List.copyOf(scope);
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }

    /** How far a rule can be trusted. */
    public enum Status {
        STABLE,
        TEST,
        EXPERIMENTAL,
        DEPRECATED,
        UNSUPPORTED
    }

    /** How grave a match is, least first. */
    public enum Level {
        INFORMATIONAL,
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }

    /** The id, without one the name, without both the title. */
    public String key() {
        return id != null ? id : name != null ? name : title;
    }

    /** Whether a reference in a correlation or a filter means this document. */
    public boolean answersTo(String reference) {
        return reference.equals(id) || reference.equals(name);
    }

    /** A custom field that is a text. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(custom.get(field))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** A custom field that is a list of texts, or one text; empty where there is none. */
    public List<String> texts(String field) {
        return switch (custom.get(field)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Object value -> List.of(String.valueOf(value));
        };
    }
}
