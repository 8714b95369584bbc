package org.dialworks.number.unused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class UnusedReportIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    private List<String> report(String query) {
        return Api.as(Roles.VIEWER)
                .get(BASE + "/reports/unused?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .toList();
    }

    private String run(long from, long to, String state, String range) {
        return "tel:+%d,tel:+%d,%d,%s,%s,%s".formatted(from, to, to - from + 1, state, range, site);
    }

    private void move(long digits, String move) {
        Api.admin()
                .contentType(ContentType.JSON)
                .post(BASE + "/numbers/+" + digits + "/" + move)
                .then()
                .statusCode(200);
    }

    @Test
    void unusedIsTheUnionOfTheRangesLessTheHoldersEachNumberOnce() {
        // Ranges that overlap, as Get-CsUnassignedNumber allows, and holders in and outside of them.
        Imports.load("site=" + site, """
                Identity,NumberRangeStart,NumberRangeEnd,AnnouncementName
                One,tel:+%d,tel:+%d,Vacant
                Two,tel:+%d,tel:+%d,Vacant
                """.formatted(first, first + 1499, first + 1000, first + 2999));
        Imports.load("site=" + site, """
                DisplayName,SipAddress,SamAccountName,LineURI
                Kari,sip:kari@contoso.com,kari,tel:+%d
                Ola,sip:ola@contoso.com,ola,tel:+%d;ext=12
                Per,sip:per@contoso.com,per,tel:+%d
                Ida,sip:ida@contoso.com,ida,tel:+%d
                """.formatted(first + 10, first + 20, first + 1200, first + 9999));
        assertThat(report("site=" + site))
                .containsExactly(
                        run(first, first + 9, "available", "One"),
                        run(first + 11, first + 1199, "available", "One"),
                        run(first + 1201, first + 1499, "available", "One"),
                        run(first + 1500, first + 2999, "available", "Two"));
    }

    @Test
    void saysOfNumbersThatRestWhyTheyAreNotGivenOut() {
        Api.range(site, first, first + 9);
        move(first + 3, "block");
        move(first + 4, "block");
        String range = "range of " + site;
        assertThat(report("site=" + site))
                .containsExactly(
                        run(first, first + 2, "available", range),
                        run(first + 3, first + 4, "blocked", range),
                        run(first + 5, first + 9, "available", range));
        assertThat(report("state=available&site=" + site)).hasSize(2);
        assertThat(report("as=numbers&state=blocked&site=" + site))
                .containsExactly(
                        "tel:+%d,blocked,%s,%s".formatted(first + 3, range, site),
                        "tel:+%d,blocked,%s,%s".formatted(first + 4, range, site));
    }

    @Test
    void oneRangeCanBeAskedForAndEveryFormatHasTheSame() {
        Api.range(site, first, first + 9);
        String second = Api.range(site, first + 100, first + 1_000_099);
        assertThat(report("range=" + second))
                .containsExactly(run(first + 100, first + 1_000_099, "available", "range of " + site));
        List<Map<String, Object>> items = Api.as(Roles.VIEWER)
                .get(BASE + "/reports/unused?format=json&range=" + second)
                .jsonPath()
                .getList("items");
        assertThat(items)
                .singleElement()
                .satisfies(run -> assertThat(run)
                        .containsEntry("first", "+" + (first + 100))
                        .containsEntry("count", 1_000_000)
                        .containsEntry("rangeId", second));
    }

    @Test
    void showsOnlyTheSitesOfTheToken() {
        String range = Api.range(site, first, first + 9);
        for (String query : List.of("site=" + site, "range=" + range)) {
            Api.as(Roles.VIEWER, "elsewhere")
                    .get(BASE + "/reports/unused?" + query)
                    .then()
                    .statusCode(403);
        }
        assertThat(Api.as(Roles.VIEWER, "elsewhere")
                        .get(BASE + "/reports/unused")
                        .asString())
                .doesNotContain(site);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (String query :
                List.of("format=pdf", "as=rows", "state=active", "state=sold", "separator=x", "site=A%20B")) {
            Api.as(Roles.VIEWER).get(BASE + "/reports/unused?" + query).then().statusCode(400);
        }
        Api.as(Roles.VIEWER)
                .get(BASE + "/reports/unused?range=7d0f4b9e-0000-4000-8000-000000000000")
                .then()
                .statusCode(404);
    }
}
