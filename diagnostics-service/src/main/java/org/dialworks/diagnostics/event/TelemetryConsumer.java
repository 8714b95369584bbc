package org.dialworks.diagnostics.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.MalformedEventException;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.platform.messaging.EventConsumer;
import org.dialworks.platform.messaging.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Keeps the events that pass over Kafka, so that one can look back. A poll is one transaction. */
@ApplicationScoped
class TelemetryConsumer {

    private static final Logger LOG = Logger.getLogger(TelemetryConsumer.class);

    private final TelemetryRepository repository;
    private final EventConsumer<TelemetryEvent> one;

    @Inject
    TelemetryConsumer(TelemetryRepository repository, IncomingEvents incoming) {
        this.repository = repository;
        this.one = incoming.consumer(
                "telemetry-store", TelemetryEvent.class, (event, data) -> repository.store(List.of(data)));
    }

    @Incoming("telemetry")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> records) {
        try {
            var events = new ArrayList<TelemetryEvent>(records.count());
            for (ConsumerRecord<String, byte[]> record : records) {
                events.add(ContractJson.read(record.value(), TelemetryEvent.class));
            }
            QuarkusTransaction.requiringNew().run(() -> repository.store(events));
        } catch (MalformedEventException | RuntimeException e) {
            // One by one the good are stored, the bad set aside, and a database that is away is waited for.
            LOG.debugf(e, "Storing %d events one by one", records.count());
            records.forEach(one::accept);
        }
    }
}
