package org.dialworks.stack.testing;

import java.util.Collection;
import java.util.Map;
import org.dialworks.stack.KafkaBroker;
import org.dialworks.stack.TopicSpec;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers as containers. */
record ContainerServers(PostgreSQLContainer postgres, KafkaContainer kafka) implements TestServers {

    static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    // Both are closed by close(), or with this process.
    @SuppressWarnings("resource")
    static ContainerServers start() {
        var postgres = new PostgreSQLContainer("postgres:18")
                .withCommand("postgres", "-c", "max_connections=200", "-c", "fsync=off");
        var kafka = new KafkaContainer("apache/kafka:4.1.1")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        var postgresStarted = StackProcess.inBackground(() -> {
            postgres.start();
            return postgres;
        });
        kafka.start();
        return new ContainerServers(postgresStarted.join(), kafka);
    }

    @Override
    public Map<String, String> addresses() {
        return Map.of(
                TestStack.POSTGRES_URL, postgres.getJdbcUrl(),
                TestStack.POSTGRES_USER, postgres.getUsername(),
                TestStack.POSTGRES_PASSWORD, postgres.getPassword(),
                TestStack.KAFKA, kafka.getBootstrapServers());
    }

    @Override
    public void createTopics(Collection<TopicSpec> topics) {
        KafkaBroker.createTopics(kafka.getBootstrapServers(), topics);
    }

    /** Paused rather than stopped: a container started again would come back on another port. */
    @Override
    public Map<String, Runnable> commands() {
        return Map.of(
                "stop kafka", () -> pause(kafka.getContainerId()),
                "start kafka", () -> unpause(kafka.getContainerId()),
                "stop postgres", () -> pause(postgres.getContainerId()),
                "start postgres", () -> unpause(postgres.getContainerId()));
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }

    private static void pause(String container) {
        DockerClientFactory.instance().client().pauseContainerCmd(container).exec();
    }

    private static void unpause(String container) {
        DockerClientFactory.instance().client().unpauseContainerCmd(container).exec();
    }
}
