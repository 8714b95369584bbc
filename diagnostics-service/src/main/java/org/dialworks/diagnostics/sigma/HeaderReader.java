package org.dialworks.diagnostics.sigma;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialworks.diagnostics.sigma.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Reads what a document says of itself. */
final class HeaderReader {

    private static final int LONGEST_TITLE = 256;
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_TEXT = 65_535;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private static final Set<String> OF_SIGMA = Set.of(
            "title",
            "id",
            "name",
            "related",
            "taxonomy",
            "status",
            "description",
            "license",
            "author",
            "references",
            "date",
            "modified",
            "tags",
            "falsepositives",
            "fields",
            "scope",
            "level",
            "logsource",
            "detection",
            "correlation",
            "filter",
            "generate");

    private HeaderReader() {}

    static RuleHeader read(Fields document) {
        document.needed("title", "a short line that says what the document is about");
        Optional<YamlNode.Entry> taxonomy = document.entry("taxonomy");
        if (taxonomy.isPresent() && !"sigma".equals(document.text("taxonomy", LONGEST_NAME))) {
            document.fault("taxonomy", "the only taxonomy known is sigma");
        }
        return new RuleHeader(
                Optional.ofNullable(document.text("title", LONGEST_TITLE)).orElse(""),
                id(document, "id"),
                id(document, "name"),
                word(document, "status", RuleHeader.Status.values()),
                word(document, "level", RuleHeader.Level.values()),
                document.text("description", LONGEST_TEXT),
                document.text("author", LONGEST_TEXT),
                document.text("license", LONGEST_NAME),
                date(document, "date"),
                date(document, "modified"),
                document.texts("references"),
                document.texts("tags"),
                document.texts("falsepositives"),
                document.texts("fields"),
                document.texts("scope"),
                custom(document));
    }

    private static @Nullable String id(Fields document, String field) {
        String id = document.text(field, LONGEST_NAME);
        if (id != null && !ID.matcher(id).matches()) {
            document.fault(field, "it is made of letters, digits, '.', '_' and '-', not '" + Faults.excerpt(id) + "'");
        }
        return id;
    }

    private static @Nullable String date(Fields document, String field) {
        String date = document.text(field, LONGEST_NAME);
        if (date != null) {
            try {
                LocalDate.parse(date);
            } catch (DateTimeException _) {
                document.fault(field, "it is a date such as 2026-01-31, not '" + Faults.excerpt(date) + "'");
            }
        }
        return date;
    }

    private static <E extends Enum<E>> @Nullable E word(Fields document, String field, E[] words) {
        String word = document.text(field, LONGEST_NAME);
        if (word == null) {
            return null;
        }
        for (E known : words) {
            if (known.name().toLowerCase(Locale.ROOT).equals(word)) {
                return known;
            }
        }
        String all = Arrays.stream(words)
                .map(known -> known.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        document.fault(field, "it is one of " + all + ", not '" + Faults.excerpt(word) + "'");
        return null;
    }

    private static Map<String, Object> custom(Fields document) {
        var custom = new LinkedHashMap<String, Object>();
        Stream<YamlNode.Entry> entries = document.map().entries().stream();
        entries.filter(entry -> !OF_SIGMA.contains(entry.name()))
                .forEach(entry -> custom.put(entry.name(), entry.value().plain()));
        return custom;
    }
}
