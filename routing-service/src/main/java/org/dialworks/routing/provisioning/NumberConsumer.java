package org.dialworks.routing.provisioning;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dialworks.contracts.NumberChanged;
import org.dialworks.platform.messaging.EventConsumer;
import org.dialworks.platform.messaging.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of numbers that are given to a holder and taken away. */
@ApplicationScoped
class NumberConsumer {

    private final EventConsumer<NumberChanged> events;

    @Inject
    NumberConsumer(IncomingEvents incoming, FollowNumbers follow) {
        this.events = incoming.consumer("routing-numbers", NumberChanged.class, (event, change) -> follow.on(change));
    }

    @Incoming("numbers")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> record) {
        events.accept(record);
    }
}
