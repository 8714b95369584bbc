package org.dialworks.diagnostics.diagnosis.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;

/**
 * A trouble that the evidence proves.
 *
 * @param code as in {@code ROUTE-MISSING-RTP}
 * @param subject what on the host it concerns; empty for the host as a whole
 * @param title one line for people
 * @param explanation why it happens and how the lines show it
 * @param quotes the lines; never empty
 * @param events the events among them
 * @param byHand what no script can do, in order
 * @param repair the script, where there is one
 * @param source where the knowledge is from
 */
public record Finding(
        String code,
        Severity severity,
        String subject,
        String title,
        String explanation,
        List<Quote> quotes,
        List<TelemetryEvent> events,
        List<String> byHand,
        Optional<Repair> repair,
        String source) {

    private static final int MOST_QUOTES = 20;

    public Finding {
        quotes = List.copyOf(quotes.size() > MOST_QUOTES ? quotes.subList(0, MOST_QUOTES) : quotes);
        events = List.copyOf(events);
        byHand = List.copyOf(byHand);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException(code + " shows no line that it rests on");
        }
        if (byHand.isEmpty() && repair.isEmpty()) {
            throw new IllegalArgumentException(code + " says nothing of a repair");
        }
    }

    /** Whether it rests on events alone: then a host that logs on without them has it no more. */
    public boolean isByEvents() {
        return quotes.stream().allMatch(Quote::comesFromEvent);
    }

    /** Begins a finding. */
    public static Draft of(String code, Severity severity, String title) {
        return new Draft(code, severity, title);
    }

    /** A finding while its check writes it. */
    public static final class Draft {

        private final String code;
        private final Severity severity;
        private final String title;
        private final List<Quote> quotes = new ArrayList<>();
        private final List<TelemetryEvent> events = new ArrayList<>();
        private final List<String> byHand = new ArrayList<>();
        private String subject = "";
        private String explanation = "";
        private Optional<Repair> repair = Optional.empty();

        private Draft(String code, Severity severity, String title) {
            this.code = code;
            this.severity = severity;
            this.title = title;
        }

        public Draft about(String what) {
            subject = what;
            return this;
        }

        public Draft because(String words) {
            explanation = words;
            return this;
        }

        public Draft quoting(Quote... lines) {
            quotes.addAll(Arrays.asList(lines));
            return this;
        }

        public Draft quoting(List<Quote> lines) {
            quotes.addAll(lines);
            return this;
        }

        /** Quotes events, which the incident then shows as its evidence. */
        public Draft quotingEvents(List<TelemetryEvent> more) {
            events.addAll(more);
            more.forEach(event -> quotes.add(Quote.of(event)));
            return this;
        }

        public Draft byHand(String... steps) {
            byHand.addAll(Arrays.asList(steps));
            return this;
        }

        public Draft repairedBy(Repair script) {
            repair = Optional.of(script);
            return this;
        }

        public Draft repairedBy(Optional<Repair> script) {
            repair = script;
            return this;
        }

        /** The finding, with the name of a text that knows of it. */
        public Finding from(String source) {
            return new Finding(code, severity, subject, title, explanation, quotes, events, byHand, repair, source);
        }
    }
}
