package org.dialworks.diagnostics;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.EventData;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberChanged;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.PlanPublished;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Roles;
import org.dialworks.diagnostics.delivery.MailReceiver;
import org.dialworks.diagnostics.delivery.Receiver;
import org.dialworks.diagnostics.event.Samples;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "diagnostics"))
class AlertingIT {

    private static final String API = "/api/diagnostics/v1";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Receiver receiver = new Receiver();
    private final String site = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final String host = "med-" + site + ".example.net";

    @Inject
    DataSource database;

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void aSilencedIncidentIsToldWhenTheSilenceExpiresAndItStillHolds() {
        newTarget(Map.of("url", receiver.url(), "site", site));
        String silence = created(
                        "/silences",
                        Map.of(
                                "site",
                                site,
                                "matchers",
                                List.of(Map.of("name", "rule", "value", "trunk-no-comfort-noise")),
                                "endsAt",
                                Instant.now().plusSeconds(3600).toString(),
                                "comment",
                                "the trunk is replaced today"))
                .getString("id");
        comfortNoise(1);

        JsonPath quiet = awaitIncident("suppressed");
        assertThat(quiet.getString("items[0].suppressedBy[0].kind")).isEqualTo("silence");
        assertThat(receiver.received()).isEmpty();

        operator().delete(API + "/silences/" + silence).then().statusCode(204);

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
        assertThat(receiver.received().getFirst().body()).contains("\"state\":\"open\"");
        assertThat(operator().get(API + "/silences/" + silence).jsonPath().getString("comment"))
                .isEqualTo("the trunk is replaced today");
    }

