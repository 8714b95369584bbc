package org.dialworks.diagnostics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.diagnostics.event.Samples;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = RealServers.class,
        initArgs = @io.quarkus.test.common.ResourceArg(name = "database", value = "diagnostics"))
class RulesIT {

    private static final String EVENTS = "/api/diagnostics/v1/events";
    private static final String INCIDENTS = "/api/diagnostics/v1/incidents";
    private static final String RULES = "/api/diagnostics/v1/rules";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final String name = "rule-" + UUID.randomUUID().toString().substring(0, 8);
    private final String host = name + ".example.net";

    @Test
    void aRuleIsInForceOnceWrittenAndNotWhereItIsOff() {
        String etag = as(Roles.OPERATOR)
                .contentType("application/yaml")
                .body(bytes(rule("medium")))
                .put(RULES + "/" + name)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        assertThat(etag).isEqualTo("\"v1\"");
        // Sent again until the rule is in force: the same event counts once.
        JsonPath incident = await().atMost(LIMIT)
                .until(
                        () -> {
                            send("bergen");
                            return incidents();
                        },
                        list -> list.getList("items.rule").contains(name));
        assertThat(incident.getString("items[0].severity")).isEqualTo("warning");

        as(Roles.OPERATOR)
                .contentType("application/yaml")
                .body(bytes(rule("high")))
                .put(RULES + "/" + name)
                .then()
                .statusCode(428);
        etag = as(Roles.OPERATOR)
                .header("If-Match", etag)
                .contentType("application/yaml")
                .body(bytes(rule("high")))
                .put(RULES + "/" + name)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        String bergen = TestIssuer.token("kari", Set.of(Roles.OPERATOR), Set.of("bergen"));
        given().header("Authorization", "Bearer " + bergen)
                .header("If-Match", etag)
                .contentType("application/json")
                .body("{\"sites\":{\"bergen\":false}}")
                .patch(RULES + "/" + name)
                .then()
                .statusCode(200);

        JsonPath shown = as(Roles.VIEWER).get(RULES + "/" + name).jsonPath();
        assertThat(shown.getMap("sites")).isEqualTo(Map.of("bergen", false));
        assertThat(shown.getString("origin")).isEqualTo("own");
        assertThat(shown.getString("document")).isEqualTo(rule("high"));
        assertThat(as(Roles.VIEWER)
                        .get(RULES + "/" + name + "/versions")
                        .jsonPath()
                        .getList("items.version", Integer.class))
                .containsExactly(3, 2, 1);
        as(Roles.OPERATOR)
                .header("If-Match", "\"v3\"")
                .delete(RULES + "/" + name)
                .then()
                .statusCode(204);
        as(Roles.VIEWER).get(RULES + "/" + name).then().statusCode(404);
    }

    @Test
    void faultsAreSaidByLineAndNothingIsKept() {
        JsonPath fault = as(Roles.OPERATOR)
                .contentType("application/yaml")
                .body(bytes(rule("medium").replace("condition: selection", "condition: selektion")))
                .put(RULES + "/" + name)
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();
        assertThat(fault.getInt("errors[0].line")).isPositive();

        as(Roles.OPERATOR)
                .contentType("application/yaml")
                .body(bytes("title: x\nname: " + name + "\ncorrelation: {type: temporal, rules: [no-such-rule, " + name
                        + "-b], timespan: 5m}\n"))
                .put(RULES + "/" + name)
                .then()
                .statusCode(422);
        as(Roles.OPERATOR)
                .contentType("application/yaml")
                .body(bytes(rule("medium")))
                .put(RULES + "/another-name")
                .then()
                .statusCode(400);
        as(Roles.VIEWER).get(RULES + "/" + name).then().statusCode(404);
        as(Roles.VIEWER)
                .contentType("application/yaml")
                .body(bytes(rule("medium")))
                .put(RULES + "/" + name)
                .then()
                .statusCode(403);
        String bergen = TestIssuer.token("kari", Set.of(Roles.OPERATOR), Set.of("bergen"));
        given().header("Authorization", "Bearer " + bergen)
                .contentType("application/yaml")
                .body(bytes(rule("medium")))
                .put(RULES + "/" + name)
                .then()
                .statusCode(403);
    }

    @Test
    void rulesAreTriedOutOnPastedEventsWithTheReason() {
        JsonPath pasted = as(Roles.VIEWER)
                .contentType("application/json")
                .body(Map.of(
                        "ruleId", "trunk-no-comfort-noise", "events", Samples.comfortNoiseXml(host, 1, now.toString())))
                .post(RULES + "/test")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(pasted.getString("detections[0].rule")).isEqualTo("trunk-no-comfort-noise");
        assertThat(pasted.getBoolean("events[0].rules['trunk-no-comfort-noise'].matches"))
                .isTrue();

        String other = rule("medium").replace("25073", "4711");
        JsonPath not = as(Roles.VIEWER)
                .contentType("application/json")
                .body(Map.of("rule", other, "events", Samples.comfortNoiseXml(host, 1, now.toString())))
                .post(RULES + "/test")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(not.getList("detections")).isEmpty();
        assertThat(not.getString("events[0].rules['" + name + "']")).contains("25073");
    }

    @Test
    void builtInRulesAreListedByAxisAndCanBeTurnedOff() {
        JsonPath list = as(Roles.VIEWER)
                .queryParam("axis", "availability")
                .queryParam("q", "gateway")
                .get(RULES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(list.getList("items.id", String.class))
                .contains("gateway-down")
                .doesNotContain("fabric-lost");

        JsonPath off = as(Roles.OPERATOR)
                .header(
                        "If-Match",
                        as(Roles.VIEWER).get(RULES + "/push-domain-suspicious").header("ETag"))
                .contentType("application/json")
                .body("{\"enabled\":false}")
                .patch(RULES + "/push-domain-suspicious")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(off.getBoolean("enabled")).isFalse();
        assertThat(off.getString("origin")).isEqualTo("built-in");
        as(Roles.OPERATOR)
                .header("If-Match", "*")
                .delete(RULES + "/push-domain-suspicious")
                .then()
                .statusCode(409);
    }

    private void send(String site) {
        as(Roles.INGEST)
                .queryParam("site", site)
                .body(Samples.comfortNoiseXml(host, System.nanoTime(), now.toString()))
                .post(EVENTS)
                .then()
                .statusCode(202);
    }

    private JsonPath incidents() {
        return as(Roles.VIEWER).queryParam("host", host).get(INCIDENTS).jsonPath();
    }

    private String rule(String level) {
        return """
                title: Tried in a test
                name: %s
                level: %s
                logsource: {product: windows}
                detection:
                  selection: {EventID: 25073}
                  condition: selection
                """.formatted(name, level);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + TestIssuer.token("tester", Set.of(role)));
    }
}
