package org.dialworks.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Topic;
import org.dialworks.system.Api;
import org.dialworks.system.RunningPlatform;

/**
 * Numbers are assigned over HTTP at a fixed rate, whether or not the answers keep up; measured is the time from the
 * answer to the caller until the event is read from Kafka.
 */
final class AssignmentToKafka implements Job {

    private static final double MOST_MILLISECONDS = 50;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 20;

    @Override
    public String name() {
        return "platform/assignment-to-kafka";
    }

    @Override
    public List<Figure> measure() throws Exception {
        RunningPlatform platform = RunningPlatform.startIn(RunningPlatform.newHome());
        try {
            Api direct = Api.administrator(platform).at(platform.address("number-service"));
            Api.Answer range = direct.post(
                    "/api/numbers/v1/ranges",
                    "{\"name\":\"bench\",\"site\":\"bench\",\"first\":\"+4757000000\",\"last\":\"+4757199999\"}");
            if (range.status() != 201) {
                throw new IllegalStateException("no range: " + range);
            }
            var figures = new ArrayList<Figure>();
            run(platform, direct, 100, WARM_UP_SECONDS);
            run(platform, direct, 300, WARM_UP_SECONDS);
            for (int rate : List.of(200, 1000)) {
                figures.addAll(run(platform, direct, rate, SECONDS));
            }
            return figures;
        } finally {
            platform.stop();
        }
    }

    private List<Figure> run(RunningPlatform platform, Api direct, int perSecond, int seconds) throws Exception {
        int count = perSecond * seconds;
        Map<String, Long> read = new ConcurrentHashMap<>();
        Map<String, Long> answered = new ConcurrentHashMap<>();
        var failed = new AtomicInteger();
        var reading = new AtomicBoolean(true);
        long begin;
        double took;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(callers)
                        .build()) {
            Thread reader = Thread.ofPlatform().start(() -> read(platform.address("kafka"), read, reading));
            begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                LockSupport.parkNanos(begin + i * TimeUnit.SECONDS.toNanos(1) / perSecond - System.nanoTime());
                HttpRequest request = direct.request("/api/numbers/v1/available")
                        .header("Content-Type", Api.JSON_TYPE)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"site\":\"bench\",\"count\":1,\"as\":\"assigned\",\"holder\":{\"kind\":\"user\",\"id\":\"sip:"
                                        + UUID.randomUUID() + "@contoso.com\",\"line\":\"primary\"}}"))
                        .build();
                callers.execute(() -> send(client, request, answered, failed));
            }
            while (answered.size() + failed.get() < count) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            took = (System.nanoTime() - begin) / 1e9;
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (!read.keySet().containsAll(answered.keySet()) && System.nanoTime() < patience) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            reading.set(false);
            reader.join();
        }
        String job = name() + "/" + perSecond + "-per-s";
        double[] latencies = answered.entrySet().stream()
                .mapToDouble(answer ->
                        Math.max(0, read.getOrDefault(answer.getKey(), Long.MAX_VALUE) - answer.getValue()) / 1e6)
                .sorted()
                .toArray();
        return List.of(
                Figure.of(job + "/achieved", answered.size() / took, "1/s"),
                Figure.of(job + "/failed", failed.get(), "count"),
                Figure.of(job + "/p50", quantile(latencies, 0.5), "ms"),
                Figure.atMost(job + "/p99", quantile(latencies, 0.99), "ms", MOST_MILLISECONDS));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }

    private static void send(HttpClient client, HttpRequest request, Map<String, Long> answered, AtomicInteger failed) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            long now = System.nanoTime();
            int at = answer.body().indexOf("\"number\":\"");
            if (answer.statusCode() == 201 && at > 0) {
                int from = at + "\"number\":\"".length();
                String number = answer.body().substring(from, answer.body().indexOf('"', from));
                answered.put(PhoneNumber.parse(number).toString(), now);
            } else {
                failed.incrementAndGet();
            }
        } catch (IOException lost) {
            // Counted; a bench of an overload must go on.
            failed.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.incrementAndGet();
        }
    }

    private static void read(String kafka, Map<String, Long> read, AtomicBoolean reading) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.NUMBERS.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            while (reading.get()) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                    read.put(record.key(), System.nanoTime());
                }
            }
        }
    }
}
