package org.dialworks.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.PlanPublished;
import org.dialworks.contracts.Roles;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RuntimeIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    PlanConsumer consumer;

    @Inject
    HeldResource holding;

    // --- who may do what

    @Test
    void refusesARequestWithoutAToken() {
        problem(given().get("/things"), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
    }

    @Test
    void refusesTokensThatAreNotGood() {
        for (String token : List.of(
                "rubbish",
                TestIssuer.expiredToken("kari", Set.of(Roles.VIEWER)),
                TestIssuer.forgedToken("kari", Set.of(Roles.VIEWER)),
                TestIssuer.unsignedToken("kari", Set.of(Roles.VIEWER)),
                TestIssuer.tokenForAudience("another", "kari", Set.of(Roles.VIEWER)),
                TestIssuer.tokenOfIssuer("https://evil.example", "kari", Set.of(Roles.VIEWER)))) {
            problem(given().auth().oauth2(token).get("/things"), 401, "unauthenticated");
        }
    }

    @Test
    void refusesARoleThatLacksTheRight() {
        problem(as(Roles.VIEWER).body("{}").post("/things/" + unique()), 403, "forbidden");
        problem(as(Roles.INGEST).get("/things"), 403, "forbidden");
    }

    @Test
    void anEndpointWithoutARoleIsClosed() {
        problem(as(Roles.ADMIN).get("/things/open"), 403, "forbidden");
    }

    @Test
    void aRoleBringsTheRolesItIncludes() {
        as(Roles.NUMBER_ADMIN).get("/things").then().statusCode(200);
    }

    @Test
    void aTokenLimitedToSitesCoversNoOther() {
        given().auth()
                .oauth2(TestIssuer.token("kari", Set.of(Roles.VIEWER), Set.of("bergen")))
                .get("/things/caller")
                .then()
                .statusCode(200)
                .body("", equalTo(List.of("kari")));
        problem(
                        given().auth()
                                .oauth2(TestIssuer.token("kari", Set.of(Roles.VIEWER), Set.of("oslo")))
                                .get("/things/caller"),
                        403,
                        "forbidden")
                .body("detail", containsString("bergen"));
    }

    // --- problems

    @Test
    void namesTheFieldThatIsWrong() {
        problem(admin().body("{\"amount\": 1, \"colour\": 2}").post("/things/x"), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/colour"));
        problem(admin().body("{\"amount\": 10}").post("/things/x"), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/amount"));
        problem(admin().body("{\"amount\": 1, \"number\": \"55123456\"}").post("/things/x"), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/number"))
                .body("errors[0].detail", containsString("must start with +"));
    }

    @Test
    void namesThePlaceOfBrokenJson() {
        problem(admin().body("{\"amount\":\n  1,,}").post("/things/x"), 400, "malformed-body")
                .body("errors[0].line", equalTo(2))
                .body("detail", not(containsString("org.dialworks")));
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemToo() {
        problem(admin().get("/nowhere"), 404, "not-found");
        problem(admin().patch("/things"), 405, "method-not-allowed");
        problem(
                given().auth()
                        .oauth2(token(Roles.ADMIN))
                        .contentType("text/plain")
                        .body("x")
                        .post("/things/x"),
                415,
                "unsupported-media-type");
        problem(admin().get("/things?limit=0"), 400, "invalid-request").body("errors[0].pointer", equalTo("limit"));
        problem(admin().get("/things?after=%25%25"), 400, "invalid-request");
    }

    @Test
    void aFaultOfOursShowsNothingOfTheCode() {
        problem(admin().body("{\"amount\": -1}").post("/things/" + unique()), 500, "internal-error")
                .body("detail", not(containsString("Exception")));
    }

    @Test
    void everyResponseNamesItsTrace() {
        admin().get("/things").then().header("Trace-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void aChangeNeedsTheCurrentVersion() {
        problem(admin().put("/things/x"), 428, "precondition-required");
        problem(admin().header("If-Match", "\"v2\"").put("/things/x"), 412, "precondition-failed");
        admin().header("If-Match", "\"v3\"").put("/things/x").then().statusCode(200);
    }

    @Test
    void aListGoesAPageAtATime() {
        String next = admin().get("/things?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        admin().get("/things?after=" + next).then().statusCode(200);
    }

    @Test
    void moreRequestsThanCanBeWorkedOnAreToldToComeBack() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> held = IntStream.range(0, 4)
                    .mapToObj(i -> callers.submit(() -> given().get("/api/held").statusCode()))
                    .toList();
            await().atMost(LIMIT).untilAsserted(() -> assertThat(holding.held()).isEqualTo(4));

            problem(given().get("/api/held"), 503, "unavailable").header("Retry-After", "1");

            holding.release();
            for (Future<Integer> answer : held) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        given().get("/api/held").then().statusCode(200);
    }

    // --- the same request twice

    @Test
    void theSameKeyGetsTheSameAnswerAndOneEffect() {
        String name = unique();
        for (int i = 0; i < 3; i++) {
            change(name, name, 1).then().statusCode(200).body("version", equalTo(1));
        }
        problem(change(name, name, 2), 422, "idempotency-key-reused");
        change(name, unique(), 1).then().body("version", equalTo(2));
    }

    @Test
    void twentyRequestsAtOnceWithOneKeyHaveOneEffect() throws Exception {
        String name = unique();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 20)
                    .mapToObj(i -> callers.submit(() -> change(name, name, 1)
                            .then()
                            .statusCode(200)
                            .extract()
                            .<Integer>path("version")))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
    }

    @Test
    void aKeyOfAFailedRequestCanBeUsedAgain() {
        String name = unique();
        change(name, name, -1).then().statusCode(500);
        change(name, name, 1).then().statusCode(200).body("version", equalTo(1));
    }

    // --- events out and in

    @Test
    void anEventLeavesInTheTransactionOfItsChangeOrNotAtAll() {
        String name = unique();
        change(name, unique(), -1).then().statusCode(500);
        change(name, unique(), 1).then().statusCode(200);

        await().atMost(LIMIT).untilAsserted(() -> assertThat(versionsOf(name)).containsExactly(1L));
    }

    @Test
    void eventsOfOneKeyKeepTheirOrderUnderConcurrentChanges() throws Exception {
        String name = unique();
        try (var callers = Executors.newFixedThreadPool(16)) {
            List<Future<?>> changes = IntStream.range(0, 200)
                    .<Future<?>>mapToObj(i -> callers.submit(
                            () -> change(name, unique(), 1).then().statusCode(200)))
                    .toList();
            for (Future<?> change : changes) {
                change.get();
            }
        }
        await().atMost(LIMIT).untilAsserted(() -> assertThat(versionsOf(name)).hasSize(200));
        assertThat(versionsOf(name))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void whileTheBrokerIsAwayChangesGoOnAndEveryEventArrivesOnceAfterwards() {
        String name = unique();
        RealServers.stopKafka();
        try {
            for (int i = 0; i < 20; i++) {
                change(name, unique(), 1).then().statusCode(200);
            }
        } finally {
            RealServers.startKafka();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(versionsOf(name)).hasSize(20));
        assertThat(versionsOf(name))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void whileTheDatabaseIsAwayCallersAreToldToComeBackAndThenItGoesOn() {
        String name = unique();
        RealServers.stopPostgres();
        try {
            problem(change(name, unique(), 1), 503, "unavailable").header("Retry-After", "2");
        } finally {
            RealServers.startPostgres();
        }
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(change(name, unique(), 1).statusCode()).isEqualTo(200));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(versionsOf(name)).containsExactly(1L));
    }

    @Test
    void anEventThatCannotBeReadIsSetAsideAndLaterOnesOfItsKeyWaitBehindIt() {
        String key = unique();
        send(key, "not json".getBytes(StandardCharsets.UTF_8));
        send(key, ContractJson.write(Thing.plan(key, 2)));
        String other = unique();
        send(other, ContractJson.write(Thing.plan(other, 1)));

        await().atMost(LIMIT).untilAsserted(() -> assertThat(versionsOf(other)).containsExactly(1L));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(deadLettersOf(key))
                        .extracting(letter -> String.valueOf(letter.get("reason")))
                        .satisfiesExactly(
                                first -> assertThat(first).contains("PlanPublished"),
                                second -> assertThat(second).contains("waits behind")));
        assertThat(versionsOf(key)).isEmpty();

        var ids = deadLettersOf(key).stream().map(letter -> letter.get("id")).toList();
        problem(admin().post("/dead-letters/" + ids.getFirst() + "/retry"), 422, "unprocessable");
        admin().delete("/dead-letters/" + ids.getFirst()).then().statusCode(204);
        admin().post("/dead-letters/" + ids.getLast() + "/retry").then().body("handled", equalTo(1));
        assertThat(versionsOf(key)).containsExactly(2L);
        assertThat(deadLettersOf(key)).isEmpty();
    }

    @Test
    void anEventThatTheHandlerRefusesGoesOnOnceTheReasonIsGone() {
        String key = unique();
        consumer.refuse(key);
        send(key, ContractJson.write(Thing.plan(key, 1)));
        send(key, ContractJson.write(Thing.plan(key, 2)));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(deadLettersOf(key)).hasSize(2));

        consumer.refuse("");
        admin().post("/dead-letters/" + deadLettersOf(key).getFirst().get("id") + "/retry")
                .then()
                .body("handled", equalTo(2));
        assertThat(versionsOf(key)).containsExactly(1L, 2L);
    }

    // --- builders

    private List<Long> versionsOf(String site) {
        return consumer.handled().stream()
                .filter(plan -> plan.site().equals(site))
                .map(PlanPublished::version)
                .toList();
    }

    private static List<Map<String, Object>> deadLettersOf(String key) {
        return admin()
                .get("/dead-letters?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .filter(letter -> key.equals(letter.get("key")))
                .toList();
    }

    private static void send(String key, byte[] value) {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, RealServers.kafka()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("dialworks.plans", key, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static Response change(String name, String key, int amount) {
        return admin().header("Idempotency-Key", key)
                .body("{\"amount\": " + amount + "}")
                .post("/things/" + name);
    }

    private static ValidatableResponse problem(Response answer, int status, String slug) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://dialworks.org/problems/" + slug))
                .body("status", equalTo(status));
    }

    private static RequestSpecification admin() {
        return as(Roles.ADMIN);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(token(role)).contentType("application/json");
    }

    private static String token(String role) {
        return TestIssuer.token("kari", Set.of(role));
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
