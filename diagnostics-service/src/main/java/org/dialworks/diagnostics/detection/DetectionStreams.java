package org.dialworks.diagnostics.detection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/** Runs the topology in this process, exactly once, and begins again where a broker that was away made it fail. */
@Liveness
@ApplicationScoped
class DetectionStreams implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DetectionStreams.class);
    static final String APPLICATION = "diagnostics-detection";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);
    // The shortest that a broker allows by default: after a kill -9, detection goes on that much later.
    private static final Duration SESSION = Duration.ofSeconds(6);

    private final Rules rules;
    private final String bootstrapServers;
    private final BrokerPosition position;
    private final KafkaStreams streams;
    private boolean stopped;

    @Inject
    DetectionStreams(
            Rules rules,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "dialworks.site") String site,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.bootstrapServers = bootstrapServers;
        this.position = new BrokerPosition(bootstrapServers, APPLICATION);
        this.streams = new KafkaStreams(
                DetectionTopology.of(rules::book, position, "/" + site + "/" + service, LOOK_EVERY), settings());
        this.rules = rules;
        streams.setUncaughtExceptionHandler(failure -> {
            LOG.warnf(failure, "Detection begins again");
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
    }

    private Properties settings() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, scratch().toString());
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int) SESSION.toMillis());
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), (int)
                SESSION.dividedBy(3).toMillis());
        return settings;
    }

    // The stores are in memory; Streams still wants a folder of its own for its locks.
    private static Path scratch() {
        try {
            Path folder = Files.createTempDirectory("dialworks-detection-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start(@Observes StartupEvent started) {
        var _ = rules.loaded().thenRun(this::begin);
    }

    private synchronized void begin() {
        if (!stopped) {
            streams.start();
        }
    }

    synchronized void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        streams.close(LONGEST_CLOSE);
        streams.cleanUp();
        position.close();
    }

    @Override
    public HealthCheckResponse call() {
        KafkaStreams.State state = streams.state();
        return HealthCheckResponse.named("detection")
                .status(state != KafkaStreams.State.ERROR)
                .withData("state", state.name())
                .build();
    }
}
