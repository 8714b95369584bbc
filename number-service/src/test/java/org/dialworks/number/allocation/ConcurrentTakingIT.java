package org.dialworks.number.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.platform.sql.Sql;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

/**
 * Many callers, every strategy, the same request sent twice, connections killed under way: each request takes what it asks
 * for once, no number goes to two, none is lost, and nobody hears "none left" while there is one.
 */
@QuarkusTest
@WithTestResource(RealServers.class)
class ConcurrentTakingIT {

    private static final int CALLERS = 24;
    private static final int REQUESTS = 360;
    private static final int KILLS = 8;
    private static final int TRIES = 60;
    private static final List<Map<String, Object>> WAYS = List.of(
            Map.of(),
            Map.of("count", 3),
            Map.of("strategy", "random"),
            Map.of("strategy", "random", "count", 2),
            Map.of("strategy", "least-recently-released"),
            Map.of("count", 5, "contiguous", true));
    private static final String KILL = """
            SELECT count(pg_terminate_backend(pid)) AS n FROM pg_stat_activity
            WHERE usename = current_user AND pid <> pg_backend_pid() AND state <> 'idle'
            """;

    private final String site = Api.newSite();
    private final long first = Api.newArea();
    private final AtomicInteger done = new AtomicInteger();

    @Inject
    Sql sql;

    /** A request and the numbers that each of its answers named. */
    private record Asked(Map<String, Object> body, List<List<String>> answers) {}

    private List<String> takeUntilAnswered(Map<String, Object> body, String key) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Response answer = Api.as(Roles.REQUESTER)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .header("Idempotency-Key", key)
                    .post(BASE + "/available");
            if (answer.statusCode() == 201) {
                return answer.jsonPath().getList("items.number");
            }
            // Nothing else may be said: what was asked for is there.
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        }
        throw new AssertionError("no answer after " + TRIES + " attempts");
    }

    private Asked ask(int number, ExecutorService twins) throws ExecutionException, InterruptedException {
        var body = new HashMap<String, Object>(WAYS.get(number % WAYS.size()));
        body.putAll(Map.of("site", site, "holder", Api.user("u" + number)));
        String key = UUID.randomUUID().toString();
        var answers = new ArrayList<List<String>>();
        Future<List<String>> twin = number % 3 == 0 ? twins.submit(() -> takeUntilAnswered(body, key)) : null;
        answers.add(takeUntilAnswered(body, key));
        if (twin != null) {
            answers.add(twin.get());
        }
        answers.add(takeUntilAnswered(body, key));
        done.incrementAndGet();
        return new Asked(body, answers);
    }

    @Test
    void eachRequestTakesOnceWhatItAsksForWhateverBreaks() throws InterruptedException, ExecutionException {
        int wanted = IntStream.range(0, REQUESTS)
                .map(i -> (Integer) WAYS.get(i % WAYS.size()).getOrDefault("count", 1))
                .sum();
        // Room enough for rows of five among what was taken at random.
        int size = wanted + 1200;
        String range = Api.range(site, first + 300, first + 300 + size - 1);
        // Some that rest: released again before the others begin.
        List<String> rested = takeUntilAnswered(Map.of("site", site, "as", "reserved", "count", 100), "rested");
        for (String number : rested.subList(0, 20)) {
            Api.admin().post(BASE + "/numbers/" + number + "/release").then().statusCode(200);
        }
        List<Asked> asked = new ArrayList<>();
        try (var callers = Executors.newFixedThreadPool(CALLERS);
                var twins = Executors.newFixedThreadPool(CALLERS)) {
            var calls = new ArrayList<Callable<Asked>>();
            for (int i = 0; i < REQUESTS; i++) {
                int number = i;
                calls.add(() -> ask(number, twins));
            }
            Thread killer = Thread.ofPlatform().start(this::kill);
            for (Future<Asked> one : callers.invokeAll(calls)) {
                asked.add(one.get());
            }
            killer.join();
        }
        assertThat(asked).allSatisfy(one -> {
            assertThat(one.answers()).containsOnly(one.answers().getFirst());
            assertThat(one.answers().getFirst()).hasSize((Integer) one.body().getOrDefault("count", 1));
        });
        List<String> numbers =
                asked.stream().flatMap(one -> one.answers().getFirst().stream()).toList();
        assertThat(numbers).hasSize(wanted).doesNotHaveDuplicates();
        asked.stream().filter(one -> one.body().containsKey("contiguous")).forEach(one -> {
            List<Long> row = one.answers().getFirst().stream()
                    .map(number -> Long.parseLong(number.substring(1)))
                    .toList();
            assertThat(row.getLast() - row.getFirst()).isEqualTo(row.size() - 1L);
        });
        int free = size - wanted - 80;
        assertThat(Api.as(Roles.VIEWER)
                        .get(BASE + "/ranges/" + range)
                        .jsonPath()
                        .getInt("free"))
                .isEqualTo(free);
        // One more than there is, in one request of at most a thousand: the true count.
        assertThat(takeUntilAnswered(Map.of("site", site, "as", "reserved", "count", 1000), "most"))
                .hasSize(1000)
                .doesNotContainAnyElementsOf(numbers);
        int left = free - 1000;
        Response tooMany = Api.as(Roles.REQUESTER)
                .contentType(ContentType.JSON)
                .body(Map.of("site", site, "as", "reserved", "count", left + 1))
                .post(BASE + "/available");
        assertThat(tooMany.statusCode()).isEqualTo(409);
        assertThat(tooMany.jsonPath().getString("detail")).contains(left + " are free");
    }

    /** Ends the database sessions of whatever is under way, now and then until enough. */
    private void kill() {
        for (int i = 1; i <= KILLS; i++) {
            int until = i * REQUESTS / (KILLS + 1);
            await().atMost(Duration.ofMinutes(2)).until(() -> done.get() >= until);
            QuarkusTransaction.requiringNew().run(() -> sql.one(KILL, row -> row.getLong("n")));
        }
    }
}
