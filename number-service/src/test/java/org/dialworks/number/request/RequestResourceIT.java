package org.dialworks.number.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Together;
import org.dialworks.platform.sql.Sql;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RequestResourceIT {

    private static final String REQUESTS = BASE + "/requests";
    private static final String EVERYBODY = "{\"id\":\"everybody\",\"decision\":\"at-once\"}";

    private final String site = Api.newSite();
    private final long first = Api.newArea();
    private final String requester = "requester-at-" + site;

    @Inject
    Sql sql;

    private Response writeRules(String grants, String rest) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body("{\"grants\":[" + grants + "]" + (rest.isEmpty() ? "" : "," + rest) + "}")
                .put(BASE + "/sites/" + site + "/request-rules");
    }

    private void rules(String grants, String rest) {
        writeRules(grants, rest).then().statusCode(200).header("ETag", "\"v1\"");
    }

    /** A person of this site, so that what other tests give does not count. */
    private String person(String name) {
        return "sip:" + name + "-" + site + "@contoso.com";
    }

    private Response ask(String caller, String name, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("site", site);
        body.put("for", person(name));
        body.put("reason", "starts on Monday");
        return Api.caller(caller, Roles.REQUESTER).body(body).post(REQUESTS);
    }

    private String pending(String name) {
        return ask(requester, name, Map.of())
                .then()
                .statusCode(201)
                .body("state", equalTo("pending"))
                .extract()
                .path("id");
    }

    private static Response answer(String id, String step) {
        return Api.admin().post(REQUESTS + "/" + id + "/" + step);
    }

    private int free(String range) {
        return Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range).path("free");
    }

    private static long countOf(List<Response> answers, String state) {
        return answers.stream()
                .filter(answer -> state.equals(answer.path("state")))
                .count();
    }

    @Test
    void theRulesGiveANumberAtOnceAndSayWhy() {
        String range = Api.range(site, first, first + 9);
        rules(EVERYBODY, "\"quotas\":[{\"id\":\"one-each\",\"per\":\"person\",\"most\":1,\"beyond\":\"approval\"}]");
        Response given = ask(requester, "kari", Map.of());
        given.then()
                .statusCode(201)
                .header("ETag", "\"v2\"")
                .body("state", equalTo("fulfilled"))
                .body("number", equalTo("+" + first))
                .body("findings.rule", equalTo(List.of("everybody", "one-each")))
                .body("rules", equalTo("request-rules/" + site + " v1"))
                .body("history.state", equalTo(List.of("fulfilled", "approved")))
                .body("history.rule", equalTo(List.of("everybody", "everybody")));
        Api.number("+" + first)
                .then()
                .body("state", equalTo("assigned"))
                .body("holder.id", equalTo(person("kari")))
                .body("reason", equalTo("starts on Monday"));
        // The second is beyond the quota, and a number administrator says yes.
        String second = pending("kari");
        Api.caller("boss", Roles.NUMBER_ADMIN)
                .header("If-Match", "\"v1\"")
                .body(Map.of("reason", "needs two"))
                .post(REQUESTS + "/" + second + "/approve")
                .then()
                .statusCode(200)
                .body("state", equalTo("fulfilled"))
                .body("number", equalTo("+" + (first + 1)))
                .body("history[1].state", equalTo("approved"))
                .body("history[1].by", equalTo("boss"))
                .body("history[1].reason", equalTo("needs two"))
                .body("history[1].rule", equalTo("one-each"))
                .body("history[2].state", equalTo("pending"));
        assertThat(free(range)).isEqualTo(8);
        Api.number("+" + (first + 1)).then().body("changedBy", equalTo("boss"));
    }

    @Test
    void aDryRunSaysWhatWouldBeDecidedAndKeepsNothing() {
        Api.range(site, first, first + 9);
        String other = Api.range(site, first + 100, first + 109);
        rules("{\"id\":\"here\",\"from\":{\"ranges\":[\"" + other + "\"]},\"decision\":\"at-once\"}", "\"quotas\":[]");
        Api.caller(requester, Roles.REQUESTER)
                .body(Map.of("site", site, "for", person("kari"), "reason", "?"))
                .post(REQUESTS + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("at-once"))
                .body("rule", equalTo("here"))
                .body("ranges", equalTo(List.of(other)));
        Api.caller(requester, Roles.REQUESTER).get(REQUESTS).then().body("items", hasSize(0));
        ask(requester, "kari", Map.of()).then().body("number", equalTo("+" + (first + 100)));
    }

    @Test
    void whatTheRulesRefuseIsRejectedWithTheReason() {
        Api.range(site, first, first + 9);
        rules(
                "{\"id\":\"rooms\",\"when\":{\"kinds\":[\"meeting-room\"]},\"decision\":\"at-once\"}",
                "\"unansweredAfter\":\"P7D\"");
        ask(requester, "kari", Map.of())
                .then()
                .statusCode(201)
                .body("state", equalTo("rejected"))
                .body("findings[0].why", containsString("not for meeting-room"))
                .body("history[0].reason", containsString("no rule gives numbers"));
    }

    @Test
    void nobodyGivesHimselfAnotherCostCentre() {
        Api.range(site, first, first + 9);
        rules(EVERYBODY, "\"quotas\":[{\"id\":\"cc\",\"per\":\"cost-centre\",\"most\":1,\"beyond\":\"refuse\"}]");
        String centre = "cc-" + site;
        ask(requester, "kari", Map.of("attributes", Map.of("costCentre", "another")))
                .then()
                .statusCode(403);
        // Not known yet: nobody is turned away for that, and nobody slips through.
        pending("kari");
        Api.caller("hr", Roles.NUMBER_ADMIN)
                .body(Map.of(
                        "site", site, "for", person("ola"), "reason", "x", "attributes", Map.of("costCentre", centre)))
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .body("state", equalTo("fulfilled"));
        Api.caller("hr", Roles.NUMBER_ADMIN)
                .body(Map.of(
                        "site", site, "for", person("nina"), "reason", "x", "attributes", Map.of("costCentre", centre)))
                .post(REQUESTS)
                .then()
                .body("state", equalTo("rejected"))
                .body("history[0].reason", containsString("1 of 1"));
        // What the integration told holds for requests of others, too.
        ask(requester, "nina", Map.of()).then().body("state", equalTo("rejected"));
    }

    @Test
    void sixteenAtOnceDoNotExceedAQuota() throws InterruptedException, ExecutionException {
        String range = Api.range(site, first, first + 99);
        rules(
                EVERYBODY,
                "\"quotas\":[{\"id\":\"three\",\"per\":\"person\",\"most\":3,\"beyond\":\"refuse\"},"
                        + "{\"id\":\"ten\",\"per\":\"group\",\"of\":\"team-" + site
                        + "\",\"most\":10,\"beyond\":\"refuse\"}]");
        Callable<Response> same = () -> ask(requester, "kari", Map.of());
        List<Response> answers =
                Together.call(IntStream.range(0, 16).mapToObj(i -> same).toList());
        assertThat(countOf(answers, "fulfilled")).isEqualTo(3);
        assertThat(countOf(answers, "rejected")).isEqualTo(13);
        List<Callable<Response>> team = IntStream.range(0, 16)
                .<Callable<Response>>mapToObj(i -> () -> Api.caller("member" + i, Roles.REQUESTER, "team-" + site)
                        .body(Map.of("site", site, "for", person("user" + i), "reason", "team"))
                        .post(REQUESTS))
                .toList();
        assertThat(countOf(Together.call(team), "fulfilled")).isEqualTo(10);
        assertThat(free(range)).isEqualTo(87);
    }

    @Test
    void isFulfilledExactlyOnceHoweverManyApprove() throws InterruptedException, ExecutionException {
        String range = Api.range(site, first, first + 99);
        String id = pending("kari");
        Callable<Integer> approve = () -> answer(id, "approve").statusCode();
        assertThat(Together.call(IntStream.range(0, 16).mapToObj(i -> approve).toList()))
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        assertThat(free(range)).isEqualTo(99);
        answer(id, "reject").then().statusCode(409).body("detail", containsString("is fulfilled"));
    }

    @Test
    void sentAgainItIsOneRequest() {
        String range = Api.range(site, first, first + 9);
        rules(EVERYBODY, "\"quotas\":[]");
        var body = Map.of("site", site, "for", person("kari"), "reason", "x");
        String key = UUID.randomUUID().toString();
        String id = Api.caller(requester, Roles.REQUESTER)
                .header("Idempotency-Key", key)
                .body(body)
                .post(REQUESTS)
                .path("id");
        Api.caller(requester, Roles.REQUESTER)
                .header("Idempotency-Key", key)
                .body(body)
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("history", hasSize(2));
        assertThat(free(range)).isEqualTo(9);
    }

    @Test
    void waitsOnWhenNoNumberIsFree() {
        Api.range(site, first, first);
        String id = pending("kari");
        String other = pending("ola");
        answer(id, "approve").then().statusCode(200);
        answer(other, "approve")
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-enough-numbers"))
                .body("detail", containsString("No number is free"));
        Api.admin()
                .get(REQUESTS + "/" + other)
                .then()
                .header("ETag", "\"v1\"")
                .body("state", equalTo("pending"))
                .body("history", hasSize(1));
    }

    @Test
    void expiresUnanswered() {
        Api.range(site, first, first + 9);
        String id = pending("kari");
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "UPDATE number_request SET expires_at = now() - interval '1 second' WHERE id = ?",
                        UUID.fromString(id)));
        answer(id, "approve").then().statusCode(409).body("detail", containsString("expired"));
        Api.admin().get(REQUESTS + "/" + id).then().body("state", equalTo("expired"));
        Api.admin().get(REQUESTS + "?state=expired&site=" + site).then().body("items.id", equalTo(List.of(id)));
        await().atMost(Duration.ofSeconds(45))
                .untilAsserted(() -> Api.admin()
                        .get(REQUESTS + "/" + id)
                        .then()
                        .body("history[0].state", equalTo("expired"))
                        .body("history[0].by", equalTo("number-service")));
    }

    @Test
    void isTakenBackOrRejected() {
        Api.range(site, first, first + 9);
        String mine = pending("kari");
        Api.caller(requester, Roles.REQUESTER)
                .post(REQUESTS + "/" + mine + "/cancel")
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"));
        String other = pending("ola");
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "no budget"))
                .post(REQUESTS + "/" + other + "/reject")
                .then()
                .body("state", equalTo("rejected"))
                .body("history[0].reason", equalTo("no budget"));
        Api.admin()
                .header("If-Match", "\"v1\"")
                .post(REQUESTS + "/" + other + "/reject")
                .then()
                .statusCode(412);
    }

    @Test
    void reservesForAsLongAsTheRulesAllow() {
        Api.range(site, first, first + 9);
        rules(EVERYBODY, "\"reservedAtMost\":\"P2D\"");
        String until = Instant.now().plus(Duration.ofDays(1)).toString();
        ask(requester, "kari", Map.of("until", until)).then().body("state", equalTo("fulfilled"));
        Api.number("+" + first).then().body("state", equalTo("reserved")).body("holder.id", equalTo(person("kari")));
        ask(
                        requester,
                        "kari",
                        Map.of("until", Instant.now().plus(Duration.ofDays(3)).toString()))
                .then()
                .body("state", equalTo("rejected"))
                .body("history[0].rule", equalTo("reservedAtMost"));
    }

    @Test
    void everybodySeesWhatIsHis() {
        Api.range(site, first, first + 9);
        String mine = pending("kari");
        Api.caller("somebody", Roles.REQUESTER)
                .get(REQUESTS + "/" + mine)
                .then()
                .statusCode(404);
        Api.caller("somebody", Roles.REQUESTER).get(REQUESTS).then().body("items", hasSize(0));
        Api.caller("somebody", Roles.REQUESTER)
                .get(REQUESTS + "?requester=" + requester)
                .then()
                .statusCode(403);
        Api.caller(requester, Roles.REQUESTER).get(REQUESTS).then().body("items.id", equalTo(List.of(mine)));
        Api.as(Roles.NUMBER_ADMIN, site).get(REQUESTS).then().body("items.id", equalTo(List.of(mine)));
        Api.as(Roles.NUMBER_ADMIN, "elsewhere")
                .get(REQUESTS + "/" + mine)
                .then()
                .statusCode(404);
        Api.as(Roles.NUMBER_ADMIN, "elsewhere")
                .post(REQUESTS + "/" + mine + "/approve")
                .then()
                .statusCode(404);
        Api.admin().get(REQUESTS + "?limit=1000&state=pending").then().body("items.id", hasItem(mine));
    }

    @Test
    void nobodyApprovesWhatHeAskedForUnlessTheRulesSaySo() {
        Api.range(site, first, first + 9);
        String grant = "{\"id\":\"by-approval\",\"decision\":\"approval\"}";
        rules(grant, "\"approvers\":{\"groups\":[\"desk\"]}");
        var own = Map.of("site", site, "for", person("boss"), "reason", "x");
        String id =
                Api.caller("boss", Roles.NUMBER_ADMIN).body(own).post(REQUESTS).path("id");
        Api.caller("boss", Roles.NUMBER_ADMIN)
                .post(REQUESTS + "/" + id + "/approve")
                .then()
                .statusCode(403)
                .body("detail", containsString("Somebody else"));
        // Nor what somebody else asked for him.
        Api.caller(person("boss").substring(4), Roles.NUMBER_ADMIN)
                .post(REQUESTS + "/" + id + "/approve")
                .then()
                .statusCode(403);
        Api.caller("a colleague", Roles.REQUESTER)
                .post(REQUESTS + "/" + id + "/approve")
                .then()
                .statusCode(404);
        Api.caller("at the desk", Roles.REQUESTER, "desk")
                .post(REQUESTS + "/" + id + "/approve")
                .then()
                .statusCode(200);
        Api.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v1\"")
                .body("{\"grants\":[" + grant + "],\"approvers\":{\"ownRequests\":true}}")
                .put(BASE + "/sites/" + site + "/request-rules")
                .then()
                .statusCode(200);
        String second =
                Api.caller("boss", Roles.NUMBER_ADMIN).body(own).post(REQUESTS).path("id");
        Api.caller("boss", Roles.NUMBER_ADMIN)
                .post(REQUESTS + "/" + second + "/approve")
                .then()
                .statusCode(200);
    }

    @Test
    void whereThereAreRulesARequesterDoesNotTakePastThem() {
        String range = Api.range(site, first, first + 9);
        Api.assign(site, "kari").then().statusCode(201);
        rules(EVERYBODY, "\"quotas\":[]");
        Api.assign(site, "ola").then().statusCode(403).body("detail", containsString("POST /api/numbers/v1/requests"));
        var body = Map.of("site", site, "holder", Api.user("ola"));
        Api.caller(requester, Roles.REQUESTER)
                .body(Map.of("holder", Api.user("ola")))
                .post(BASE + "/ranges/" + range + "/available")
                .then()
                .statusCode(403);
        Api.caller(requester, Roles.REQUESTER)
                .body(Map.of("site", site))
                .post(BASE + "/shortlists")
                .then()
                .statusCode(403);
        Api.caller("boss", Roles.NUMBER_ADMIN)
                .body(body)
                .post(BASE + "/available")
                .then()
                .statusCode(201);
    }

    @Test
    void rulesAreWrittenWholeAndNotOverWhatOthersWrote() {
        String path = BASE + "/sites/" + site + "/request-rules";
        Api.as(Roles.VIEWER)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .header("Content-Location", endsWith("/v1/request-rules"));
        writeRules(EVERYBODY, "\"quotas\":[{\"id\":\"q\",\"per\":\"group\",\"most\":1,\"beyond\":\"refuse\"}]")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/quotas/0/of")));
        writeRules("{\"id\":\"x\",\"decision\":\"perhaps\"}", "")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/grants/0/decision"));
        rules(EVERYBODY, "\"unansweredAfter\":\"P3D\"");
        writeRules(EVERYBODY, "").then().statusCode(428);
        Api.as(Roles.VIEWER)
                .get(path)
                .then()
                .header("ETag", "\"v1\"")
                .header("Content-Location", endsWith(path))
                .body("grants[0].id", equalTo("everybody"))
                .body("unansweredAfter", equalTo("PT72H"));
        Api.as(Roles.NUMBER_ADMIN, "elsewhere")
                .contentType(ContentType.JSON)
                .body("{\"grants\":[]}")
                .put(path)
                .then()
                .statusCode(403);
        Api.as(Roles.REQUESTER)
                .contentType(ContentType.JSON)
                .body("{}")
                .put(path)
                .then()
                .statusCode(403);
        Api.as(Roles.NUMBER_ADMIN, site)
                .contentType(ContentType.JSON)
                .body("{\"grants\":[]}")
                .put(BASE + "/request-rules")
                .then()
                .statusCode(403);
    }

    @Test
    void saysWhatIsWrongWithTheRequest() {
        Api.range(site, first, first + 9);
        var boss = Api.caller("boss", Roles.NUMBER_ADMIN);
        boss.body(Map.of("site", site, "reason", "x"))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/holder"));
        ask(requester, "kari", Map.of("until", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/until"));
        ask(requester, "kari", Map.of("wat", 1)).then().statusCode(400);
        Api.as(Roles.REQUESTER, "elsewhere")
                .contentType(ContentType.JSON)
                .body(Map.of("site", site, "for", "x", "reason", "y"))
                .post(REQUESTS)
                .then()
                .statusCode(403);
        Api.admin().get(REQUESTS + "?state=wat").then().statusCode(400);
        Api.admin().get(REQUESTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void givesAGoldenNumberWithApprovalAndOrdinaryOnesAtOnce() {
        // …7000 is golden, …7001 is not.
        Api.range(site, first + 7000, first + 7001);
        rules(
                "{\"id\":\"golden\",\"when\":{\"classes\":[\"hundreds\",\"gold\"]},\"decision\":\"approval\"},"
                        + "{\"id\":\"everybody\",\"from\":{\"classes\":[\"ordinary\"]},\"decision\":\"at-once\"}",
                "");
        ask(requester, "kari", Map.of())
                .then()
                .statusCode(201)
                .body("state", equalTo("fulfilled"), "number", equalTo("+" + (first + 7001)));
        String golden = ask(requester, "ola", Map.of("class", "hundreds"))
                .then()
                .statusCode(201)
                .body("state", equalTo("pending"), "class", equalTo("hundreds"))
                .extract()
                .path("id");
        Api.admin()
                .post(REQUESTS + "/" + golden + "/approve")
                .then()
                .statusCode(200)
                .body("state", equalTo("fulfilled"), "number", equalTo("+" + (first + 7000)));
        ask(requester, "per", Map.of("class", "golden"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/class"));
    }
}
