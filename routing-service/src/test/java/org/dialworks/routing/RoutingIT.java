package org.dialworks.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dialworks.routing.Api.BASE;
import static org.dialworks.routing.Api.BERGEN;
import static org.dialworks.routing.Api.admin;
import static org.dialworks.routing.Api.as;
import static org.dialworks.routing.Api.limitedTo;
import static org.dialworks.routing.Api.newSite;
import static org.dialworks.routing.Api.problem;
import static org.dialworks.routing.Api.siteWithIntent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.PlanPublished;
import org.dialworks.platform.sql.Sql;
import org.dialworks.routing.site.WorkedIntents;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "routing"))
class RoutingIT {

    @Inject
    Sql database;

    // --- intents

    @Test
    void takesAnIntentAndGivesItBackAsItWasPut() {
        String site = newSite();
        String path = BASE + "/sites/" + site + "/intent";
        admin().body(BERGEN).put(path).then().statusCode(201).header("ETag", equalTo("\"v1\""));
        String intent = as("viewer")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("platform", equalTo("lync2010"))
                .body("options.removeDefaults", equalTo(true))
                .extract()
                .asString();
        admin().body(intent).put(path).then().statusCode(200).header("ETag", equalTo("\"v1\""));
    }

    @Test
    void aChangeOfAnIntentNeedsTheVersionThatWasRead() {
        String path = BASE + "/sites/" + siteWithIntent(BERGEN) + "/intent";
        String changed = BERGEN.replace("lync2010", "lync2013");
        problem(admin().body(changed).put(path), 428, "precondition-required");
        problem(admin().header("If-Match", "\"v7\"").body(changed).put(path), 412, "precondition-failed");
        admin().header("If-Match", "\"v1\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v2\""));
        problem(
                admin().header("If-Match", "\"v1\"").body(BERGEN).put(BASE + "/sites/" + newSite() + "/intent"),
                412,
                "precondition-failed");
    }

    @Test
    void namesTheFieldsOfAnIntentThatAreWrong() {
        String path = BASE + "/sites/" + newSite() + "/intent";
        problem(admin().body("{\"platform\":\"lync2010\",\"country\":\"QQ\"}").put(path), 400, "invalid-request")
                .body("errors.pointer", contains("/country", "/name"));
        problem(admin().body("{\"platform\":\"pbx\"}").put(path), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/platform"));
        problem(admin().body("{\"colour\":1}").put(path), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/colour"));
        problem(admin().body("{").put(path), 400, "malformed-body");
        problem(admin().put(path), 400, "invalid-request");
        problem(admin().body(BERGEN).put(BASE + "/sites/No_Slug/intent"), 400, "invalid-request");
        problem(as("viewer").get(path), 404, "not-found").body("detail", containsString("has no intent"));
    }

    @Test
    void takesAnIntentAsYamlAndGivesItBackSo() {
        String path = BASE + "/sites/" + newSite() + "/intent";
        String yaml = "# ours\nplatform: teams\ncountry: NO\nname: Bergen\ngateways: [sbc1.contoso.com]\n";
        yaml(yaml).put(path).then().statusCode(201);
        String answer = as("viewer")
                .accept("application/yaml")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .extract()
                .asString();
        assertThat(answer).contains("country: NO", "fqdn: sbc1.contoso.com");
        yaml(answer).put(path).then().header("ETag", equalTo("\"v1\""));
        as("viewer").get(path).then().contentType("application/json").body("country", equalTo("NO"));

        String wrong = BASE + "/sites/" + newSite() + "/intent";
        problem(
                        yaml("platform: teams\ncountry: NO\nname: B\narea: 99\nfloor: 1\n")
                                .put(wrong),
                        400,
                        "invalid-request")
                .body("errors.pointer", contains("/floor"))
                .body("errors.line", contains(5));
        problem(yaml("a: [1\nb: 2").put(wrong), 400, "malformed-body").body("errors[0].line", equalTo(2));
        problem(yaml("x".repeat(300_000)).put(wrong), 413, "body-too-large");
    }

    @Test
    void publishesTheSchemaOfAnIntent() {
        as("viewer")
                .get(BASE + "/intent.schema.json")
                .then()
                .statusCode(200)
                .body("required", contains("platform", "country", "name"));
    }

    @Test
    void listsTheSitesThatTheTokenCovers() {
        String site = siteWithIntent(BERGEN);
        as("viewer").get(BASE + "/sites?limit=1000").then().body("items.site", hasItem(site));
        limitedTo(site, "viewer").get(BASE + "/sites").then().body("items.site", contains(site));
        limitedTo("elsewhere", "viewer").get(BASE + "/sites").then().body("items", hasSize(0));
    }

    // --- who may do what

    @Test
    void refusesWhoMayNot() {
        String site = siteWithIntent(BERGEN);
        String path = BASE + "/sites/" + site + "/intent";
        problem(RestAssured.get(path), 401, "unauthenticated");
        problem(as("ingest").get(path), 403, "forbidden");
        problem(as("viewer").body(BERGEN).put(path), 403, "forbidden");
        problem(as("operator").body(BERGEN).put(path), 403, "forbidden");
        problem(as("viewer").body("{}").post(BASE + "/sites/" + site + "/plans"), 403, "forbidden");
        problem(limitedTo("elsewhere", "routing-admin").get(path), 403, "forbidden");
        problem(limitedTo("elsewhere", "routing-admin").body(BERGEN).put(path), 403, "forbidden");
        problem(limitedTo("elsewhere", "viewer").get(BASE + "/sites/" + site + "/script"), 403, "forbidden");
        String plan = draft(site);
        problem(limitedTo("elsewhere", "viewer").get(BASE + "/plans/" + plan), 403, "forbidden");
        problem(limitedTo("elsewhere", "routing-admin").post(BASE + "/plans/" + plan + "/publish"), 403, "forbidden");
    }

    // --- plans

    @Test
    void expandsTheIntentIntoAPlanInVersions() {
        String site = siteWithIntent(BERGEN);
        String location = admin().body("{}")
                .post(BASE + "/sites/" + site + "/plans")
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("state", equalTo("draft"))
                .body(
                        "model.dialPlans[0].rules.name",
                        contains("NO Complete", "NO International", "NO Service", "NO National"))
                .body("model.usages", contains("Global"))
                .body("model.routes[0].name", equalTo("GlobalRoute"))
                .body("model.policies[0].usages", contains("Global"))
                .extract()
                .header("Location");
        assertThat(location).contains(BASE + "/plans/");
        as("viewer")
                .get(BASE + location.substring(location.indexOf("/plans/")))
                .then()
                .statusCode(200);
        admin().post(BASE + "/sites/" + site + "/plans").then().body("version", equalTo(2));
        problem(admin().post(BASE + "/sites/" + newSite() + "/plans"), 404, "not-found");
        problem(as("viewer").get(BASE + "/plans/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void theSameKeyGetsTheSamePlan() {
        String site = siteWithIntent(BERGEN);
        String key = UUID.randomUUID().toString();
        List<String> ids = List.of(1, 2).stream()
                .map(_ -> admin().header("Idempotency-Key", key)
                        .post(BASE + "/sites/" + site + "/plans")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    }

    @Test
    void publishesAPlanOnceAndTellsIt() {
        String site = siteWithIntent("""
                {"platform":"lync2010","country":"NO","name":"Bergen",
                 "gateways":[{"fqdn":"gw1.contoso.com","addresses":["10.0.0.5"]}]}
                """);
        String older = draft(site);
        String newer = draft(site);
        for (int i = 0; i < 2; i++) {
            admin().post(BASE + "/plans/" + newer + "/publish")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("published"))
                    .body("publishedBy", equalTo("kari"));
        }
        problem(admin().post(BASE + "/plans/" + older + "/publish"), 409, "conflict");

        List<PlanPublished> told = Topics.await(EventType.PLAN_PUBLISHED, PlanPublished.class, site, 1);
        assertThat(told).singleElement().satisfies(plan -> {
            assertThat(plan.id()).hasToString(newer);
            assertThat(plan.version()).isEqualTo(2);
            assertThat(plan.gateways())
                    .containsExactly(new PlanPublished.Gateway("gw1.contoso.com", List.of("10.0.0.5")));
            assertThat(plan.usages()).containsExactly("Global");
        });
    }

    @Test
    void takesAPlanAsSuchAndLetsItBeEditedUntilItIsPublished() {
        String site = siteWithIntent(BERGEN);
        String plan = draft(site);
        as("viewer").get(BASE + "/plans/" + plan).then().header("ETag", equalTo("\"v1\""));
        String own = """
                {"dialPlans": [{"name": "Global", "rules": [
                   {"name": "All", "pattern": "^(\\\\d{8})$", "translation": "+47$1"}]}],
                 "usages": ["All"],
                 "routes": [{"name": "All", "pattern": "^\\\\+47", "usages": ["All"]}],
                 "policies": [{"name": "Global", "usages": ["All"]}],
                 "tests": [{"name": "Home", "dialled": "55123456", "number": "+4755123456", "route": "All",
                            "usage": "All", "dialPlan": "Global", "policy": "Global"}]}
                """;
        problem(admin().body(own).put(BASE + "/plans/" + plan), 428, "precondition-required");
        problem(
                admin().header("If-Match", "\"v4\"").body(own).put(BASE + "/plans/" + plan),
                412,
                "precondition-failed");
        admin().header("If-Match", "\"v1\"")
                .body(own)
                .put(BASE + "/plans/" + plan)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v2\""))
                .body("model.routes.name", contains("All"))
                .body("changedBy", equalTo("kari"));
        problem(
                        admin().header("If-Match", "\"v2\"")
                                .body(own.replace("\"usages\": [\"All\"]}]", "\"usages\": [\"Other\"]}]"))
                                .put(BASE + "/plans/" + plan),
                        400,
                        "invalid-request")
                .body("errors.pointer", contains("/routes/0/usages/0", "/policies/0/usages/0"))
                .body("errors.line", contains(4, 5));

        String second = admin().body(own)
                .post(BASE + "/sites/" + site + "/plans")
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .extract()
                .path("id");
        as("viewer")
                .get(BASE + "/plans/" + plan + "/diff/" + second)
                .then()
                .statusCode(200)
                .body("changes", hasSize(0))
                .body("to.version", equalTo(2));
        String third = draft(site);
        as("viewer")
                .get(BASE + "/plans/" + second + "/diff/" + third)
                .then()
                .body("words", hasItem("Rule All of dial plan Global is gone"))
                .body("changes.kind", hasItem("added"));
        as("viewer")
                .get(BASE + "/sites/" + site + "/plans?limit=2")
                .then()
                .body("items.version", contains(3, 2))
                .body("items.state", contains("draft", "draft"));
        problem(limitedTo("elsewhere", "viewer").get(BASE + "/sites/" + site + "/plans"), 403, "forbidden");
        problem(limitedTo("elsewhere", "routing-admin").body(own).put(BASE + "/plans/" + plan), 403, "forbidden");

        admin().post(BASE + "/plans/" + second + "/publish").then().statusCode(200);
        problem(admin().header("If-Match", "*").body(own).put(BASE + "/plans/" + second), 409, "conflict");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() ->
                                database.update("UPDATE plan SET version = 99 WHERE id = ?", UUID.fromString(second))))
                .rootCause()
                .hasMessageContaining("never changes");
    }

    @Test
    void aPlanThatFailsItsTestsIsPublishedOnlyForAReason() {
        String site = siteWithIntent(BERGEN);
        String plan = admin().body("""
                        {"dialPlans": [{"name": "Global", "rules": []}], "policies": [{"name": "Global", "usages": []}],
                         "tests": [{"name": "Away", "dialled": "55123456", "number": "+4755123456",
                                    "dialPlan": "Global", "policy": "Global"}]}
                        """)
                .post(BASE + "/sites/" + site + "/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String publish = BASE + "/plans/" + plan + "/publish";
        problem(admin().post(publish), 422, "unprocessable")
                .body("errors[0].detail", containsString("55123456 becomes 55123456, not +4755123456"));
        problem(admin().body("{\"force\": true, \"reason\": \" \"}").post(publish), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/reason"));
        admin().body("{\"force\": true, \"reason\": \"The carrier knows\"}")
                .post(publish)
                .then()
                .statusCode(200)
                .body("forcedReason", equalTo("The carrier knows"));
        as("viewer")
                .get(BASE + "/sites/" + site + "/plans")
                .then()
                .body("items[0].forcedReason", equalTo("The carrier knows"));
        assertThat(Topics.await(EventType.PLAN_PUBLISHED, PlanPublished.class, site, 1))
                .singleElement()
                .satisfies(told -> assertThat(told.forcedReason()).isEqualTo("The carrier knows"));
    }

    @Test
    void everyWorkedIntentBecomesAPlanThatCanBePublished() {
        for (String name : WorkedIntents.NAMES) {
            String site = newSite();
            yaml(WorkedIntents.text(name))
                    .put(BASE + "/sites/" + site + "/intent")
                    .then()
                    .statusCode(201);
            admin().post(BASE + "/plans/" + draft(site) + "/publish")
                    .then()
                    .statusCode(200)
                    .body(
                            "model.policies",
                            hasSize(WorkedIntents.read(name).classesOfService().size()));
        }
    }

    // --- scripts

    @Test
    void writesAPlanAsPowerShell() {
        String plan = draft(siteWithIntent(BERGEN));
        String script = as("viewer")
                .accept("text/plain")
                .get(BASE + "/plans/" + plan + "/script?target=lync2010&kind=global-voice")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .extract()
                .asString();
        assertThat(script)
                .contains(
                        "Get-CsService -PstnGateway",
                        "Global/Prefix All",
                        "Global/Keep All",
                        "LocalRoute",
                        "GlobalRoute")
                .contains("New-CsVoiceNormalizationRule -Parent 'Global' -Name 'NO National'", "'+47$1'")
                .contains("| Test-CsVoiceTestConfiguration");
    }

    @Test
    void givesTheSummaryToWhoAsksForJson() {
        String plan = draft(siteWithIntent(BERGEN));
        as("viewer")
                .accept("application/json")
                .get(BASE + "/plans/" + plan + "/script")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("kind", equalTo("global-voice"))
                .body("target", equalTo("lync2010"))
                .body("creates", hasItem("voice route GlobalRoute"))
                .body("removes", hasItem("voice route LocalRoute"))
                .body("script", containsString("param("));
    }

    @Test
    void writesASiteInOneGoAndMarksANameThatIsNotAscii() {
        String site = siteWithIntent(BERGEN.replace("Bergen", "Tromsø").replace("lync2010", "skype2019"));
        byte[] script = as("viewer")
                .get(BASE + "/sites/" + site + "/script")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .extract()
                .asByteArray();
        assertThat(script).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        assertThat(new String(script, StandardCharsets.UTF_8))
                .contains("Tromsø", "Skype for Business Server 2019", "Get-CsTrunk");
    }

    @Test
    void saysWhichScriptsThereAre() {
        String path = BASE + "/plans/" + draft(siteWithIntent(BERGEN)) + "/script";
        problem(as("viewer").accept("text/plain").get(path + "?target=pbx"), 400, "invalid-request")
                .body("detail", containsString("lync2010"));
        problem(as("viewer").accept("text/plain").get(path + "?kind=magic"), 400, "invalid-request")
                .body("detail", containsString("global-voice"));
        problem(
                as("viewer").accept("text/plain").get(path.replaceFirst("/plans/.*", "/sites/x/script?kind=apply")),
                404,
                "not-found");
    }

    @Test
    void writesTheScriptsThatApplyAPlanAndTakeItBack() {
        String path = BASE + "/plans/" + draft(siteWithIntent(BERGEN)) + "/script";
        for (String target : List.of("lync2010", "lync2013", "skype2015", "skype2019", "teams")) {
            as("viewer")
                    .accept("application/json")
                    .get(path + "?kind=apply&target=" + target)
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("apply"))
                    .body("creates", hasItem("voice route GlobalRoute"))
                    .body("changes", hasItem("dial plan Global"))
                    .body("removes", hasItem("normalization rules of dial plan Global that the plan does not have"))
                    .body("script", containsString("Start-Transcript"));
            as("viewer")
                    .accept("application/json")
                    .get(path + "?kind=rollback&target=" + target)
                    .then()
                    .statusCode(200)
                    .body("removes", hasItem("voice route GlobalRoute"))
                    .body("script", containsString("Import-Clixml"));
        }
        as("viewer")
                .accept("text/plain")
                .get(path + "?kind=global-voice&target=teams")
                .then()
                .statusCode(200)
                .body(containsString("Get-CsOnlinePSTNGateway"));
    }

    // --- imports

    @Test
    void readsExportsOfARunningSystemIntoADraft() {
        String site = siteWithIntent(BERGEN);
        String path = BASE + "/imports?site=" + site;
        String routes = """
                {"Identity": "Norway", "Priority": 0, "NumberPattern": "^\\\\+47", "PstnUsages": ["Local"],
                 "PstnGatewayList": ["PstnGateway:gw1.contoso.com"]}
                """;
        String plan = admin().body(routes)
                .post(path)
                .then()
                .statusCode(201)
                .body("routes", equalTo(1))
                .body("findings", hasSize(0))
                .extract()
                .path("plan");
        as("viewer")
                .get(BASE + "/plans/" + plan)
                .then()
                .statusCode(200)
                .body("model.routes[0].gateways", contains("gw1.contoso.com"));

        admin().contentType("multipart/form-data")
                .multiPart("files", "routes.json", routes.getBytes(StandardCharsets.UTF_16))
                .multiPart("files", "rules.csv", """
                        "Identity","Pattern","Translation","IsInternalExtension","Priority"
                        "Global/NO","^(\\d{8})$","+47$1","False","0"
                        "Global/Odd","(?<a>x)\\k<a>","$1","False","1"
                        """.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("dialPlans", equalTo(1))
                .body("findings[0].file", equalTo("rules.csv"))
                .body("findings[0].line", equalTo(3));
        problem(admin().body("[{]").post(path), 400, "invalid-request").body("errors[0].line", equalTo(1));
        problem(admin().body("[]").post(path), 422, "unprocessable");
        problem(admin().body(routes).post(BASE + "/imports"), 400, "invalid-request");
        problem(as("viewer").body(routes).post(path), 403, "forbidden");
        problem(admin().body(routes).post(BASE + "/imports?site=" + newSite()), 404, "not-found");
    }

    @Test
    void everyOperationHasASummary() {
        String document = as("viewer").get("/q/openapi?format=json").asString();
        assertThat(document).contains("openapi");
        var paths = JsonPath.from(document);
        for (Object path : paths.getMap("paths").keySet()) {
            for (Object method : paths.getMap("paths.'" + path + "'").keySet()) {
                if (List.of("get", "put", "post", "delete").contains(method)) {
                    assertThat(paths.getString("paths.'" + path + "'." + method + ".summary"))
                            .as(method + " " + path)
                            .isNotBlank();
                }
            }
        }
    }

    private static RequestSpecification yaml(String text) {
        return admin().contentType("application/yaml").body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String draft(String site) {
        return admin().post(BASE + "/sites/" + site + "/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
