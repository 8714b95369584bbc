package org.dialworks.routing.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.dialworks.routing.Api.BASE;
import static org.dialworks.routing.Api.BERGEN;
import static org.dialworks.routing.Api.admin;
import static org.dialworks.routing.Api.as;
import static org.dialworks.routing.Api.limitedTo;
import static org.dialworks.routing.Api.newSite;
import static org.dialworks.routing.Api.problem;
import static org.dialworks.routing.Api.siteWithIntent;
import static org.dialworks.routing.provisioning.Given.KARI;
import static org.dialworks.routing.provisioning.Given.OLA;
import static org.dialworks.routing.provisioning.Given.change;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.NumberChanged;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.ProvisioningChanged;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.routing.Topics;
import org.dialworks.routing.sql.Json;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "routing"))
class ProvisioningIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String PATH = BASE + "/provisioning";

    private final PhoneNumber number =
            PhoneNumber.of(4_700_000_000_000L + ThreadLocalRandom.current().nextLong(9_999_999_999L));

    @Test
    void anAssignedNumberGetsItsScriptAndTheOutcomeIsTold() {
        String site = siteWithIntent(BERGEN);
        hear(change(number, site, 1, NumberState.ASSIGNED, KARI));

        Map<String, Object> entry = scripts(site, 1).getFirst();
        assertThat(entry)
                .containsEntry("state", "ready")
                .containsEntry("action", "set")
                .containsEntry("platform", "lync2010")
                .containsEntry("number", number.toString());
        String id = String.valueOf(entry.get("id"));
        as("viewer")
                .accept("text/plain")
                .get(PATH + "/" + id + "/script")
                .then()
                .statusCode(200)
                .body(containsString("Set-CsUser -Identity 'sip:kari@contoso.com' -EnterpriseVoiceEnabled $true"
                        + " -LineURI '" + number.lineUri() + "'"));
        as("viewer")
                .accept("application/json")
                .get(PATH + "/" + id + "/script")
                .then()
                .body("script", containsString("Set-CsUser"))
                .body("provisioning.id", equalTo(id));

        problem(
                as("viewer").accept("text/plain").get(PATH + "/" + id + "/script?policy=Bergen-None"),
                400,
                "invalid-request");

        outcome(id, "{\"outcome\":\"failed\",\"reason\":\"LineURI is in use\"}", 200);
        as("viewer")
                .get(PATH + "/" + id)
                .then()
                .body("state", equalTo("failed"))
                .body("reason", equalTo("LineURI is in use"));
        outcome(id, "{\"outcome\":\"succeeded\"}", 200);
        outcome(id, "{\"outcome\":\"succeeded\"}", 200);
        outcome(id, "{\"outcome\":\"failed\",\"reason\":\"too late\"}", 409);

        assertThat(told(3))
                .extracting(ProvisioningChanged::state, ProvisioningChanged::version)
                .containsExactly(
                        tuple(ProvisioningState.READY, 1L),
                        tuple(ProvisioningState.FAILED, 2L),
                        tuple(ProvisioningState.SUCCEEDED, 3L));
    }

    @Test
    void withoutAnIntentOfItsSiteAScriptWaitsAndThenBecomesReady() {
        String site = newSite();
        hear(change(number, site, 1, NumberState.ASSIGNED, KARI));
        Map<String, Object> entry = scripts(site, 1).getFirst();
        assertThat(entry).containsEntry("state", "waiting-for-site");
        assertThat(String.valueOf(entry.get("message"))).contains("PUT /api/routing/v1/sites/" + site + "/intent");
        String id = String.valueOf(entry.get("id"));
        problem(as("viewer").accept("text/plain").get(PATH + "/" + id + "/script"), 409, "conflict");
        outcome(id, "{\"outcome\":\"succeeded\"}", 409);

        admin().body(BERGEN).put(BASE + "/sites/" + site + "/intent").then().statusCode(201);

        as("viewer").get(PATH + "/" + id).then().body("state", equalTo("ready"));
        assertThat(told(2))
                .extracting(ProvisioningChanged::state)
                .containsExactly(ProvisioningState.WAITING_FOR_SITE, ProvisioningState.READY);
    }

    @Test
    void replaysAndLateEventsChangeNothing() {
        String site = siteWithIntent(BERGEN);
        NumberChanged first = change(number, site, 1, NumberState.ASSIGNED, KARI);
        NumberChanged second = change(number, site, 2, NumberState.ACTIVE, KARI);
        NumberChanged third = change(number, site, 3, NumberState.QUARANTINED, null);
        NumberChanged fourth = change(number, site, 4, NumberState.ASSIGNED, OLA);
        hear(first, first, second, third, fourth, fourth, third, second, first);
        hearTheLast(site);

        assertThat(scripts(site, 5))
                .extracting(ProvisioningIT::inShort)
                .containsExactly(
                        "set kari superseded",
                        "clear kari ready",
                        "set ola superseded",
                        "clear ola ready",
                        "set last ready");
    }

    @Test
    void eventsInTheWrongOrderEndInTheNewestState() {
        String site = siteWithIntent(BERGEN);
        hear(
                change(number, site, 5, NumberState.ASSIGNED, OLA),
                change(number, site, 3, NumberState.ASSIGNED, KARI),
                change(number, site, 4, NumberState.QUARANTINED, null));
        hearTheLast(site);

        assertThat(scripts(site, 3))
                .extracting(ProvisioningIT::inShort)
                .containsExactly("set ola superseded", "clear ola ready", "set last ready");
    }

    @Test
    void aReleaseSupersedesTheScriptAndYieldsOneThatTakesTheLineAway() {
        String site = siteWithIntent(BERGEN);
        hear(
                change(number, site, 1, NumberState.ASSIGNED, KARI),
                change(number, site, 2, NumberState.QUARANTINED, null));
        List<Map<String, Object>> entries = scripts(site, 2);
        String superseded = String.valueOf(entries.getFirst().get("id"));
        String clearing = String.valueOf(entries.getLast().get("id"));
        outcome(superseded, "{\"outcome\":\"succeeded\"}", 409);
        problem(as("viewer").accept("text/plain").get(PATH + "/" + superseded + "/script"), 409, "conflict");
        as("viewer")
                .accept("text/plain")
                .get(PATH + "/" + clearing + "/script")
                .then()
                .body(containsString("-EnterpriseVoiceEnabled $false -LineURI $null"));
        outcome(clearing, "{\"outcome\":\"succeeded\"}", 200);
        assertThat(told(4))
                .extracting(ProvisioningChanged::state)
                .containsExactly(
                        ProvisioningState.READY,
                        ProvisioningState.SUPERSEDED,
                        ProvisioningState.READY,
                        ProvisioningState.SUCCEEDED);
    }

    @Test
    void saysSoWhenThePlatformHasNoCmdletForTheHolder() {
        String site = siteWithIntent(BERGEN);
        hear(change(number, site, 1, NumberState.ASSIGNED, Given.holder(HolderKind.CALL_PARK_ORBIT, "orbit")));
        String id = String.valueOf(scripts(site, 1).getFirst().get("id"));
        problem(as("viewer").accept("text/plain").get(PATH + "/" + id + "/script"), 422, "unprocessable")
                .body("detail", containsString("call-park-orbit"));
    }

    @Test
    void listsAPageAtATimeByStateAndNumber() {
        String site = siteWithIntent(BERGEN);
        List<NumberChanged> changes = LongStream.range(0, 7)
                .mapToObj(i -> change(PhoneNumber.of(number.digits() + i), site, 1, NumberState.ASSIGNED, KARI))
                .collect(Collectors.toList());
        Collections.shuffle(changes);
        Topics.send(EventType.NUMBER_ASSIGNED, changes);
        scripts(site, 7);

        String next = as("viewer")
                .get(PATH + "?site=" + site + "&limit=4")
                .then()
                .body("items", hasSize(4))
                .extract()
                .path("next");
        as("viewer")
                .get(PATH + "?site=" + site + "&limit=4&after=" + next)
                .then()
                .body("items", hasSize(3))
                .body("next", equalTo(null));
        as("viewer").get(PATH + "?site=" + site + "&state=failed").then().body("items", hasSize(0));
        as("viewer").queryParam("number", number.toString()).get(PATH).then().body("items", hasSize(1));
        problem(as("viewer").get(PATH + "?state=lost"), 400, "invalid-request");
        limitedTo("elsewhere", "viewer").get(PATH).then().statusCode(200).body("items", hasSize(0));
        problem(limitedTo("elsewhere", "viewer").get(PATH + "?site=" + site), 403, "forbidden");
    }

    @Test
    void refusesWhoMayNotReportAndWhatIsNoReport() {
        String site = siteWithIntent(BERGEN);
        hear(change(number, site, 1, NumberState.ASSIGNED, KARI));
        String id = String.valueOf(scripts(site, 1).getFirst().get("id"));
        String path = PATH + "/" + id + "/outcome";
        String success = "{\"outcome\":\"succeeded\"}";
        problem(
                RestAssured.given()
                        .contentType("application/json")
                        .body(success)
                        .post(path),
                401,
                "unauthenticated");
        problem(as("viewer").body(success).post(path), 403, "forbidden");
        problem(limitedTo("elsewhere", "operator").body(success).post(path), 403, "forbidden");
        problem(admin().body("{\"outcome\":\"maybe\"}").post(path), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/outcome"));
        problem(admin().body("{\"outcome\":\"failed\"}").post(path), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/reason"));
        problem(admin().body(success).post(PATH + "/" + UUID.randomUUID() + "/outcome"), 404, "not-found");
        as("operator").body(success).post(path).then().statusCode(200);
    }

    @Test
    void theSameReportTwiceHasOneEffect() {
        String site = siteWithIntent(BERGEN);
        hear(change(number, site, 1, NumberState.ASSIGNED, KARI));
        String id = String.valueOf(scripts(site, 1).getFirst().get("id"));
        for (int i = 0; i < 3; i++) {
            admin().header("Idempotency-Key", id)
                    .body("{\"outcome\":\"failed\",\"reason\":\"no\"}")
                    .post(PATH + "/" + id + "/outcome")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2));
        }
    }

    @Test
    void aSitesNumbersAreDoneInOneBatchAndReportedTogether() {
        String site = siteWithIntent(BERGEN);
        PhoneNumber second = PhoneNumber.of(number.digits() + 1);
        hear(change(number, site, 1, NumberState.ASSIGNED, KARI), change(second, site, 1, NumberState.ASSIGNED, OLA));
        List<String> ids = scripts(site, 2).stream()
                .map(entry -> String.valueOf(entry.get("id")))
                .toList();
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        as("viewer")
                .accept("application/json")
                .get(PATH + "/script?site=" + site + "&date=" + today)
                .then()
                .statusCode(200)
                .body("scripts", containsInAnyOrder(ids.toArray()))
                .body("left", hasSize(0))
                .body("script", containsString(number.lineUri()))
                .body("script", containsString(second.lineUri()));
        problem(as("viewer").get(PATH + "/script?site=" + site + "&date=2001-01-01"), 404, "not-found");
        problem(as("viewer").get(PATH + "/script?site=" + site + "&date=today"), 400, "invalid-request");
        problem(limitedTo("elsewhere", "viewer").get(PATH + "/script?site=" + site), 403, "forbidden");

        String file = ids.getFirst() + " succeeded\r\n" + ids.getLast() + " failed LineURI is in use\r\n"
                + UUID.randomUUID() + " succeeded\r\n";
        as("operator")
                .contentType("text/plain")
                .body(file)
                .post(PATH + "/outcomes")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("refused", equalTo(1))
                .body("items[0].state", equalTo("succeeded"))
                .body("items[1].state", equalTo("failed"))
                .body("items[2].refusal", containsString("There is no script"));
        admin().body("{\"outcomes\":[{\"id\":\"" + ids.getFirst() + "\",\"outcome\":\"failed\",\"reason\":\"no\"}]}")
                .post(PATH + "/outcomes")
                .then()
                .statusCode(200)
                .body("refused", equalTo(1))
                .body("items[0].refusal", containsString("succeeded already"));
        problem(
                        admin().body("{\"outcomes\":[{\"outcome\":\"maybe\"}]}").post(PATH + "/outcomes"),
                        400,
                        "invalid-request")
                .body("errors.pointer", equalTo(List.of("/outcomes/0/id", "/outcomes/0/outcome")));
    }

    private void hear(NumberChanged... changes) {
        Topics.send(EventType.NUMBER_ASSIGNED, List.of(changes));
    }

    /** Once this has had its effect, all that was sent before has had its own: one key is heard in order. */
    private void hearTheLast(String site) {
        hear(change(number, site, 99, NumberState.ASSIGNED, Given.holder(HolderKind.USER, "sip:last@contoso.com")));
    }

    private static String inShort(Map<String, Object> entry) {
        String id = JsonPath.from(Json.write(entry)).getString("holder.id");
        return entry.get("action") + " " + id.substring("sip:".length(), id.indexOf('@')) + " " + entry.get("state");
    }

    private static void outcome(String id, String report, int status) {
        admin().body(report).post(PATH + "/" + id + "/outcome").then().statusCode(status);
    }

    private List<ProvisioningChanged> told(int count) {
        return Topics.await(EventType.PROVISIONING_READY, ProvisioningChanged.class, number.toString(), count);
    }

    private static List<Map<String, Object>> scripts(String site, int atLeast) {
        return await().atMost(LIMIT)
                .until(
                        () -> as("viewer")
                                .get(PATH + "?limit=1000&site=" + site)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .<Map<String, Object>>getList("items"),
                        items -> items.size() >= atLeast);
    }
}
