package org.dialworks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dialworks.stack.KafkaBroker;
import org.dialworks.stack.TopicSpec;

/**
 * The process of the Kafka broker. It is not the launcher's own, so that a broker that dies is started again and the
 * launcher stays small.
 */
final class Broker {

    private Broker() {}

    /** Takes the data folder, the port, and the file into which to write its process id when every topic is there. */
    static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        Path ready = Path.of(arguments[2]);
        // The broker tells every step of its start, a thousand lines; what went wrong is in a warning.
        Logger.getLogger("").setLevel(Level.WARNING);
        KafkaBroker broker = KafkaBroker.start(data, port);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
        broker.createTopics(TopicSpec.ofThePlatform());
        Files.writeString(ready, Long.toString(ProcessHandle.current().pid()));
        new CountDownLatch(1).await();
    }

    /** Whether the process with this id wrote the file. */
    static boolean isReady(Path ready, long pid) {
        try {
            return Files.readString(ready).strip().equals(Long.toString(pid));
        } catch (IOException e) {
            return false;
        }
    }
}