    @Test
    @DisplayName("reference case 71: a trouble that explains another keeps it quiet while it lasts")
    void case71_anInhibitedIncidentIsToldWhenItsExplanationEnds() {
        newTarget(Map.of("url", receiver.url(), "site", site));
        created(
                "/inhibitions",
                Map.of(
                        "name", "the Edge explains the trunk",
                        "site", site,
                        "source", List.of(Map.of("name", "family", "operator", "=~", "value", "edge-.*")),
                        "target", List.of(Map.of("name", "rule", "value", "trunk-no-comfort-noise")),
                        "equal", List.of("host")));
        edge(41024, 1, Instant.now().minusSeconds(60));
        awaitIncident("open");
        comfortNoise(3);
        JsonPath both = await().atMost(LIMIT)
                .until(this::incidents, list -> list.getList("items.state").contains("suppressed"));
        assertThat(both.getList("items")).hasSize(2);

        edge(41025, 2, Instant.now());

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received())
                        .extracting(message -> JsonPath.from(message.body()).getString("data.rule") + " "
                                + JsonPath.from(message.body()).getString("data.state"))
                        .contains("trunk-no-comfort-noise open"));
        assertThat(receiver.received()).hasSize(3);
    }

    @Test
    @DisplayName("reference case 70: what stays open is reminded of, until somebody works on it")
    void case70_remindsOfWhatIsOpenUntilItIsAcknowledged() throws SQLException {
        JsonPath target = newTarget(Map.of("url", receiver.url(), "site", site, "repeatEvery", "PT4H"));
        comfortNoise(1);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(1));

        letHoursPass(target);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(2));
        assertThat(receiver.received().get(1).body()).contains("org.dialworks.incident.reminder.v1");
        assertThat(receiver.received().get(1).id())
                .isNotEqualTo(receiver.received().get(0).id());

        String incident = incidents().getString("items[0].id");
        operator().post(API + "/incidents/" + incident + "/acknowledge").then().statusCode(200);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(3));
        letHoursPass(target);
        await().during(Duration.ofSeconds(6))
                .atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(3));
    }

    @Test
    void saysWhoIsHit() {
        String gateway = "gw-" + site + ".example.net";
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", RealServers.kafka()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < 3; i++) {
                long number = 4_721_000_000L + Math.abs(site.hashCode() % 100_000_000L) + i;
                publish(
                        producer,
                        EventType.NUMBER_ASSIGNED,
                        new NumberChanged(
                                PhoneNumber.parse("+" + number),
                                1,
                                NumberState.ASSIGNED,
                                site,
                                null,
                                Holder.user("sip:p" + (i % 2) + "@example.net", "Person " + i),
                                null,
                                null,
                                null,
                                1,
                                Instant.now(),
                                "tester"));
            }
            publish(
                    producer,
                    EventType.PLAN_PUBLISHED,
                    new PlanPublished(
                            UUID.randomUUID(),
                            site,
                            1,
                            Platform.LYNC2013,
                            "NO",
                            List.of(
                                    new PlanPublished.Gateway(host, List.of("192.0.2.1")),
                                    new PlanPublished.Gateway(gateway, List.of())),
                            List.of(),
                            Instant.now(),
                            "tester"));
        }
        comfortNoise(1);
        String incident = awaitIncident("open").getString("items[0].id");

        await().atMost(LIMIT).untilAsserted(() -> {
            JsonPath hit = operator().get(API + "/incidents/" + incident).jsonPath();
            assertThat(hit.getString("hit.scope")).isEqualTo("gateway");
            assertThat(hit.getInt("hit.numbers")).isEqualTo(3);
            assertThat(hit.getInt("hit.users")).isEqualTo(2);
            assertThat(hit.getList("hit.gateways")).containsExactly(host);
            assertThat(hit.getList("hit.remaining")).containsExactly(gateway);
            assertThat(hit.getList("hit.examples")).hasSize(3);
        });
    }

    @Test
    void otherKindsOfTargetsAreToldInTheirFormAndNeverShowASecret() {
        var mail = new MailReceiver();
        JsonPath pager =
                newTarget(Map.of("kind", "pagerduty", "url", receiver.url(), "site", site, "secret", "r0uting-k3y"));
        JsonPath letter = newTarget(Map.of(
                "kind",
                "email",
                "url",
                mail.url(),
                "site",
                site,
                "tls",
                "optional",
                "from",
                "dialworks@example.net",
                "to",
                List.of("kari@example.net")));
        JsonPath slack =
                newTarget(Map.of("kind", "slack", "url", "https://127.0.0.1:1/services/T0/B0/xyz", "site", site));
        assertThat(pager.prettify() + operator().get(API + "/targets").asString())
                .doesNotContain("r0uting-k3y");
        assertThat(slack.getString("url")).isEqualTo("https://127.0.0.1/…");
        operator().delete(API + "/targets/" + slack.getString("id")).then().statusCode(204);

        operator()
                .post(API + "/targets/" + letter.getString("id") + "/test")
                .then()
                .statusCode(202);
        comfortNoise(1);

        await().atMost(LIMIT).untilAsserted(() -> assertThat(mail.received()).hasSize(2));
        assertThat(mail.received().get(0).content()).contains("Test message of Dialworks");
        assertThat(mail.received().get(1).content()).contains(host);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
        JsonPath event = JsonPath.from(receiver.received().getFirst().body());
        assertThat(event.getString("routing_key")).isEqualTo("r0uting-k3y");
        assertThat(event.getString("event_action")).isEqualTo("trigger");
        mail.close();
    }

    @Test
    void aTargetIsChangedByItsVersionAndItsSecretIsRotatedWithoutAGap() {
        JsonPath target = newTarget(Map.of("url", receiver.url(), "site", site));
        String path = API + "/targets/" + target.getString("id");
        operator()
                .contentType("application/json")
                .body("{\"name\":\"x\"}")
                .patch(path)
                .then()
                .statusCode(428);
        operator()
                .contentType("application/json")
                .header("If-Match", "\"v1\"")
                .body("{\"name\":\"On call\",\"repeatEvery\":\"PT1H\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");

        String secret = operator()
                .post(path + "/rotate-secret")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("secret");
        assertThat(secret).startsWith("whsec_").isNotEqualTo(target.getString("secret"));
        operator().post(path + "/rotate-secret").then().statusCode(409);
        operator().post(path + "/test").then().statusCode(202);

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
        assertThat(receiver.received().getFirst().signature()).matches("v1,\\S+ v1,\\S+");
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        refused(
                "/silences",
                Map.of("matchers", List.of(), "endsAt", "2030-01-01T00:00:00Z", "comment", "c"),
                "/matchers");
        refused(
                "/silences",
                Map.of(
                        "matchers",
                        List.of(Map.of("name", "site", "value", "x")),
                        "endsAt",
                        "2020-01-01T00:00:00Z",
                        "comment",
                        "c"),
                "/endsAt");
        refused(
                "/maintenance",
                Map.of(
                        "name",
                        "n",
                        "startsAt",
                        "2030-01-01T00:00:00Z",
                        "endsAt",
                        "2030-01-03T00:00:00Z",
                        "repeats",
                        "daily"),
                "/endsAt");
        refused(
                "/maintenance",
                Map.of(
                        "name",
                        "n",
                        "startsAt",
                        "2030-01-01T00:00:00Z",
                        "endsAt",
                        "2030-01-01T01:00:00Z",
                        "zone",
                        "Nowhere/X"),
                "/zone");
        refused("/inhibitions", Map.of("name", "n", "source", List.of()), "/source");
        refused("/targets", Map.of("kind", "pigeon", "url", "https://example.net/"), "/kind");
        refused("/targets", Map.of("kind", "pagerduty"), "/secret");
        refused(
                "/targets",
                Map.of(
                        "kind",
                        "email",
                        "url",
                        "smtp://127.0.0.1",
                        "from",
                        "a@example.net",
                        "to",
                        List.of("no address")),
                "/to/0");
        as(Roles.VIEWER).get(API + "/silences").then().statusCode(200);
        as(Roles.VIEWER)
                .contentType("application/json")
                .body("{}")
                .post(API + "/silences")
                .then()
                .statusCode(403);
    }

    private static void refused(String path, Map<String, Object> body, String pointer) {
        assertThat(operator()
                        .contentType("application/json")
                        .body(body)
                        .post(API + path)
                        .then()
                        .statusCode(400)
                        .extract()
                        .jsonPath()
                        .getString("errors[0].pointer"))
                .isEqualTo(pointer);
    }

    private void letHoursPass(JsonPath target) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement earlier = connection.prepareStatement(
                        "UPDATE webhook_delivery SET created_at = created_at - interval '5 hours' WHERE target_id = ?")) {
            earlier.setObject(1, UUID.fromString(target.getString("id")));
            assertThat(earlier.executeUpdate()).isPositive();
        }
    }

    private static void publish(KafkaProducer<String, byte[]> producer, EventType type, EventData data) {
        var record = new ProducerRecord<>(type.topic().topicName(), data.key(), ContractJson.write(data));
        Map.of(
                        EventHeaders.SPEC_VERSION, "1.0",
                        EventHeaders.ID, UUID.randomUUID().toString(),
                        EventHeaders.SOURCE, "/test",
                        EventHeaders.TYPE, type.type(),
                        EventHeaders.SUBJECT, data.key(),
                        EventHeaders.TIME, Instant.now().toString(),
                        EventHeaders.SITE, data.site())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        assertThat(producer.send(record)).succeedsWithin(LIMIT);
    }

    private JsonPath awaitIncident(String state) {
        return await().atMost(LIMIT)
                .until(this::incidents, list -> List.of(state).equals(list.getList("items.state")));
    }

    private JsonPath incidents() {
        return operator().queryParam("site", site).get(API + "/incidents").jsonPath();
    }

    private void comfortNoise(long recordId) {
        send(Samples.comfortNoiseXml(host, recordId, Instant.now().toString()));
    }

    private void edge(int eventId, long recordId, Instant at) {
        send(Samples.edgeXml(eventId, host, recordId, at.toString()));
    }

    private void send(String event) {
        as(Roles.INGEST)
                .queryParam("site", site)
                .body(event)
                .post(API + "/events")
                .then()
                .statusCode(202);
    }

    private static JsonPath newTarget(Map<String, Object> target) {
        return created("/targets", target);
    }

    private static JsonPath created(String path, Map<String, Object> body) {
        return operator()
                .contentType("application/json")
                .body(body)
                .post(API + path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification operator() {
        return as(Roles.OPERATOR);
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + TestIssuer.token("tester", Set.of(role)));
    }
}
