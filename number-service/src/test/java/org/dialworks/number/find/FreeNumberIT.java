package org.dialworks.number.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class FreeNumberIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    private static ValidatableResponse get(String path) {
        return Api.as(Roles.VIEWER).get(BASE + path).then();
    }

    /** All pages of a list. */
    private static List<String> all(String path) {
        var numbers = new ArrayList<String>();
        Optional<String> next = Optional.empty();
        do {
            JsonPath page = get(path + next.map(after -> "&after=" + after).orElse(""))
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            numbers.addAll(page.getList("items.number"));
            next = Optional.ofNullable(page.getString("next"));
        } while (next.isPresent());
        return numbers;
    }

    private List<String> numbers(long... offsets) {
        return java.util.Arrays.stream(offsets)
                .mapToObj(offset -> "+" + (first + offset))
                .toList();
    }

    @Test
    void findsByTheDigits() {
        String id = Api.range(site, first, first + 2999);
        String prefix = String.valueOf(first / 1000);
        assertThat(all("/available?limit=7&pattern=*00&site=" + site))
                .hasSize(30)
                .startsWith("+" + first);
        assertThat(all("/available?limit=7&pattern=*1234&site=" + site)).isEqualTo(numbers(1234));
        assertThat(all("/available?limit=2&pattern=" + prefix + "5?7&site=" + site))
                .isEqualTo(numbers(507, 517, 527, 537, 547, 557, 567, 577, 587, 597));
        assertThat(all("/ranges/" + id + "/available?limit=50&pattern=%E2%80%A6999"))
                .isEqualTo(numbers(999, 1999, 2999));
        Api.admin().post(BASE + "/numbers/+" + (first + 1999) + "/block").then().statusCode(200);
        assertThat(all("/ranges/" + id + "/available?limit=50&pattern=*999")).isEqualTo(numbers(999, 2999));
        get("/available?pattern=4[7]").statusCode(400).body("errors[0].pointer", equalTo("pattern"));
    }

    @Test
    void findsByClassAndSaysWhatANumberIsWorth() {
        Api.range(site, first + 7000, first + 7999);
        get("/available?pattern=*7777&site=" + site)
                .body("items", hasSize(1))
                .body("items[0].classes", hasItem("four-alike"))
                .body("items[0].level", equalTo("gold"));
        get("/available?class=four-alike&site=" + site).body("items.number", equalTo(numbers(7777)));
        List<String> ordinary = all("/available?limit=300&class=ordinary&site=" + site);
        List<String> worth = all("/available?limit=300&class=platinum,gold,silver,bronze&site=" + site);
        assertThat(ordinary).doesNotContainAnyElementsOf(worth).contains("+" + (first + 7183));
        assertThat(ordinary.size() + worth.size()).isEqualTo(1000);
        get("/available?class=golden").statusCode(400).body("detail", containsString("four-alike"));
        get("/classes")
                .body("items.find { it.name == 'four-alike' }.level", equalTo("gold"))
                .body("items.examples", notNullValue());
    }

    @Test
    void findsByWhatIsSaidOfTheRange() {
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        "a",
                        "site",
                        site,
                        "first",
                        "+" + first,
                        "last",
                        "+" + (first + 1),
                        "carrier",
                        "Telia",
                        "purpose",
                        "mobile",
                        "tags",
                        List.of("sales")))
                .post(BASE + "/ranges")
                .then()
                .statusCode(201);
        Api.range(site, first + 10, first + 10);
        for (String filter : List.of("tag=sales", "carrier=telia", "purpose=mobile")) {
            assertThat(all("/available?limit=1&site=" + site + "&" + filter)).isEqualTo(numbers(0, 1));
        }
        assertThat(all("/available?limit=1&site=" + site)).isEqualTo(numbers(0, 1, 10));
        Api.as(Roles.VIEWER, "elsewhere")
                .get(BASE + "/available?site=" + site)
                .then()
                .statusCode(403);
        Api.as(Roles.VIEWER, "elsewhere").get(BASE + "/available").then().body("items", hasSize(0));
    }

    @Test
    void aPatternIsFoundInTenMillionNumbersWhereverItIs() {
        String id = Api.range(site, first, first + 9_999_999);
        assertThat(all("/ranges/" + id + "/available?limit=50&pattern=*9876543"))
                .isEqualTo(numbers(9876543));
        assertThat(all("/ranges/" + id + "/available?limit=50&pattern=*98765?3"))
                .hasSize(10);
        assertThat(all("/ranges/" + id + "/available?limit=1000&pattern=*77&class=five-alike"))
                .hasSize(1000 / 10);
    }

    @Test
    void inARangeOfExtensionsThePatternIsOfTheExtension() {
        String base = "+" + first;
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "x", "site", site, "first", base + ";ext=000", "last", base + ";ext=999"))
                .post(BASE + "/ranges")
                .then()
                .statusCode(201);
        assertThat(all("/available?limit=5&pattern=*00&site=" + site))
                .hasSize(10)
                .startsWith(base + ";ext=000", base + ";ext=100");
        assertThat(all("/available?limit=5&pattern=7??&class=three-alike&site=" + site))
                .containsExactly(base + ";ext=777");
    }
}
