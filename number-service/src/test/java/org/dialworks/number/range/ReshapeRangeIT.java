package org.dialworks.number.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Topic;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Together;
import org.dialworks.number.testing.Topics;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

/** Splitting, merging and resizing: no number is lost, and nobody loses one. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ReshapeRangeIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    private static Response post(String id, String what, Map<String, ?> body) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post(BASE + "/ranges/" + id + "/" + what);
    }

    private static Response resize(String id, Map<String, ?> body) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .patch(BASE + "/ranges/" + id);
    }

    private Response move(long number, String move) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(move.equals("assign") ? Map.of("holder", Api.user("kari" + number)) : Map.of())
                .post(BASE + "/numbers/+" + number + "/" + move);
    }

    private static int count(String id, String what) {
        return Api.as(Roles.VIEWER).get(BASE + "/ranges/" + id).path(what);
    }

    private List<String> free() {
        var numbers = new ArrayList<String>();
        String after = "";
        do {
            var page = Api.as(Roles.VIEWER)
                    .get(BASE + "/available?limit=1000&site=" + site + (after.isEmpty() ? "" : "&after=" + after))
                    .jsonPath();
            numbers.addAll(page.getList("items.number"));
            after = page.getString("next") == null ? "" : page.getString("next");
        } while (!after.isEmpty());
        return numbers;
    }

    @Test
    void splittingAndMergingAgainChangesNothingForAnybody() {
        String id = Api.range(site, first, first + 3999);
        for (long offset : new long[] {0, 1499, 1500, 1501, 2750, 3999}) {
            move(first + offset, "assign").then().statusCode(200);
        }
        move(first + 1700, "block").then().statusCode(200);
        List<String> before = free();
        String upper = post(id, "split", Map.of("at", "+" + (first + 1500), "name", "sales"))
                .then()
                .statusCode(201)
                .header("Location", containsString(BASE + "/ranges/"))
                .body("name", equalTo("sales"))
                .body("first", equalTo("+" + (first + 1500)))
                .body("last", equalTo("+" + (first + 3999)))
                .body("size", equalTo(2500))
                .body("held", equalTo(5))
                .extract()
                .path("id");
        assertThat(count(id, "size")).isEqualTo(1500);
        assertThat(count(id, "held")).isEqualTo(2);
        Api.number("+" + (first + 1500)).then().body("rangeId", equalTo(upper)).body("state", equalTo("assigned"));
        Api.number("+" + (first + 1499)).then().body("rangeId", equalTo(id));
        assertThat(free()).isEqualTo(before);
        move(first + 1500, "release").then().statusCode(200);
        move(first + 1500, "assign").then().statusCode(200);
        post(id, "merge", Map.of("with", upper))
                .then()
                .statusCode(200)
                .body("size", equalTo(4000))
                .body("held", equalTo(7))
                .body("last", equalTo("+" + (first + 3999)));
        assertThat(free()).isEqualTo(before);
        Api.number("+" + (first + 2750)).then().body("rangeId", equalTo(id)).body("holder.line", equalTo("primary"));
        Api.admin().get(BASE + "/ranges/" + upper).then().statusCode(410);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.RANGES, upper))
                        .extracting(Topics.Heard::type)
                        .containsExactly("org.dialworks.range.created.v1", "org.dialworks.range.retired.v1"));
    }

    @Test
    void aPartCanGoToAnotherSite() {
        String other = Api.newSite();
        String id = Api.range(site, first, first + 99);
        move(first + 60, "assign").then().statusCode(200);
        String upper = post(id, "split", Map.of("at", "+" + (first + 50), "site", other))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.number("+" + (first + 60)).then().body("site", equalTo(other));
        assertThat(free()).hasSize(50);
        post(id, "merge", Map.of("with", upper)).then().statusCode(409).body("detail", containsString(other));
        Api.as(Roles.NUMBER_ADMIN, site)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("at", "+" + (first + 10), "site", other))
                .post(BASE + "/ranges/" + id + "/split")
                .then()
                .statusCode(403);
    }

    @Test
    void growsAndShrinksAtItsEndsUnlessSomebodyWouldLoseANumber() {
        String id = Api.range(site, first + 1000, first + 3999);
        move(first + 1000, "assign").then().statusCode(200);
        move(first + 1001, "assign").then().statusCode(200);
        resize(id, Map.of("first", "+" + (first + 1002)))
                .then()
                .statusCode(409)
                .body("detail", containsString("2 number(s)"))
                .body("detail", containsString("+" + (first + 1000)));
        resize(id, Map.of("last", "+" + (first + 1500)))
                .then()
                .statusCode(200)
                .body("size", equalTo(501))
                .body("held", equalTo(2));
        resize(id, Map.of("first", "+" + (first + 300), "last", "+" + (first + 2100)))
                .then()
                .statusCode(200)
                .body("size", equalTo(1801))
                .body("free", equalTo(1799));
        assertThat(free()).hasSize(1799).startsWith("+" + (first + 300)).endsWith("+" + (first + 2100));
        Api.range(site, first + 2200, first + 2299);
        resize(id, Map.of("last", "+" + (first + 2200)))
                .then()
                .statusCode(409)
                .body("type", endsWith("/range-overlap"));
        resize(id, Map.of("first", "+" + (first + 5000), "last", "+" + (first + 6000)))
                .then()
                .statusCode(400)
                .body("detail", containsString("at its ends"));
        // What left comes back as it was when it was new.
        move(first + 300, "block").then().statusCode(200);
        resize(id, Map.of("first", "+" + (first + 1000))).then().statusCode(200);
        Api.number("+" + (first + 300)).then().body("state", equalTo("retired")).body("rangeId", equalTo(null));
        resize(id, Map.of("first", "+" + (first + 300))).then().statusCode(200).body("free", equalTo(1799));
        Api.number("+" + (first + 300))
                .then()
                .body("state", equalTo("available"))
                .body("rangeId", equalTo(id));
    }

    @Test
    void refusesWhatMakesNoTwoRangesOrNoOne() {
        String id = Api.range(site, first, first + 99);
        String far = Api.range(site, first + 101, first + 199);
        post(id, "split", Map.of("at", "+" + first)).then().statusCode(400).body("errors[0].pointer", equalTo("/at"));
        post(id, "split", Map.of("at", "+" + (first + 100))).then().statusCode(400);
        post(id, "split", Map.of("at", "+" + (first + 50) + ";ext=1")).then().statusCode(400);
        post(id, "merge", Map.of("with", id)).then().statusCode(400);
        post(id, "merge", Map.of("with", far)).then().statusCode(409).body("detail", containsString("side by side"));
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("at", "+" + (first + 50)))
                .post(BASE + "/ranges/" + id + "/split")
                .then()
                .statusCode(428);
        String key = "split-" + first;
        for (int i = 0; i < 2; i++) {
            Api.admin()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"v1\"")
                    .header("Idempotency-Key", key)
                    .body(Map.of("at", "+" + (first + 50)))
                    .post(BASE + "/ranges/" + id + "/split")
                    .then()
                    .statusCode(201);
        }
        Api.as(Roles.VIEWER).get(BASE + "/ranges?site=" + site).then().body("items.size()", equalTo(3));
    }

    @Test
    void extensionsSplitAndMergeToo() {
        String id = Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name", "x", "site", site, "first", "+" + first + ";ext=000", "last", "+" + first + ";ext=199"))
                .post(BASE + "/ranges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<String> before = free();
        String upper = post(id, "split", Map.of("at", "+" + first + ";ext=100")).path("id");
        assertThat(count(upper, "free")).isEqualTo(100);
        assertThat(free()).isEqualTo(before);
        post(upper, "merge", Map.of("with", id))
                .then()
                .statusCode(200)
                .body("first", equalTo("+" + first + ";ext=000"));
        assertThat(free()).isEqualTo(before);
    }

    @Test
    void whoeverMovesNumbersMeanwhileIsCounted() throws InterruptedException, ExecutionException {
        String id = Api.range(site, first, first + 1999);
        var work = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 60; i++) {
            long number = first + 33L * i;
            work.add(() -> move(number, "assign").statusCode());
            work.add(() -> move(number, "release").statusCode());
            int at = 100 + 300 * (i / 10);
            if (i % 10 == 0) {
                work.add(() -> post(id, "split", Map.of("at", "+" + (first + 1999 - at)))
                        .statusCode());
            }
        }
        try (var callers = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : callers.invokeAll(work)) {
                assertThat(answer.get()).isIn(200, 201, 400, 409);
            }
        }
        List<Map<String, Object>> ranges = Api.as(Roles.VIEWER)
                .get(BASE + "/ranges?site=" + site)
                .jsonPath()
                .getList("items");
        assertThat(ranges).hasSizeGreaterThan(1);
        for (Map<String, Object> range : ranges) {
            List<String> assigned = Api.as(Roles.VIEWER)
                    .get(BASE + "/numbers?limit=1000&state=assigned&site=" + site)
                    .jsonPath()
                    .getList("items.findAll { it.rangeId == '" + range.get("id") + "' }.number");
            assertThat(range.get("held")).as(String.valueOf(range)).isEqualTo(assigned.size());
        }
    }

    @Test
    void whoTakesAtTheSiteWhileItsRangesAreSplitAndMergedFindsWhatIsFree()
            throws InterruptedException, ExecutionException {
        String id = Api.range(site, first, first + 1999);
        var calls = new ArrayList<Callable<Integer>>();
        calls.add(() -> {
            for (int i = 0; i < 10; i++) {
                String rest = post(id, "split", Map.of("at", "+" + (first + 1), "name", "rest"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
                post(id, "merge", Map.of("with", rest)).then().statusCode(200);
            }
            return 201;
        });
        for (int i = 0; i < 150; i++) {
            String name = "taker" + i;
            calls.add(() -> Api.assign(site, name).statusCode());
        }
        assertThat(Together.call(calls)).containsOnly(201);
    }
}
