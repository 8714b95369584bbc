package org.dialworks.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dialworks.contracts.EventData;

/** The consumers of this service, each with the one way in which its events are handled. */
@ApplicationScoped
public class IncomingEvents {

    private final DeadLetters deadLetters;
    private final Map<String, EventConsumer<?>> consumers = new ConcurrentHashMap<>();

    @Inject
    IncomingEvents(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** What a consumer does with an event, within a transaction. */
    @FunctionalInterface
    public interface Handler<T extends EventData> {
        /**
         * Carries out the effect of the event.
         *
         * @throws RefusedEventException when the event can never be processed
         */
        void handle(IncomingEvent event, T data);
    }

    /**
     * Sets up a consumer.
     *
     * @param name names the consumer in the inbox and among the dead letters; unique in the service, never changed
     * @param data what its events carry
     */
    public <T extends EventData> EventConsumer<T> consumer(String name, Class<T> data, Handler<T> handler) {
        var consumer = new EventConsumer<>(name, data, handler, deadLetters);
        if (consumers.putIfAbsent(name, consumer) != null) {
            throw new IllegalStateException("there are two consumers with the name " + name);
        }
        return consumer;
    }

    Optional<EventConsumer<?>> named(String name) {
        return Optional.ofNullable(consumers.get(name));
    }
}
