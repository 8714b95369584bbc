package org.dialworks.number.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ReconciliationIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    /** Rows of Get-CsUser: name, line, private line; or blank. */
    private Response users(String... cells) {
        var csv = new StringBuilder("DisplayName,SipAddress,SamAccountName,LineURI,PrivateLine,RegistrarPool\n");
        for (int i = 0; i < cells.length; i += 3) {
            csv.append("%s,sip:%s@contoso.com,%s,%s,%s,pool.contoso.com\n"
                    .formatted(cells[i], cells[i], cells[i], cells[i + 1], cells[i + 2]));
        }
        Response job = Imports.load("site=" + site, csv.toString());
        assertThat(job.<String>path("state")).isEqualTo("done");
        return job;
    }

    private String tel(int offset) {
        return "tel:+" + (first + offset);
    }

    private List<Map<String, Object>> findings(String query) {
        Response answer = Api.as(Roles.VIEWER).get(BASE + "/reconciliation?site=" + site + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("items");
    }

    private List<String> kinds() {
        return findings("").stream()
                .map(finding -> finding.get("kind") + " " + finding.getOrDefault("number", ""))
                .toList();
    }

    private static String text(Map<String, Object> finding, String field) {
        return String.valueOf(finding.get(field));
    }

    @Test
    void allFindingsComeAsAFile() {
        Api.range(site, first, first + 9);
        users("Kari", tel(0), "", "Ola", tel(0), "", "Per", tel(20), "");
        String url = BASE + "/reconciliation/file?site=" + site;
        String csv = Api.as(Roles.VIEWER).get(url).asString();
        assertThat(csv.lines().map(line -> line.split(",", -1)[0]))
                .containsExactly("Kind", "held-twice", "unknown-range");
        assertThat(csv).contains(tel(20)).contains("Get-CsUser");
        String lines = Api.as(Roles.VIEWER).get(url + "&format=jsonl").asString();
        assertThat(lines.lines()
                        .map(line ->
                                io.restassured.path.json.JsonPath.from(line).getMap("")))
                .isEqualTo(findings(""));
        assertThat(Api.as(Roles.VIEWER).get(url + "&kind=gone").asString().lines())
                .hasSize(1);
    }

    @Test
    void anInventoryThatAgreesHasNoFindings() {
        Api.range(site, first, first + 9);
        users("Kari", tel(0), "", "Ola", tel(0) + ";ext=12", tel(1));
        assertThat(findings("")).isEmpty();
    }

    @Test
    @DisplayName(
            "reference case 67: two holders of one number are a finding with both of them and the row that shows it")
    void case67_heldTwice() {
        Api.range(site, first, first + 9);
        Response job = users("Kari", tel(0), "", "Ola", tel(0), "");
        Map<String, Object> finding = findings("").getFirst();
        assertThat(kinds()).containsExactly("held-twice +" + first);
        assertThat(finding).containsEntry("severity", "error").containsEntry("scriptable", true);
        assertThat(text(finding, "explanation")).contains("Kari (sip:kari@contoso.com)", "Ola (sip:ola@contoso.com)");
        assertThat(text(finding, "shown")).contains("sip:ola@contoso.com");
        assertThat(finding.get("resolutions"))
                .isEqualTo(List.of("keep-inventory", "accept-export", "assign-to", "ignore"));
        assertThat(finding.get("evidence"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("importId", job.path("id"))
                .containsEntry("line", 3)
                .containsEntry("export", "Get-CsUser")
                .containsEntry("text", tel(0));
    }

    @Test
    void aSecondHolderWhomTheNewestExportNoLongerShowsIsNoFinding() {
        Api.range(site, first, first + 9);
        users("Kari", tel(0), "", "Ola", tel(0), "");
        users("Kari", tel(0), "", "Ola", tel(0), "");
        assertThat(kinds()).containsExactly("held-twice +" + first);
        users("Kari", tel(0), "", "Ola", tel(1), "");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aPrivateLineMustBeNobodyElsesLine() {
        Api.range(site, first, first + 9);
        users("Kari", tel(0), tel(1), "Ola", tel(1), "", "Per", tel(2), tel(3), "Ida", tel(4), tel(3));
        assertThat(kinds()).containsExactly("private-line-clash +" + (first + 1), "private-line-clash +" + (first + 3));
        assertThat(text(findings("").get(1), "explanation")).contains("the private line of two");
    }

    @Test
    void whoeverHasANumberThatIsBlockedHereIsAFinding() {
        Api.range(site, first, first + 9);
        Api.admin()
                .contentType(ContentType.JSON)
                .post(BASE + "/numbers/+" + first + "/block")
                .then()
                .statusCode(200);
        users("Kari", tel(0), "");
        assertThat(kinds()).containsExactly("held-against-state +" + first);
        assertThat(text(findings("").getFirst(), "explanation")).contains("is blocked here since", "Kari");
    }

    @Test
    void aHolderWhomTheNewestExportOfHisKindLeavesOutIsGone() {
        Api.range(site, first, first + 9);
        users("Kari", tel(0), "", "Ola", tel(1), "", "Per", tel(2), "");
        // Another kind of export says nothing of users.
        Imports.load("site=" + site, """
                DisplayName,SipAddress,LineURI,DisplayNumber,AnalogFax,Gateway
                Fax,sip:fax@contoso.com,%s,,True,gw.contoso.com
                """.formatted(tel(5)));
        assertThat(kinds()).isEmpty();
        // Per's line cannot be read: that is no proof that he has none.
        Response job = users("Kari", tel(0), "", "Per", "4.755E+09", "");
        assertThat(kinds()).containsExactly("gone +" + (first + 1), "unreadable-row ");
        Map<String, Object> gone = findings("&kind=gone").getFirst();
        assertThat(text(gone, "explanation")).contains("Ola", "Get-CsUser", "shows nobody with it");
        assertThat(text(gone, "evidence")).contains(job.<String>path("id")).doesNotContain("line=");
        // Given out since: the export could not have shown it.
        Api.assign(site, "liv").then().statusCode(201);
        assertThat(findings("&kind=gone")).hasSize(1);
    }

    @Test
    void aDryRunOrAFailedImportProvesNothing() {
        Api.range(site, first, first + 9);
        users("Kari", tel(0), "");
        Imports.load(
                "dryRun=true&site=" + site,
                "DisplayName,SipAddress,SamAccountName,LineURI\nOla,sip:ola@contoso.com,ola,\n");
        assertThat(kinds()).isEmpty();
    }

    @Test
    @DisplayName("reference case 66: a number outside every range is a finding, and kept")
    void case66_unknownRange() {
        users("Kari", tel(0), "");
        assertThat(kinds()).containsExactly("unknown-range +" + first);
        assertThat(text(findings("").getFirst(), "evidence")).contains("line=2");
        Api.number("+" + first).then().statusCode(200);
        Api.range(site, first, first + 9);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void rangesThatOverlapInTheExportOrWithAnotherSiteAreFindings() {
        String other = Api.newSite();
        Api.range(other, first + 1000, first + 1099);
        Imports.load("site=" + site, """
                Identity,NumberRangeStart,NumberRangeEnd,AnnouncementName,Priority
                One,tel:+%d,tel:+%d,Vacant,0
                Two,tel:+%d,tel:+%d,Vacant,1
                Three,tel:+%d,tel:+%d,Vacant,2
                Four,tel:+%d,tel:+%d,Vacant,3
                """.formatted(
                first, first + 99, first + 20, first + 29, first + 90, first + 149, first + 1050, first + 1149));
        assertThat(findings("&kind=range-overlap"))
                .extracting(finding -> text(finding, "explanation"))
                .satisfiesExactly(
                        two -> assertThat(two).startsWith("The range Two").contains("shares numbers with One"),
                        three -> assertThat(three).startsWith("The range Three").contains("shares numbers with One"),
                        four -> assertThat(four).startsWith("The range Four").contains("of the site " + other));
    }

    @Test
    void pagesThroughAllOfThemAndFiltersByKindAndSeverity() {
        users("Kari", tel(0), "", "Ola", tel(0), "", "Per", tel(2), "", "Ida", "abc", "");
        List<String> all = kinds();
        assertThat(all)
                .containsExactly(
                        "held-twice +" + first,
                        "unknown-range +" + first,
                        "unknown-range +" + (first + 2),
                        "unreadable-row ");
        var paged = new ArrayList<String>();
        String after = "";
        do {
            Response page = Api.as(Roles.VIEWER).get(BASE + "/reconciliation?limit=1&site=" + site + after);
            paged.add(page.path("items[0].kind") + " " + Objects.requireNonNullElse(page.path("items[0].number"), ""));
            after = page.path("next") == null ? "" : "&after=" + page.path("next");
        } while (!after.isEmpty());
        assertThat(paged).isEqualTo(all);
        assertThat(findings("&severity=error")).hasSize(1);
        assertThat(findings("&kind=unknown-range&kind=unreadable-row")).hasSize(3);
        Map<String, Object> one = findings("&kind=held-twice").getFirst();
        Api.as(Roles.VIEWER)
                .get(BASE + "/reconciliation/" + one.get("id"))
                .then()
                .statusCode(200)
                .body("explanation", org.hamcrest.Matchers.equalTo(one.get("explanation")));
    }

    @Test
    void showsOnlyTheSitesOfTheToken() {
        users("Kari", tel(0), "");
        String id = text(findings("").getFirst(), "id");
        Api.as(Roles.VIEWER, "elsewhere")
                .get(BASE + "/reconciliation?site=" + site)
                .then()
                .statusCode(403);
        Api.as(Roles.VIEWER, "elsewhere")
                .get(BASE + "/reconciliation/" + id)
                .then()
                .statusCode(403);
        Api.as(Roles.VIEWER, "elsewhere")
                .get(BASE + "/reconciliation")
                .then()
                .body("items", org.hamcrest.Matchers.empty());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (String query : List.of("kind=odd", "severity=odd", "after=odd", "limit=0", "site=A%20B")) {
            Api.as(Roles.VIEWER).get(BASE + "/reconciliation?" + query).then().statusCode(400);
        }
        Api.as(Roles.VIEWER).get(BASE + "/reconciliation/odd").then().statusCode(404);
    }

    private void loadJson(String json) {
        Response job = Imports.finished(
                Imports.send("site=" + site, "application/json", json.getBytes(StandardCharsets.UTF_8)));
        assertThat(job.<String>path("state")).isEqualTo("done");
    }

    private static String teamsUser(String objectId, String name, String line) {
        return """
                {"Identity": "%s", "UserPrincipalName": "%s@contoso.com", "SipAddress": "sip:%s@contoso.com",
                 "DisplayName": "%s", "LineUri": "%s", "EnterpriseVoiceEnabled": true, "AccountType": "User"}""".formatted(objectId, name, name, name, line);
    }

    private String teamsNumber(int offset, String objectId) {
        return """
                {"TelephoneNumber": "+%d", "PstnAssignmentStatus": "UserAssigned", "AssignedPstnTargetId": "%s"}""".formatted(first + offset, objectId);
    }

    @Test
    @DisplayName("reference case 62: a number that is assigned to nobody in the directory is held by an orphan")
    void case62_orphanHolder() {
        String range = Api.range(site, first, first + 9);
        String kari = "11111111-1111-4111-8111-111111111111";
        loadJson("[" + teamsNumber(0, kari) + "," + teamsNumber(1, "22222222-2222-4222-8222-222222222222") + "]");
        assertThat(kinds()).as("nobody has shown who is in the directory").isEmpty();
        loadJson("[" + teamsUser(kari, "kari", "") + "]");
        assertThat(kinds()).containsExactly("orphan-holder +" + (first + 1));
        assertThat(text(findings("").getFirst(), "explanation")).contains("Get-CsOnlineUser", "no user");
        Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range).then().body("free", equalTo(8));
    }

    @Test
    void whomTeamsNamesByObjectIdAndSkypeForBusinessBySipAddressIsOnePerson() {
        Api.range(site, first, first + 9);
        String kari = "33333333-3333-4333-8333-333333333333";
        users("Kari", tel(0), "");
        loadJson("[" + teamsNumber(0, kari) + "]");
        assertThat(kinds()).containsExactly("held-twice +" + first);
        loadJson("[" + teamsUser(kari, "kari", "") + "]");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aSecondPrimaryLineIsAFinding() {
        Api.range(site, first, first + 9);
        users("Kari", tel(0), tel(1), "Kari", tel(2), "", "Ola", tel(3), "");
        assertThat(kinds()).containsExactly("several-primary-lines +" + (first + 2));
        assertThat(text(findings("").getFirst(), "explanation")).contains("+" + first);
    }
}
