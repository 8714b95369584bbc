package org.dialworks.number.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.number.testing.Together;
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

    /** A range of extensions on the first number, 200 to 209. */
    private String extensions() {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "desk", "site", site, "first", number + ";ext=200", "last", number + ";ext=209"))
                .post(BASE + "/ranges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse take(String range, int count) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("holder", Api.user("someone"), "count", count))
                .post(BASE + "/ranges/" + range + "/available")
                .then();
    }

    @Test
    void extensionsAreTakenFromTheirRangeOnlyWhileTheirBaseNumberIsNot() {
        String extensions = extensions();
        set("base-or-extensions", "\"v0\"").statusCode(200);
        assign(number, "kari").statusCode(200);
        take(extensions, 1).statusCode(409).body("detail", containsString(number + " is taken"));
        release(number).statusCode(200);
        take(extensions, 2)
                .statusCode(201)
                .body("items.number", equalTo(List.of(number + ";ext=200", number + ";ext=201")));
        assertThat(free()).isEqualTo(9);
        assign(number, "kari").statusCode(409);
        Api.assign(site, "per").then().body("items[0].number", equalTo("+" + (first + 1)));
    }

    @Test
    void whereOneIsAllowedPerBaseNumberOneExtensionIsTaken() {
        String extensions = extensions();
        set("one-per-base", "\"v0\"").statusCode(200);
        take(extensions, 2)
                .statusCode(409)
                .body("type", endsWith("/not-enough-numbers"))
                .body("detail", containsString("1 is free"));
        take(extensions, 1).statusCode(201);
        take(extensions, 1).statusCode(409).body("detail", containsString(number + ";ext=200 is taken"));
    }

    @Test
    void ofManyWhoTakeExtensionsAndTheBaseNumberAtOnceTheFirstDecides()
            throws InterruptedException, ExecutionException {
        String extensions = extensions();
        set("base-or-extensions", "\"v0\"").statusCode(200);
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 10; i++) {
            calls.add(() -> take(extensions, 1).extract().statusCode());
            calls.add(() -> assign(number, "kari").extract().statusCode());
        }
        List<Integer> answers = Together.call(calls);
        assertThat(answers).allMatch(status -> List.of(200, 201, 409).contains(status));
        boolean base = answers.contains(200);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(base ? 0 : 10);
        Api.as(Roles.VIEWER).get(path).then().body("clashes", equalTo(0));
    }

    @Test
    @DisplayName("reference, base against extension: an import takes in what the platform has, and says what clashes")
    void anImportedExtensionClosesItsBaseNumber() {
        set("base-or-extensions", "\"v0\"").statusCode(200);
        String users = "DisplayName,SipAddress,SamAccountName,LineURI,PrivateLine,RegistrarPool\n";
        Imports.load("site=" + site, users + "Ola,sip:ola@contoso.com,ola,tel:" + number + ";ext=12,,pool\n");
        assertThat(free()).isEqualTo(9);
        Response job = Imports.load(
                "site=" + site,
                users + "Ola,sip:ola@contoso.com,ola,tel:" + number
                        + ";ext=12,,pool\nKari,sip:kari@contoso.com,kari,tel:" + number + ",,pool\n");
        assertThat(Imports.report(job).getLast().reason())
                .contains(number + ";ext=12 is taken too, and the policy of the site allows not both");
        Api.as(Roles.VIEWER)
                .get(BASE + "/reconciliation?site=" + site)
                .then()
                .body("items.kind", equalTo(List.of("base-extension-clash")))
                .body("items[0].number", equalTo(number))
                .body("items[0].explanation", containsString(number + ";ext=12 on the same base number"));
    }

    @Test
    void aReservationOfABaseNumberThatIsOverDoesNotOfferItBesideAnExtension() {
        set("base-or-extensions", "\"v0\"").statusCode(200);
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("until", Instant.now().plusSeconds(2).toString()))
                .post(BASE + "/numbers/" + number + "/reserve")
                .then()
                .statusCode(200);
        Imports.load(
                "site=" + site,
                "DisplayName,SipAddress,SamAccountName,LineURI,PrivateLine,RegistrarPool\nOla,sip:ola@contoso.com,ola,tel:"
                        + number + ";ext=12,,pool\n");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Api.number(number).then().body("version", equalTo(2)));
        Api.number(number).then().body("state", equalTo("available"));
        assertThat(free()).isEqualTo(9);
    }
}
