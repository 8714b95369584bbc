package org.dialworks.diagnostics.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.MalformedEventException;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.platform.problem.ProblemException;

/**
 * Events read from text that somebody pasted: read like an upload, and kept nowhere.
 *
 * @param faults what could not be read, by position
 */
public record EventText(List<TelemetryEvent> events, List<Problem.Fault> faults) {

    public EventText {
        events = List.copyOf(events);
        faults = List.copyOf(faults);
    }

    /**
     * Reads events in any form that is recognised.
     *
     * @param site where they are taken to be from
     * @param now for what is measured against the present
     */
    public static EventText read(String text, String site, Instant now) {
        var events = new ArrayList<TelemetryEvent>();
        var upload = new EventUpload(new Reading(site, ZoneOffset.UTC, now), ready -> events.add(event(ready.json())));
        try {
            upload.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null, false);
        } catch (UploadTooLargeException e) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE, e.detail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EventText(events, upload.outcome().faults());
    }

    private static TelemetryEvent event(byte[] json) {
        try {
            return ContractJson.read(json, TelemetryEvent.class);
        } catch (MalformedEventException e) {
            throw new IllegalStateException("an event that was written cannot be read", e);
        }
    }
}
