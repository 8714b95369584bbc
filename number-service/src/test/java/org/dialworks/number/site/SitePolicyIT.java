package org.dialworks.number.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class SitePolicyIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();
    private final String number = "+" + first;
    private final String extension = number + "%3Bext%3D12";
    private final String path = BASE + "/sites/" + site + "/policy";
    private String range = "";

    @BeforeEach
    void makeARange() {
        range = Api.range(site, first, first + 9);
    }

    private ValidatableResponse set(String uniqueness, String ifMatch) {
        return Api.admin()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(Map.of("uniqueness", uniqueness))
                .put(path)
                .then();
    }

    private static ValidatableResponse assign(String number, String name) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("holder", Api.user(name)))
                .post(BASE + "/numbers/" + number + "/assign")
                .then();
    }

    private static ValidatableResponse release(String number) {
        return Api.admin().post(BASE + "/numbers/" + number + "/release").then();
    }

    private int free() {
        return Api.as(Roles.VIEWER).get(BASE + "/ranges/" + range).path("free");
    }

    @Test
    void isReadAndSetAsItWasRead() {
        Api.as(Roles.VIEWER)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("uniqueness", equalTo("extensions-apart"));
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("uniqueness", "one-per-base"))
                .put(path)
                .then()
                .statusCode(428);
        set("base-or-extensions", "\"v0\"").statusCode(200).header("ETag", "\"v1\"");
        set("one-per-base", "\"v0\"").statusCode(412);
        set("sometimes", "\"v1\"").statusCode(400);
        Api.as(Roles.VIEWER).get(path).then().body("uniqueness", equalTo("base-or-extensions"));
        Api.as(Roles.VIEWER, "elsewhere").get(path).then().statusCode(403);
    }

    @Test
    @DisplayName("reference, base against extension: on Teams they exclude each other, and the base is not offered")
    void aBaseNumberIsNotOfferedWhileAnExtensionOnItIsTaken() {
        set("base-or-extensions", "\"v0\"").statusCode(200);
        assign(extension, "kari").statusCode(200);
        assign(number + "%3Bext%3D13", "ola").statusCode(200);
        assertThat(free()).isEqualTo(9);
        assign(number, "per")
                .statusCode(409)
                .body("type", endsWith("/conflict"))
                .body("detail", containsString(number + ";ext=12 is taken"));
        Api.assign(site, "per").then().body("items[0].number", equalTo("+" + (first + 1)));
        assign("+" + (first + 1) + "%3Bext%3D1", "siri").statusCode(409);
        release(extension).statusCode(200);
        assertThat(free()).isEqualTo(8);
        release(number + "%3Bext%3D13").statusCode(200);
        assertThat(free()).isEqualTo(9);
        Api.assign(site, "anne").then().body("items[0].number", equalTo(number));
    }

    @Test
    void aNewPolicyTakesNothingFromAnybodyAndCountsWhatItWouldNotAllow() {
        assign(number, "kari").statusCode(200);
        assign(extension, "ola").statusCode(200);
        assign("+" + (first + 1) + "%3Bext%3D1", "per").statusCode(200);
        assertThat(free()).isEqualTo(9);
        set("base-or-extensions", "\"v0\"").statusCode(200).body("clashes", equalTo(1));
        assertThat(free()).isEqualTo(8);
        release(number).statusCode(200);
        assertThat(free()).isEqualTo(8);
        set("extensions-apart", "\"v1\"").statusCode(200).body("clashes", equalTo(0));
        assertThat(free()).isEqualTo(10);
    }

    @Test
    void ofTwoWhoWantBothAtOnceOneGetsIt() throws InterruptedException, ExecutionException {
        set("one-per-base", "\"v0\"").statusCode(200);
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 10; i++) {
            String wanted = "+" + (first + i);
            for (String suffix : List.of("", "%3Bext%3D1", "%3Bext%3D2")) {
                calls.add(() -> Api.admin()
                        .contentType(ContentType.JSON)
                        .body(Map.of("holder", Api.user("someone")))
                        .post(BASE + "/numbers/" + wanted + suffix + "/assign")
                        .statusCode());
            }
            calls.add(() -> Api.assign(site, "anybody").statusCode());
        }
        int taken = 0;
        try (var callers = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> answer : callers.invokeAll(calls)) {
                assertThat(answer.get()).isIn(200, 201, 409);
                taken += answer.get() == 409 ? 0 : 1;
            }
        }
        assertThat(taken).isEqualTo(10);
        assertThat(free()).isZero();
        Api.as(Roles.VIEWER).get(path).then().body("clashes", equalTo(0));
    }
}
