package org.dialworks.diagnostics.detection;

import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.dialworks.contracts.Topic;

/**
 * The correlating of one partition: its groups, and looking now and then at those for which nothing comes.
 *
 * <p>What follows from silence would be wrong while events wait in a topic, as after a restart: so a look counts only when
 * everything that was sent before it has been taken in.
 */
final class CorrelatingTask {

    private final ProcessorContext<String, byte[]> context;
    private final Topic topic;
    private final CaughtUp caughtUp;
    private final Correlator correlator;
    private RuleBook inForce;
    private long next = -1;
    private long timestamp;

    CorrelatingTask(
            ProcessorContext<String, byte[]> context,
            Outlet outlet,
            Topic topic,
            String storeName,
            boolean ofHosts,
            RuleBook rules,
            CaughtUp caughtUp) {
        this.context = context;
        this.topic = topic;
        this.caughtUp = caughtUp;
        this.inForce = rules;
        KeyValueStore<String, GroupState> store = context.getStateStore(storeName);
        this.correlator = new Correlator(
                store, found -> outlet.tell(found, timestamp), sighting -> outlet.send(sighting, timestamp), ofHosts);
    }

    Correlator correlator() {
        return correlator;
    }

    /** Begins with a record of this time. */
    void begin(long recordTimestamp) {
        timestamp = recordTimestamp;
        context.recordMetadata().ifPresent(metadata -> next = metadata.offset() + 1);
    }

    void lookAtSilence(RuleBook rules, long wallClock) {
        RuleBook before = inForce;
        List<Correlator.Due> due = correlator.due(rules, before, wallClock);
        if (due.isEmpty()) {
            inForce = rules;
            return;
        }
        if (caughtUp.isCaughtUp(topic, context.taskId().partition(), next)) {
            timestamp = wallClock;
            due.forEach(one -> correlator.apply(rules, one, wallClock));
            inForce = rules;
        }
    }
}
