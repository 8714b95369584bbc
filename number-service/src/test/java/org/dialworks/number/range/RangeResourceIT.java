package org.dialworks.number.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Topic;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Topics;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RangeResourceIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    @Test
    void aNewRangeIsAllFreeAndTold() {
        String id = Api.createRange(site, first, first + 99)
                .then()
                .statusCode(201)
                .header("Location", containsString(BASE + "/ranges/"))
                .header("ETag", "\"v1\"")
                .body("size", equalTo(100))
                .body("free", equalTo(100))
                .body("held", equalTo(0))
                .body("first", equalTo("+" + first))
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.RANGES, id))
                        .singleElement()
                        .satisfies(event -> {
                            assertThat(event.type()).isEqualTo("org.dialworks.range.created.v1");
                            assertThat(event.data().get("free").asLong()).isEqualTo(100);
                        }));
    }

    @Test
    void refusesARangeThatOverlapsAnotherAndNamesIt() {
        String id = Api.range(site, first, first + 99);
        Api.createRange(site, first + 99, first + 150)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/range-overlap"))
                .body("detail", containsString(id));
        Api.createRange(site, first + 100, first + 150).then().statusCode(201);
    }

    @Test
    void makesARangeOfTenMillionNumbersWithinASecond() {
        Instant before = Instant.now();
        String id = Api.range(site, first, first + 9_999_999);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
        Api.as(Roles.VIEWER).get(BASE + "/ranges/" + id).then().body("free", equalTo(10_000_000));
    }

    @Test
    void countsAreThoseOfNumbersAndNotOfText() {
        Api.createRange(site, first, first).then().statusCode(201).body("size", equalTo(1));
        Api.createRange(site, first + 1000, first + 1100).then().statusCode(201).body("size", equalTo(101));
    }

    @Test
    void saysWhichFieldIsWrong() {
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "x", "site", site, "first", "4755", "last", "+4756"))
                .post(BASE + "/ranges")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/first"))
                .body("errors[0].detail", containsString("must start with +"));
        Api.createRange(site, first + 5, first).then().statusCode(400).body("errors[0].pointer", equalTo("/last"));
        Api.createRange("Bergen!", first, first + 5).then().statusCode(400);
        Api.createRange(site, 999, 1000).then().statusCode(400).body("detail", containsString("different lengths"));
    }

    @Test
    void isRenamedByWhoeverHasReadItLast() {
        String id = Api.range(site, first, first + 9);
        var rename = Map.of("name", "Kokstad");
        Api.admin()
                .contentType(ContentType.JSON)
                .body(rename)
                .patch(BASE + "/ranges/" + id)
                .then()
                .statusCode(428);
        Api.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v1\"")
                .body(rename)
                .patch(BASE + "/ranges/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("name", equalTo("Kokstad"));
        Api.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v1\"")
                .body(rename)
                .patch(BASE + "/ranges/" + id)
                .then()
                .statusCode(412);
        Api.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v2\"")
                .body(Map.of("name", " "))
                .patch(BASE + "/ranges/" + id)
                .then()
                .statusCode(400);
    }

    @Test
    void saysWhatItIsForAndIsFoundByIt() {
        String id = Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        "Kokstad",
                        "site",
                        site,
                        "first",
                        "+" + first,
                        "last",
                        "+" + (first + 99),
                        "carrier",
                        "Telenor",
                        "purpose",
                        "mobile",
                        "tags",
                        List.of("vip", "sales", "vip"),
                        "threshold",
                        10,
                        "quarantine",
                        "P30D"))
                .post(BASE + "/ranges")
                .then()
                .statusCode(201)
                .body("carrier", equalTo("Telenor"))
                .body("purpose", equalTo("mobile"))
                .body("tags", equalTo(List.of("sales", "vip")))
                .body("threshold", equalTo(10))
                .body("quarantine", equalTo("P30D"))
                .extract()
                .path("id");
        Api.createRange(site, first + 100, first + 199)
                .then()
                .body("purpose", equalTo("geographic"))
                .body("quarantine", equalTo("P90D"))
                .body("threshold", equalTo(null));
        for (String filter :
                List.of("carrier=telenor", "purpose=mobile", "tag=vip", "q=kokst", "q=%2B" + (first + 7))) {
            Api.as(Roles.VIEWER)
                    .get(BASE + "/ranges?site=" + site + "&" + filter)
                    .then()
                    .body("items.id", equalTo(List.of(id)));
        }
        Api.as(Roles.VIEWER)
                .get(BASE + "/ranges?site=" + site + "&q=" + first / 1000)
                .then()
                .body("items", hasSize(2));
        Api.as(Roles.VIEWER)
                .get(BASE + "/ranges?purpose=fun")
                .then()
                .statusCode(400)
                .body("detail", containsString("toll-free"));
        change(id, Map.of("carrier", "", "threshold", 0, "tags", List.of(), "quarantine", "P2W"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Kokstad"))
                .body("carrier", equalTo(null))
                .body("threshold", equalTo(null))
                .body("tags", hasSize(0))
                .body("quarantine", equalTo("P14D"))
                .body("purpose", equalTo("mobile"));
        change(id, Map.of("quarantine", "P3M"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/quarantine"));
        change(id, Map.of("purpose", "extension")).then().statusCode(400);
        change(id, Map.of("threshold", 100)).then().statusCode(400);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.RANGES, id))
                        .hasSize(2)
                        .first()
                        .satisfies(event -> {
                            assertThat(event.data().get("carrier").asText()).isEqualTo("Telenor");
                            assertThat(event.data().get("quarantine").asText()).isEqualTo("P30D");
                        }));
    }

    private static Response change(String id, Map<String, ?> change) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(change)
                .patch(BASE + "/ranges/" + id);
    }

    @Test
    void ofTwoThatOverlapAndComeAtOnceOneIsMade() throws InterruptedException, ExecutionException {
        try (var callers = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = callers.invokeAll(IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () ->
                            Api.createRange(site, first + i, first + 10 + i).statusCode())
                    .toList());
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        }
    }

    @Test
    void isRetiredOnlyWhenNobodyWouldLoseANumber() {
        String id = Api.range(site, first, first + 9);
        String number =
                Api.assign(site, "kari").then().statusCode(201).extract().path("items[0].number");
        Api.admin()
                .header("If-Match", "\"v1\"")
                .delete(BASE + "/ranges/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString(number));
        Api.admin().post(BASE + "/numbers/" + number + "/release").then().statusCode(200);
        Api.admin()
                .header("If-Match", "\"v1\"")
                .delete(BASE + "/ranges/" + id)
                .then()
                .statusCode(204);
        Api.admin().get(BASE + "/ranges/" + id).then().statusCode(410);
        Api.createRange(site, first, first + 9).then().statusCode(201).body("free", equalTo(10));
    }

    @Test
    void neverOffersShortCodes() {
        Api.createRange(site, 47_100, 47_199).then().statusCode(201);
        Api.number("+47112").then().body("state", equalTo("blocked"));
        Api.admin().post(BASE + "/numbers/+47112/unblock").then().statusCode(409);
        Api.as(Roles.VIEWER)
                .get(BASE + "/available?limit=1000&site=" + site)
                .then()
                .body("items.findAll { it.number == '+47112' || it.number == '+47113' }", hasSize(0));
    }

    @Test
    void isPagedAndFilteredBySite() {
        for (int i = 0; i < 3; i++) {
            Api.range(site, first + i * 10L, first + i * 10L + 9);
        }
        var page = Api.as(Roles.VIEWER)
                .get(BASE + "/ranges?limit=2&site=" + site)
                .then()
                .body("items", hasSize(2))
                .extract();
        Api.as(Roles.VIEWER)
                .get(BASE + "/ranges?limit=2&site=" + site + "&after=" + page.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].first", equalTo("+" + (first + 20)))
                .body("next", equalTo(null));
    }

    @Test
    void keepsOutWhoeverMayNot() {
        var body = Map.of("name", "x", "site", site, "first", "+" + first, "last", "+" + first);
        Api.as(Roles.REQUESTER)
                .contentType(ContentType.JSON)
                .body(body)
                .post(BASE + "/ranges")
                .then()
                .statusCode(403);
        Api.as(Roles.NUMBER_ADMIN, "elsewhere")
                .contentType(ContentType.JSON)
                .body(body)
                .post(BASE + "/ranges")
                .then()
                .statusCode(403)
                .body("detail", containsString(site));
        io.restassured.RestAssured.given().get(BASE + "/ranges").then().statusCode(401);
        String id = Api.range(site, first, first + 9);
        Api.as(Roles.VIEWER, "elsewhere").get(BASE + "/ranges/" + id).then().statusCode(403);
        Api.as(Roles.VIEWER, "elsewhere")
                .get(BASE + "/ranges")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
