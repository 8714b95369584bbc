package org.dialworks.number.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Topic;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Topics;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds what, who held it when, and what is done to several numbers at once. */
@QuarkusTest
@WithTestResource(RealServers.class)
class HolderIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();
    private final String number = "+" + first;
    private final String kari = "kari-" + first;
    private final String holder = BASE + "/holders/user/sip:" + kari + "@contoso.com";

    @BeforeEach
    void makeARange() {
        Api.range(site, first, first + 9);
    }

    private static ValidatableResponse post(String path, Map<String, ?> body) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(BASE + path)
                .then();
    }

    private static ValidatableResponse move(String number, String move, Map<String, ?> body) {
        return post("/numbers/" + number + "/" + move, body);
    }

    private List<String> numbers(int count) {
        return LongStream.range(first, first + count)
                .mapToObj(digits -> "+" + digits)
                .toList();
    }

    private static ValidatableResponse get(String path) {
        return Api.as(Roles.VIEWER).get(path).then();
    }

    @Test
    void saysWhoHeldTheNumberOnADay() {
        move(number, "assign", Map.of("holder", Api.user(kari))).statusCode(200);
        move(number, "hand-over", Map.of("holder", Api.user("ola-" + first))).statusCode(200);
        move(number, "release", Map.of()).statusCode(200);
        move(number, "reserve", Map.of("holder", Api.user("per-" + first))).statusCode(200);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String holders = BASE + "/numbers/" + number + "/holders";
        get(holders + "?on=" + today)
                .statusCode(200)
                .body("items.holder.displayName", equalTo(List.of("ola-" + first, kari)))
                .body("items[1].from", notNullValue())
                .body("items[1].to", notNullValue());
        get(holders + "?on=" + today.minusDays(2)).body("items", hasSize(0));
        get(holders + "?limit=1").body("items", hasSize(1)).body("next", notNullValue());
        String next = Api.as(Roles.VIEWER).get(holders + "?limit=1").path("next");
        get(holders + "?limit=1&after=" + next)
                .body("items.holder.displayName", equalTo(List.of(kari)))
                .body("next", nullValue());
        get(holders + "?on=soon").statusCode(400).body("errors[0].pointer", equalTo("on"));
        get(BASE + "/numbers/+99999999/holders").statusCode(404);
    }

    @Test
    void listsAllChangesOfANumberPageByPage() {
        for (int i = 0; i < 3; i++) {
            move(number, "block", Map.of("reason", "b" + i)).statusCode(200);
            move(number, "unblock", Map.of()).statusCode(200);
        }
        String history = BASE + "/numbers/" + number + "/history?limit=4";
        get(history).body("items.version", equalTo(List.of(6, 5, 4, 3)));
        String next = Api.as(Roles.VIEWER).get(history).path("next");
        get(history + "&after=" + next)
                .body("items.version", equalTo(List.of(2, 1)))
                .body("next", nullValue());
        Api.as(Roles.VIEWER, "elsewhere").get(history).then().statusCode(403);
    }

    @Test
    void showsAllLinesOfAHolderAndChangesItsNameOnAll() {
        move(number, "assign", Map.of("holder", Api.user(kari))).statusCode(200);
        var privateLine = Map.of("kind", "user", "id", "sip:" + kari + "@contoso.com", "line", "private");
        move("+" + (first + 1), "reserve", Map.of("holder", privateLine)).statusCode(200);
        get(holder)
                .statusCode(200)
                .body("kind", equalTo("user"))
                .body("items.number", equalTo(numbers(2)))
                .body("items.holder.line", equalTo(List.of("primary", "private")));
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("displayName", "Kari Hansen", "pool", "pool02.contoso.com"))
                .patch(holder)
                .then()
                .statusCode(200)
                .body("items.holder.displayName", equalTo(List.of("Kari Hansen", "Kari Hansen")))
                .body("items.version", equalTo(List.of(2, 2)));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.NUMBERS, number))
                        .last()
                        .satisfies(event -> {
                            assertThat(event.type()).isEqualTo("org.dialworks.number.holder-changed.v1");
                            assertThat(event.data().at("/holder/pool").asText()).isEqualTo("pool02.contoso.com");
                        }));
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("pool", "pool02.contoso.com"))
                .patch(holder)
                .then()
                .body("items.version", equalTo(List.of(2, 2)));
        Api.as(Roles.VIEWER, "elsewhere").get(holder).then().body("items", hasSize(0));
        get(BASE + "/holders/robot/x").statusCode(400);
    }

    @Test
    void releasesAllLinesOfALeaver() {
        move(number, "assign", Map.of("holder", Api.user(kari))).statusCode(200);
        var privateLine = Map.of("kind", "user", "id", "sip:" + kari + "@contoso.com", "line", "private");
        move("+" + (first + 1), "reserve", Map.of("holder", privateLine)).statusCode(200);
        move("+" + (first + 2), "port-in", Map.of("holder", privateLine)).statusCode(200);
        Api.as(Roles.REQUESTER).post(holder + "/release").then().statusCode(403);
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "left"))
                .post(holder + "/release")
                .then()
                .statusCode(200)
                .body("released.number", equalTo(numbers(2)))
                .body("released.state", equalTo(List.of("available", "available")))
                .body("released.reason", equalTo(List.of("left", "left")))
                .body("kept.state", equalTo(List.of("porting-in")));
        Api.admin()
                .post(BASE + "/holders/user/nobody-" + first + "/release")
                .then()
                .statusCode(404);
    }

    @Test
    void movesSeveralNumbersOrNone() {
        post("/moves", Map.of("move", "block", "numbers", numbers(3), "reason", "door phones"))
                .statusCode(200)
                .body("items.number", equalTo(numbers(3)))
                .body("items.state", equalTo(List.of("blocked", "blocked", "blocked")));
        post("/moves", Map.of("move", "reserve", "numbers", numbers(5)))
                .statusCode(409)
                .body("type", endsWith("/move-not-allowed"))
                .body("detail", containsString("3 of 5 numbers cannot reserve, so none was moved"))
                .body("errors.pointer", equalTo(List.of("/numbers/0", "/numbers/1", "/numbers/2")));
        Api.number("+" + (first + 3)).then().body("state", equalTo("available"));
        post("/moves", Map.of("move", "reserve", "numbers", List.of("+99999999")))
                .statusCode(404);
        post("/moves", Map.of("move", "activate", "numbers", numbers(1)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/move"));
        post("/moves", Map.of("move", "block", "numbers", List.of())).statusCode(400);
        post("/moves", Map.of("move", "block", "numbers", List.of(number, number)))
                .statusCode(400);
        post("/moves", Map.of("move", "block", "numbers", Collections.nCopies(1001, number)))
                .statusCode(400);
        Api.as(Roles.NUMBER_ADMIN, "elsewhere")
                .contentType(ContentType.JSON)
                .body(Map.of("move", "unblock", "numbers", numbers(1)))
                .post(BASE + "/moves")
                .then()
                .statusCode(403);
    }
}
