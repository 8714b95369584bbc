package org.dialworks.number.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class StrategyIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    private Response take(Map<String, ?> request) {
        var body = new HashMap<String, Object>(request);
        body.put("as", "reserved");
        body.put("site", site);
        return Api.as(Roles.REQUESTER).contentType(ContentType.JSON).body(body).post(BASE + "/available");
    }

    private List<String> taken(Map<String, ?> request) {
        return take(request).then().statusCode(201).extract().path("items.number");
    }

    private void release(long digits) {
        Api.admin().post(BASE + "/numbers/+" + digits + "/release").then().statusCode(200);
    }

    private void block(long digits) {
        Api.admin().post(BASE + "/numbers/+" + digits + "/block").then().statusCode(200);
    }

    private static String[] numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(digits -> "+" + digits).toArray(String[]::new);
    }

    @Test
    void takesAtRandomEachNumberOnce() {
        Api.range(site, first + 500, first + 2499);
        List<String> some = taken(Map.of("strategy", "random", "count", 100));
        assertThat(some).hasSize(100).doesNotHaveDuplicates();
        // The lowest hundred of two thousand by chance: not in the life of this universe.
        assertThat(some).isNotEqualTo(List.of(numbers(first + 500, first + 599)));
        List<String> rest = taken(Map.of("strategy", "random", "count", 1000));
        assertThat(rest).doesNotHaveDuplicates().doesNotContainAnyElementsOf(some);
        assertThat(taken(Map.of("strategy", "random", "count", 900)))
                .doesNotContainAnyElementsOf(some)
                .doesNotContainAnyElementsOf(rest);
        take(Map.of("strategy", "random")).then().statusCode(409).body("detail", containsString("none is free"));
    }

    @Test
    void takesFirstWhatWasNeverUsedThenWhatHasRestedLongest() {
        Api.range(site, first + 998, first + 1002);
        var oldest = Map.of("strategy", "least-recently-released");
        assertThat(taken(Map.of("count", 3))).containsExactly(numbers(first + 998, first + 1000));
        release(first + 999);
        release(first + 998);
        assertThat(taken(oldest)).containsExactly("+" + (first + 1001));
        assertThat(taken(Map.of("strategy", "least-recently-released", "count", 2)))
                .containsExactly("+" + (first + 1002), "+" + (first + 999));
        assertThat(taken(oldest)).containsExactly("+" + (first + 998));
        take(oldest).then().statusCode(409).body("detail", containsString("none is free"));
    }

    @Test
    void takesTheLowestRowOfSoManyAlsoAcrossTheBorderOfAThousand() {
        Api.range(site, first + 900, first + 2199);
        block(first + 915);
        block(first + 985);
        for (long digits = first + 920; digits < first + 985; digits += 15) {
            block(digits);
        }
        assertThat(taken(Map.of("count", 20, "contiguous", true))).containsExactly(numbers(first + 986, first + 1005));
        assertThat(taken(Map.of("count", 15, "contiguous", true))).containsExactly(numbers(first + 900, first + 914));
        assertThat(taken(Map.of("count", 1000, "contiguous", true)))
                .containsExactly(numbers(first + 1006, first + 2005));
        take(Map.of("count", 200, "contiguous", true))
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-enough-numbers"))
                .body("detail", containsString("at most 194 follow one another"));
        take(Map.of("count", 5, "contiguous", true, "strategy", "random"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/strategy"));
    }

    @Test
    void aRowIsNotTornApartByTheRangesOfASite() {
        Api.range(site, first, first + 9);
        Api.range(site, first + 10, first + 19);
        take(Map.of("count", 12, "contiguous", true))
                .then()
                .statusCode(409)
                .body("detail", containsString("at most 10 follow one another"));
        assertThat(taken(Map.of("count", 12))).containsExactly(numbers(first, first + 11));
    }

    @Test
    void listsRowsAndSaysHowScatteredTheRestIs() {
        String range = Api.range(site, first + 990, first + 2989);
        block(first + 1000);
        block(first + 1010);
        block(first + 2000);
        var rows = Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range + "/available?contiguous=10&limit=2");
        rows.then()
                .body("items", hasSize(2))
                .body("items[0].number", equalTo("+" + (first + 990)))
                .body("items[0].last", equalTo("+" + (first + 999)))
                .body("items[0].length", equalTo(10))
                .body("items[1].number", equalTo("+" + (first + 1011)))
                .body("items[1].length", equalTo(989));
        Api.as(Roles.VIEWER)
                .get(BASE + "/available?contiguous=10&limit=2&site=" + site + "&after=" + rows.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].number", equalTo("+" + (first + 2001)))
                .body("items[0].last", equalTo("+" + (first + 2989)))
                .body("next", equalTo(null));
        for (String path :
                List.of("/ranges/" + range + "/fragmentation?length=25", "/fragmentation?length=25&site=" + site)) {
            Api.as(Roles.VIEWER)
                    .get(BASE + path)
                    .then()
                    .statusCode(200)
                    .body("free", equalTo(1997))
                    .body("runs", equalTo(4))
                    .body("longest", equalTo(989))
                    .body("byLength.find { it.from == 5 }.runs", equalTo(1))
                    .body("byLength.find { it.from == 100 }.numbers", equalTo(1978))
                    .body("fits.find { it.length == 20 }.blocks", equalTo(98))
                    .body("fits.find { it.length == 25 }.blocks", equalTo(78));
        }
    }

    @Test
    void takesFromTheRangesThatAreMeant() {
        Api.range(site, first, first + 9);
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        "hotlines of " + site,
                        "site",
                        site,
                        "first",
                        "+" + (first + 100),
                        "last",
                        "+" + (first + 101),
                        "purpose",
                        "toll-free",
                        "tags",
                        List.of("hotline")))
                .post(BASE + "/ranges")
                .then()
                .statusCode(201);
        assertThat(taken(Map.of("tag", "hotline"))).containsExactly("+" + (first + 100));
        assertThat(taken(Map.of("purpose", "toll-free", "strategy", "random"))).containsExactly("+" + (first + 101));
        take(Map.of("tag", "hotline"))
                .then()
                .statusCode(409)
                .body("detail", containsString("none is free in the site " + site + ", tagged hotline"));
        assertThat(taken(Map.of())).containsExactly("+" + first);
    }

    @Test
    @DisplayName("reference case 53: a full range has none left by any strategy, in a row or not")
    void case53_saysThatNoneIsLeftWhateverTheStrategy() {
        String range = Api.range(site, first, first + 2);
        assertThat(taken(Map.of("count", 3))).hasSize(3);
        for (String strategy : List.of("lowest", "random", "least-recently-released")) {
            take(Map.of("strategy", strategy))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/not-enough-numbers"))
                    .body("detail", containsString("none is free"));
        }
        take(Map.of("count", 2, "contiguous", true)).then().statusCode(409);
        Api.as(Roles.VIEWER)
                .get(BASE + "/ranges/" + range + "/available?contiguous=1")
                .then()
                .body("items", hasSize(0));
    }
}
