package org.dialworks.number.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ResolveFindingIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();
    private final String number = "+" + first;

    private void users(String... namesAndLines) {
        var csv = new StringBuilder("DisplayName,SipAddress,SamAccountName,LineURI\n");
        for (int i = 0; i < namesAndLines.length; i += 2) {
            csv.append("%s,sip:%s@contoso.com,%s,%s\n"
                    .formatted(namesAndLines[i], namesAndLines[i], namesAndLines[i], namesAndLines[i + 1]));
        }
        Imports.load("site=" + site, csv.toString());
    }

    private void heldTwice() {
        Api.range(site, first, first + 9);
        users("Kari", "tel:" + number, "Ola", "tel:" + number);
    }

    private List<String> ids() {
        return Api.as(Roles.VIEWER)
                .get(BASE + "/reconciliation?site=" + site)
                .jsonPath()
                .getList("items.id");
    }

    private Response resolve(String id, Map<String, ?> decision) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(decision)
                .post(BASE + "/reconciliation/" + id + "/resolve");
    }

    @Test
    void acceptingTheExportGivesTheNumberToWhomItShows() {
        heldTwice();
        String id = ids().getFirst();
        resolve(id, Map.of("with", "accept-export", "note", "Ola moved in"))
                .then()
                .statusCode(200)
                .body("number.state", equalTo("active"))
                .body("number.holder.id", equalTo("sip:ola@contoso.com"));
        assertThat(ids()).isEmpty();
        Api.number(number).then().body("history[0].reason", equalTo("Ola moved in"));
        resolve(id, Map.of("with", "accept-export")).then().statusCode(404);
    }

    @Test
    void keepingTheInventoryHidesItUntilANewerExportShowsItAgain() {
        heldTwice();
        String id = ids().getFirst();
        String script = Api.as(Roles.VIEWER)
                .get(BASE + "/reconciliation/" + id + "/script?target=skype2019")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(script)
                .containsSubsequence("Set-CsUser -Identity 'sip:ola@contoso.com'", "-LineURI $null", "-WhatIf:$WhatIf");
        resolve(id, Map.of("with", "keep-inventory")).then().statusCode(200);
        assertThat(ids()).isEmpty();
        Api.number(number).then().body("holder.id", equalTo("sip:kari@contoso.com"));
        users("Kari", "tel:" + number, "Ola", "tel:" + number);
        assertThat(ids()).containsExactly(id);
        users("Kari", "tel:" + number);
        assertThat(ids()).isEmpty();
    }

    @Test
    void anybodyCanGetIt() {
        heldTwice();
        resolve(ids().getFirst(), Map.of("with", "assign-to", "holder", Api.user("liv")))
                .then()
                .statusCode(200)
                .body("number.state", equalTo("assigned"))
                .body("number.holder.id", equalTo("sip:liv@contoso.com"));
    }

    @Test
    void whoIsGoneGivesTheNumberBack() {
        Api.range(site, first, first + 9);
        users("Kari", "tel:" + number, "Ola", "tel:+" + (first + 1));
        users("Ola", "tel:+" + (first + 1));
        resolve(ids().getFirst(), Map.of("with", "release"))
                .then()
                .statusCode(200)
                .body("number.state", equalTo("quarantined"));
        assertThat(ids()).isEmpty();
    }

    @Test
    void aBlockedNumberThatSomebodyHasBecomesHis() {
        Api.range(site, first, first + 9);
        Api.admin().post(BASE + "/numbers/" + number + "/block").then().statusCode(200);
        users("Kari", "tel:" + number);
        resolve(ids().getFirst(), Map.of("with", "accept-export"))
                .then()
                .statusCode(200)
                .body("number.state", equalTo("active"))
                .body("number.holder.id", equalTo("sip:kari@contoso.com"));
        assertThat(ids()).isEmpty();
    }

    @Test
    void whatIsIgnoredComesBackWhenItsTimeIsOver() {
        heldTwice();
        String id = ids().getFirst();
        resolve(
                        id,
                        Map.of(
                                "with",
                                "ignore",
                                "note",
                                "the old switch",
                                "until",
                                Instant.now().plus(2, ChronoUnit.DAYS).toString()))
                .then()
                .statusCode(200);
        assertThat(ids()).isEmpty();
        users("Kari", "tel:" + number, "Ola", "tel:" + number);
        assertThat(ids()).isEmpty();
    }

    @Test
    void aDecisionSentTwiceIsOne() {
        heldTwice();
        String id = ids().getFirst();
        for (int i = 0; i < 2; i++) {
            Api.admin()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "decide-" + id)
                    .body(Map.of("with", "accept-export"))
                    .post(BASE + "/reconciliation/" + id + "/resolve")
                    .then()
                    .statusCode(200);
        }
        Api.number(number).then().body("holder.id", equalTo("sip:ola@contoso.com"));
    }

    @Test
    void refusesWhatDoesNotFitAndChangesNothing() {
        heldTwice();
        String id = ids().getFirst();
        for (Map<String, ?> odd : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("with", "burn"),
                Map.of("with", "assign-to"),
                Map.of("with", "release", "holder", Api.user("liv")),
                Map.of("with", "ignore", "note", "x"),
                Map.of("with", "ignore", "until", "2099-01-01T00:00:00Z"),
                Map.of("with", "ignore", "note", "x", "until", "2020-01-01T00:00:00Z"))) {
            resolve(id, odd).then().statusCode(400);
        }
        resolve(id, Map.of("with", "release")).then().statusCode(409).body("detail", containsString("held-twice"));
        Api.as(Roles.VIEWER)
                .contentType(ContentType.JSON)
                .body(Map.of("with", "keep-inventory"))
                .post(BASE + "/reconciliation/" + id + "/resolve")
                .then()
                .statusCode(403);
        Api.as(Roles.NUMBER_ADMIN, "elsewhere")
                .contentType(ContentType.JSON)
                .body(Map.of("with", "keep-inventory"))
                .post(BASE + "/reconciliation/" + id + "/resolve")
                .then()
                .statusCode(403);
        assertThat(ids()).containsExactly(id);
    }

    @Test
    void oneScriptServesManyFindings() {
        Api.range(site, first, first + 9);
        users("Kari", "tel:" + number, "Ola", "tel:" + number, "Per", "tel:" + number, "Ida", "abc");
        String script = Api.as(Roles.VIEWER)
                .get(BASE + "/reconciliation/script?target=lync2013&site=" + site)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(script)
                .contains("Set-CsUser -Identity 'sip:ola@contoso.com'", "Set-CsUser -Identity 'sip:per@contoso.com'")
                .contains("# Left out:");
        for (String query : List.of("", "?target=odd")) {
            Api.as(Roles.VIEWER)
                    .get(BASE + "/reconciliation/script" + query)
                    .then()
                    .statusCode(400);
        }
        String unreadable = ids().getLast();
        Api.as(Roles.VIEWER)
                .get(BASE + "/reconciliation/" + unreadable + "/script?target=teams")
                .then()
                .statusCode(422);
    }
}
