package org.dialworks.diagnostics.detection;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;

/** A rule over the events of one host, as the files in {@code rules/} hold it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.EventMatch.class, name = "event"),
    @JsonSubTypes.Type(value = Rule.Outage.class, name = "outage"),
    @JsonSubTypes.Type(value = Rule.Flap.class, name = "flap"),
    @JsonSubTypes.Type(value = Rule.Absence.class, name = "absence")
})
sealed interface Rule {

    /** Names the rule, in incidents too; never changed. */
    String id();

    Finding finding();

    /** One event is enough. Nothing in the events takes it back. */
    record EventMatch(String id, String family, EventFilter match, Finding finding) implements Rule {}

    /**
     * Something is lost, and may come back: paired close. Losses that follow one another without a restoration between
     * are one outage.
     *
     * @param lost events that tell of the loss
     * @param restored events that end it
     */
    record Outage(String id, String family, List<Loss> lost, EventFilter restored, Finding finding) implements Rule {

        public Outage {
            lost = List.copyOf(lost);
        }
    }

    /**
     * Events that tell of a loss.
     *
     * @param severity where it differs from the rule's
     * @param whole whether the loss is of everything of this kind, whatever single thing the event names
     */
    record Loss(EventFilter match, @Nullable Severity severity, boolean whole) {}

    /**
     * Outages that come again and again at about the same distance.
     *
     * @param of the rules of the outages
     * @param minimum how many ended outages in a row it takes
     * @param window within what time
     * @param period the distance from the beginning of one to the beginning of the next
     * @param tolerance how far a distance may be off the period
     * @param quiet without a loss for so long it is over
     */
    record Flap(
            String id,
            Set<String> of,
            int minimum,
            Duration window,
            Duration period,
            Duration tolerance,
            Duration quiet,
            Finding finding)
            implements Rule {

        public Flap {
            of = Set.copyOf(of);
            if (minimum < 2) {
                throw new IllegalArgumentException("minimum must be at least 2, not " + minimum);
            }
        }

        boolean isPeriod(Duration distance) {
            return distance.minus(period).abs().compareTo(tolerance) <= 0;
        }
    }

    /**
     * An outage that has not ended in time.
     *
     * @param of the rules of the outages
     */
    record Absence(String id, Set<String> of, Duration within, Finding finding) implements Rule {

        public Absence {
            of = Set.copyOf(of);
        }
    }
}
