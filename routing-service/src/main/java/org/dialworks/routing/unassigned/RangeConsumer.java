package org.dialworks.routing.unassigned;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dialworks.contracts.RangeChanged;
import org.dialworks.platform.messaging.EventConsumer;
import org.dialworks.platform.messaging.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of ranges that are made, changed and retired. */
@ApplicationScoped
class RangeConsumer {

    private final EventConsumer<RangeChanged> events;

    @Inject
    RangeConsumer(IncomingEvents incoming, KnownRangeRepository ranges) {
        this.events = incoming.consumer("routing-ranges", RangeChanged.class, (event, change) -> ranges.hear(change));
    }

    @Incoming("ranges")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> record) {
        events.accept(record);
    }
}
