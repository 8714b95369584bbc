package org.dialworks.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.dialworks.stack.testing.TestIssuer;

/** The API as callers see it. */
public final class Api {

    public static final String BASE = "/api/routing/v1";
    public static final String BERGEN = "{\"platform\":\"lync2010\",\"country\":\"NO\",\"name\":\"Bergen\"}";

    private Api() {}

    public static RequestSpecification as(String... roles) {
        return given().auth()
                .oauth2(TestIssuer.token("kari", Set.copyOf(Arrays.asList(roles))))
                .contentType("application/json");
    }

    public static RequestSpecification limitedTo(String site, String role) {
        return given().auth()
                .oauth2(TestIssuer.token("ola", Set.of(role), Set.of(site)))
                .contentType("application/json");
    }

    public static RequestSpecification admin() {
        return as("routing-admin");
    }

    /** A site of its own for a test. */
    public static String newSite() {
        return "s-" + UUID.randomUUID().toString().substring(0, 18);
    }

    public static String siteWithIntent(String intent) {
        String site = newSite();
        admin().body(intent).put(BASE + "/sites/" + site + "/intent").then().statusCode(201);
        return site;
    }

    public static ValidatableResponse problem(Response answer, int status, String slug) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://dialworks.org/problems/" + slug));
    }
}
