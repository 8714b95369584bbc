package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class TeamsImportIT {

    private static final String TARGET = "b3a1e9f0-1d9a-4a55-9a5e-6f6f0f6f0a01";

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    private static String number(long number, String status, String target, String blocked, String until) {
        return "{\"TelephoneNumber\":\"+%d\",\"PstnAssignmentStatus\":\"%s\",\"AssignedPstnTargetId\":\"%s\",\"AssignmentBlockedState\":\"%s\",\"AssignmentBlockedUntil\":\"%s\"}"
                .formatted(number, status, target, blocked, until);
    }

    private String mixed() {
        return "["
                + String.join(
                        ",",
                        number(first, "UserAssigned", TARGET, "", ""),
                        number(first + 1, "Unassigned", "", "NotBlocked", ""),
                        number(first + 2, "Unassigned", "", "BlockedUntil", "2099-10-11T21:30:00.0000000Z"),
                        number(first + 3, "Unassigned", "", "BlockedForever", ""))
                + "]";
    }

    private Response load(String query, String json) {
        return Imports.finished(
                Imports.send("site=" + site + query, "application/json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private long free() {
        List<Integer> free = Api.as(Roles.VIEWER)
                .get(BASE + "/ranges?site=" + site)
                .jsonPath()
                .getList("items.free");
        return free.stream().mapToLong(Integer::longValue).sum();
    }

    @Test
    void theStatesOfTeamsAreThoseOfTheInventory() {
        Api.range(site, first, first + 9);
        assertThat(Imports.counts(load("", mixed()))).isEqualTo("added 3, unchanged 1");
        assertThat(free()).isEqualTo(7);
        Api.number("+" + first).then().body("state", equalTo("active")).body("holder.id", equalTo(TARGET));
        Api.number("+" + (first + 1)).then().body("state", equalTo("available"));
        Api.number("+" + (first + 2))
                .then()
                .body("state", equalTo("quarantined"))
                .body("until", startsWith("2099-10-11T21:30:00"));
        Api.number("+" + (first + 3)).then().body("state", equalTo("blocked"));
        assertThat(Imports.counts(load("", mixed()))).isEqualTo("unchanged 4");
        assertThat(free()).isEqualTo(7);
    }

    @Test
    void aNumberThatIsFreeInTeamsAndHeldHereIsAConflict() {
        load("", "[" + number(first, "UserAssigned", TARGET, "", "") + "]");
        Response again = load("", "[" + number(first, "Unassigned", "", "", "") + "]");
        assertThat(Imports.counts(again)).isEqualTo("conflict 1");
        assertThat(Imports.report(again).getFirst().reason()).contains(TARGET);
        Api.number("+" + first).then().body("state", equalTo("active"));
    }

    @Test
    void anUnassignedNumberOutsideEveryRangeIsKeptButNotOffered() {
        Response job = load("", "[" + number(first, "Unassigned", "", "", "") + "]");
        assertThat(Imports.counts(job)).isEqualTo("added 1");
        assertThat(Imports.report(job).getFirst().reason()).contains("outside every range");
        Api.number("+" + first).then().body("state", equalTo("available"));
        Api.assign(site, "kari").then().statusCode(404);
    }

    @Test
    void consecutiveNumbersBecomeRangesWhenThatIsWanted() {
        String list = "PhoneNumber;Operator\n"
                + LongStream.concat(LongStream.range(first, first + 20), LongStream.range(first + 100, first + 105))
                        .mapToObj(number -> "+" + number + ";Telco\n")
                        .collect(Collectors.joining());
        Response rehearsed = Imports.load("dryRun=true&ranges=from-numbers&site=" + site, list);
        assertThat(rehearsed.<Integer>path("result.rangesMade")).isEqualTo(2);
        assertThat(free()).isZero();
        Response job = Imports.load("ranges=from-numbers&site=" + site, list);
        assertThat(job.<Integer>path("result.rangesMade")).isEqualTo(2);
        assertThat(Imports.counts(job)).isEqualTo("unchanged 25");
        assertThat(free()).isEqualTo(25);
        Response teams = load("&ranges=from-numbers", "[" + number(first + 20, "UserAssigned", TARGET, "", "") + "]");
        assertThat(teams.<Integer>path("result.rangesMade")).isEqualTo(1);
        assertThat(Imports.counts(teams)).isEqualTo("added 1");
        Imports.send("ranges=some&site=" + site, "text/csv", new byte[] {'x'})
                .then()
                .statusCode(400);
    }

    @Test
    void localNumbersAreLoadedOnceTheirCountryIsSaid() {
        String csv = """
                DisplayName,SipAddress,SamAccountName,LineURI
                Kari,sip:kari@contoso.com,kari,77 00 12 34
                Ola,sip:ola@contoso.com,ola,tel:123
                """;
        Response job = Imports.load("site=" + site, csv);
        assertThat(Imports.counts(job)).isEqualTo("local 2");
        Api.admin()
                .post(BASE + "/imports/" + job.path("id") + "/resolve")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("country"));
        Response resolved =
                Imports.finished(Api.admin().post(BASE + "/imports/" + job.path("id") + "/resolve?country=NO"));
        assertThat(Imports.counts(resolved)).isEqualTo("added 1, local 1");
        assertThat(resolved.<String>path("continues")).isEqualTo(job.<String>path("id"));
        assertThat(Imports.report(resolved)).extracting(Imports.Row::line).containsExactly(2, 3);
        Api.number("+4777001234").then().body("holder.id", equalTo("sip:kari@contoso.com"));
        Response noneLeft = Imports.load("site=" + site, "PhoneNumber\n+" + first + "\n");
        Api.admin()
                .post(BASE + "/imports/" + noneLeft.path("id") + "/resolve?country=NO")
                .then()
                .statusCode(422)
                .body("type", endsWith("/unprocessable"));
    }
}
