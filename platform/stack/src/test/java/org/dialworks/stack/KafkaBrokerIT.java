package org.dialworks.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dialworks.contracts.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    @TempDir
    Path folder;

    @Test
    void keepsItsRecordsOnTheSamePortWhenItGoesAwayAndComesBack() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(folder.resolve("kafka"), 0)) {
            broker.createTopics(List.of(new TopicSpec("kept", 1, Map.of())));
            String address = broker.bootstrapServers();
            send(address, "before");

            broker.stop();
            assertThat(broker.isRunning()).isFalse();
            assertThat(FreePort.isFree(broker.port())).isTrue();
            broker.start();

            assertThat(broker.bootstrapServers()).isEqualTo(address);
            send(address, "after");
            assertThat(read(address, 2)).containsExactly("before", "after");
        }
    }

    @Test
    void keepsItsRecordsBetweenRuns() throws Exception {
        try (KafkaBroker first = KafkaBroker.start(folder.resolve("kafka"), 0)) {
            first.createTopics(TopicSpec.ofThePlatform());
            first.createTopics(List.of(new TopicSpec("kept", 1, Map.of())));
            send(first.bootstrapServers(), "first run");
        }
        try (KafkaBroker second = KafkaBroker.start(folder.resolve("kafka"), 0)) {
            second.createTopics(TopicSpec.ofThePlatform());
            assertThat(read(second.bootstrapServers(), 1)).containsExactly("first run");
        }
    }

    @Test
    void hasEveryTopicOfThePlatformAndMakesNoneUnasked() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(folder.resolve("kafka"), 0)) {
            broker.createTopics(TopicSpec.ofThePlatform());
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                var names = admin.listTopics().names().get(10, TimeUnit.SECONDS);
                assertThat(names)
                        .hasSize(Topic.values().length * 2)
                        .contains("dialworks.numbers", "dialworks.numbers.dlq");
                var numbers = new ConfigResource(ConfigResource.Type.TOPIC, "dialworks.numbers");
                var config = admin.describeConfigs(List.of(numbers))
                        .all()
                        .get(10, TimeUnit.SECONDS)
                        .get(numbers);

                assertThat(Objects.requireNonNull(config).get("cleanup.policy").value())
                        .isEqualTo("compact");
            }
            assertThatThrownBy(() -> send(broker.bootstrapServers(), "to nowhere", "unknown"))
                    .isInstanceOf(ExecutionException.class);
        }
    }

    private static void send(String address, String value) throws Exception {
        send(address, value, "kept");
    }

    private static void send(String address, String value, String topic) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                address,
                "acks",
                "all",
                "max.block.ms",
                5000,
                "delivery.timeout.ms",
                20_000,
                "request.timeout.ms",
                10_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(String address, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", address, "group.id", "test", "auto.offset.reset", "earliest");
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("kept"));
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (values.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
