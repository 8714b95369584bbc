package org.dialworks.diagnostics.diagnosis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.evidence.Ipv4Address;

/** Findings as detections: so they become conditions of the incident that events of the same family have opened. */
final class FindingDetections {

    private static final int MOST_EVIDENCE = 20;
    private static final int MOST_QUOTES = 5;

    private FindingDetections() {}

    /** The rule that stands for a finding: its code in lower case. */
    static String rule(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /**
     * A finding that holds.
     *
     * @param since when it was first found
     * @param isNew whether it was not known before, so that it counts as an occurrence
     */
    static Detection raised(
            String site,
            String host,
            Family family,
            Finding finding,
            UUID diagnosis,
            Instant since,
            boolean isNew,
            Instant at) {
        return new Detection(
                site,
                host,
                family.word(),
                rule(finding.code()),
                finding.subject(),
                true,
                false,
                isNew ? 1 : 0,
                finding.severity(),
                finding.title(),
                cause(finding),
                repair(finding, diagnosis),
                finding.source(),
                since,
                at,
                evidence(finding),
                labels(family, finding));
    }

    /** What was raised, as ended. */
    static Detection ended(Detection raised, String why, Instant at) {
        return new Detection(
                raised.site(),
                raised.host(),
                raised.family(),
                raised.rule(),
                raised.subject(),
                false,
                raised.flapping(),
                0,
                raised.severity(),
                raised.title(),
                why,
                raised.repair(),
                raised.source(),
                raised.since(),
                at,
                List.of(),
                raised.labels());
    }

    /** The end of a condition that a rule over events has raised, and that evidence contradicts. */
    static Detection contradicted(String site, String host, Family family, String rule, String why, Instant at) {
        return new Detection(
                site,
                host,
                family.word(),
                rule,
                "",
                false,
                false,
                0,
                Severity.INFO,
                "Contradicted by evidence",
                why,
                List.of(),
                null,
                at,
                at,
                List.of());
    }

    private static String cause(Finding finding) {
        List<String> lines = finding.quotes().stream()
                .limit(MOST_QUOTES)
                .map(FindingDetections::words)
                .toList();
        return finding.explanation() + " Evidence: " + String.join("; ", lines);
    }

    private static String words(Quote quote) {
        return quote.source() + (quote.line() == null ? "" : ", line " + quote.line()) + ": "
                + quote.text().strip();
    }

    private static List<String> repair(Finding finding, UUID diagnosis) {
        var steps = new ArrayList<>(finding.byHand());
        if (finding.repair().isPresent()) {
            steps.add("The script is at /api/diagnostics/v1/diagnoses/" + diagnosis + "/repair");
        }
        return steps;
    }

    private static List<IncidentChanged.Evidence> evidence(Finding finding) {
        return finding.events().stream()
                .map(event -> new IncidentChanged.Evidence(
                        event.provider(), event.eventId(), event.recordId(), event.time(), event.message()))
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
    }

    private static SortedMap<String, String> labels(Family family, Finding finding) {
        var labels = new TreeMap<String, String>();
        boolean aboutGateway = family == Family.TRUNK_MEDIA || family == Family.GATEWAY;
        if (aboutGateway && Ipv4Address.parse(finding.subject()).isPresent()) {
            labels.put("gateway", finding.subject());
        }
        return labels;
    }
}
