package org.dialworks.platform.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.EventData;
import org.dialworks.contracts.MalformedEventException;
import org.dialworks.platform.problem.Outage;
import org.jboss.logging.Logger;

/**
 * Handles the events of one channel, in order, each in a transaction of its own.
 *
 * <p>A database that is away is waited for. An event that cannot be processed goes to the dead-letter topic with the
 * reason, and later events of the same key are parked behind it, since to process them would break the order of the key.
 */
public final class EventConsumer<T extends EventData> {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** A fault that is neither the event's nor the database's is tried this often before the event is set aside. */
    private static final int TRIES = 5;

    private final String name;
    private final Class<T> data;
    private final IncomingEvents.Handler<T> handler;
    private final DeadLetters deadLetters;

    EventConsumer(String name, Class<T> data, IncomingEvents.Handler<T> handler, DeadLetters deadLetters) {
        this.name = name;
        this.data = data;
        this.handler = handler;
        this.deadLetters = deadLetters;
    }

    String name() {
        return name;
    }

    /** Handles a record; returns when its effect, or its place among the dead letters, is committed. */
    public void accept(ConsumerRecord<String, byte[]> record) {
        IncomingEvent event = IncomingEvent.of(record);
        Duration pause = FIRST_PAUSE;
        for (int tried = 1; ; tried++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> handleOrPark(record, event));
                return;
            } catch (RefusedEventException refused) {
                setAside(record, event, String.valueOf(refused.getMessage()));
                return;
            } catch (RuntimeException failure) {
                boolean passes = Outage.isBehind(failure);
                if (!passes && tried >= TRIES) {
                    LOG.errorf(failure, "Event %s of %s set aside after %d tries", event.id(), name, tried);
                    setAside(record, event, failure.toString());
                    return;
                }
                LOG.warnf("Event %s of %s waits %s: %s", event.id(), name, pause, failure.getMessage());
                LockSupport.parkNanos(pause.toNanos());
                if (Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private void handleOrPark(ConsumerRecord<String, byte[]> record, IncomingEvent event) {
        if (deadLetters.isParked(name, record.topic(), event.key())) {
            deadLetters.park(name, record, event, "waits behind an earlier event of the same key");
        } else {
            handle(event);
        }
    }

    /** Handles an event within the current transaction. */
    void handle(IncomingEvent event) {
        T read;
        try {
            read = ContractJson.read(event.data(), data);
        } catch (MalformedEventException e) {
            throw new RefusedEventException(String.valueOf(e.getMessage()));
        }
        handler.handle(event, read);
    }

    private void setAside(ConsumerRecord<String, byte[]> record, IncomingEvent event, String reason) {
        LOG.warnf("Event %s (%s) of %s goes to the dead letters: %s", event.id(), event.type(), name, reason);
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> deadLetters.park(name, record, event, reason));
                return;
            } catch (RuntimeException failure) {
                if (!Outage.isBehind(failure) || Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                LockSupport.parkNanos(pause.toNanos());
                pause = LONGEST_PAUSE;
            }
        }
    }
}
