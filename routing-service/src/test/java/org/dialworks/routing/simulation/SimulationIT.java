package org.dialworks.routing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.routing.Api.BASE;
import static org.dialworks.routing.Api.BERGEN;
import static org.dialworks.routing.Api.admin;
import static org.dialworks.routing.Api.as;
import static org.dialworks.routing.Api.limitedTo;
import static org.dialworks.routing.Api.problem;
import static org.dialworks.routing.Api.siteWithIntent;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberChanged;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.routing.Topics;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "routing"))
class SimulationIT {

    private static final String SIMULATE = BASE + "/simulate";
    private static final String MODEL = """
            {"dialPlans": [{"name": "Global", "rules": [
               {"name": "Emergency", "pattern": "^(11[0-3])$", "translation": "$1"},
               {"name": "National", "pattern": "^(\\\\d{8})$", "translation": "+47$1"}]}],
             "usages": ["Norway", "World"],
             "routes": [
               {"name": "Norway", "pattern": "^\\\\+47", "usages": ["Norway"], "gateways": ["gw1", "gw2"]},
               {"name": "World", "pattern": "^\\\\+", "usages": ["World"], "gateways": ["gw3"]}],
             "policies": [{"name": "National", "usages": ["Norway"]}, {"name": "All", "usages": ["Norway", "World"]}],
             "trunks": [{"name": "gw2", "called": [
               {"name": "Strip", "pattern": "^\\\\+47(\\\\d+)$", "translation": "$1"}]}]}
            """;

    @Test
    void tellsTheWholeChainAndWhatDidNotMatch() {
        as("viewer")
                .body(request(
                        "\"dialed\": [\"55123456\"], \"policy\": \"All\", \"down\": [\"gw1\"], \"explain\": true"))
                .post(SIMULATE)
                .then()
                .statusCode(200)
                .body("items[0].rules", equalTo(List.of("National")))
                .body("items[0].number", equalTo("+4755123456"))
                .body("items[0].usage", equalTo("Norway"))
                .body("items[0].route", equalTo("Norway"))
                .body("items[0].gateway", equalTo("gw2"))
                .body("items[0].sent", equalTo("55123456"))
                .body("items[0].attempts.fate", equalTo(List.of("down", "takes-it", "backup")))
                .body("items[0].steps.find { it.subject == 'Emergency' }.why", containsString("does not fit"))
                .body("summary.usages.Norway", equalTo(1));
    }

    @Test
    void asksForEveryPolicyAndTellsWhatAGatewayAnswers() {
        as("viewer")
                .body(request("\"dialled\": [\"+46812345\", \"112\"], \"policies\": \"all\""))
                .post(SIMULATE)
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items.outcome", equalTo(List.of("no-route", "routed", "no-route", "no-route")))
                .body("summary.outcomes.'no-route'", equalTo(3));
        as("viewer")
                .body(request("\"dialled\": [\"+4722\"], \"policy\": \"All\", \"answers\": {\"gw1\": 486}"))
                .post(SIMULATE)
                .then()
                .body("items[0].outcome", equalTo("refused"))
                .body("items[0].words", containsString("486"));
    }

    @Test
    void saysWhatCannotBeSimulated() {
        String one = "\"dialled\": [\"112\"]";
        bad(request(one + ", \"policy\": \"Sales\"")).body("detail", containsString("National"));
        bad(request(one + ", \"dialPlan\": \"Sales\"")).body("errors[0].pointer", equalTo("/dialPlan"));
        bad(request(one + ", \"down\": [\"gw9\"]")).body("detail", containsString("gw1"));
        bad(request("\"dialled\": [\"112\", \"55 12\"]")).body("errors[0].pointer", equalTo("/dialled/1"));
        bad(request("\"dialled\": []"));
        bad(request("\"numbers\": \"inventory\"")).body("detail", containsString("model"));
        bad("{" + one + "}").body("detail", containsString("plan, model and site"));
        bad("{" + one + ", \"model\": " + MODEL + "}").body("errors[0].pointer", equalTo("/platform"));
        bad(request(one).replace("^(11[0-3])$", "^(?<=1)2$"))
                .body("detail", containsString("lookbehind"))
                .body("errors[0].pointer", equalTo("/model/dialPlans/0/rules/0/pattern"));
        bad(request(one).replace("\"usages\": [\"Norway\", \"World\"],\n", "\"usages\": [\"Norway\"],\n"))
                .body("errors[0].pointer", equalTo("/model/policies/1/usages/1"));
        problem(
                as("viewer")
                        .body("{" + one + ", \"plan\": \"" + UUID.randomUUID() + "\"}")
                        .post(SIMULATE),
                404,
                "not-found");
        String site = siteWithIntent(BERGEN);
        String ofSite = "{" + one + ", \"site\": \"" + site + "\"}";
        as("viewer").body(ofSite).post(SIMULATE).then().statusCode(200);
        problem(limitedTo("elsewhere", "viewer").body(ofSite).post(SIMULATE), 403, "forbidden");
        problem(as("ingest").body(ofSite).post(SIMULATE), 403, "forbidden");
    }

    @Test
    void simulatesAFileOfNumbersByAStoredPlan() {
        String plan = admin().post(BASE + "/sites/" + siteWithIntent(BERGEN) + "/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<JsonPath> lines = lines(as("viewer")
                .contentType("text/plain")
                .accept("application/x-ndjson")
                .body("55123456\n// a comment\n\n5512 3456\n004687654321\n")
                .post(SIMULATE + "?policy=Global&plan=" + plan)
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString());
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst().getString("number")).isEqualTo("+4755123456");
        assertThat(lines.get(1).getLong("line")).isEqualTo(4);
        assertThat(lines.get(1).getString("detail")).contains("space");
        assertThat(lines.get(2).getString("number")).isEqualTo("+4687654321");
        assertThat(lines.getLast().getLong("summary.calls")).isEqualTo(2);
        assertThat(lines.getLast().getLong("summary.unreadable")).isEqualTo(1);
    }

    @Test
    void simulatesTheInventoryOfASite() {
        String site = siteWithIntent(BERGEN);
        long first = 4_755_000_000L + ThreadLocalRandom.current().nextLong(900_000);
        var changes = new ArrayList<NumberChanged>();
        for (long number = first; number < first + 3; number++) {
            Holder holder = Holder.user("sip:u" + number + "@contoso.com", "U " + number);
            changes.add(new NumberChanged(
                    PhoneNumber.of(number),
                    1,
                    NumberState.ASSIGNED,
                    site,
                    null,
                    holder,
                    null,
                    null,
                    null,
                    1,
                    Instant.parse("2026-01-31T12:00:00Z"),
                    "test"));
        }
        Topics.send(EventType.NUMBER_ASSIGNED, changes);
        String request = "{\"site\": \"" + site + "\", \"numbers\": \"inventory\"}";
        List<JsonPath> lines = Awaitility.await()
                .until(() -> lines(as("viewer").body(request).post(SIMULATE).asString()), found -> found.size() == 4);
        assertThat(lines.getFirst().getString("dialled")).isEqualTo("+" + first);
        assertThat(lines.getLast().getLong("summary.calls")).isEqualTo(3);
    }

    private static io.restassured.response.ValidatableResponse bad(String request) {
        return problem(as("viewer").body(request).post(SIMULATE), 400, "invalid-request");
    }

    private static String request(String fields) {
        return "{\"platform\": \"lync2013\", " + fields + ", \"model\": " + MODEL + "}";
    }

    private static List<JsonPath> lines(String text) {
        return text.lines().map(JsonPath::from).toList();
    }
}
