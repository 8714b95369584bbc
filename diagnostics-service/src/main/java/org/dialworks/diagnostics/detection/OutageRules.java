package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;

/** One kind of outage with the rules that judge it: they share what was observed. */
record OutageRules(Rule.Outage outage, List<Rule.Flap> flaps, List<Rule.Absence> absences) {

    /** Events that come so much later than others are still put in their place. */
    private static final Duration LATENESS = Duration.ofMinutes(15);

    OutageRules {
        flaps = List.copyOf(flaps);
        absences = List.copyOf(absences);
    }

    /** How far back observations count: the longest that any rule looks, and room for late ones. */
    Duration retention() {
        return Stream.of(
                        flaps.stream().map(Rule.Flap::window),
                        flaps.stream().map(Rule.Flap::quiet),
                        absences.stream().map(Rule.Absence::within))
                .flatMap(durations -> durations)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO)
                .plus(LATENESS);
    }

    /** What the event tells of this outage, if anything. */
    Optional<Observation> observe(TelemetryEvent event, long arrived) {
        for (Rule.Loss loss : outage.lost()) {
            if (loss.match().matches(event)) {
                Severity severity = loss.severity() == null ? outage.finding().severity() : loss.severity();
                String subject = loss.whole() ? "" : Subject.of(event);
                return Optional.of(Observation.lost(event, subject, severity, arrived));
            }
        }
        return outage.restored().matches(event)
                ? Optional.of(Observation.restored(event, Subject.of(event), arrived))
                : Optional.empty();
    }
}
