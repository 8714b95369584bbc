package org.dialworks.diagnostics.incident;

import java.time.Instant;
import java.util.List;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule says holds, or held, on the host of an incident.
 *
 * @param subject what it is about; empty for the host as a whole
 * @param raised whether it holds
 * @param at when what was last heard of it happened: of two accounts the later in event time counts
 */
record Condition(
        String rule,
        String subject,
        boolean raised,
        boolean flapping,
        Severity severity,
        String title,
        String cause,
        List<String> repair,
        @Nullable String source,
        Instant since,
        Instant at) {

    Condition {
        repair = List.copyOf(repair);
    }

    static Condition of(Detection detection) {
        return new Condition(
                detection.rule(),
                detection.subject(),
                detection.raised(),
                detection.flapping(),
                detection.severity(),
                detection.title(),
                detection.cause(),
                detection.repair(),
                detection.source(),
                detection.since(),
                detection.at());
    }

    boolean isAbout(Detection detection) {
        return rule.equals(detection.rule()) && subject.equals(detection.subject());
    }

    Condition ended() {
        return new Condition(rule, subject, false, flapping, severity, title, cause, repair, source, since, at);
    }
}
