package org.dialworks.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialworks.contracts.EventType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Parts are killed and taken away while numbers are assigned. Every caller sends its request again, with the same
 * Idempotency-Key, until it has an answer, as any careful client does; nothing may be lost and nothing doubled.
 */
class FaultsIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final AtomicInteger RANGES = new AtomicInteger();

    private static RunningPlatform platform;
    private static Api admin;

    @BeforeAll
    static void start() {
        platform = RunningPlatform.shared();
        admin = Api.administrator(platform);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number-service", "routing-service", "gateway", "diagnostics-service", "kafka", "postgres"})
    void killingAPartDuringAssignmentsLosesNothingAndDoublesNothing(String part) throws Exception {
        Assignments assignments = new Assignments("kill-" + part, 1000);

        assignments.during(() -> platform.kill(part));

        assignments.verify();
    }

    @Test
    void whileTheBrokerIsAwayFor30SecondsAssignmentsGoOnAndEveryEventArrivesOnceAfterwards() throws Exception {
        Assignments assignments = new Assignments("broker-away", 300);

        platform.takeAway("kafka");
        Instant away = Instant.now();
        assignments.run();
        assertThat(Duration.between(away, Instant.now()))
                .as("assignments do not wait for the broker")
                .isLessThan(Duration.ofSeconds(30));
        await().atMost(Duration.ofSeconds(40))
                .until(() -> Duration.between(away, Instant.now()).compareTo(Duration.ofSeconds(30)) > 0);
        platform.bringBack("kafka");

        assignments.verify();
        assertThat(assignments.eventsOnKafka(EventType.NUMBER_ASSIGNED))
                .as("each event once")
                .allSatisfy((number, count) -> assertThat(count).as(number).isEqualTo(1));
    }

    @Test
    void whileTheDatabaseIsAwayCallersAreToldToComeBackAndThenItGoesOnByItself() {
        platform.takeAway("postgres");
        try {
            Api.Answer answer = admin.get("/api/numbers/v1/ranges");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.problem()).isEqualTo("unavailable");
        } finally {
            platform.bringBack("postgres");
        }
        await().atMost(LIMIT)
                .untilAsserted(() ->
                        assertThat(admin.get("/api/numbers/v1/ranges").status()).isEqualTo(200));
    }

    /** So many people who each want one number of a range of their own. */
    private static final class Assignments {

        private final String site;
        private final int count;
        private final Map<Integer, String> taken = new ConcurrentHashMap<>();

        Assignments(String name, int count) {
            this.site = name;
            this.count = count;
            long first = 4756_000_000L + RANGES.getAndIncrement() * 10_000L;
            Api.Answer range = admin.post(
                    "/api/numbers/v1/ranges",
                    "{\"name\":\"%s\",\"site\":\"%s\",\"first\":\"+%d\",\"last\":\"+%d\"}"
                            .formatted(name, site, first, first + 1999));
            assertThat(range.status()).as(range.toString()).isEqualTo(201);
            Api.Answer intent = admin.put(
                    "/api/routing/v1/sites/" + site + "/intent",
                    "{\"name\":\"" + name + "\",\"platform\":\"lync2010\",\"country\":\"NO\"}");
            assertThat(intent.status()).as(intent.toString()).isIn(200, 201);
        }

        void run() throws Exception {
            during(() -> {});
        }

        /** Assigns them all, and does something to the platform when a third of them are through. */
        void during(Runnable fault) throws Exception {
            var atOnce = new Semaphore(16);
            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> assignments = new ArrayList<>();
                for (int person = 0; person < count; person++) {
                    int who = person;
                    atOnce.acquire();
                    assignments.add(callers.submit(() -> {
                        try {
                            assign(who);
                        } finally {
                            atOnce.release();
                        }
                    }));
                    if (person == count / 3) {
                        fault.run();
                    }
                }
                for (Future<?> assignment : assignments) {
                    assignment.get();
                }
            }
        }

        private void assign(int person) {
            String body = ("{\"site\":\"%s\",\"count\":1,\"as\":\"assigned\",\"holder\":{\"kind\":\"user\","
                            + "\"id\":\"sip:%s-%d@contoso.com\",\"line\":\"primary\"}}")
                    .formatted(site, site, person);
            Map<String, String> headers = Map.of("Content-Type", Api.JSON_TYPE, "Idempotency-Key", site + "-" + person);
            Api.Answer answer = await().atMost(LIMIT)
                    .pollInterval(Duration.ofMillis(200))
                    .pollDelay(Duration.ZERO)
                    .until(() -> tryTo(headers, body), this::isFinal);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            taken.put(person, answer.at("/items/0/number"));
        }

        private static Api.Answer tryTo(Map<String, String> headers, String body) {
            try {
                return admin.post("/api/numbers/v1/available", headers, body.getBytes(UTF_8));
            } catch (UncheckedIOException cut) {
                // The gateway itself was killed.
                return new Api.Answer(503, Map.of(), "");
            }
        }

        private boolean isFinal(Api.Answer answer) {
            return answer.status() < 500 && answer.status() != 429;
        }

        /** Everybody has one number, nobody's number is another's, the inventory agrees, and each has its script. */
        void verify() {
            assertThat(taken).hasSize(count);
            assertThat(taken.values()).doesNotHaveDuplicates();
            await().atMost(LIMIT).ignoreExceptions().untilAsserted(() -> {
                Map<String, String> holders = all("/api/numbers/v1/numbers?site=" + site).stream()
                        .collect(Collectors.toMap(
                                entry -> entry.at("/holder/id").asText(),
                                entry -> entry.at("/number").asText()));
                assertThat(holders).hasSize(count);
                taken.forEach((person, number) ->
                        assertThat(holders).containsEntry("sip:" + site + "-" + person + "@contoso.com", number));
                JsonNode range = all("/api/numbers/v1/ranges?site=" + site).getFirst();
                assertThat(range.at("/free").asInt()).isEqualTo(2000 - count);
            });
            await().atMost(LIMIT).ignoreExceptions().untilAsserted(() -> {
                List<String> scripts = all("/api/routing/v1/provisioning?site=" + site).stream()
                        .map(entry -> entry.at("/number").asText())
                        .toList();
                assertThat(scripts).containsExactlyInAnyOrderElementsOf(taken.values());
            });
        }

        Map<String, Integer> eventsOnKafka(EventType type) {
            return KafkaEvents.countByKey(platform.address("kafka"), type, taken.values());
        }

        private static List<JsonNode> all(String path) {
            var items = new ArrayList<JsonNode>();
            String after = "";
            do {
                Api.Answer page = admin.get(path + "&limit=1000" + (after.isEmpty() ? "" : "&after=" + after));
                assertThat(page.status()).as(page.toString()).isEqualTo(200);
                IntStream.range(0, page.json().at("/items").size())
                        .forEach(i -> items.add(page.json().at("/items/" + i)));
                after = page.at("/next");
            } while (!after.isEmpty());
            return items;
        }
    }
}
