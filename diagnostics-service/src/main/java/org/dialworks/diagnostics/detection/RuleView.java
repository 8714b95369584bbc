package org.dialworks.diagnostics.detection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.sigma.RuleHeader;
import org.dialworks.diagnostics.sigma.SigmaCorrelation;
import org.dialworks.diagnostics.sigma.SigmaDocument;
import org.dialworks.diagnostics.sigma.SigmaFilter;
import org.dialworks.diagnostics.sigma.SigmaRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as it is shown. */
@Schema(name = "Rule")
public record RuleView(
        @Schema(description = "Names the rule, in incidents too", examples = "edge-web-conferencing-flap")
        String id,

        String title,

        @Schema(description = "rule, filter, or the type of the correlation", examples = "flap")
        String kind,

        Severity severity,

        @Schema(description = "Rules of one family share an incident", examples = "edge-web-conferencing")
        String family,

        @Schema(description = "availability, configuration, performance or security", examples = "availability")
        @Nullable
        String axis,

        @Nullable String description,

        @Schema(description = "What to do, in order") List<String> repair,

        @Schema(description = "Where the knowledge is from, and whose rule it is") @Nullable
        String source,

        @Schema(description = "built-in, changed (built-in with a text of your own) or own")
        String origin,

        @Schema(description = "Whether it applies at sites that are not listed in sites")
        boolean enabled,

        @Schema(description = "Whether it applies there, by site")
        SortedMap<String, Boolean> sites,

        @Schema(description = "Rules that this one correlates, or that a filter is for")
        List<String> uses,

        @Schema(description = "Rules that are built upon this one")
        List<String> usedBy,

        @Schema(description = "Why it does not do all that it says, if so") @Nullable
        String warning,

        @Schema(description = "Counts changes here; 0 as it comes with the service")
        long version,

        @Nullable Instant changedAt,
        @Nullable String changedBy,

        @Schema(description = "The Sigma document in YAML; only where one rule is asked for") @Nullable
        String document) {

    static RuleView of(RuleCatalogue catalogue, RuleCatalogue.Entry entry, boolean withText) {
        SigmaDocument document = entry.rule().document();
        RuleHeader header = document.header();
        Finding finding = FindingReader.read(header, _ -> {});
        StoredRule stored = entry.stored();
        return new RuleView(
                document.key(),
                header.title(),
                kind(document),
                finding.severity(),
                finding.family(),
                FindingReader.axis(header).orElse(null),
                header.description(),
                header.texts("repair"),
                finding.source(),
                origin(entry),
                entry.on().enabled(),
                entry.on().sites(),
                uses(document),
                catalogue.entries().values().stream()
                        .map(other -> other.rule().document())
                        .filter(other -> uses(other).stream().anyMatch(header::answersTo))
                        .map(SigmaDocument::key)
                        .toList(),
                warning(catalogue, document.key()),
                entry.version(),
                stored == null ? null : stored.changedAt(),
                stored == null ? null : stored.changedBy(),
                withText ? entry.rule().text() : null);
    }

    private static String kind(SigmaDocument document) {
        return switch (document) {
            case SigmaRule _ -> "rule";
            case SigmaFilter _ -> "filter";
            case SigmaCorrelation correlation -> correlation.correlation().type();
        };
    }

    private static String origin(RuleCatalogue.Entry entry) {
        return entry.builtIn() == null ? "own" : entry.isChanged() ? "changed" : "built-in";
    }

    private static List<String> uses(SigmaDocument document) {
        return switch (document) {
            case SigmaRule _ -> List.of();
            case SigmaFilter filter -> filter.rules();
            case SigmaCorrelation correlation -> correlation.references();
        };
    }

    private static @Nullable String warning(RuleCatalogue catalogue, String key) {
        if (catalogue.book().unrouted().contains(key)) {
            return "It is not known in which channel events of its log source are: it matches nothing";
        }
        return catalogue.faults().stream()
                .filter(fault -> fault.rule().equals(key))
                .map(RuleBook.Fault::detail)
                .findFirst()
                .orElse(null);
    }

    /** Whether it contains the words, in its id, title or description. */
    boolean speaksOf(String words) {
        String text = (id + ' ' + title + ' ' + (description == null ? "" : description)).toLowerCase(Locale.ROOT);
        return text.contains(words.toLowerCase(Locale.ROOT));
    }
}
