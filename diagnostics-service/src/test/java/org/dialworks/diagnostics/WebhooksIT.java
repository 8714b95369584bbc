package org.dialworks.diagnostics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Topic;
import org.dialworks.diagnostics.delivery.Receiver;
import org.dialworks.diagnostics.event.Samples;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "diagnostics"))
class WebhooksIT {

    private static final String API = "/api/diagnostics/v1";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Receiver receiver = new Receiver();
    private final String site = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final String host = "med-" + site + ".example.net";

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void anEventBecomesAnIncidentOnKafkaAndASignedMessage() throws Exception {
        JsonPath target = newTarget(Map.of("url", receiver.url(), "site", site));
        String secret = target.getString("secret");
        assertThat(secret).startsWith("whsec_");

        send(1);

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
        Receiver.Received message = receiver.received().getFirst();
        assertThat(message.body()).contains(host).contains("org.dialworks.incident.opened.v1");
        assertThat(message.signature()).isEqualTo(signature(secret, message));
        IncidentChanged onKafka = incidentOnKafka();
        assertThat(onKafka.rule()).isEqualTo("trunk-no-comfort-noise");
        assertThat(message.body()).contains(onKafka.id().toString());
        assertThat(operator().get(API + "/targets/" + target.getString("id")).asString())
                .doesNotContain("whsec_")
                .doesNotContain("secret");
        assertThat(operator().get(API + "/targets").asString()).doesNotContain("whsec_");
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(deliveries(target, "delivered").getList("items.lastStatus"))
                        .containsExactly(204));
    }

    @Test
    @DisplayName("reference cases 73 and 76: a receiver that was away gets it later, with the same id")
    void case73_and76_aReceiverThatWasAwayGetsItLater() {
        receiver.answer(503);
        JsonPath target = newTarget(Map.of("url", receiver.url(), "site", site));
        send(1);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(1));

        receiver.answer(204);

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(2));
        Receiver.Received first = receiver.received().get(0);
        Receiver.Received second = receiver.received().get(1);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(Long.parseLong(second.timestamp())).isGreaterThan(Long.parseLong(first.timestamp()));
        assertThat(second.signature()).isNotEqualTo(first.signature());
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(deliveries(target, "delivered").getList("items.attempts"))
                        .containsExactly(2));
    }

    @Test
    @DisplayName("reference case 74: 410 disables the target; what it was sent can be sent again once it is enabled")
    void case74_goneDisablesAndReplaySendsAgain() {
        receiver.answer(410);
        JsonPath target = newTarget(Map.of("url", receiver.url(), "site", site));
        String path = API + "/targets/" + target.getString("id");
        send(1);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(operator().get(path).jsonPath().getString("state"))
                        .isEqualTo("disabled"));
        assertThat(operator().get(path).jsonPath().getString("disabledReason")).contains("410");
        String dead = deliveries(target, "dead").getString("items[0].id");

        receiver.answer(200);
        operator().post(path + "/enable").then().statusCode(200);
        operator()
                .contentType("application/json")
                .body(Map.of("ids", List.of(dead)))
                .post(API + "/deliveries/replay")
                .then()
                .statusCode(200);

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(2));
        assertThat(receiver.received().get(1).id())
                .isEqualTo(receiver.received().get(0).id());
    }

    @Test
    void messagesOfAnIncidentArriveInOrder() {
        newTarget(Map.of("url", receiver.url(), "site", site));
        send(1);
        String incident = await().atMost(LIMIT)
                .until(
                        () -> operator()
                                .queryParam("site", site)
                                .get(API + "/incidents")
                                .jsonPath()
                                .<String>getList("items.id"),
                        ids -> ids != null && !ids.isEmpty())
                .getFirst();

        operator().post(API + "/incidents/" + incident + "/acknowledge").then().statusCode(200);
        operator().post(API + "/incidents/" + incident + "/resolve").then().statusCode(200);

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(3));
        assertThat(receiver.received())
                .extracting(received -> JsonPath.from(received.body()).getInt("data.version"))
                .containsExactly(1, 2, 3);
    }

    @Test
    void aTestMessageIsSignedToo() {
        JsonPath target = newTarget(Map.of("url", receiver.url(), "site", site, "name", "On call"));

        JsonPath sent = operator()
                .post(API + "/targets/" + target.getString("id") + "/test")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
        assertThat(receiver.received().getFirst().id()).isEqualTo(sent.getString("webhookId"));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(operator()
                                .get(API + "/deliveries/" + sent.getString("delivery"))
                                .jsonPath()
                                .getString("state"))
                        .isEqualTo("delivered"));
    }

    @Test
    void onlyWhatIsBadEnoughIsTold() {
        JsonPath target = newTarget(Map.of("url", receiver.url(), "site", site, "minSeverity", "critical"));
        var other = new Receiver();
        newTarget(Map.of("url", other.url(), "site", site));
        send(1);

        await().atMost(LIMIT).untilAsserted(() -> assertThat(other.received()).hasSize(1));
        assertThat(operator()
                        .queryParam("target", target.getString("id"))
                        .get(API + "/deliveries")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        other.close();
    }

    @Test
    @DisplayName("reference case 75: a target on a private address is refused when it is made")
    void case75_aPrivateAddressIsRefused() {
        for (String url : List.of("http://169.254.169.254/x", "https://10.0.0.1/", "http://[::ffff:10.0.0.1]/")) {
            JsonPath problem = operator()
                    .contentType("application/json")
                    .body(Map.of("url", url))
                    .post(API + "/targets")
                    .then()
                    .statusCode(422)
                    .extract()
                    .jsonPath();
            assertThat(problem.getString("errors[0].pointer")).isEqualTo("/url");
        }
        for (String url : List.of("ftp://example.net/", "https://a@example.net/", "nonsense", "https:///x")) {
            operator()
                    .contentType("application/json")
                    .body(Map.of("url", url))
                    .post(API + "/targets")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void onlyOperatorsHandleTargets() {
        for (String role : List.of(Roles.VIEWER, Roles.INGEST, Roles.NUMBER_ADMIN)) {
            as(role).get(API + "/targets").then().statusCode(403);
            as(role).get(API + "/deliveries").then().statusCode(403);
            as(role).contentType("application/json")
                    .body("{}")
                    .post(API + "/targets")
                    .then()
                    .statusCode(403);
        }
        JsonPath target = newTarget(Map.of("url", receiver.url(), "site", site));
        given().header(
                        "Authorization",
                        "Bearer " + TestIssuer.token("elsewhere", Set.of(Roles.OPERATOR), Set.of("oslo")))
                .delete(API + "/targets/" + target.getString("id"))
                .then()
                .statusCode(404);
        operator().delete(API + "/targets/" + target.getString("id")).then().statusCode(204);
        operator().get(API + "/targets/" + target.getString("id")).then().statusCode(404);
    }

    private void send(long recordId) {
        as(Roles.INGEST)
                .queryParam("site", site)
                .body(Samples.comfortNoiseXml(host, recordId, Instant.now().toString()))
                .post(API + "/events")
                .then()
                .statusCode(202);
    }

    private static JsonPath newTarget(Map<String, String> target) {
        return operator()
                .contentType("application/json")
                .body(target)
                .post(API + "/targets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static JsonPath deliveries(JsonPath target, String state) {
        return operator()
                .queryParam("target", target.getString("id"))
                .queryParam("state", state)
                .get(API + "/deliveries")
                .jsonPath();
    }

    private IncidentChanged incidentOnKafka() throws Exception {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        RealServers.kafka(),
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topic.INCIDENTS.topicName()));
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            await().atMost(LIMIT).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    String from = new String(
                            record.headers().lastHeader(EventHeaders.SITE).value(), StandardCharsets.UTF_8);
                    if (from.equals(site)) {
                        found.add(record);
                    }
                });
                return !found.isEmpty();
            });
            ConsumerRecord<String, byte[]> record = found.getFirst();
            IncidentChanged incident = ContractJson.read(record.value(), IncidentChanged.class);
            assertThat(record.key()).isEqualTo(incident.id().toString());
            return incident;
        }
    }

    private static String signature(String secret, Receiver.Received message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = message.id() + "." + message.timestamp() + "." + message.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static RequestSpecification operator() {
        return as(Roles.OPERATOR);
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + TestIssuer.token("tester", Set.of(role)));
    }
}
