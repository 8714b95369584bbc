package org.dialworks.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.tools.ProducerPerformance;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.system.Api;
import org.dialworks.system.RunningPlatform;

/**
 * Winlogbeat events, a thousand a request, sent to diagnostics-service as {@code deploy/up} starts it until Kafka has them
 * (acks=all); beside Kafka's ProducerPerformance on the same broker, with the same settings and the same events as they
 * stand in Kafka. The service stores and judges what comes in at the same time.
 */
final class IngestingEvents implements Job {

    private static final int A_REQUEST = 1000;
    private static final int SENDERS = 4;
    private static final int REFERENCE = 500_000;
    private static final int PARTITIONS = 6;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final double LEAST = 0.3;
    private static final String TOPIC = "bench.telemetry";
    private static final String TEXT = "A call came in from a gateway that offers no comfort noise. Gateway:"
            + " gw1.example.net. Calls over it may be cut off by whoever takes silence for a lost call.";
    private static final Pattern RATE = Pattern.compile("(\\d+) records sent, ([0-9.]+) records/sec");

    private final AtomicLong recordIds = new AtomicLong();

    @Override
    public String name() {
        return "diagnostics/ingest";
    }

    @Override
    public List<Figure> measure() throws Exception {
        Path home = RunningPlatform.newHome();
        RunningPlatform platform = RunningPlatform.startOnly(home, "diagnostics-service", "gateway");
        try {
            String kafka = platform.address("kafka");
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
                admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                        .all()
                        .get();
            }
            Path events = Files.write(home.resolve("events.jsonl"), stored());
            double before = producerPerformance(kafka, events);
            Api caller = Api.administrator(platform).at(platform.address("diagnostics-service"));
            send(caller, WARM_UP);
            double rate = send(caller, MEASURED);
            double after = producerPerformance(kafka, events);
            return List.of(
                    Figure.of(name() + "/bytes-an-event", (double) Files.size(events) / A_REQUEST, "B"),
                    Figure.atLeastOf(name() + "/events-a-second", rate, "1/s", Math.max(before, after), LEAST));
        } finally {
            platform.stop();
        }
    }

    /** Events a second that were answered with 202. */
    private double send(Api caller, Duration length) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long until = begin + length.toNanos();
        long accepted = 0;
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            var sums = new ArrayList<Future<Long>>();
            for (int i = 0; i < SENDERS; i++) {
                sums.add(senders.submit(() -> {
                    long sum = 0;
                    while (System.nanoTime() < until) {
                        sum += post(caller);
                    }
                    return sum;
                }));
            }
            for (Future<Long> sum : sums) {
                accepted += sum.get();
            }
        }
        return accepted / ((System.nanoTime() - begin) / 1e9);
    }

    private long post(Api caller) {
        var body = new StringBuilder(A_REQUEST * 800);
        long first = recordIds.addAndGet(A_REQUEST);
        for (int i = 0; i < A_REQUEST; i++) {
            body.append(winlogbeat(first + i)).append('\n');
        }
        Api.Answer answer = caller.post("/api/diagnostics/v1/events?site=bench", body.toString());
        if (answer.status() != 202 || answer.json().path("accepted").asInt() != A_REQUEST) {
            throw new IllegalStateException("not taken: " + answer);
        }
        return A_REQUEST;
    }

    private static String host(long recordId) {
        return "med" + recordId % 20 + ".example.net";
    }

    private static String winlogbeat(long recordId) {
        return """
            {"@timestamp":"%s","event":{"code":"7036","kind":"event","provider":"LS Mediation Server"},\
            "host":{"name":"%s"},"log":{"level":"information"},"message":"%s",\
            "winlog":{"api":"wineventlog","channel":"Lync Server","computer_name":"%s","event_id":"7036",\
            "provider_name":"LS Mediation Server","record_id":%d,"keywords":["Classic"],\
            "event_data":{"param1":"gw1.example.net","param2":"%d","param3":"5060"},"task":"(1030)"},\
            "ecs":{"version":"8.0.0"}}\
            """.formatted(Instant.now(), host(recordId), TEXT, host(recordId), recordId, recordId);
    }

    /** The same events as they stand in Kafka, a line each. */
    private List<String> stored() {
        var lines = new ArrayList<String>();
        for (long id = 1_000_000; id < 1_000_000 + A_REQUEST; id++) {
            lines.add(new String(
                    ContractJson.write(new TelemetryEvent(
                            "bench",
                            host(id),
                            "Lync Server",
                            "LS Mediation Server",
                            7036,
                            0x4000,
                            4,
                            id,
                            Instant.now(),
                            List.of("gw1.example.net", Long.toString(id), "5060"),
                            new TreeMap<>(),
                            TEXT,
                            null,
                            null)),
                    StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static double producerPerformance(String kafka, Path events) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ProducerPerformance.class.getName()));
        command.addAll(Arrays.asList(
                "--topic",
                TOPIC,
                "--num-records",
                Integer.toString(REFERENCE),
                "--payload-file",
                events.toString(),
                "--throughput",
                "-1",
                "--producer-props",
                "bootstrap.servers=" + kafka,
                "acks=all",
                "linger.ms=2",
                "batch.size=131072",
                "compression.type=lz4"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(output);
        double last = 0;
        while (rate.find()) {
            if (Integer.parseInt(rate.group(1)) == REFERENCE) {
                last = Double.parseDouble(rate.group(2));
            }
        }
        if (last == 0) {
            throw new IllegalStateException("ProducerPerformance gave no rate: " + output);
        }
        return last;
    }
}
