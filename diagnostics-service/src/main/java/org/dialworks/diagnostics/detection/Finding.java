package org.dialworks.diagnostics.detection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says when it applies.
 *
 * @param rule names the rule, in incidents too
 * @param family rules of one family explain the same trouble and share an incident
 * @param title one line for people
 * @param cause why it happens; where there are several causes, ranked, likeliest first
 * @param repair what to do, in order
 * @param after what to know once it is over; empty for nothing
 * @param source where the knowledge is from
 * @param labels by which incidents can be grouped, such as the health axis
 * @param subjectLabel the label that the subject becomes, such as {@code gateway}; empty for none
 */
record Finding(
        String rule,
        String family,
        Severity severity,
        String title,
        String cause,
        List<String> repair,
        String after,
        @Nullable String source,
        Map<String, String> labels,
        String subjectLabel) {

    private static final int MOST_EVIDENCE = 20;

    Finding {
        repair = List.copyOf(repair);
        labels = Map.copyOf(labels);
    }

    Finding as(Severity other) {
        return new Finding(rule, family, other, title, cause, repair, after, source, labels, subjectLabel);
    }

    /** Where and about what it is said. */
    record Place(String site, String host, String subject) {}

    /**
     * The detection that says it.
     *
     * @param since when the condition began
     * @param at when what is told of happened
     * @param evidence oldest first; the newest of them are told
     */
    Detection raised(
            Place place,
            boolean flapping,
            int occurrences,
            Instant since,
            Instant at,
            List<IncidentChanged.Evidence> evidence) {
        return detection(place, true, flapping, occurrences, repair, since, at, evidence);
    }

    /** The detection that takes it back. */
    Detection cleared(
            Place place, boolean flapping, Instant since, Instant at, List<IncidentChanged.Evidence> evidence) {
        return detection(place, false, flapping, 0, after.isEmpty() ? repair : List.of(after), since, at, evidence);
    }

    private Detection detection(
            Place place,
            boolean raised,
            boolean flapping,
            int occurrences,
            List<String> steps,
            Instant since,
            Instant at,
            List<IncidentChanged.Evidence> evidence) {
        var all = new TreeMap<>(labels);
        if (!subjectLabel.isEmpty() && !place.subject().isEmpty()) {
            all.put(subjectLabel, place.subject());
        }
        return new Detection(
                place.site(),
                place.host(),
                family,
                rule,
                place.subject(),
                raised,
                flapping,
                occurrences,
                severity,
                place.subject().isEmpty() ? title : title + " (" + place.subject() + ")",
                cause,
                steps,
                source,
                since,
                at,
                evidence.subList(Math.max(0, evidence.size() - MOST_EVIDENCE), evidence.size()),
                all);
    }
}
