package org.dialworks.diagnostics.diagnosis.check;

import org.dialworks.contracts.TelemetryEvent;
import org.jspecify.annotations.Nullable;

/**
 * A line that a verdict rests on.
 *
 * @param source what it is of: {@code route-print}, or the event's provider and id
 * @param output number of the output in its upload; absent for an event
 * @param line number of the line in its upload; absent for an event
 * @param text the line as it was sent, U+FFFD in the place of NUL
 */
public record Quote(
        String source, @Nullable Integer output, @Nullable Integer line, String text) {

    /** The source of what was said of the topology, by the request or by the site's plan. */
    public static final String TOPOLOGY = "topology";

    // PostgreSQL keeps no NUL, and nobody can read one.
    public Quote {
        text = text.replace('\0', '\uFFFD');
    }

    /** An event, by what finds it again. */
    public static Quote of(TelemetryEvent event) {
        String message = event.message() == null ? "" : ": " + firstLine(event.message());
        return new Quote(
                event.provider() + " " + event.eventId(),
                null,
                null,
                event.time() + " " + event.channel() + ", record " + event.recordId() + message);
    }

    /** Whether it is of an event, and not of an output. */
    public boolean comesFromEvent() {
        return line == null && output == null && !source.equals(TOPOLOGY);
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 300 ? line.substring(0, 300) : line;
    }
}
