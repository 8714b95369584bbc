package org.dialworks.number.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Together;
import org.dialworks.platform.sql.Sql;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ShortlistResourceIT {

    private static final String LISTS = BASE + "/shortlists";

    private final String site = Api.newSite();
    private final long first = Api.newArea();
    private final String caller = "caller of " + site;

    @Inject
    Sql sql;

    /** A caller whose bound no other test uses up. */
    private RequestSpecification requester(String name) {
        return Api.caller(name, Roles.REQUESTER);
    }

    private Response open(int count) {
        return requester(caller).body(Map.of("site", site, "count", count)).post(LISTS);
    }

    private Response choose(String list, String number, String who) {
        return requester(caller)
                .body(Map.of("number", number, "holder", Api.user(who)))
                .post(LISTS + "/" + list + "/choose");
    }

    private int free(String range) {
        return Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range).path("free");
    }

    private void timePasses(String list) {
        QuarkusTransaction.requiringNew().run(() -> {
            UUID id = UUID.fromString(list);
            sql.update("UPDATE shortlist SET until = now() - interval '1 second' WHERE id = ?", id);
            sql.update("""
                    UPDATE phone_number n SET until = now() - interval '1 second' FROM shortlist_number s
                    WHERE s.shortlist_id = ? AND s.digits = n.digits AND s.extension = n.extension
                    """, id);
        });
    }

    @Test
    void holdsAFewNumbersAndGivesTheOneThatIsChosen() {
        String range = Api.range(site, first, first + 9);
        Response opened = open(3);
        opened.then()
                .statusCode(201)
                .body("state", equalTo("open"))
                .body("numbers", equalTo(List.of("+" + first, "+" + (first + 1), "+" + (first + 2))));
        String list = opened.path("id");
        assertThat(opened.header("Location")).endsWith(LISTS + "/" + list);
        assertThat(free(range)).isEqualTo(7);
        Api.number("+" + (first + 1))
                .then()
                .body("state", equalTo("reserved"))
                .body("until", equalTo(opened.path("until")))
                .body("reason", equalTo("on a short list of " + caller));

        choose(list, "+" + (first + 1), "kari")
                .then()
                .statusCode(200)
                .body("number", equalTo("+" + (first + 1)))
                .body("state", equalTo("assigned"))
                .body("holder.id", equalTo("sip:kari@contoso.com"));
        assertThat(free(range)).isEqualTo(9);
        Api.number("+" + first).then().body("state", equalTo("available"));
        requester(caller)
                .get(LISTS + "/" + list)
                .then()
                .statusCode(200)
                .body("state", equalTo("chosen"))
                .body("chosen", equalTo("+" + (first + 1)));
        choose(list, "+" + first, "ola").then().statusCode(409).body("detail", containsString("chosen before"));
        requester(caller).delete(LISTS + "/" + list).then().statusCode(204);
        assertThat(free(range)).isEqualTo(9);
    }

    @Test
    void givesAllBackWhenItIsGivenUp() {
        String range = Api.range(site, first + 995, first + 1004);
        String list = open(10).then().statusCode(201).extract().path("id");
        requester(caller).get(LISTS).then().body("items.id", equalTo(List.of(list)));
        assertThat(free(range)).isZero();
        requester(caller).delete(LISTS + "/" + list).then().statusCode(204);
        requester(caller).delete(LISTS + "/" + list).then().statusCode(204);
        assertThat(free(range)).isEqualTo(10);
        choose(list, "+" + (first + 995), "kari").then().statusCode(409);
        requester(caller).get(LISTS).then().body("items", hasSize(0));
    }

    @Test
    void endsByItself() {
        String range = Api.range(site, first, first + 4);
        String list = open(5).path("id");
        timePasses(list);
        choose(list, "+" + first, "kari")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("detail", containsString("open another"));
        requester(caller).get(LISTS + "/" + list).then().body("state", equalTo("expired"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(free(range)).isEqualTo(5));
    }

    @Test
    void aNumberThatSomebodyHasMovedIsNoLongerTheLists() {
        String range = Api.range(site, first, first + 4);
        String list = open(3).path("id");
        String taken = "+" + (first + 1);
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("holder", Api.user("ola")))
                .post(BASE + "/numbers/" + taken + "/assign")
                .then()
                .statusCode(200);
        choose(list, taken, "kari").then().statusCode(409).body("detail", containsString("moved"));
        assertThat(free(range)).as("nothing was freed by the refused choice").isEqualTo(2);
        choose(list, "+" + (first + 2), "kari").then().statusCode(200);
        Api.number(taken).then().body("holder.id", equalTo("sip:ola@contoso.com"));
        assertThat(free(range)).isEqualTo(3);
    }

    @Test
    void onlyOneChoiceOfManyAtOnceCounts() throws InterruptedException, ExecutionException {
        String range = Api.range(site, first + 990, first + 1009);
        String list = open(16).path("id");
        List<Callable<Integer>> choices = IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(i ->
                        () -> choose(list, "+" + (first + 990 + i), "user" + i).statusCode())
                .toList();
        assertThat(Together.call(choices)).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(free(range)).isEqualTo(19);
    }

    @Test
    void aCallerCannotEmptyARangeByOpeningLists() throws InterruptedException, ExecutionException {
        String range = Api.range(site, first, first + 99);
        Callable<Integer> open = () -> open(10).statusCode();
        assertThat(Together.call(IntStream.range(0, 16).mapToObj(i -> open).toList()))
                .filteredOn(status -> status == 201)
                .hasSize(4);
        assertThat(free(range)).isEqualTo(60);
        open(1).then().statusCode(409).body("detail", containsString("hold 40"));
        requester("another caller of " + site)
                .body(Map.of("site", site))
                .post(LISTS)
                .then()
                .statusCode(201)
                .body("numbers", hasSize(5));
    }

    @Test
    void sentAgainItHoldsNothingMore() {
        String range = Api.range(site, first, first + 9);
        var key = UUID.randomUUID().toString();
        var body = Map.of("site", site, "count", 4);
        String list = requester(caller)
                .header("Idempotency-Key", key)
                .body(body)
                .post(LISTS)
                .path("id");
        requester(caller)
                .header("Idempotency-Key", key)
                .body(body)
                .post(LISTS)
                .then()
                .statusCode(201)
                .body("id", equalTo(list));
        assertThat(free(range)).isEqualTo(6);
    }

    @Test
    void comesFromTheRangeAskedFor() {
        Api.range(site, first, first + 9);
        String other = Api.range(site, first + 100, first + 101);
        requester(caller)
                .body(Map.of("site", site, "range", other, "count", 2))
                .post(LISTS)
                .then()
                .statusCode(201)
                .body("numbers", equalTo(List.of("+" + (first + 100), "+" + (first + 101))));
        requester(caller)
                .body(Map.of("site", site, "range", other, "count", 2))
                .post(LISTS)
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-enough-numbers"));
    }

    @Test
    void saysWhatIsWrongWithTheRequest() {
        Api.range(site, first, first + 9);
        open(0).then().statusCode(400).body("errors[0].pointer", equalTo("/count"));
        open(21).then().statusCode(400);
        requester(caller)
                .body(Map.of("site", site, "minutes", 60))
                .post(LISTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/minutes"));
        String list = open(1).path("id");
        choose(list, "+" + (first + 5), "kari")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/number"))
                .body("detail", containsString("it offers +" + first));
    }

    @Test
    void keepsOutWhoeverMayNot() {
        Api.range(site, first, first + 9);
        String list = open(2).path("id");
        requester("somebody else").get(LISTS + "/" + list).then().statusCode(404);
        requester("somebody else").delete(LISTS + "/" + list).then().statusCode(404);
        Api.as(Roles.NUMBER_ADMIN, site).get(LISTS + "/" + list).then().statusCode(200);
        Api.as(Roles.NUMBER_ADMIN, "elsewhere").get(LISTS + "/" + list).then().statusCode(404);
        Api.as(Roles.REQUESTER, "elsewhere")
                .contentType(ContentType.JSON)
                .body(Map.of("site", site))
                .post(LISTS)
                .then()
                .statusCode(403);
        Api.as(Roles.VIEWER)
                .contentType(ContentType.JSON)
                .body(Map.of("site", site))
                .post(LISTS)
                .then()
                .statusCode(403);
    }
}
