package org.dialworks.diagnostics.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.TelemetryEvent;

/** Events in any form that is known, read without being taken in: to try a rule on them, or to see what becomes of them. */
public final class EventForms {

    private EventForms() {}

    /**
     * What was read.
     *
     * @param events in normal form
     * @param rejected how many records could not be read
     * @param faults why, by position; the first 100
     */
    public record Read(List<TelemetryEvent> events, long rejected, List<Problem.Fault> faults) {

        public Read {
            events = List.copyOf(events);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads pasted text.
     *
     * @param site where the computers are
     * @param zone of times that are written without one
     */
    public static Read read(String text, String site, ZoneId zone, Instant now) {
        return read(text.getBytes(StandardCharsets.UTF_8), site, zone, now);
    }

    /**
     * Reads the content of a file.
     *
     * @param site where the computers are
     * @param zone of times that are written without one
     */
    public static Read read(byte[] content, String site, ZoneId zone, Instant now) {
        var events = new ArrayList<TelemetryEvent>();
        var upload = new EventUpload(
                new Reading(site, zone, now),
                event -> events.add(ContractJson.read(event.json(), TelemetryEvent.class)));
        try {
            upload.read(new ByteArrayInputStream(content), null, false);
        } catch (UploadTooLargeException e) {
            upload.broke(new BrokenUploadException(e.detail()));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
        EventUpload.Outcome outcome = upload.outcome();
        return new Read(events, outcome.rejected(), outcome.faults());
    }
}
