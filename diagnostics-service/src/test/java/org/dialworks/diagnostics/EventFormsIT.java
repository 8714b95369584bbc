package org.dialworks.diagnostics;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.dialworks.contracts.Roles;
import org.dialworks.diagnostics.event.Forms;
import org.dialworks.diagnostics.event.Samples;
import org.dialworks.diagnostics.evtx.LogFile;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "diagnostics"))
class EventFormsIT {

    private static final String EVENTS = "/api/diagnostics/v1/events";
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private final String host = "med" + UUID.randomUUID().toString().substring(0, 8) + ".example.net";

    @Test
    @DisplayName("reference case 63: one event in every form is one stored row, with the text that some of them have")
    void case63_everyFormIsOneRow() {
        String withoutText =
                Samples.comfortNoiseXml(host, 4711, Forms.TIME).replaceAll("(?s)<RenderingInfo.*Info>", "");
        assertThat(post(withoutText.getBytes(UTF_8)).getInt("accepted")).isEqualTo(1);
        for (String form : Forms.withText().values()) {
            as(Roles.INGEST)
                    .body(form.replace("med01.example.net", host).replace("MED01.example.net", host))
                    .post(EVENTS)
                    .then()
                    .statusCode(202);
        }
        as(Roles.INGEST)
                .body(Samples.comfortNoiseXml(host, 4712, "2026-01-31T12:00:01Z"))
                .post(EVENTS)
                .then()
                .statusCode(202);

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(stored(host).getList("items.recordId", Integer.class))
                        .containsExactly(4712, 4711));
        assertThat(stored(host).getList("items.message")).hasSize(2).doesNotContainNull();
    }

    @Test
    void takesSeveralFilesOfSeveralFormsInOneUpload() throws IOException {
        JsonPath answer = as(Roles.INGEST)
                .contentType("multipart/form-data")
                .multiPart("a", "Security.evtx", LogFile.sample("new-user-security.evtx"))
                .multiPart("b", "events.xml.gz", gzip(Samples.comfortNoiseXml(host, 1, Forms.TIME)))
                .multiPart("c", "notes.txt", "hello".getBytes(UTF_8))
                .post(EVENTS)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();

        assertThat(answer.getInt("accepted")).isEqualTo(5);
        assertThat(answer.getInt("rejected")).isEqualTo(1);
        assertThat(answer.getString("errors[0].detail")).startsWith("notes.txt: no form of event is recognised");
        assertThat(answer.getString("warnings[0].detail")).startsWith("Security.evtx: chunk 1, record 1");
    }

    private static JsonPath stored(String host) {
        return as(Roles.VIEWER).queryParam("computer", host).get(EVENTS).jsonPath();
    }

    private static JsonPath post(byte[] body) {
        return as(Roles.INGEST)
                .contentType("application/octet-stream")
                .body(body)
                .post(EVENTS)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + TestIssuer.token("tester", Set.of(role)));
    }
}
