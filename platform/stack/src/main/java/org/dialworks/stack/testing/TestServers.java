package org.dialworks.stack.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.dialworks.stack.TopicSpec;

/** PostgreSQL and Kafka of a test run. */
interface TestServers extends AutoCloseable {

    /** Where they are: the keys of {@link TestStack}. */
    Map<String, String> addresses();

    void createTopics(Collection<TopicSpec> topics);

    /** What tests of faults can ask for, such as {@code stop kafka}. */
    Map<String, Runnable> commands();

    @Override
    void close();

    /** Containers where a Docker engine answers, else the embedded servers: the same server software either way. */
    static TestServers start() {
        return dockerMayBeHere() && ContainerServers.dockerAnswers()
                ? ContainerServers.start()
                : EmbeddedServers.start();
    }

    /** Asking Docker itself costs more than a second, so it is asked only where there is a sign of it. */
    private static boolean dockerMayBeHere() {
        String host = System.getenv("DOCKER_HOST");
        return (host != null && !host.isBlank()) || Files.exists(Path.of("/var/run/docker.sock"));
    }
}
