package org.dialworks.number.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dialworks.contracts.Roles;
import org.dialworks.stack.testing.TestIssuer;

/** The API as callers with tokens see it. */
public final class Api {

    public static final String BASE = "/api/numbers/v1";

    private static final AtomicInteger SITES = new AtomicInteger();
    // Blocks of ten million numbers that no test shares with another.
    private static final AtomicInteger AREAS = new AtomicInteger(4_700);

    private Api() {}

    public static RequestSpecification admin() {
        return as(Roles.NUMBER_ADMIN);
    }

    public static RequestSpecification as(String role, String... sites) {
        return given().header(
                        "Authorization", "Bearer " + TestIssuer.token("test-" + role, Set.of(role), Set.of(sites)))
                .noContentType()
                .urlEncodingEnabled(false);
    }

    /** A caller of a name of its own, who sends JSON. */
    public static RequestSpecification caller(String name, String... roles) {
        return given().header("Authorization", "Bearer " + TestIssuer.token(name, Set.of(roles)))
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false);
    }

    /** A site that no other test uses. */
    public static String newSite() {
        return "site-" + SITES.incrementAndGet();
    }

    /**
     * The first of ten million numbers that no other test uses, in no country's short codes. None has a 0 behind the country
     * code of two digits, which a reader would take for the national prefix.
     */
    public static long newArea() {
        int area = AREAS.incrementAndGet();
        while (area % 100 < 10) {
            area = AREAS.incrementAndGet();
        }
        return area * 10_000_000L;
    }

    public static Response createRange(String site, long first, long last) {
        return admin().contentType(ContentType.JSON)
                .body(Map.of("name", "range of " + site, "site", site, "first", "+" + first, "last", "+" + last))
                .post(BASE + "/ranges");
    }

    /** Makes a range and returns its id. */
    public static String range(String site, long first, long last) {
        return createRange(site, first, last).then().statusCode(201).extract().path("id");
    }

    public static Map<String, Object> user(String name) {
        return Map.of("kind", "user", "id", "sip:" + name + "@contoso.com", "line", "primary", "displayName", name);
    }

    public static Response assign(String site, String name) {
        return as(Roles.REQUESTER)
                .contentType(ContentType.JSON)
                .body(Map.of("site", site, "holder", user(name)))
                .post(BASE + "/available");
    }

    public static Response number(String number) {
        return as(Roles.VIEWER)
                .get(BASE + "/numbers/" + number.replace(";", "%3B").replace("=", "%3D"));
    }
}
