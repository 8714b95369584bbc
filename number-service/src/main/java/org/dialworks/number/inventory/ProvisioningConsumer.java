package org.dialworks.number.inventory;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.ProvisioningChanged;
import org.dialworks.platform.messaging.EventConsumer;
import org.dialworks.platform.messaging.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what became of the scripts: a success makes the number active, a failure leaves its reason with it. */
@ApplicationScoped
class ProvisioningConsumer {

    private static final String NAME = "number-service";

    private final Inventory inventory;
    private final Clock clock;
    private final EventConsumer<ProvisioningChanged> events;

    @Inject
    ProvisioningConsumer(Inventory inventory, Clock clock, IncomingEvents incoming) {
        this.inventory = inventory;
        this.clock = clock;
        this.events =
                incoming.consumer("numbers-provisioning", ProvisioningChanged.class, (event, report) -> apply(report));
    }

    @Incoming("provisioning")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> record) {
        events.accept(record);
    }

    private void apply(ProvisioningChanged report) {
        Instant now = clock.instant();
        inventory.lock(report.number()).ifPresent(number -> {
            switch (ScriptReport.on(number, report, now, NAME)) {
                case ScriptReport.Activates(var active) ->
                    inventory.record(EventType.NUMBER_ACTIVATED, List.of(active));
                case ScriptReport.Fails(var failed) ->
                    inventory.record(EventType.NUMBER_PROVISIONING_FAILED, List.of(failed));
                case ScriptReport.Notes(var noted) -> inventory.note(noted);
                case ScriptReport.Stale() -> {
                    // A replay, or news of a former holder's script.
                }
            }
        });
    }
}
