package org.dialworks.diagnostics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "diagnostics"))
class EvidenceIT {

    private static final String EVIDENCE = "/api/diagnostics/v1/evidence";
    private static final String PASTE = """
            C:\\>netstat -aon

              Proto  Lokale Adresse         Remoteadresse          Status           PID
              TCP    0.0.0.0:443            0.0.0.0:0              ABHÖREN         4312

            C:\\>tasklist /svc

            Image Name                     PID Services
            ========================= ======== ============================================
            TeamViewer_Service.exe        4312 TeamViewer
            cut 77
            """;

    private final String site = "s" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whatIsPastedIsReadKeptAndShownWithItsLines() {
        JsonPath taken = as(Roles.INGEST)
                .queryParam("site", site)
                .queryParam("host", "MED01.example.net")
                .contentType("text/plain")
                .body(PASTE.getBytes(StandardCharsets.UTF_16LE))
                .post(EVIDENCE)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        String id = taken.getString("id");
        JsonPath shown = as(Roles.VIEWER)
                .get(EVIDENCE + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(shown.getMap("")).isEqualTo(taken.getMap(""));
        assertThat(shown.getList("outputs.kind", String.class)).containsExactly("netstat", "tasklist");
        assertThat(shown.getList("hosts", String.class)).containsExactly("med01");
        assertThat(shown.getInt("outputs[0].facts.sockets[0].localPort")).isEqualTo(443);
        assertThat(shown.getInt("outputs[0].facts.sockets[0].place.line")).isEqualTo(4);
        assertThat(shown.getString("outputs[0].facts.sockets[0].place.text")).contains("ABHÖREN");
        assertThat(shown.getString("outputs[1].command")).isEqualTo("tasklist /svc");
        assertThat(as(Roles.VIEWER)
                        .queryParam("site", site)
                        .get(EVIDENCE)
                        .jsonPath()
                        .getList("items.id", String.class))
                .containsExactly(id);
    }

    @Test
    void theSameUploadUnderTheSameKeyIsTakenOnce() {
        String first = post("k-" + site, PASTE).then().statusCode(201).extract().path("id");
        String second =
                post("k-" + site, PASTE).then().statusCode(201).extract().path("id");

        assertThat(second).isEqualTo(first);
        post("k-" + site, PASTE + "TCP 0.0.0.0:80 0.0.0.0:0 LISTENING 4\n")
                .then()
                .statusCode(422);
    }

    @Test
    void evidenceOfAnotherSiteIsNotThereAndRolesHold() {
        String id = post(null, PASTE).then().statusCode(201).extract().path("id");

        given().auth()
                .oauth2(TestIssuer.token("other", Set.of(Roles.VIEWER), Set.of("elsewhere")))
                .get(EVIDENCE + "/" + id)
                .then()
                .statusCode(404);
        as(Roles.INGEST).get(EVIDENCE + "/" + id).then().statusCode(403);
        as(Roles.VIEWER)
                .contentType("text/plain")
                .body(PASTE)
                .post(EVIDENCE)
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNoTextOrNothingIsRefusedAndNothingIsKept() {
        as(Roles.OPERATOR)
                .queryParam("site", site)
                .contentType("application/octet-stream")
                .body(new byte[5000])
                .post(EVIDENCE)
                .then()
                .statusCode(400);
        as(Roles.OPERATOR).queryParam("site", site).post(EVIDENCE).then().statusCode(400);

        assertThat(as(Roles.VIEWER)
                        .queryParam("site", site)
                        .get(EVIDENCE)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void theCollectorIsServed() {
        assertThat(as(Roles.VIEWER)
                        .queryParam("role", "mediation")
                        .get(EVIDENCE + "/collector")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("ipconfig.exe /all");
        as(Roles.VIEWER)
                .queryParam("role", "nobody")
                .get(EVIDENCE + "/collector")
                .then()
                .statusCode(400);
    }

    private Response post(@Nullable String key, String text) {
        RequestSpecification request =
                as(Roles.OPERATOR).queryParam("site", site).contentType("text/plain; charset=utf-8");
        return (key == null ? request : request.header("Idempotency-Key", key))
                .body(text)
                .post(EVIDENCE);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestIssuer.token("tester", Set.of(role)));
    }
}
