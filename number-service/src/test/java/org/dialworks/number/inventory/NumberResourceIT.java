package org.dialworks.number.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProvisioningChanged;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Topic;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Topics;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class NumberResourceIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();
    private final String number = "+" + first;
    private String range = "";

    @BeforeEach
    void makeARange() {
        range = Api.range(site, first, first + 9);
    }

    private static ValidatableResponse move(String number, String move, Map<String, ?> body) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(BASE + "/numbers/" + number.replace(";", "%3B") + "/" + move)
                .then();
    }

    private int free() {
        return Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range).path("free");
    }

    private void report(ProvisioningState state, long numberVersion, long version, String reason) {
        EventType type = state == ProvisioningState.SUCCEEDED
                ? EventType.PROVISIONING_SUCCEEDED
                : state == ProvisioningState.FAILED ? EventType.PROVISIONING_FAILED : EventType.PROVISIONING_READY;
        Topics.send(
                type,
                new ProvisioningChanged(
                        UUID.randomUUID(),
                        PhoneNumber.of(first),
                        numberVersion,
                        site,
                        Platform.LYNC2010,
                        Holder.user("sip:kari@contoso.com", "Kari"),
                        state,
                        reason.isEmpty() ? null : reason,
                        version,
                        Instant.now(),
                        "runner"));
    }

    private void untilNumber(String path, Object value) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Api.number(number).then().body(path, equalTo(value)));
    }

    @Test
    void livesThroughTheMovesOfItsTableAndKeepsItsHistory() {
        String until = Instant.now().plus(Duration.ofDays(3)).toString();
        Api.number(number)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("state", equalTo("available"))
                .body("rangeId", equalTo(range));
        move(number, "reserve", Map.of("until", until, "holder", Api.user("kari"), "reason", "starts in May"))
                .statusCode(200)
                .body("state", equalTo("reserved"));
        assertThat(free()).isEqualTo(9);
        move(number, "assign", Map.of()).statusCode(200).body("holder.id", equalTo("sip:kari@contoso.com"));
        move(number, "release", Map.of("reason", "left")).statusCode(200).body("state", equalTo("available"));
        assertThat(free()).isEqualTo(10);
        move(number, "block", Map.of("reason", "wrong calls")).statusCode(200).body("state", equalTo("blocked"));
        assertThat(free()).isEqualTo(9);
        move(number, "unblock", Map.of()).statusCode(200).body("state", equalTo("available"));
        assertThat(free()).isEqualTo(10);
        Api.number(number)
                .then()
                .header("ETag", "\"v5\"")
                .body("history.state", equalTo(List.of("available", "blocked", "available", "assigned", "reserved")))
                .body("history[2].reason", equalTo("left"))
                .body("history[4].by", equalTo("test-number-admin"))
                .body("history[4].holder.displayName", equalTo("kari"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.NUMBERS, number))
                        .extracting(event -> event.type().replaceAll("org.dialworks.number.|.v1", "") + " "
                                + event.data().get("version").asLong())
                        .containsExactly("reserved 1", "assigned 2", "released 3", "blocked 4", "available 5"));
    }

    @Test
    void aRefusedMoveNamesThoseThatAreAllowed() {
        move(number, "assign", Map.of("holder", Api.user("kari"))).statusCode(200);
        move(number, "block", Map.of())
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/move-not-allowed"))
                .body(
                        "detail",
                        allOf(
                                containsString("is assigned"),
                                containsString("allowed are hand-over, port-out, release")));
        move(number, "assign", Map.of("holder", Api.user("ola")))
                .statusCode(409)
                .body("detail", not(containsString("activate")));
        move(number, "activate", Map.of()).statusCode(404);
    }

    @Test
    void anExtensionIsANumberOfItsOwn() {
        String extension = number + ";ext=123";
        move(extension, "assign", Map.of("holder", Api.user("kari")))
                .statusCode(200)
                .body("number", equalTo(extension))
                .body("rangeId", equalTo(range));
        Api.number(extension)
                .then()
                .statusCode(200)
                .body("number", equalTo(extension))
                .body("state", equalTo("assigned"));
        Api.as(Roles.VIEWER)
                .get(BASE + "/numbers/%2B" + first + "%3Bext%3D123")
                .then()
                .body("number", equalTo(extension));
        Api.number(number).then().body("state", equalTo("available"));
        assertThat(free()).isEqualTo(10);
    }

    @Test
    void aChangeThatOthersHaveOvertakenIsRefused() {
        move(number, "reserve", Map.of()).statusCode(200).header("ETag", "\"v1\"");
        Api.admin()
                .header("If-Match", "\"v0\"")
                .post(BASE + "/numbers/" + number + "/release")
                .then()
                .statusCode(412);
        Api.admin()
                .header("If-Match", "\"v1\"")
                .post(BASE + "/numbers/" + number + "/release")
                .then()
                .statusCode(200);
    }

    @Test
    void saysWhatIsWrongWithTheRequest() {
        Api.number("4755123456").then().statusCode(400).body("type", endsWith("/not-a-number"));
        Api.number("+0755123456").then().statusCode(400).body("type", endsWith("/not-a-number"));
        Api.number("+99999999").then().statusCode(404);
        move(number, "assign", Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/holder"));
        move(number, "block", Map.of("holder", Api.user("x"))).statusCode(400);
        move(number, "reserve", Map.of("until", "2020-01-01T00:00:00Z"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/until"));
        move(number, "assign", Map.of("holder", Map.of("kind", "robot", "id", "x", "line", "primary")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/holder/kind"));
    }

    @Test
    void isFoundBySiteStateHolderAndDigits() {
        Api.assign(site, "kari");
        Api.assign(site, "ola");
        move("+" + (first + 5), "block", Map.of());
        String numbers = BASE + "/numbers?site=" + site;
        Api.as(Roles.VIEWER).get(numbers).then().body("items", hasSize(3));
        Api.as(Roles.VIEWER).get(numbers + "&state=assigned").then().body("items", hasSize(2));
        Api.as(Roles.VIEWER)
                .get(numbers + "&holder=Ola@contoso.com")
                .then()
                .body("items.number", equalTo(List.of("+" + (first + 1))));
        Api.as(Roles.VIEWER).get(numbers + "&q=KAR").then().body("items", hasSize(1));
        Api.as(Roles.VIEWER).get(numbers + "&q=%25").then().body("items", hasSize(0));
        Api.as(Roles.VIEWER).get(numbers + "&state=wat").then().statusCode(400);
        Api.as(Roles.VIEWER).get(numbers + "&after=d2F0").then().statusCode(400);
        String next = Api.as(Roles.VIEWER).get(numbers + "&limit=2").path("next");
        Api.as(Roles.VIEWER).get(numbers + "&limit=2&after=" + next).then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("reference case 57: digits find the numbers that begin with them, and no others")
    void case57_findsByTheBeginningOfTheNumber() {
        Api.assign(site, "kari");
        String digits = Long.toString(first);
        String query = BASE + "/numbers?site=" + site + "&q=";
        Api.as(Roles.VIEWER).get(query + digits).then().body("items", hasSize(1));
        Api.as(Roles.VIEWER).get(query + "%2B" + digits.substring(0, 6)).then().body("items", hasSize(1));
        Api.as(Roles.VIEWER).get(query + digits.substring(1)).then().body("items", hasSize(0));
    }

    @Test
    void aSuccessMakesItActive() {
        move(number, "assign", Map.of("holder", Api.user("kari"))).statusCode(200);
        report(ProvisioningState.READY, 1, 1, "");
        untilNumber("provisioning.state", "ready");
        report(ProvisioningState.SUCCEEDED, 1, 2, "");
        untilNumber("state", "active");
        Api.number(number).then().body("version", equalTo(2)).body("provisioning.state", equalTo("succeeded"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.NUMBERS, number))
                        .extracting(Topics.Heard::type)
                        .endsWith("org.dialworks.number.activated.v1"));
    }

    @Test
    void aFailureLeavesItsReasonAndALaterSuccessCounts() {
        move(number, "assign", Map.of("holder", Api.user("kari"))).statusCode(200);
        report(ProvisioningState.FAILED, 1, 2, "the user is not enabled for Lync");
        untilNumber("reason", "the user is not enabled for Lync");
        Api.number(number)
                .then()
                .body("state", equalTo("assigned"))
                .body("version", equalTo(2))
                .body("provisioning.state", equalTo("failed"));
        // The same report once more is no change.
        report(ProvisioningState.FAILED, 1, 2, "the user is not enabled for Lync");
        report(ProvisioningState.SUCCEEDED, 1, 3, "");
        untilNumber("state", "active");
        Api.number(number).then().body("version", equalTo(3));
    }

    @Test
    void anOutcomeForAFormerHolderIsIgnored() {
        move(number, "assign", Map.of("holder", Api.user("ola"))).statusCode(200);
        move(number, "release", Map.of()).statusCode(200);
        move(number, "assign", Map.of("holder", Api.user("kari"))).statusCode(200);
        report(ProvisioningState.SUCCEEDED, 1, 9, "");
        report(ProvisioningState.READY, 3, 1, "");
        untilNumber("provisioning.state", "ready");
        Api.number(number).then().body("state", equalTo("assigned")).body("version", equalTo(3));
    }

    @Test
    void aReservationEndsByItself() {
        move(number, "reserve", Map.of("until", Instant.now().plusMillis(1500).toString()))
                .statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Api.number(number).then().body("state", equalTo("available")));
        assertThat(free()).isEqualTo(10);
        untilNumber("history[0].by", "number-service");
    }

    @Test
    void keepsOutWhoeverMayNot() {
        Api.as(Roles.REQUESTER)
                .post(BASE + "/numbers/" + number + "/block")
                .then()
                .statusCode(403);
        Api.as(Roles.NUMBER_ADMIN, "elsewhere")
                .post(BASE + "/numbers/" + number + "/block")
                .then()
                .statusCode(403);
        Api.as(Roles.VIEWER, "elsewhere")
                .get(BASE + "/numbers/" + number)
                .then()
                .statusCode(403);
        Api.assign(site, "kari");
        Api.as(Roles.VIEWER, "elsewhere")
                .get(BASE + "/numbers?q=" + first)
                .then()
                .body("items", hasSize(0));
    }
}
