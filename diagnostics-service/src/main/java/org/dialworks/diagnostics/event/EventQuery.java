package org.dialworks.diagnostics.event;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of events. */
public class EventQuery {

    @QueryParam("site")
    @Parameter(description = "Only events of this site", example = "bergen")
    @Nullable
    String site;

    @QueryParam("computer")
    @Parameter(description = "Only events of this computer, as the event names it", example = "med01.example.net")
    @Nullable
    String computer;

    @QueryParam("provider")
    @Parameter(description = "Only events of this source", example = "LS Mediation Server")
    @Nullable
    String provider;

    @QueryParam("eventId")
    @Parameter(description = "Only events with this id", example = "25073")
    @Nullable
    Integer eventId;

    @QueryParam("from")
    @Parameter(description = "Not before this instant", example = "2026-01-31T00:00:00Z")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Before this instant", example = "2026-02-01T00:00:00Z")
    @Nullable
    String to;

    Optional<String> computer() {
        return Optional.ofNullable(computer).map(name -> name.toLowerCase(Locale.ROOT));
    }

    Optional<Instant> from() {
        return instant("from", from);
    }

    Optional<Instant> to() {
        return instant("to", to);
    }

    private static Optional<Instant> instant(String name, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            throw ProblemException.invalid(name, name + " must be an instant as in 2026-01-31T12:00:00Z");
        }
    }
}
