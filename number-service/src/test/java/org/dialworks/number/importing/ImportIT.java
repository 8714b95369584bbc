package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Topic;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.number.testing.Topics;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ImportIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    private String ranges(long... bounds) {
        var csv = new StringBuilder(
                "\"Identity\",\"AnnouncementName\",\"NumberRangeStart\",\"NumberRangeEnd\",\"Priority\"\n");
        for (int i = 0; i < bounds.length; i += 2) {
            csv.append("\"Range %d\",\"Vacant\",\"tel:+%d\",\"tel:+%d\",\"%d\"\n"
                    .formatted(i / 2, bounds[i], bounds[i + 1], i / 2));
        }
        return csv.toString();
    }

    private String users(Object... namesAndNumbers) {
        var csv = new StringBuilder("DisplayName,SipAddress,SamAccountName,LineURI,PrivateLine,RegistrarPool\n");
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            String name = String.valueOf(namesAndNumbers[i]);
            csv.append("%s,sip:%s@contoso.com,%s,%s,,pool.contoso.com\n"
                    .formatted(name, name, name, namesAndNumbers[i + 1]));
        }
        return csv.toString();
    }

    private long free() {
        List<Integer> free = Api.as(Roles.VIEWER)
                .get(BASE + "/ranges?site=" + site)
                .jsonPath()
                .getList("items.free");
        return free.stream().mapToLong(Integer::longValue).sum();
    }

    @Test
    void whatIsFreeIsTheUnionOfTheRangesLessTheHolders() {
        // 100 numbers, of which the second range has half once more.
        Response job = Imports.load("site=" + site, ranges(first, first + 99, first + 50, first + 149));
        assertThat(Imports.counts(job)).isEqualTo("added 2");
        assertThat(Imports.report(job).get(1).reason()).startsWith("in part: ");
        assertThat(free()).isEqualTo(150);
        Imports.load("site=" + site, users("Kari", "tel:+" + (first + 60), "Ola", "tel:+" + (first + 149)));
        assertThat(free()).isEqualTo(148);
        Api.number("+" + (first + 60))
                .then()
                .body("state", equalTo("active"))
                .body("holder.id", equalTo("sip:kari@contoso.com"))
                .body("holder.pool", equalTo("pool.contoso.com"))
                .body("history", hasSize(1));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.NUMBERS, "+" + (first + 60)))
                        .singleElement()
                        .satisfies(event -> assertThat(event.type()).isEqualTo("org.dialworks.number.activated.v1")));
    }

    @Test
    void aSecondImportOfTheSameFilesChangesNothing() {
        String ranges = ranges(first, first + 99, first + 50, first + 149);
        String users = users("Kari", "tel:+" + first, "Ola", "tel:+" + (first + 1), "Per", "tel:+" + first);
        Imports.load("site=" + site, ranges);
        assertThat(Imports.counts(Imports.load("site=" + site, users))).isEqualTo("added 2, conflict 1");
        assertThat(Imports.counts(Imports.load("site=" + site, ranges))).isEqualTo("unchanged 2");
        assertThat(Imports.counts(Imports.load("site=" + site, users))).isEqualTo("unchanged 3");
        Api.number("+" + first).then().body("version", equalTo(1));
    }

    @Test
    @DisplayName("reference case 67: two holders of one number are reported and both kept")
    void case67_keepsBothHolders() {
        Imports.load("site=" + site, ranges(first, first + 9));
        Response job = Imports.load("site=" + site, users("Kari", "tel:+" + first, "Ola", "tel:+" + first));
        assertThat(Imports.counts(job)).isEqualTo("added 1, conflict 1");
        assertThat(Imports.report(job).get(1).reason()).contains("held by user sip:kari@contoso.com");
        Api.number("+" + first)
                .then()
                .body("holder.id", equalTo("sip:kari@contoso.com"))
                .body("alsoHeldBy.id", equalTo(List.of("sip:ola@contoso.com")));
        assertThat(free()).isEqualTo(9);
    }

    @Test
    @DisplayName("reference case 66: a holder outside every range is kept and reported")
    void case66_keepsHoldersOutsideEveryRange() {
        Response job = Imports.load("site=" + site, users("Kari", "tel:+" + first));
        assertThat(Imports.counts(job)).isEqualTo("added 1");
        assertThat(Imports.report(job).getFirst().reason()).contains("outside every range");
        Api.number("+" + first).then().body("state", equalTo("active")).body("rangeId", equalTo(null));
        // A range that comes later has it as held.
        Api.createRange(site, first, first + 9).then().body("free", equalTo(9));
        Api.number("+" + first).then().body("rangeId", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    @DisplayName("reference case 3: a number with an extension has a holder of its own")
    void case03_keepsExtensionsApart() {
        Imports.load("site=" + site, ranges(first, first + 9));
        Imports.load("site=" + site, users("Kari", "tel:+" + first, "Ola", "tel:+" + first + ";ext=123"));
        Api.number("+" + first).then().body("holder.displayName", equalTo("Kari"));
        Api.number("+" + first + ";ext=123").then().body("holder.displayName", equalTo("Ola"));
        assertThat(free()).isEqualTo(9);
    }

    @Test
    @DisplayName("reference case 56: a private line is a line of its own")
    void case56_takesThePrivateLine() {
        String csv = """
                DisplayName,SipAddress,LineURI,PrivateLine,SamAccountName
                Kari,sip:kari@contoso.com,tel:+%d,tel:+%d,kari
                Ola,sip:ola@contoso.com,,tel:+%d,ola
                Per,sip:per@contoso.com,,,per
                """.formatted(first, first + 1, first + 2);
        Response job = Imports.load("site=" + site, csv);
        assertThat(Imports.counts(job)).isEqualTo("added 3, ignored 1");
        Api.number("+" + (first + 1))
                .then()
                .body("holder.id", equalTo("sip:kari@contoso.com"))
                .body("holder.line", equalTo("private"));
        assertThat(Imports.report(job)).extracting(Imports.Row::line).containsExactly(2, 2, 3, 4);
    }

    @Test
    @DisplayName("reference cases 48 and 49: ranges include both ends")
    void case48_countsBothEnds() {
        Imports.load("site=" + site, ranges(first, first + 100, first + 500, first + 500));
        assertThat(free()).isEqualTo(102);
    }

    @Test
    void everyRowIsTakenOrReportedWithItsLine() {
        String csv = """
                #TYPE Microsoft.Rtc.Management.ADConnect.Schema.ADUser
                "Identity","SipAddress","LineURI","DisplayName","Enabled","ProxyAddresses"
                "CN=Kari","sip:kari@contoso.com","tel:+%d","Kari
                Nordmann","True","System.String[]"
                "CN=Ola","sip:ola@contoso.com","4.755E+09","Ola","True","System.String[]"

                "CN=Per","sip:per@contoso.com","tel:112","Per","False","System.String[]"
                "CN=Anne","sip:anne@contoso.com","tel:123","Anne","True","System.String[]"
                "","","tel:+%d","Nobody","True","System.String[]"
                "CN=Ida","sip:ida@contoso.com","tel:+%d;ext=","Ida","True","System.String[]"
                "CN=Liv","sip:liv@contoso.com","","Liv","True","System.String[]"
                """.formatted(first, first + 1, first + 2);
        Response job = Imports.load("country=NO&site=" + site, csv);
        assertThat(Imports.counts(job)).isEqualTo("added 1, local 1, rejected 4, ignored 1");
        assertThat(Imports.report(job))
                .extracting(row -> row.line() + " " + row.outcome())
                .containsExactly(
                        "3 added", "5 rejected", "7 rejected", "8 local", "9 rejected", "10 rejected", "11 ignored");
        assertThat(Imports.report(job))
                .filteredOn(row -> row.outcome().equals("rejected"))
                .extracting(Imports.Row::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("Excel"),
                        reason -> assertThat(reason).contains("emergency"),
                        reason -> assertThat(reason).contains("SipAddress"),
                        reason -> assertThat(reason).contains(";ext="));
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() {
        String csv = users("Kari", "tel:+" + first, "Ola", "tel:+" + first);
        Api.range(site, first, first + 9);
        Response rehearsed = Imports.load("dryRun=true&site=" + site, csv);
        assertThat(Imports.counts(rehearsed)).isEqualTo("added 1, conflict 1");
        assertThat(free()).isEqualTo(10);
        Api.number("+" + first).then().body("state", equalTo("available"));
        assertThat(Imports.counts(Imports.load("site=" + site, csv))).isEqualTo("added 1, conflict 1");
        assertThat(free()).isEqualTo(9);
    }

    @Test
    void anExportShowsThatAnAssignedNumberIsInUse() {
        Api.range(site, first, first + 9);
        Api.assign(site, "kari").then().statusCode(201);
        Response job = Imports.load("site=" + site, users("Kari", "tel:+" + first));
        assertThat(Imports.counts(job)).isEqualTo("changed 1");
        Api.number("+" + first).then().body("state", equalTo("active")).body("version", equalTo(2));
    }

    @Test
    void aHolderWithANewNameOrPoolIsAChange() {
        Imports.load("site=" + site, users("Kari", "tel:+" + first));
        String renamed = """
                DisplayName,SipAddress,SamAccountName,LineURI
                Kari Nordmann,sip:KARI@contoso.com,kari,tel:+%d
                """.formatted(first);
        assertThat(Imports.counts(Imports.load("site=" + site, renamed))).isEqualTo("changed 1");
        Api.number("+" + first)
                .then()
                .body("holder.displayName", equalTo("Kari Nordmann"))
                .body("holder.pool", equalTo("pool.contoso.com"))
                .body("state", equalTo("active"));
    }

    @Test
    void keepsOutWhoeverMayNot() {
        Api.as(Roles.REQUESTER)
                .contentType("text/csv")
                .body("x")
                .post(BASE + "/imports?site=" + site)
                .then()
                .statusCode(403);
        Api.as(Roles.NUMBER_ADMIN, "elsewhere")
                .contentType("text/csv")
                .body("x")
                .post(BASE + "/imports?site=" + site)
                .then()
                .statusCode(403);
        Response job = Imports.load("site=" + site, users("Kari", "tel:+" + first));
        Api.as(Roles.VIEWER, "elsewhere")
                .get(BASE + "/imports/" + job.path("id") + "/report")
                .then()
                .statusCode(403);
    }

    @Test
    void severalFilesAreOneImport() {
        Response job = Imports.finished(Api.admin()
                .contentType("multipart/form-data")
                .multiPart(
                        "files",
                        "unassigned.csv",
                        ranges(first, first + 99).getBytes(StandardCharsets.UTF_16LE),
                        "text/csv; charset=utf-16le")
                .multiPart(
                        "files",
                        "Get-CsUser.csv",
                        users("Kari", "tel:+" + first).getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .multiPart(
                        "meeting-room",
                        "rooms.json",
                        "{\"DisplayName\":\"Fjord\",\"SipAddress\":\"sip:fjord@contoso.com\",\"LineURI\":\"tel:+%d\"}"
                                .formatted(first + 1)
                                .getBytes(StandardCharsets.UTF_8),
                        "application/json")
                .post(BASE + "/imports?site=" + site));
        assertThat(Imports.counts(job)).isEqualTo("added 3");
        assertThat(job.<List<Map<String, Object>>>path("files"))
                .extracting(file -> file.get("kind"))
                .containsExactly("Get-CsUnassignedNumber", "Get-CsUser", "Get-CsMeetingRoom");
        assertThat(free()).isEqualTo(98);
        Api.number("+" + (first + 1)).then().body("holder.kind", equalTo("meeting-room"));
    }
}
