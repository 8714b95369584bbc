package org.dialworks.diagnostics.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.IncidentState;
import org.dialworks.diagnostics.impact.Hit;
import org.jspecify.annotations.Nullable;

/** What a message says, whatever the form that its target wants. */
sealed interface Notice {

    /** That messages arrive. */
    record Test(Instant at) implements Notice {

        static final String WORDS = "Test message of Dialworks: messages about incidents arrive here.";
    }

    /**
     * How an incident stands.
     *
     * @param hit who is hit by it, as far as it is known
     */
    record About(
            String type, IncidentChanged incident, @Nullable Hit hit) implements Notice {

        boolean isOver() {
            return incident.state() == IncidentState.RESOLVED;
        }

        /** One line: {@code [CRITICAL] Gateway is down, med01.contoso.com (bergen)}. */
        String headline() {
            String word = switch (incident.state()) {
                case RESOLVED, ACKNOWLEDGED, FLAPPING -> incident.state().word();
                case OPEN, SUPPRESSED -> incident.severity().word();
            };
            return "[" + word.toUpperCase(Locale.ROOT) + "] " + incident.title() + ", " + incident.host() + " ("
                    + incident.site() + ")";
        }

        /** Who is hit, in words; empty where nobody is known. */
        String whoIsHit() {
            return hit == null ? "" : hit.words();
        }

        /** All labels, in order. */
        SortedMap<String, String> labels() {
            var labels = new TreeMap<>(incident.labels());
            labels.put("site", incident.site());
            labels.put("host", incident.host());
            labels.put("rule", incident.rule());
            labels.put("severity", incident.severity().word());
            return labels;
        }
    }
}
