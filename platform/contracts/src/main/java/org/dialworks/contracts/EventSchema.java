package org.dialworks.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of the data that each event carries. */
public final class EventSchema {

    private EventSchema() {}

    /** The name of the schema: {@code number.v1}. */
    public static String nameFor(Class<? extends EventData> data) {
        if (data == NumberChanged.class) {
            return "number.v1";
        } else if (data == RangeChanged.class) {
            return "range.v1";
        } else if (data == ProvisioningChanged.class) {
            return "provisioning.v1";
        } else if (data == PlanPublished.class) {
            return "plan.v1";
        } else if (data == TelemetryEvent.class) {
            return "telemetry.windows-event.v1";
        } else if (data == IncidentChanged.class) {
            return "incident.v1";
        } else if (data == Detection.class) {
            return "detection.v1";
        }
        throw new IllegalArgumentException("no schema for " + data);
    }

    /** The schema as JSON text. */
    public static String textFor(Class<? extends EventData> data) {
        String resource = "schemas/" + nameFor(data) + ".json";
        try (InputStream schema = EventSchema.class.getResourceAsStream(resource)) {
            if (schema == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
