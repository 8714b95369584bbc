package org.dialworks.diagnostics.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.TelemetryEvent;

/** What was read of an upload in a test. */
record Upload(List<ReadyEvent> events, EventUpload.Outcome outcome) {

    static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    static final Reading READING = new Reading("hq", ZoneOffset.UTC, NOW);

    static Upload of(String text) throws IOException {
        return of(text.getBytes(UTF_8), false);
    }

    static Upload of(byte[] bytes, boolean gzip) throws IOException {
        return of(bytes, gzip, READING);
    }

    static Upload of(byte[] bytes, boolean gzip, Reading reading) throws IOException {
        var events = new ArrayList<ReadyEvent>();
        var upload = new EventUpload(reading, events::add);
        upload.read(new ByteArrayInputStream(bytes), null, gzip);
        assertThat(upload.outcome().accepted()).isEqualTo(events.size());
        return new Upload(events, upload.outcome());
    }

    long rejected() {
        return outcome.rejected();
    }

    List<Problem.Fault> faults() {
        return outcome.faults();
    }

    List<Problem.Fault> warnings() {
        return outcome.warnings();
    }

    /** The one event, where there is nothing wrong with it. */
    TelemetryEvent only() throws IOException {
        assertThat(faults()).isEmpty();
        assertThat(events).hasSize(1);
        return event(0);
    }

    TelemetryEvent event(int index) throws IOException {
        return ContractJson.read(events.get(index).json(), TelemetryEvent.class);
    }
}
