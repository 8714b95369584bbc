package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.dialworks.contracts.Topic;
import org.jspecify.annotations.Nullable;

/** Applies correlations over several computers. */
final class GroupProcessor implements Processor<String, byte[], String, byte[]> {

    private final Supplier<RuleBook> rules;
    private final CaughtUp caughtUp;
    private final String source;
    private final Duration lookEvery;
    private final Deserializer<Sighting> sightings =
            DetectionTopology.serde(Sighting.class).deserializer();
    private @Nullable CorrelatingTask task;

    GroupProcessor(Supplier<RuleBook> rules, CaughtUp caughtUp, String source, Duration lookEvery) {
        this.rules = rules;
        this.caughtUp = caughtUp;
        this.source = source;
        this.lookEvery = lookEvery;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        var correlating = new CorrelatingTask(
                context,
                new Outlet(context, source),
                Topic.SIGHTINGS,
                DetectionTopology.WIDE_GROUPS,
                false,
                rules.get(),
                caughtUp);
        task = correlating;
        context.schedule(
                lookEvery, PunctuationType.WALL_CLOCK_TIME, now -> correlating.lookAtSilence(rules.get(), now));
    }

    @Override
    public void process(Record<String, byte[]> record) {
        if (task == null) {
            throw new IllegalStateException("init comes first");
        }
        task.begin(record.timestamp());
        task.correlator().take(rules.get(), sightings.deserialize("", record.value()));
    }
}
