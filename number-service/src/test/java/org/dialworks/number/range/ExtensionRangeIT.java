package org.dialworks.number.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

/** Ranges of extensions on one base number. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ExtensionRangeIT {

    private final String site = Api.newSite();
    private final long base = Api.newArea();

    private Response create(String first, String last) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "reception", "site", site, "first", extension(first), "last", extension(last)))
                .post(BASE + "/ranges");
    }

    private String extension(String extension) {
        return "+" + base + ";ext=" + extension;
    }

    private Response move(String number, String move, Map<String, ?> body) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(BASE + "/numbers/" + number.replace(";", "%3B").replace("=", "%3D") + "/" + move);
    }

    private static void isFree(String range, int free, int held) {
        Api.as(Roles.VIEWER)
                .get(BASE + "/ranges/" + range)
                .then()
                .body("free", equalTo(free))
                .body("held", equalTo(held));
    }

    @Test
    void isCountedListedAndTakenLikeAnyOther() {
        String id = create("098", "102")
                .then()
                .statusCode(201)
                .body("size", equalTo(5))
                .body("free", equalTo(5))
                .body("purpose", equalTo("extension"))
                .body("first", equalTo(extension("098")))
                .extract()
                .path("id");
        var page = Api.as(Roles.VIEWER)
                .get(BASE + "/available?limit=3&site=" + site)
                .then()
                .body("items.number", equalTo(List.of(extension("098"), extension("099"), extension("100"))))
                .extract();
        Api.as(Roles.VIEWER)
                .get(BASE + "/available?limit=3&site=" + site + "&after=" + page.path("next"))
                .then()
                .body("items.number", equalTo(List.of(extension("101"), extension("102"))))
                .body("next", equalTo(null));
        Api.assign(site, "kari").then().statusCode(201).body("items[0].number", equalTo(extension("098")));
        isFree(id, 4, 1);
        move(extension("101"), "block", Map.of()).then().statusCode(200).body("rangeId", equalTo(id));
        isFree(id, 3, 2);
        move(extension("098"), "release", Map.of()).then().statusCode(200);
        isFree(id, 4, 1);
    }

    @Test
    void overlapIsOfTheSameBaseAndTheSameLengthOnly() {
        create("100", "199").then().statusCode(201);
        create("199", "250").then().statusCode(409).body("detail", containsString("ext=199"));
        create("200", "250").then().statusCode(201);
        create("0100", "0199").then().statusCode(201);
        create("99", "100").then().statusCode(400).body("errors[0].detail", containsString("one length"));
        // The base number itself is a whole number, in whatever range of whole numbers.
        Api.createRange(site, base, base + 9).then().statusCode(201).body("free", equalTo(10));
    }

    @Test
    void anExtensionBelongsToItsRangeElseToThatOfItsBaseNumber() {
        String whole = Api.range(site, base, base + 9);
        move(extension("150"), "assign", Map.of("holder", Api.user("kari")))
                .then()
                .statusCode(200)
                .body("rangeId", equalTo(whole));
        isFree(whole, 10, 0);
        String own = create("100", "199").then().statusCode(201).extract().path("id");
        isFree(own, 99, 1);
        Api.number(extension("150")).then().body("rangeId", equalTo(own)).body("holder.id", startsWith("sip:kari"));
        move(extension("1500"), "assign", Map.of("holder", Api.user("ola")))
                .then()
                .body("rangeId", equalTo(whole));
        Api.admin()
                .header("If-Match", "*")
                .delete(BASE + "/ranges/" + own)
                .then()
                .statusCode(409)
                .body("detail", containsString("1 number(s)"))
                .body("detail", containsString(extension("150")));
        move(extension("150"), "release", Map.of()).then().statusCode(200);
        Api.admin()
                .header("If-Match", "*")
                .delete(BASE + "/ranges/" + own)
                .then()
                .statusCode(204);
        Api.number(extension("150")).then().body("rangeId", equalTo(whole)).body("state", equalTo("available"));
    }

    @Test
    void anImportTakesExtensionsOutOfWhatIsFree() {
        String own = create("100", "199").then().statusCode(201).extract().path("id");
        String csv = "DisplayName,SipAddress,SamAccountName,LineURI\n"
                + "Kari,sip:kari@contoso.com,kari,tel:+" + base + ";ext=100\n"
                + "Ola,sip:ola@contoso.com,ola,tel:+" + base + ";ext=1000\n";
        Imports.load("site=" + site, csv);
        Api.number(extension("100")).then().body("state", equalTo("active")).body("rangeId", equalTo(own));
        Api.number(extension("1000")).then().body("rangeId", equalTo(null));
        isFree(own, 99, 1);
        String first = Api.assign(site, "per").then().statusCode(201).extract().path("items[0].number");
        assertThat(first).isEqualTo(extension("101"));
    }

    @Test
    void hasItsOwnPurposeAndIsFoundByIt() {
        create("10", "19").then().statusCode(201);
        Api.range(site, base + 100, base + 109);
        Api.as(Roles.VIEWER)
                .get(BASE + "/ranges?purpose=extension&site=" + site)
                .then()
                .body("items", hasSize(1))
                .body("items[0].last", equalTo(extension("19")));
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name", "x", "site", site, "first", "+" + base, "last", "+" + base, "purpose", "extension"))
                .post(BASE + "/ranges")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/purpose"));
    }
}
