package org.dialworks.gateway.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.Topic;
import org.dialworks.gateway.TestGateway;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The live stream with a real Kafka behind it. */
@QuarkusTest
@WithTestResource(TestGateway.class)
class LiveStreamIT {

    private static final String ASSIGNED = "org.dialworks.number.assigned.v1";
    private static final String OPENED = "org.dialworks.incident.opened.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static KafkaProducer<String, String> producer;
    private static String token;

    @BeforeAll
    static void begin() throws Exception {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealServers.kafka(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
        token = TestGateway.adminToken();
        // The tail stands at the end of its topics from its first event on.
        try (var stream = LiveListener.open(token, "", "")) {
            await().atMost(PATIENCE).until(() -> {
                publish(Topic.NUMBERS, ASSIGNED, "hq");
                return !stream.events().isEmpty();
            });
        }
    }

    @AfterAll
    static void end() {
        producer.close();
    }

    @Test
    void sendsWhatHappensAsCloudEvents() throws Exception {
        try (var stream = LiveListener.open(token, "", "")) {
            assertThat(stream.head())
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("content-type: text/event-stream")
                    .containsIgnoringCase("x-accel-buffering: no");
            String id = publish(Topic.NUMBERS, ASSIGNED, "bergen");
            LiveListener.Event event = stream.await(id);

            assertThat(event.type()).isEqualTo(ASSIGNED);
            var json = JsonPath.from(event.data());
            assertThat(json.getString("specversion")).isEqualTo("1.0");
            assertThat(json.getString("type")).isEqualTo(ASSIGNED);
            assertThat(json.getString("site")).isEqualTo("bergen");
            assertThat(json.getString("datacontenttype")).isEqualTo("application/json");
            assertThat(json.getString("data.note")).isEqualTo("line\nbreak");
        }
    }

    @Test
    void sendsOnlyTheTypesAskedFor() throws Exception {
        try (var stream = LiveListener.open(token, "?types=org.dialworks.incident.", "")) {
            String number = publish(Topic.NUMBERS, ASSIGNED, "hq");
            String incident = publish(Topic.INCIDENTS, OPENED, "hq");
            stream.await(incident);
            assertThat(stream.ids()).doesNotContain(number);
        }
    }

    @Test
    void sendsOnlyTheSiteAskedFor() throws Exception {
        try (var stream = LiveListener.open(token, "?site=oslo", "")) {
            String bergen = publish(Topic.NUMBERS, ASSIGNED, "bergen");
            String oslo = publish(Topic.NUMBERS, ASSIGNED, "oslo");
            stream.await(oslo);
            assertThat(stream.ids()).doesNotContain(bergen);
        }
    }

    @Test
    void aTokenLimitedToSitesHearsOfThoseOnly() throws Exception {
        account("oslo-viewer", "viewer", List.of("oslo"));
        String limited = TestGateway.token("oslo-viewer", "a phrase long enough");
        try (var stream = LiveListener.open(limited, "", "")) {
            String bergen = publish(Topic.NUMBERS, ASSIGNED, "bergen");
            String oslo = publish(Topic.NUMBERS, ASSIGNED, "oslo");
            stream.await(oslo);
            assertThat(stream.ids()).doesNotContain(bergen);
        }
        given().port(TestGateway.port())
                .auth()
                .oauth2(limited)
                .get("/api/live?site=bergen")
                .then()
                .statusCode(403);
    }

    @Test
    void needsTheRoleViewer() {
        account("feeder", "ingest", List.of());
        given().port(TestGateway.port())
                .auth()
                .oauth2(TestGateway.token("feeder", "a phrase long enough"))
                .get("/api/live")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("viewer"));
    }

    @Test
    void refusesAnIdThatIsNone() {
        given().port(TestGateway.port())
                .auth()
                .oauth2(token)
                .header("Last-Event-ID", "yesterday")
                .get("/api/live")
                .then()
                .statusCode(400);
    }

    @Test
    void resumesFromMemoryWithNothingMissedAndNothingTwice() throws Exception {
        String last;
        try (var stream = LiveListener.open(token, "", "")) {
            last = stream.await(publish(Topic.NUMBERS, ASSIGNED, "hq")).id();
        }
        assertResumes(last, 10);
    }

    @Test
    void resumesFromKafkaWhenMemoryDoesNotReachBack() throws Exception {
        String last;
        try (var stream = LiveListener.open(token, "", "")) {
            last = stream.await(publish(Topic.NUMBERS, ASSIGNED, "hq")).id();
        }
        // Memory holds 20 events in this test.
        assertResumes(last, 200);
    }

    @Test
    void showsThatItIsAlive() throws Exception {
        try (var stream = LiveListener.open(token, "?site=nowhere", "")) {
            await().atMost(PATIENCE).until(() -> stream.comments() >= 3);
        }
    }

    @Test
    void goesOnWhereItWasWhenKafkaComesBack() throws Exception {
        try (var stream = LiveListener.open(token, "", "")) {
            stream.await(publish(Topic.NUMBERS, ASSIGNED, "hq"));
            RealServers.stopKafka();
            try {
                given().port(TestGateway.port()).get("/q/health/ready").then().statusCode(200);
            } finally {
                RealServers.startKafka();
            }
            stream.await(publish(Topic.NUMBERS, ASSIGNED, "hq"));
            assertThat(stream.ids()).doesNotHaveDuplicates();
        }
    }

    private static void assertResumes(String last, int missedCount) throws Exception {
        var missed = new ArrayList<String>();
        for (int i = 0; i < missedCount; i++) {
            missed.add(publish(i % 2 == 0 ? Topic.NUMBERS : Topic.INCIDENTS, i % 2 == 0 ? ASSIGNED : OPENED, "hq"));
        }
        try (var stream = LiveListener.open(token, "", "Last-Event-ID: " + last + "\r\n")) {
            String live = publish(Topic.NUMBERS, ASSIGNED, "hq");
            stream.await(live);
            await().atMost(PATIENCE).until(() -> stream.ids().size() >= missedCount + 1);
            missed.add(live);
            assertThat(stream.ids()).containsExactlyInAnyOrderElementsOf(missed);
        }
    }

    private static void account(String name, String role, List<String> sites) {
        given().port(TestGateway.port())
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        name,
                        "kind",
                        "person",
                        "password",
                        "a phrase long enough",
                        "roles",
                        List.of(role),
                        "sites",
                        sites))
                .post("/api/accounts/v1/accounts")
                .then()
                .statusCode(201);
    }

    private static String publish(Topic topic, String type, String site)
            throws InterruptedException, ExecutionException {
        String id = UUID.randomUUID().toString();
        var event = new ProducerRecord<>(topic.topicName(), id, "{\"note\":\"line\\nbreak\"}");
        Map.of(
                        EventHeaders.SPEC_VERSION,
                        "1.0",
                        EventHeaders.ID,
                        id,
                        EventHeaders.SOURCE,
                        "/test",
                        EventHeaders.TYPE,
                        type,
                        EventHeaders.SITE,
                        site,
                        EventHeaders.CONTENT_TYPE,
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(event).get();
        return id;
    }
}
