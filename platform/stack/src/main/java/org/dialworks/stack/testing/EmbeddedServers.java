package org.dialworks.stack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.dialworks.stack.KafkaBroker;
import org.dialworks.stack.PostgresServer;
import org.dialworks.stack.TopicSpec;

/** The servers that Maven brought. */
record EmbeddedServers(PostgresServer postgres, KafkaBroker kafka, Path kafkaData) implements TestServers {

    static EmbeddedServers start() {
        try {
            Path kafkaData = Files.createTempDirectory("dialworks-kafka-");
            var postgres = StackProcess.inBackground(PostgresServer::startTemporary);
            var kafka = KafkaBroker.start(kafkaData, 0);
            return new EmbeddedServers(postgres.join(), kafka, kafkaData);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> addresses() {
        var administration = postgres.administration();
        return Map.of(
                TestStack.POSTGRES_URL, administration.url(),
                TestStack.POSTGRES_USER, administration.user(),
                TestStack.POSTGRES_PASSWORD, administration.password(),
                TestStack.KAFKA, kafka.bootstrapServers());
    }

    @Override
    public void createTopics(Collection<TopicSpec> topics) {
        kafka.createTopics(topics);
    }

    @Override
    public Map<String, Runnable> commands() {
        return Map.of(
                "stop kafka", kafka::stop,
                "start kafka", kafka::start,
                "stop postgres", postgres::stop,
                "start postgres", postgres::start);
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
        try (Stream<Path> files = Files.walk(kafkaData)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
