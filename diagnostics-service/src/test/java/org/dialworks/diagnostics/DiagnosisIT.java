package org.dialworks.diagnostics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.diagnostics.diagnosis.OneWayAudio;
import org.dialworks.diagnostics.event.Samples;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** One-way audio from event and pasted outputs to the route command, into the incident, and out of it again. */
@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "diagnostics"))
class DiagnosisIT {

    private static final String DIAGNOSES = "/api/diagnostics/v1/diagnoses";
    private static final String INCIDENTS = "/api/diagnostics/v1/incidents";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void oneWayAudioIsFoundRepairedAndVerified() {
        String host = "med" + UUID.randomUUID().toString().substring(0, 8) + ".example.net";
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        as(Roles.INGEST)
                .queryParam("site", "bergen")
                .contentType("application/xml")
                .body(Samples.comfortNoiseXml(host, 4711, now.toString()))
                .post("/api/diagnostics/v1/events")
                .then()
                .statusCode(202);
        await().atMost(LIMIT).until(() -> "warning".equals(severityOf(host)));

        Map<String, Object> request = new HashMap<>(Map.of(
                "site", "bergen",
                "host", host,
                "product", "lync2010",
                "role", "mediation",
                "pstnAddress", "10.20.0.5",
                "text", OneWayAudio.before(host)));
        JsonPath diagnosis = diagnose(request, "key-" + host)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String id = diagnosis.getString("id");
        assertThat(diagnosis.getString("verdicts[0].verdict")).isEqualTo("confirmed");
        assertThat(diagnosis.<String>getList("verdicts.findAll { it.verdict == 'confirmed' }.code"))
                .contains("SDP-WRONG-NIC", "ROUTE-MISSING-RTP", "TRUNK-NO-COMFORT-NOISE");
        assertThat(diagnosis.getString("verdicts.find { it.code == 'SDP-WRONG-NIC' }.quotes[0].text"))
                .isEqualTo("c=IN IP4 10.10.0.5");
        assertThat(diagnosis.getString("verdicts.find { it.code == 'SDP-WRONG-NIC' }.article"))
                .isEqualTo("one-way-audio");
        // The same request sent again is the same diagnosis.
        assertThat(diagnose(request, "key-" + host).jsonPath().getString("id")).isEqualTo(id);

        String script = as(Roles.VIEWER)
                .accept("text/plain")
                .get(DIAGNOSES + "/" + id + "/repair")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(script).contains("route.exe ADD 10.30.0.21 MASK 255.255.255.255 10.20.0.1 IF 13 -p\r\n");
        assertThat(script.split("route.exe ADD 10.30.0.21", -1)).hasSize(2);
        JsonPath repair = as(Roles.VIEWER)
                .accept("application/json")
                .queryParam("finding", "ROUTE-MISSING-RTP")
                .get(DIAGNOSES + "/" + id + "/repair")
                .jsonPath();
        assertThat(repair.getString("undo")).contains("route.exe DELETE 10.30.0.21");
        assertThat(repair.getList("risks")).isNotEmpty();

        await().atMost(LIMIT).until(() -> "critical".equals(severityOf(host)));
        assertThat(as(Roles.VIEWER)
                        .queryParam("host", host)
                        .get(INCIDENTS)
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);

        JsonPath verified = as(Roles.OPERATOR)
                .contentType("application/json")
                .body(Map.of("text", OneWayAudio.after(host)))
                .post(DIAGNOSES + "/" + id + "/verify")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(verified.getString("after")).isEqualTo(id);
        assertThat(verified.getString("outcomes.find { it.code == 'ROUTE-MISSING-RTP' }.state"))
                .isEqualTo("repaired");
        assertThat(verified.getString("outcomes.find { it.code == 'SDP-WRONG-NIC' }.state"))
                .isEqualTo("repaired");
        // Both sides have comfort noise by now, so that nothing of the incident is left.
        await().atMost(LIMIT).until(() -> "resolved".equals(stateOf(host)));
    }

    @Test
    void refusesWhatItCannotUseAndNamesTheField() {
        assertProblem(Map.of("host", "med01"), "/site");
        assertProblem(Map.of("site", "bergen", "host", "med 01"), "/host");
        assertProblem(Map.of("site", "bergen", "host", "med01", "role", "president"), "/role");
        assertProblem(Map.of("site", "bergen", "host", "med01", "gateways", List.of("10.1.1")), "/gateways");
        given().header("Authorization", "Bearer " + TestIssuer.token("tester", Set.of(Roles.OPERATOR), Set.of("oslo")))
                .contentType("application/json")
                .body(Map.of("site", "bergen", "host", "med01"))
                .post(DIAGNOSES)
                .then()
                .statusCode(403);
        as(Roles.VIEWER).get(DIAGNOSES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void ofOtherHostsEvidenceItSaysThatItWasLeftOut() {
        JsonPath diagnosis = diagnose(
                        Map.of(
                                "site",
                                "bergen",
                                "host",
                                "other" + UUID.randomUUID().toString().substring(0, 8),
                                "incident",
                                false,
                                "text",
                                OneWayAudio.before("med01") + "\n\n<script>alert(1)</script>\u0007 \u0000\n"),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(diagnosis.<String>getList("notes"))
                .first()
                .asString()
                .contains("med01")
                .contains("left out");
        assertThat(diagnosis.<String>getList("verdicts.verdict")).doesNotContain("confirmed");
        assertThat(diagnosis.<String>getList("nextEvidence")).contains("ipconfig /all");
    }

    private static void assertProblem(Map<String, Object> request, String pointer) {
        JsonPath problem = diagnose(request, UUID.randomUUID().toString())
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(problem.getString("errors[0].pointer")).isEqualTo(pointer);
    }

    private static Response diagnose(Map<String, Object> request, String key) {
        return as(Roles.OPERATOR)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(request)
                .post(DIAGNOSES);
    }

    private static String severityOf(String host) {
        return String.valueOf(incidents(host).getString("items[0].severity"));
    }

    private static String stateOf(String host) {
        return String.valueOf(incidents(host).getString("items[0].state"));
    }

    private static JsonPath incidents(String host) {
        return as(Roles.VIEWER).queryParam("host", host).get(INCIDENTS).jsonPath();
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + TestIssuer.token("tester", Set.of(role)));
    }
}
