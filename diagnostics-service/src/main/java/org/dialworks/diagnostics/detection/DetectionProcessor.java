package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.MalformedEventException;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.contracts.Topic;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Applies the rules to each event, and the correlations to what each host logs. */
final class DetectionProcessor implements Processor<String, byte[], String, byte[]> {

    private static final Logger LOG = Logger.getLogger(DetectionProcessor.class);

    private final Supplier<RuleBook> rules;
    private final CaughtUp caughtUp;
    private final String source;
    private final Duration lookEvery;
    private @Nullable Task task;

    DetectionProcessor(Supplier<RuleBook> rules, CaughtUp caughtUp, String source, Duration lookEvery) {
        this.rules = rules;
        this.caughtUp = caughtUp;
        this.source = source;
        this.lookEvery = lookEvery;
    }

    private record Task(Outlet outlet, CorrelatingTask correlating) {}

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        var outlet = new Outlet(context, source);
        var correlating = new CorrelatingTask(
                context, outlet, Topic.TELEMETRY, DetectionTopology.HOST_GROUPS, true, rules.get(), caughtUp);
        task = new Task(outlet, correlating);
        context.schedule(
                lookEvery, PunctuationType.WALL_CLOCK_TIME, now -> correlating.lookAtSilence(rules.get(), now));
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Task at = task();
        at.correlating().begin(record.timestamp());
        TelemetryEvent event;
        try {
            event = ContractJson.read(record.value(), TelemetryEvent.class);
        } catch (MalformedEventException e) {
            // Whoever stores the events sets it aside with the reason.
            LOG.debugf("Not an event: %s", e.getMessage());
            return;
        }
        RuleBook book = rules.get();
        List<RuleBook.Match> matches = book.matches(event);
        for (RuleBook.Match match : matches) {
            if (book.isTold(match.rule(), event.site())) {
                at.outlet().tell(match.found(), record.timestamp());
            }
        }
        Correlator correlator = at.correlating().correlator();
        matches.forEach(
                match -> match.sightings(record.timestamp()).forEach(sighting -> correlator.take(book, sighting)));
        correlator.passed(book, event.site(), event.computer(), event.time(), record.timestamp());
    }

    private Task task() {
        if (task == null) {
            throw new IllegalStateException("init comes first");
        }
        return task;
    }
}
