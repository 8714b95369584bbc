package org.dialworks.diagnostics.detection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.MalformedEventException;
import org.dialworks.contracts.TelemetryEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules to each event, and looks now and then at hosts from which nothing comes.
 *
 * <p>What follows from silence would be wrong while events wait in the topic, as after a restart: so a look counts only
 * when everything that was sent before it has been taken in.
 */
final class DetectionProcessor implements Processor<String, byte[], String, byte[]> {

    private static final Logger LOG = Logger.getLogger(DetectionProcessor.class);
    private static final byte[] SPEC_VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);

    private final RuleBook rules;
    private final CaughtUp caughtUp;
    private final byte[] source;
    private final Duration lookEvery;
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable KeyValueStore<String, OutageState> store;
    private long next = -1;

    DetectionProcessor(RuleBook rules, CaughtUp caughtUp, String source, Duration lookEvery) {
        this.rules = rules;
        this.caughtUp = caughtUp;
        this.source = source.getBytes(UTF_8);
        this.lookEvery = lookEvery;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> processorContext) {
        context = processorContext;
        store = processorContext.getStateStore(DetectionTopology.STORE);
        processorContext.schedule(lookEvery, PunctuationType.WALL_CLOCK_TIME, this::lookAtSilence);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        context().recordMetadata().ifPresent(metadata -> next = metadata.offset() + 1);
        TelemetryEvent event;
        try {
            event = ContractJson.read(record.value(), TelemetryEvent.class);
        } catch (MalformedEventException e) {
            // Whoever stores the events sets it aside with the reason.
            LOG.debugf("Not an event: %s", e.getMessage());
            return;
        }
        for (Rule.EventMatch rule : rules.matching(event)) {
            forward(found(rule, event), record.timestamp());
        }
        for (OutageRules outage : rules.outages()) {
            String key = key(outage, event);
            @Nullable OutageState known = store().get(key);
            Optional<Observation> observation = outage.observe(event, record.timestamp());
            if (observation.isPresent()) {
                OutageState state = known == null ? OutageState.empty(event.site(), event.computer()) : known;
                Correlation.observe(outage, state, observation.get())
                        .ifPresent(outcome -> apply(key, outcome, record.timestamp()));
            } else if (known != null) {
                Correlation.passed(outage, known, event.time(), record.timestamp())
                        .ifPresent(outcome -> apply(key, outcome, record.timestamp()));
            }
        }
    }

    private static Found found(Rule.EventMatch rule, TelemetryEvent event) {
        Finding finding = rule.finding();
        Observation evidence = Observation.restored(event, "", 0);
        return Found.of(
                new Detection(
                        event.site(),
                        event.computer(),
                        rule.family(),
                        rule.id(),
                        "",
                        true,
                        false,
                        1,
                        finding.severity(),
                        finding.title(),
                        finding.cause(),
                        finding.repair(),
                        finding.source(),
                        event.time(),
                        event.time(),
                        List.of(evidence.evidence())),
                event.channel() + "/" + event.time() + "/" + event.recordId());
    }

    private void lookAtSilence(long wallClock) {
        var due = new ArrayList<Due>();
        for (OutageRules outage : rules.outages()) {
            String prefix = outage.outage().id() + '|';
            try (var states = store().range(prefix, prefix + Character.MAX_VALUE)) {
                while (states.hasNext()) {
                    KeyValue<String, OutageState> entry = states.next();
                    Judgement.Outcome outcome = Correlation.whenNothingComes(outage, entry.value, wallClock);
                    boolean over = Correlation.isOver(outage, outcome.state(), wallClock);
                    if (over || !outcome.found().isEmpty()) {
                        due.add(new Due(entry.key, outcome, over));
                    }
                }
            }
        }
        if (due.isEmpty() || !caughtUp.isCaughtUp(context().taskId().partition(), next)) {
            return;
        }
        for (Due one : due) {
            apply(one.key(), one.outcome(), wallClock);
            if (one.over()) {
                store().delete(one.key());
            }
        }
    }

    private record Due(String key, Judgement.Outcome outcome, boolean over) {}

    private void apply(String key, Judgement.Outcome outcome, long timestamp) {
        store().put(key, outcome.state());
        for (Found found : outcome.found()) {
            forward(found, timestamp);
        }
    }

    private void forward(Found found, long timestamp) {
        Detection detection = found.detection();
        var headers = new RecordHeaders();
        headers.add(EventHeaders.SPEC_VERSION, SPEC_VERSION)
                .add(EventHeaders.ID, found.id().getBytes(UTF_8))
                .add(EventHeaders.SOURCE, source)
                .add(EventHeaders.TYPE, found.type().type().getBytes(UTF_8))
                .add(EventHeaders.SUBJECT, detection.host().getBytes(UTF_8))
                .add(EventHeaders.TIME, detection.at().toString().getBytes(UTF_8))
                .add(EventHeaders.SITE, detection.site().getBytes(UTF_8))
                .add(EventHeaders.CONTENT_TYPE, JSON);
        context().forward(new Record<>(detection.host(), ContractJson.write(detection), timestamp, headers));
    }

    private static String key(OutageRules outage, TelemetryEvent event) {
        return outage.outage().id() + '|' + event.site() + '|' + event.computer();
    }

    private ProcessorContext<String, byte[]> context() {
        return initialised(context);
    }

    private KeyValueStore<String, OutageState> store() {
        return initialised(store);
    }

    private static <T> T initialised(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("init comes first");
        }
        return value;
    }
}
