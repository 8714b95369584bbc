package org.dialworks.diagnostics.incident;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dialworks.contracts.Detection;
import org.dialworks.platform.inbox.Inbox;
import org.dialworks.platform.messaging.EventConsumer;
import org.dialworks.platform.messaging.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Detections become incidents, in order per host, each once. */
@ApplicationScoped
class DetectionConsumer {

    private static final String NAME = "incidents";

    private final EventConsumer<Detection> detections;

    @Inject
    DetectionConsumer(IncomingEvents incoming, Inbox inbox, Incidents incidents) {
        this.detections = incoming.consumer(NAME, Detection.class, (event, detection) -> {
            if (inbox.isNew(NAME, event.id())) {
                incidents.take(detection);
            }
        });
    }

    @Incoming("detections")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> record) {
        detections.accept(record);
    }
}
