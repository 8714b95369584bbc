package org.dialworks.diagnostics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.diagnostics.event.Samples;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "diagnostics"))
class EventsBecomeIncidentsIT {

    private static final String EVENTS = "/api/diagnostics/v1/events";
    private static final String INCIDENTS = "/api/diagnostics/v1/incidents";
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Test
    @DisplayName("reference case 1: 25073 becomes a warning with cause and repair, and the event can be looked up")
    void case01_comfortNoiseBecomesAnIncident() {
        String host = host("med");

        as(Roles.INGEST)
                .queryParam("site", "bergen")
                .contentType("application/xml")
                .body(Samples.comfortNoiseXml(host, 4711, now.toString()))
                .post(EVENTS)
                .then()
                .statusCode(202);

        JsonPath incident = awaitIncident(host, "open");
        assertThat(incident.getString("rule")).isEqualTo("trunk-no-comfort-noise");
        assertThat(incident.getString("severity")).isEqualTo("warning");
        assertThat(incident.getString("site")).isEqualTo("bergen");
        assertThat(incident.getString("cause")).contains("comfort noise");
        assertThat(incident.getList("repair")).isNotEmpty();
        assertThat(incident.getList("evidence.recordId", Integer.class)).containsExactly(4711);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(as(Roles.VIEWER)
                                .queryParam("computer", host)
                                .get(EVENTS)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getList("items.eventId", Integer.class))
                        .containsExactly(25073));
    }

    @Test
    @DisplayName(
            "reference cases 26 and 70: pairs every five minutes become one incident that is flapping and counts them")
    void case26_and70_pairsBecomeOneIncident() {
        String host = host("fe");
        var upload = new StringBuilder("<Events>");
        Instant begin = now.minus(Duration.ofMinutes(60));
        for (int i = 0; i < 12; i++) {
            Instant lost = begin.plus(Duration.ofMinutes(5L * i));
            upload.append(Samples.edgeXml(41024, host, 2L * i + 1, lost.toString()));
            upload.append(Samples.edgeXml(
                    41025, host, 2L * i + 2, lost.plusSeconds(30).toString()));
        }

        as(Roles.OPERATOR)
                .body(upload.append("</Events>").toString())
                .post(EVENTS)
                .then()
                .statusCode(202);

        await().atMost(LIMIT).untilAsserted(() -> {
            JsonPath list =
                    as(Roles.VIEWER).queryParam("host", host).get(INCIDENTS).jsonPath();
            assertThat(list.getList("items.state")).containsExactly("flapping");
            assertThat(list.getList("items.count", Integer.class)).containsExactly(12);
        });
        JsonPath incident = awaitIncident(host, "flapping");
        assertThat(incident.getString("rule")).isEqualTo("edge-web-conferencing-flap");
        assertThat(incident.getList("evidence")).hasSize(20);
        assertThat(incident.getList("timeline.what").getFirst().toString()).startsWith("opened");
    }

    @Test
    void theSameUploadTwiceCountsOnce() {
        String host = host("med");
        for (int i = 0; i < 2; i++) {
            as(Roles.INGEST)
                    .contentType("application/json")
                    .body(Samples.comfortNoiseWinlogbeat(host, 1, now.toString()))
                    .post(EVENTS)
                    .then()
                    .statusCode(202);
        }
        as(Roles.INGEST)
                .body(Samples.comfortNoiseXml(host, 2, now.plusSeconds(1).toString()))
                .post(EVENTS)
                .then()
                .statusCode(202);

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(awaitIncident(host, "open").getList("evidence.recordId", Integer.class))
                        .containsExactly(1, 2));
        assertThat(awaitIncident(host, "open").getInt("count")).isEqualTo(2);
    }

    @Test
    void anOperatorAcknowledgesAndResolves() {
        String host = host("med");
        as(Roles.INGEST)
                .body(Samples.comfortNoiseXml(host, 1, now.toString()))
                .post(EVENTS)
                .then()
                .statusCode(202);
        String id = awaitIncident(host, "open").getString("id");
        String path = INCIDENTS + "/" + id;

        as(Roles.VIEWER).post(path + "/acknowledge").then().statusCode(403);
        as(Roles.OPERATOR)
                .header("If-Match", "\"v99\"")
                .post(path + "/acknowledge")
                .then()
                .statusCode(412);
        String tag = as(Roles.OPERATOR)
                .post(path + "/acknowledge")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(Roles.OPERATOR)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("assignee", "kari", "note", "gateway vendor called"))
                .patch(path)
                .then()
                .statusCode(200);
        as(Roles.OPERATOR)
                .contentType("application/json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
        JsonPath resolved = as(Roles.OPERATOR)
                .post(path + "/resolve")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        as(Roles.OPERATOR).post(path + "/acknowledge").then().statusCode(409);

        assertThat(resolved.getString("state")).isEqualTo("resolved");
        assertThat(resolved.getString("assignee")).isEqualTo("kari");
        assertThat(resolved.getList("timeline.what"))
                .hasSize(4)
                .contains("acknowledged", "resolved by hand", "assignee or note changed");
    }

    @Test
    void aTokenForOneSiteSendsAndSeesOnlyThere() {
        String host = host("med");
        String bergen = TestIssuer.token("sender", Set.of(Roles.OPERATOR), Set.of("bergen"));
        String oslo = TestIssuer.token("sender", Set.of(Roles.OPERATOR), Set.of("oslo"));
        given().header("Authorization", "Bearer " + bergen)
                .body(Samples.comfortNoiseXml(host, 1, now.toString()))
                .post(EVENTS)
                .then()
                .statusCode(202);
        given().header("Authorization", "Bearer " + oslo)
                .queryParam("site", "bergen")
                .body(Samples.comfortNoiseXml(host, 2, now.toString()))
                .post(EVENTS)
                .then()
                .statusCode(403);

        JsonPath incident = awaitIncident(host, "open");

        assertThat(incident.getString("site")).isEqualTo("bergen");
        given().header("Authorization", "Bearer " + oslo)
                .get(INCIDENTS + "/" + incident.getString("id"))
                .then()
                .statusCode(404);
        assertThat(given().header("Authorization", "Bearer " + oslo)
                        .queryParam("host", host)
                        .get(INCIDENTS)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void badUploadsAreProblemsThatSayWhere() {
        JsonPath dtd = problem("<!DOCTYPE Event [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Event>&x;</Event>");
        assertThat(dtd.getString("type")).endsWith("/malformed-body");
        assertThat(dtd.getString("detail")).contains("document type");
        assertThat(dtd.getInt("errors[0].line")).isEqualTo(1);

        JsonPath withoutId = problem(Samples.comfortNoiseWinlogbeat("a", 1, now.toString())
                .replace("event_id", "eventid")
                .replace("\"code\"", "\"x\""));
        assertThat(withoutId.getString("type")).endsWith("/invalid-request");
        assertThat(withoutId.getString("errors[0].pointer")).isEqualTo("/winlog/event_id");

        assertThat(problem("").getString("type")).endsWith("/empty-upload");
    }

    @Test
    void mixedUploadsAreTakenInPart() {
        String host = host("med");
        String good = Samples.comfortNoiseWinlogbeat(host, 1, now.toString());

        JsonPath answer = as(Roles.INGEST)
                .body(good + "\n{\"winlog\":{}}\n")
                .post(EVENTS)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();

        assertThat(answer.getInt("accepted")).isEqualTo(1);
        assertThat(answer.getInt("rejected")).isEqualTo(1);
        assertThat(answer.getList("errors.line", Integer.class)).contains(2);
    }

    @Test
    void everyDoorIsShutWithoutTheRole() {
        given().body("{}").post(EVENTS).then().statusCode(401);
        as(Roles.VIEWER).body("{}").post(EVENTS).then().statusCode(403);
        as(Roles.INGEST).get(EVENTS).then().statusCode(403);
        as(Roles.INGEST).get(INCIDENTS).then().statusCode(403);
        given().get(INCIDENTS).then().statusCode(401);
    }

    @Test
    void everyOperationIsDescribed() {
        JsonPath document =
                given().queryParam("format", "json").get("/q/openapi").jsonPath();

        Map<String, Map<String, Object>> paths = document.getMap("paths");
        assertThat(paths).containsKeys(EVENTS, INCIDENTS + "/{id}/acknowledge", "/api/diagnostics/v1/targets");
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> described && described.containsKey("responses")) {
                assertThat(described.get("summary")).as(method + " " + path).isNotNull();
            }
        }));
        assertThat(document.getList("components.schemas.Severity.enum"))
                .containsExactly("critical", "error", "warning", "info");
        String examples = "paths['" + EVENTS + "'].post.requestBody.content";
        Object winlogbeat = document.get(examples + "['application/json'].examples.Winlogbeat.value");
        as(Roles.INGEST)
                .contentType("application/json")
                .body(winlogbeat)
                .post(EVENTS)
                .then()
                .statusCode(202);
        String xml = document.getString(examples + "['application/xml'].examples['Windows Event XML'].value");
        as(Roles.INGEST)
                .contentType("application/xml")
                .body(xml)
                .post(EVENTS)
                .then()
                .statusCode(202);
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        for (String list : List.of("/events", "/incidents", "/targets", "/deliveries")) {
            for (String cursor : List.of("x", "YR9iHw", "YR8")) {
                as(Roles.OPERATOR)
                        .queryParam("after", cursor)
                        .get("/api/diagnostics/v1" + list)
                        .then()
                        .statusCode(400);
            }
        }
    }

    private static JsonPath problem(String body) {
        return as(Roles.INGEST)
                .body(body)
                .post(EVENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();
    }

    private static JsonPath awaitIncident(String host, String state) {
        String id = await().atMost(LIMIT)
                .until(
                        () -> as(Roles.VIEWER)
                                .queryParam("host", host)
                                .queryParam("state", state)
                                .get(INCIDENTS)
                                .jsonPath()
                                .<String>getList("items.id"),
                        (List<String> ids) -> ids != null && ids.size() == 1)
                .getFirst();
        return as(Roles.VIEWER)
                .get(INCIDENTS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String host(String kind) {
        return kind + UUID.randomUUID().toString().substring(0, 8) + ".example.net";
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + TestIssuer.token("tester", Set.of(role)));
    }
}
