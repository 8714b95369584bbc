package org.dialworks.number.allocation;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class TakeNumbersIT {

    private static final int CALLERS = 32;

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    private Response take(Map<String, ?> body, String key) {
        var request = Api.as(Roles.REQUESTER).contentType(ContentType.JSON).body(body);
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return request.post(BASE + "/available");
    }

    private long free(String range) {
        return Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range).jsonPath().getLong("free");
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            var answers = new ArrayList<T>();
            for (Future<T> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    void takesTheLowestFreeNumberAndTellsTheOthers() {
        String range = Api.range(site, first + 7, first + 20);
        String number = "+" + (first + 7);
        Api.assign(site, "kari")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/numbers/v1/numbers/%2B" + (first + 7)))
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(number))
                .body("items[0].state", equalTo("assigned"))
                .body("items[0].version", equalTo(1))
                .body("items[0].holder.id", equalTo("sip:kari@contoso.com"))
                .body("items[0].rangeId", equalTo(range));
        Api.assign(site, "ola").then().body("items[0].number", equalTo("+" + (first + 8)));
        assertThat(free(range)).isEqualTo(12);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.NUMBERS, number))
                        .singleElement()
                        .satisfies(event -> {
                            assertThat(event.type()).isEqualTo("org.dialworks.number.assigned.v1");
                            assertThat(event.data().at("/holder/id").asText()).isEqualTo("sip:kari@contoso.com");
                            assertThat(event.data().get("version").asLong()).isEqualTo(1);
                            assertThat(event.data().get("site").asText()).isEqualTo(site);
                        }));
    }

    @Test
    void whatWasGivenBackIsTakenAgainWithTheNextVersion() {
        Api.range(site, first, first + 5);
        String number = Api.assign(site, "kari").jsonPath().getString("items[0].number");
        Api.admin().post(BASE + "/numbers/" + number + "/release").then().statusCode(200);
        Api.assign(site, "ola").then().body("items[0].number", equalTo(number)).body("items[0].version", equalTo(3));
    }

    @Test
    void takesSeveralOrNone() {
        String range = Api.range(site, first + 995, first + 1004);
        Instant until = Instant.now().plus(Duration.ofDays(1));
        take(Map.of("site", site, "count", 8, "as", "reserved", "until", until.toString(), "reason", "branch"), "")
                .then()
                .statusCode(201)
                .body("items", hasSize(8))
                .body("items[7].number", equalTo("+" + (first + 1002)))
                .body("items[7].state", equalTo("reserved"))
                .body("items[7].reason", equalTo("branch"));
        take(Map.of("site", site, "count", 3, "as", "reserved"), "")
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-enough-numbers"))
                .body("detail", containsString("2 are free"));
        assertThat(free(range)).isEqualTo(2);
    }

    @Test
    @DisplayName("reference case 53: a full range has none left and offers no number that is assigned")
    void case53_saysWhenNoneIsLeft() {
        String range = Api.range(site, first, first);
        Api.assign(site, "kari").then().statusCode(201);
        Api.assign(site, "ola").then().statusCode(409).body("detail", containsString("none is free"));
        Api.as(Roles.VIEWER)
                .get(BASE + "/ranges/" + range + "/available")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void takesByPatternAndByClass() {
        Api.range(site, first + 1995, first + 3005);
        assertThat(taken(Map.of("site", site, "pattern", "*2?22", "as", "reserved")))
                .containsExactly("+" + (first + 2022));
        assertThat(taken(Map.of("site", site, "class", "hundreds", "count", 2, "as", "reserved")))
                .containsExactly("+" + (first + 2000), "+" + (first + 3000));
        Api.as(Roles.REQUESTER)
                .contentType(ContentType.JSON)
                .body(Map.of("site", site, "class", "hundreds", "as", "reserved"))
                .post(BASE + "/available")
                .then()
                .statusCode(409)
                .body("detail", containsString("none is free"));
        Api.as(Roles.REQUESTER)
                .contentType(ContentType.JSON)
                .body(Map.of("site", site, "class", "hundreds", "strategy", "random", "as", "reserved"))
                .post(BASE + "/available")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/class"));
    }

    private static List<String> taken(Map<String, Object> wish) {
        return Api.as(Roles.REQUESTER)
                .contentType(ContentType.JSON)
                .body(wish)
                .post(BASE + "/available")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("items.number");
    }

    @Test
    void listsWhatIsFreePageByPage() {
        String range = Api.range(site, first + 990, first + 2010);
        Api.assign(site, "kari");
        var page = Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range + "/available?limit=20");
        page.then()
                .body("items", hasSize(20))
                .body("items[0].number", equalTo("+" + (first + 991)))
                .body("items[19].number", equalTo("+" + (first + 1010)));
        Api.as(Roles.VIEWER)
                .get(BASE + "/available?limit=1000&site=" + site + "&after=" + page.path("next"))
                .then()
                .body("items", hasSize(1000))
                .body("items[0].number", equalTo("+" + (first + 1011)))
                .body("items[999].number", equalTo("+" + (first + 2010)))
                .body("next", equalTo(null));
    }

    @Test
    void aRequestSentAgainTakesNothingMore() throws InterruptedException, ExecutionException {
        String range = Api.range(site, first, first + 99);
        String key = UUID.randomUUID().toString();
        var body = Map.of("site", site, "holder", Api.user("kari"));
        Callable<String> call =
                () -> take(body, key).then().statusCode(201).extract().path("items[0].number");
        assertThat(together(IntStream.range(0, CALLERS).mapToObj(i -> call).toList()))
                .containsOnly("+" + first);
        assertThat(free(range)).isEqualTo(99);
        take(Map.of("site", site, "holder", Api.user("ola")), key)
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void manyCallersNeverGetTheSameNumberAndNobodyIsToldThatNoneIsLeftTooSoon()
            throws InterruptedException, ExecutionException {
        int size = 640;
        String range = Api.range(site, first + 700, first + 700 + size - 1);
        var calls = new ArrayList<Callable<Response>>();
        for (int i = 0; i < size + 40; i++) {
            var body = new HashMap<String, Object>(Map.of("site", site, "holder", Api.user("user" + i)));
            calls.add(() -> take(body, UUID.randomUUID().toString()));
        }
        List<Response> answers = together(calls);
        List<String> numbers = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.jsonPath().getString("items[0].number"))
                .toList();
        assertThat(numbers).hasSize(size).doesNotHaveDuplicates();
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(40);
        assertThat(free(range)).isZero();
    }

    @Test
    void takingAndGivingBackTogetherLosesNothing() throws InterruptedException, ExecutionException {
        int size = 60;
        String range = Api.range(site, first + 970, first + 970 + size - 1);
        Callable<Integer> takeAndRelease = () -> {
            Response taken = take(Map.of("site", site, "count", 7, "as", "reserved"), "");
            if (taken.statusCode() != 201) {
                assertThat(taken.statusCode()).isEqualTo(409);
                return 0;
            }
            List<String> numbers = taken.jsonPath().getList("items.number");
            for (String number : numbers) {
                Api.admin()
                        .post(BASE + "/numbers/" + number + "/release")
                        .then()
                        .statusCode(200);
            }
            return numbers.size();
        };
        together(IntStream.range(0, 120).mapToObj(i -> takeAndRelease).toList());
        assertThat(free(range)).isEqualTo(size);
    }

    @Test
    void saysWhatIsWrongWithTheRequest() {
        Api.range(site, first, first + 5);
        take(Map.of("site", site, "count", 0, "as", "reserved"), "").then().statusCode(400);
        take(Map.of("site", site, "count", 1001, "as", "reserved"), "").then().statusCode(400);
        take(Map.of("site", site, "as", "assigned"), "")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/holder"));
        take(Map.of("site", site, "as", "blocked"), "")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/as"));
        take(Map.of("site", site, "as", "reserved", "until", "2020-01-01T00:00:00Z"), "")
                .then()
                .statusCode(400);
        take(Map.of("as", "reserved"), "").then().statusCode(400).body("errors[0].pointer", equalTo("/site"));
        take(Map.of("site", "nowhere", "as", "reserved"), "").then().statusCode(404);
        take(Map.of("site", site, "as", "reserved", "wat", 1), "").then().statusCode(400);
    }

    @Test
    void keepsOutWhoeverMayNot() {
        Api.range(site, first, first + 5);
        var body = Map.of("site", site, "as", "reserved");
        Api.as(Roles.VIEWER)
                .contentType(ContentType.JSON)
                .body(body)
                .post(BASE + "/available")
                .then()
                .statusCode(403);
        Api.as(Roles.REQUESTER, "elsewhere")
                .contentType(ContentType.JSON)
                .body(body)
                .post(BASE + "/available")
                .then()
                .statusCode(403);
        Api.as(Roles.INGEST).get(BASE + "/available").then().statusCode(403);
    }
}
