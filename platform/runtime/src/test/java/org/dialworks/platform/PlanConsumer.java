package org.dialworks.platform;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dialworks.contracts.PlanPublished;
import org.dialworks.platform.inbox.Inbox;
import org.dialworks.platform.messaging.EventConsumer;
import org.dialworks.platform.messaging.IncomingEvents;
import org.dialworks.platform.messaging.RefusedEventException;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what the thing resource sends out. */
@ApplicationScoped
class PlanConsumer {

    private final List<PlanPublished> handled = new CopyOnWriteArrayList<>();
    private volatile String refusedSite = "";

    private final EventConsumer<PlanPublished> events;

    @Inject
    PlanConsumer(IncomingEvents incoming, Inbox inbox) {
        this.events = incoming.consumer("plans", PlanPublished.class, (event, plan) -> {
            if (plan.site().equals(refusedSite)) {
                throw new RefusedEventException("site " + plan.site() + " is refused");
            }
            if (inbox.isNew("plans", event.id())) {
                handled.add(plan);
            }
        });
    }

    List<PlanPublished> handled() {
        return handled;
    }

    void refuse(String site) {
        refusedSite = site;
    }

    @Incoming("plans")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> record) {
        events.accept(record);
    }
}
