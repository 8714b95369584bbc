package org.dialworks.number.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Topic;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Topics;
import org.dialworks.platform.sql.Sql;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers between two holders and between carriers, and what is over before anybody has noticed. */
@QuarkusTest
@WithTestResource(RealServers.class)
class RestAndPortingIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();
    private final String number = "+" + first;
    private String range = "";

    @Inject
    Sql sql;

    @Inject
    MoveNumber moveNumber;

    @Inject
    Expiry expiry;

    @BeforeEach
    void makeARange() {
        range = Api.range(site, first, first + 1);
    }

    private static ValidatableResponse move(String number, String move, Map<String, ?> body) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(BASE + "/numbers/" + number + "/" + move)
                .then();
    }

    private int free() {
        return Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range).path("free");
    }

    /** As its script does when it has succeeded. */
    private void makeActive() {
        move(number, "assign", Map.of("holder", Api.user("kari"))).statusCode(200);
        var wish = new MoveNumber.Wish(Move.ACTIVATE, null, null, null, null, "test");
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(moveNumber.move(PhoneNumber.of(first), wish))
                        .isInstanceOf(MoveNumber.Outcome.Moved.class));
    }

    /** Lets the end of a reservation or rest have come already. */
    private void letItBeOver() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "UPDATE phone_number SET until = ? WHERE digits = ?",
                        Instant.now().minusSeconds(1),
                        first));
    }

    @Test
    void anActiveNumberRestsAndIsGivenBack() {
        makeActive();
        move(number, "release", Map.of("reason", "left"))
                .statusCode(200)
                .body("state", equalTo("quarantined"))
                .body(
                        "until",
                        startsWith(LocalDate.now(ZoneOffset.UTC).plusDays(90).toString()))
                .body("holder", nullValue())
                .body("lastHolder.id", equalTo("sip:kari@contoso.com"));
        assertThat(free()).isEqualTo(1);
        Api.assign(site, "ola").then().body("items[0].number", equalTo("+" + (first + 1)));
        move(number, "assign", Map.of("holder", Api.user("ola")))
                .statusCode(409)
                .body("detail", containsString("allowed are block, give-back, port-out, release, retire"));
        move(number, "give-back", Map.of())
                .statusCode(200)
                .body("state", equalTo("assigned"))
                .body("holder.id", equalTo("sip:kari@contoso.com"));
        move(number, "release", Map.of("rest", "P0D")).statusCode(200).body("state", equalTo("available"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.NUMBERS, number))
                        .extracting(event -> event.type().replaceAll("org.dialworks.number.|.v1", "") + " "
                                + event.data().at("/lastHolder/displayName").asText())
                        .containsExactly("assigned ", "activated ", "quarantined kari", "assigned kari", "released "));
    }

    @Test
    void aReleaseMaySayHowLongItRests() {
        makeActive();
        move(number, "release", Map.of("rest", "P30D", "until", "2100-01-01T00:00:00Z"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/rest"));
        move(number, "release", Map.of("rest", "P4000D")).statusCode(400);
        move(number, "block", Map.of("rest", "P3D")).statusCode(400);
        move(number, "release", Map.of("until", "2100-01-01T00:00:00Z"))
                .statusCode(200)
                .body("until", equalTo("2100-01-01T00:00:00Z"));
    }

    @Test
    void aHandOverNeedsNoRest() {
        makeActive();
        move(number, "hand-over", Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/holder"));
        move(number, "hand-over", Map.of("holder", Api.user("kari"))).statusCode(409);
        move(number, "hand-over", Map.of("holder", Api.user("ola")))
                .statusCode(200)
                .body("state", equalTo("assigned"))
                .body("holder.id", equalTo("sip:ola@contoso.com"))
                .body("lastHolder.id", equalTo("sip:kari@contoso.com"));
        move(number, "release", Map.of()).body("state", equalTo("quarantined"));
    }

    @Test
    void whatIsOverIsFreeForWhoeverLooksOrWantsIt() {
        move(number, "reserve", Map.of("until", "2100-01-01T00:00:00Z", "holder", Api.user("kari")))
                .statusCode(200);
        move("+" + (first + 1), "block", Map.of()).statusCode(200);
        letItBeOver();
        Api.number(number)
                .then()
                .body("state", equalTo("available"))
                .body("holder", nullValue())
                .body("until", nullValue());
        String numbers = BASE + "/numbers?site=" + site;
        Api.as(Roles.VIEWER).get(numbers + "&state=reserved").then().body("items", hasSize(0));
        Api.as(Roles.VIEWER).get(numbers + "&state=available").then().body("items", hasSize(1));
        Api.as(Roles.VIEWER).get(numbers + "&holder=kari@contoso.com").then().body("items", hasSize(0));
        Api.assign(site, "ola")
                .then()
                .statusCode(201)
                .body("items[0].number", equalTo(number))
                .body("items[0].version", equalTo(3));
        assertThat(free()).isZero();
        Api.number(number).then().body("history.state", equalTo(List.of("assigned", "available", "reserved")));
    }

    @Test
    void whatIsOverCanBeMovedAsWhatItIs() {
        makeActive();
        move(number, "release", Map.of()).statusCode(200);
        letItBeOver();
        move(number, "give-back", Map.of()).statusCode(409).body("detail", containsString("is available"));
        move(number, "reserve", Map.of()).statusCode(200).body("version", equalTo(5));
        assertThat(free()).isEqualTo(1);
    }

    @Test
    void theJobEndsWhatIsOver() {
        makeActive();
        move(number, "release", Map.of()).statusCode(200);
        move(number + "%3Bext=1", "reserve", Map.of("until", "2100-01-01T00:00:00Z"))
                .statusCode(200);
        letItBeOver();
        expiry.sweep();
        assertThat(free()).isEqualTo(2);
        Api.number(number)
                .then()
                .body("history[0].reason", equalTo("the rest is over"))
                .body("history[0].by", equalTo("number-service"));
        Api.number(number + ";ext=1").then().body("history[0].reason", equalTo("the reservation is over"));
    }

    @Test
    void aNumberComesInFromAnotherCarrier() {
        move(number, "port-in", Map.of("until", "2100-01-01T00:00:00Z", "holder", Api.user("kari")))
                .statusCode(200)
                .body("state", equalTo("porting-in"));
        assertThat(free()).isEqualTo(1);
        move(number, "assign", Map.of("holder", Api.user("ola")))
                .statusCode(409)
                .body("type", endsWith("/move-not-allowed"))
                .body("detail", containsString("allowed are cancel-port, complete-port, port-in"));
        move(number, "complete-port", Map.of())
                .statusCode(200)
                .body("state", equalTo("assigned"))
                .body("holder.id", equalTo("sip:kari@contoso.com"));
        String other = "+" + (first + 1);
        move(other, "port-in", Map.of()).statusCode(200);
        move(other, "cancel-port", Map.of("reason", "wrong customer id"))
                .statusCode(200)
                .body("state", equalTo("retired"));
        assertThat(free()).isZero();
        move(other, "port-in", Map.of()).statusCode(200);
        move(other, "complete-port", Map.of()).statusCode(200).body("state", equalTo("available"));
        assertThat(free()).isEqualTo(1);
    }

    @Test
    void aNumberGoesToAnotherCarrierAndItsHolderKeepsTheLineUntilThen() {
        makeActive();
        move(number, "port-out", Map.of("until", "2100-01-01T00:00:00Z"))
                .statusCode(200)
                .body("state", equalTo("porting-out"))
                .body("holder.id", equalTo("sip:kari@contoso.com"));
        move(number, "release", Map.of()).statusCode(409);
        move(number, "cancel-port", Map.of()).statusCode(200).body("state", equalTo("active"));
        move(number, "port-out", Map.of()).statusCode(200);
        move(number, "complete-port", Map.of())
                .statusCode(200)
                .body("state", equalTo("retired"))
                .body("holder", nullValue());
        assertThat(free()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.NUMBERS, number))
                        .extracting(event -> event.type().replaceAll("org.dialworks.number.|.v1", ""))
                        .containsExactly(
                                "assigned", "activated", "porting-out", "activated", "porting-out", "retired"));
    }
}
