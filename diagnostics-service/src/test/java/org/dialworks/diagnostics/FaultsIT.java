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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.diagnostics.delivery.Receiver;
import org.dialworks.diagnostics.event.Samples;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "diagnostics"))
class FaultsIT {

    private static final String API = "/api/diagnostics/v1";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final String site = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final String host = "fe-" + site + ".example.net";
    private final Instant begin = Instant.now().minus(Duration.ofMinutes(30));
    private final Receiver receiver = new Receiver();

    @AfterEach
    void bringAllBack() {
        RealServers.startKafka();
        RealServers.startPostgres();
        receiver.close();
    }

    @Test
    @DisplayName("reference case 76: while Kafka is away events are refused, not lost; afterwards all counts as before")
    void case76_kafkaAway() {
        assertThat(pair(0).statusCode()).isEqualTo(202);
        assertThat(pair(1).statusCode()).isEqualTo(202);
        awaitCount(2);

        RealServers.stopKafka();
        Response refused = pair(2);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.jsonPath().getString("type")).endsWith("/unavailable");
        RealServers.startKafka();
        await().atMost(LIMIT).until(() -> pair(2).statusCode() == 202);

        JsonPath incidents = awaitCount(3);
        assertThat(incidents.getList("items.state")).containsExactly("flapping");
    }

    @Test
    void whilePostgresIsAwayEventsAreTakenAndPeopleHearOfThemLater() {
        as(Roles.OPERATOR)
                .contentType("application/json")
                .body(Map.of("url", receiver.url(), "site", site))
                .post(API + "/targets")
                .then()
                .statusCode(201);

        RealServers.stopPostgres();
        assertThat(pair(0).statusCode()).isEqualTo(202);
        Response list = as(Roles.VIEWER).get(API + "/incidents");
        assertThat(list.statusCode()).isEqualTo(503);
        assertThat(list.header("Retry-After")).isNotEmpty();
        RealServers.startPostgres();

        assertThat(awaitCount(1).getList("items.state")).containsExactly("resolved");
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(receiver.received()).hasSize(2));
        assertThat(receiver.received())
                .extracting(message -> JsonPath.from(message.body()).getString("type"))
                .containsExactly("org.dialworks.incident.opened.v1", "org.dialworks.incident.resolved.v1");
    }

    private Response pair(int number) {
        Instant lost = begin.plus(Duration.ofMinutes(5L * number));
        return as(Roles.INGEST)
                .queryParam("site", site)
                .body(Samples.edgeXml(41024, host, 2L * number + 1, lost.toString())
                        + Samples.edgeXml(
                                41025,
                                host,
                                2L * number + 2,
                                lost.plusSeconds(30).toString()))
                .post(API + "/events");
    }

    private JsonPath awaitCount(int count) {
        return await().atMost(LIMIT)
                .until(
                        () -> as(Roles.VIEWER)
                                .queryParam("site", site)
                                .get(API + "/incidents")
                                .jsonPath(),
                        incidents -> List.of(count).equals(incidents.getList("items.count", Integer.class))
                                && (count != 3 || List.of("flapping").equals(incidents.getList("items.state")))
                                && (count != 1 || List.of("resolved").equals(incidents.getList("items.state"))));
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + TestIssuer.token("tester", Set.of(role)));
    }
}
