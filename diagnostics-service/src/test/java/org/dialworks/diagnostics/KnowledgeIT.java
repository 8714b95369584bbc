package org.dialworks.diagnostics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import org.dialworks.contracts.Roles;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "diagnostics"))
class KnowledgeIT {

    private static final String KNOWLEDGE = "/api/diagnostics/v1/knowledge";
    private static final String PREREQUISITES = "/api/diagnostics/v1/prerequisites";
    private static final String OWN = """
            ---
            id: %s
            title: Rebooting the gateway in the basement
            events: [LS Mediation Server/25061]
            updated: "2026-01-31"
            ---
            Ask the porter for the key of room K 12 first.
            """;

    @Test
    void findsArticlesByWordsEventErrorAndFinding() {
        assertThat(ids("q", "one-way audio")).first().isEqualTo("one-way-audio");
        assertThat(ids("q", "routes persistent")).contains("one-way-audio");
        assertThat(ids("event", "25061")).contains("gateway-health");
        assertThat(ids("event", "LS Data MCU/41071")).containsExactly("web-conferencing-archiving");
        assertThat(ids("event", "LS Server/41071")).isEmpty();
        assertThat(ids("error", "Setup ended with result -2146762496 (Wmf2008R2)"))
                .containsExactly("media-format-runtime");
        assertThat(ids("error", "Bind failed: -2147024864")).containsExactly("port-in-use");
        assertThat(ids("finding", "EDGE-EKU")).containsExactly("edge-certificate-usage");
        assertThat(ids("product", "skype2019")).isNotEmpty().doesNotContain("media-format-runtime");
        JsonPath found =
                as(Roles.VIEWER).queryParam("q", "quorum").get(KNOWLEDGE).jsonPath();
        assertThat(found.getString("items[0].excerpt")).contains("**quorum**");
        assertThat(found.getString("items[0].text")).isNull();
    }

    @Test
    void listsAllPageByPage() {
        JsonPath first = as(Roles.VIEWER).queryParam("limit", 10).get(KNOWLEDGE).jsonPath();
        JsonPath second = as(Roles.VIEWER)
                .queryParam("limit", 10)
                .queryParam("after", first.getString("next"))
                .get(KNOWLEDGE)
                .jsonPath();
        assertThat(first.<String>getList("items.id")).hasSize(10);
        assertThat(second.<String>getList("items.id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.getList("items.id"));
    }

    @Test
    void aSiteAddsChangesAndRemovesAnArticleOfItsOwn() {
        String id = "bergen.basement";
        as(Roles.VIEWER)
                .queryParam("site", "bergen")
                .contentType("text/markdown")
                .body(OWN.formatted("basement"))
                .post(KNOWLEDGE)
                .then()
                .statusCode(403);
        String tag = as(Roles.OPERATOR)
                .queryParam("site", "bergen")
                .contentType("text/markdown")
                .body(OWN.formatted("basement"))
                .post(KNOWLEDGE)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        assertThat(ids("q", "porter")).containsExactly(id);
        assertThat(ids(Set.of("oslo"), "q", "porter")).isEmpty();
        as(Roles.OPERATOR)
                .queryParam("site", "bergen")
                .contentType("text/markdown")
                .body(OWN.formatted("basement"))
                .post(KNOWLEDGE)
                .then()
                .statusCode(409);

        String changed = OWN.formatted("basement").replace("porter", "janitor");
        as(Roles.OPERATOR)
                .contentType("text/markdown")
                .body(changed)
                .put(KNOWLEDGE + "/" + id)
                .then()
                .statusCode(428);
        String newTag = as(Roles.OPERATOR)
                .contentType("text/markdown")
                .header("If-Match", tag)
                .body(changed)
                .put(KNOWLEDGE + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertThat(ids("q", "janitor")).containsExactly(id);
        as(Roles.OPERATOR)
                .header("If-Match", tag)
                .delete(KNOWLEDGE + "/" + id)
                .then()
                .statusCode(412);
        as(Roles.OPERATOR)
                .header("If-Match", newTag)
                .delete(KNOWLEDGE + "/" + id)
                .then()
                .statusCode(204);
        as(Roles.VIEWER).get(KNOWLEDGE + "/" + id).then().statusCode(404);
        as(Roles.OPERATOR)
                .header("If-Match", "*")
                .delete(KNOWLEDGE + "/one-way-audio")
                .then()
                .statusCode(409);
    }

    @Test
    void namesTheLineOfBadFrontMatter() {
        JsonPath problem = as(Roles.OPERATOR)
                .queryParam("site", "bergen")
                .contentType("text/markdown")
                .body(OWN.formatted("basement").replace("events: [", "events: {"))
                .post(KNOWLEDGE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();
        assertThat(problem.getInt("errors[0].line")).isEqualTo(4);
    }

    @Test
    void saysWhereToReadOnByFeature() {
        JsonPath links = as(Roles.VIEWER)
                .queryParam("feature", "enterprise-voice")
                .get(KNOWLEDGE + "/links")
                .jsonPath();
        assertThat(links.getString("items[0].links[0].product")).isEqualTo("lync2010");
        as(Roles.VIEWER)
                .queryParam("feature", "x")
                .get(KNOWLEDGE + "/links")
                .then()
                .statusCode(400);
    }

    @Test
    void saysWhatARoleNeedsAsFactsTextAndScript() {
        JsonPath facts = prerequisites("json").then().statusCode(200).extract().jsonPath();
        assertThat(facts.getString("windows")).isEqualTo("2008r2sp1");
        assertThat(facts.<String>getList("facts.findAll { it.id == 'iis' }.need.names.flatten()"))
                .contains("Web-Asp-Net");
        assertThat(facts.getBoolean("facts.find { it.id == 'redirect' }.confirmed"))
                .isFalse();
        assertThat(prerequisites("text").asString())
                .contains("Must not be there")
                .contains("(not confirmed)");
        assertThat(prerequisites("script").asString())
                .contains("Add-WindowsFeature")
                .contains("\r\n");
        JsonPath problem = as(Roles.VIEWER)
                .queryParam("product", "lync2010")
                .queryParam("role", "front-end")
                .queryParam("windows", "2016")
                .get(PREREQUISITES)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(problem.getString("detail")).contains("does not run on Windows Server 2016");
    }

    private static io.restassured.response.Response prerequisites(String format) {
        return as(Roles.VIEWER)
                .queryParam("product", "lync2010")
                .queryParam("role", "front-end")
                .queryParam("windows", "2008r2sp1")
                .queryParam("format", format)
                .get(PREREQUISITES);
    }

    private static List<String> ids(String by, String what) {
        return ids(Set.of(), by, what);
    }

    private static List<String> ids(Set<String> sites, String by, String what) {
        return given().header("Authorization", "Bearer " + TestIssuer.token("tester", Set.of(Roles.VIEWER), sites))
                .queryParam(by, what)
                .get(KNOWLEDGE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + TestIssuer.token("tester", Set.of(role)));
    }
}
