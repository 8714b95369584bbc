package org.dialworks.diagnostics.detection;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.EventHeaders;

/** Where a processor puts what it has found. */
final class Outlet {

    private static final byte[] SPEC_VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);

    private final ProcessorContext<String, byte[]> context;
    private final byte[] source;
    private final Serializer<Sighting> sightings =
            DetectionTopology.serde(Sighting.class).serializer();

    Outlet(ProcessorContext<String, byte[]> context, String source) {
        this.context = context;
        this.source = source.getBytes(UTF_8);
    }

    /** A detection, as a CloudEvent in binary mode. */
    void tell(Found found, long timestamp) {
        Detection detection = found.detection();
        var headers = new RecordHeaders();
        headers.add(EventHeaders.SPEC_VERSION, SPEC_VERSION)
                .add(EventHeaders.ID, found.id().getBytes(UTF_8))
                .add(EventHeaders.SOURCE, source)
                .add(EventHeaders.TYPE, found.type().type().getBytes(UTF_8))
                .add(EventHeaders.SUBJECT, detection.host().getBytes(UTF_8))
                .add(EventHeaders.TIME, detection.at().toString().getBytes(UTF_8))
                .add(EventHeaders.SITE, detection.site().getBytes(UTF_8))
                .add(EventHeaders.CONTENT_TYPE, JSON);
        context.forward(
                new Record<>(detection.host(), ContractJson.write(detection), timestamp, headers),
                DetectionTopology.DETECTIONS);
    }

    /** An observation for a group that is kept elsewhere. */
    void send(Sighting sighting, long timestamp) {
        byte[] value = sightings.serialize("", sighting);
        context.forward(new Record<>(sighting.group().key(), value, timestamp), DetectionTopology.SIGHTINGS);
    }
}
