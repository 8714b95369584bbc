package org.dialworks.number.joiner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Together;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class JoinerResourceIT {

    private static final String RULES = BASE + "/joiner-rules";

    private final String site = Api.newSite();
    private final long first = Api.newArea();
    private String range = "";

    @BeforeEach
    void writeRules() {
        range = Api.range(site, first, first + 9);
        Response current = Api.as(Roles.VIEWER).get(RULES);
        Api.caller("hr", Roles.NUMBER_ADMIN)
                .header("If-Match", current.header("ETag"))
                .body("""
                        {"rules":[
                           {"id":"abroad","when":{"attributes":{"country":["SE"]}},"site":"nowhere"},
                           {"id":"here","when":{"attributes":{"country":["NO"],"department":["Sales","Legal"]}},
                            "site":"%s","from":{"purposes":["geographic"]}}]}""".formatted(site))
                .put(RULES)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> joiner(String name, String country) {
        var joiner = new HashMap<String, Object>();
        joiner.put("holder", Api.user(name + "-" + site));
        joiner.put("attributes", Map.of("country", country, "department", "legal", "costCentre", "4711"));
        return joiner;
    }

    private Response join(String query, Map<String, ?> joiner) {
        return Api.caller("hr", Roles.NUMBER_ADMIN).body(joiner).post(BASE + "/joiners" + query);
    }

    private int free() {
        return Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range).path("free");
    }

    @Test
    void getsANumberWhereTheFirstRuleThatAppliesSaysAndGivesItBackWhenLeaving() {
        join("?dryRun=true", joiner("nina", "NO"))
                .then()
                .statusCode(200)
                .body("rule", equalTo("here"))
                .body("findings[0].why", equalTo("country is NO, not SE"))
                .body("number", equalTo(null));
        assertThat(free()).isEqualTo(10);
        join("", joiner("nina", "NO"))
                .then()
                .statusCode(200)
                .body("hadOne", equalTo(false))
                .body("number.number", equalTo("+" + first))
                .body("number.state", equalTo("assigned"))
                .body("number.reason", equalTo("joiner rule here"));
        join("", joiner("nina", "NO")).then().body("hadOne", equalTo(true)).body("number.number", equalTo("+" + first));
        assertThat(free()).isEqualTo(9);
        Api.caller("hr", Roles.NUMBER_ADMIN)
                .body(Map.of("holder", Api.user("nina-" + site), "reason", "left"))
                .post(BASE + "/leavers")
                .then()
                .statusCode(200)
                .body("released.number", equalTo(List.of("+" + first)))
                .body("kept", hasSize(0));
        Api.number("+" + first).then().body("history[0].reason", equalTo("left"));
        assertThat(free()).isEqualTo(10);
    }

    @Test
    void joinsOnceHoweverOftenItIsSent() throws InterruptedException, ExecutionException {
        Callable<String> call = () ->
                join("", joiner("nina", "NO")).then().statusCode(200).extract().path("number.number");
        assertThat(Together.call(IntStream.range(0, 16).mapToObj(i -> call).toList()))
                .containsOnly("+" + first);
        assertThat(free()).isEqualTo(9);
    }

    @Test
    void saysWhyNoRuleApplies() {
        join("", joiner("nina", "DK"))
                .then()
                .statusCode(422)
                .body("errors.detail", hasSize(2))
                .body("errors[1].detail", containsString("here: country is DK, not NO"));
        join("", joiner("nina", "SE")).then().statusCode(409).body("detail", containsString("No number is free"));
    }

    @Test
    void keepsOutWhoeverMayNot() {
        Map<String, Object> joiner = joiner("nina", "NO");
        Api.caller("kari", Roles.REQUESTER)
                .body(joiner)
                .post(BASE + "/joiners")
                .then()
                .statusCode(403);
        Api.as(Roles.NUMBER_ADMIN, "elsewhere")
                .contentType(ContentType.JSON)
                .body(joiner)
                .post(BASE + "/joiners")
                .then()
                .statusCode(403);
        Api.caller("kari", Roles.REQUESTER)
                .body(Map.of("holder", Api.user("x")))
                .post(BASE + "/leavers")
                .then()
                .statusCode(403);
        Api.caller("hr", Roles.NUMBER_ADMIN)
                .body("{\"rules\":[{\"id\":\"x\",\"site\":\"Bergen!\"}]}")
                .put(RULES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/rules/0/site"));
    }
}
