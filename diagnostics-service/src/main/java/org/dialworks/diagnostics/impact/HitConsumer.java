package org.dialworks.diagnostics.impact;

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
import org.dialworks.contracts.NumberChanged;
import org.dialworks.contracts.PlanPublished;
import org.dialworks.platform.messaging.EventConsumer;
import org.dialworks.platform.messaging.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Keeps up with numbers, a poll in one transaction, and with plans. */
@ApplicationScoped
class HitConsumer {

    private static final Logger LOG = Logger.getLogger(HitConsumer.class);

    private final HitRepository repository;
    private final EventConsumer<NumberChanged> oneNumber;
    private final EventConsumer<PlanPublished> plans;

    @Inject
    HitConsumer(HitRepository repository, IncomingEvents incoming) {
        this.repository = repository;
        this.oneNumber =
                incoming.consumer("hit-numbers", NumberChanged.class, (event, data) -> repository.store(List.of(data)));
        this.plans = incoming.consumer("hit-plans", PlanPublished.class, (event, data) -> repository.store(data));
    }

    @Incoming("numbers")
    @Blocking
    void numbers(ConsumerRecords<String, byte[]> records) {
        try {
            var changes = new ArrayList<NumberChanged>(records.count());
            for (ConsumerRecord<String, byte[]> record : records) {
                changes.add(ContractJson.read(record.value(), NumberChanged.class));
            }
            QuarkusTransaction.requiringNew().run(() -> repository.store(changes));
        } catch (MalformedEventException | RuntimeException e) {
            // One by one the good are stored, the bad set aside, and a database that is away is waited for.
            LOG.debugf(e, "Storing %d numbers one by one", records.count());
            records.forEach(oneNumber::accept);
        }
    }

    @Incoming("plans")
    @Blocking
    void plans(ConsumerRecord<String, byte[]> record) {
        plans.accept(record);
    }
}
