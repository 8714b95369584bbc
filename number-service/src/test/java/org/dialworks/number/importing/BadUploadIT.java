package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class BadUploadIT {

    private static final String CSV = "DisplayName,SipAddress,SamAccountName,LineURI\nKari,sip:k@contoso.com,k,%s\n";
    private static final byte[] MEGABYTE =
            ("x".repeat(1023) + "\n").repeat(1024).getBytes(StandardCharsets.US_ASCII);

    private static final int MOST_TRIES = 5;

    private final String site = Api.newSite();

    @Inject
    ImportRepository imports;

    @TestHTTPResource
    URI server = URI.create("/");

    private ValidatableResponse send(String contentType, byte[] body) {
        return Imports.send("site=" + site, contentType, body).then().contentType("application/problem+json");
    }

    private ValidatableResponse send(String body) {
        return send("text/csv", body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    @AfterEach
    void nothingIsKept() {
        assertThat(io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> imports.count("site", site)))
                .isZero();
    }

    @Test
    void anEmptyFileIsRefused() {
        send("text/csv", new byte[0]).statusCode(400).body("type", endsWith("/empty-upload"));
        send("\n  \n").statusCode(400).body("type", endsWith("/empty-upload"));
        send("[]").statusCode(400).body("type", endsWith("/empty-upload"));
        send("#TYPE Some.Type\n").statusCode(400).body("type", endsWith("/empty-upload"));
    }

    @Test
    void aMalformedCsvIsRefusedWithItsLine() {
        send(CSV.formatted("tel:+4755123456") + "Ola,sip:o@contoso.com,o,\"tel:+4755123457\nPer,,,\n")
                .statusCode(400)
                .body("type", endsWith("/malformed-body"))
                .body("errors[0].line", equalTo(3))
                .body("detail", containsString("quotation mark"));
        send(CSV.formatted("tel:+4755123456") + "\nOla,sip:o@contoso.com\n")
                .statusCode(400)
                .body("errors[0].line", equalTo(4))
                .body("detail", containsString("2 cells"));
    }

    @Test
    void malformedJsonIsRefusedWithLineAndColumn() {
        send("[{\"LineURI\": \"tel:+4755123456\",\n \"SamAccountName\": }]")
                .statusCode(400)
                .body("type", endsWith("/malformed-body"))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].column", equalTo(20));
        send("[{\"LineURI\": \"tel:+4755123456\", \"SamAccountName\": \"k\"}, 5]")
                .statusCode(400)
                .body("detail", containsString("no object"));
        send("[{\"LineURI\": \"tel:+4755123456\", \"SamAccountName\": \"k\"}").statusCode(400);
    }

    @Test
    void aWrongEncodingIsRefusedWithItsLine() {
        byte[] declared =
                CSV.formatted("tel:+4755123456").replace("Kari", "Kåre").getBytes(StandardCharsets.ISO_8859_1);
        send("text/csv; charset=utf-8", declared)
                .statusCode(400)
                .body("type", endsWith("/malformed-body"))
                .body("errors[0].line", equalTo(2))
                .body("detail", containsString("UTF-8"));
        send("application/octet-stream", new byte[] {1, 2, 3, 4, 0, 0, 7}).statusCode(400);
        send("text/csv; charset=klingon", declared).statusCode(415);
    }

    @Test
    void unknownColumnsAreNamedWithWhatCanBeLoaded() {
        send("Colour,Shape\nred,round\n")
                .statusCode(422)
                .body("type", endsWith("/unknown-export"))
                .body("detail", allOf(containsString("Colour, Shape"), containsString("Get-CsUnassignedNumber")));
        send("<Objs/>").statusCode(422).body("detail", containsString("Export-Csv"));
    }

    @Test
    void anExportThatCouldBeSeveralIsRefusedWithTheWayOut() {
        send("DisplayName,SipAddress,LineURI\nKari,sip:k@contoso.com,tel:+4755123456\n")
                .statusCode(422)
                .body("detail", allOf(containsString("Get-CsUser"), containsString("kind=")));
        Imports.send(
                        "site=%s&kind=Get-CsRgsWorkflow".formatted(site),
                        "text/csv",
                        "A,B\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("detail", containsString("no column LineURI"));
    }

    @Test
    void aTruncatedGzipIsRefused() throws IOException {
        byte[] whole = gzip(CSV.formatted("tel:+4755123456").repeat(100).getBytes(StandardCharsets.UTF_8));
        send("application/gzip", Arrays.copyOf(whole, whole.length - 12))
                .statusCode(400)
                .body("type", endsWith("/malformed-body"))
                .body("detail", containsString("gzip"));
    }

    @Test
    void aDamagedWorkbookIsRefusedWithTheWayOut() {
        send("application/octet-stream", new byte[] {'P', 'K', 3, 4, 20, 0})
                .statusCode(400)
                .body("detail", containsString("CSV"));
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 513; i++) {
                gzip.write(MEGABYTE);
            }
        }
        send("application/gzip", packed.toByteArray())
                .statusCode(413)
                .body("type", endsWith("/body-too-large"))
                .body("detail", containsString("512 MB"));
    }

    @Test
    void whatIsTooLargeIsRefusedWhetherItSaysSoOrNot() throws IOException, InterruptedException {
        assertThat(sendMegabytes(66, true)).contains("413", "64 MB");
        assertThat(sendMegabytes(66, false)).contains("413", "64 MB");
        assertThat(sendMegabytes(200, true)).contains("413");
        assertThat(sendMegabytes(200, false)).contains("413");
    }

    private String sendMegabytes(int count, boolean withLength) throws IOException, InterruptedException {
        var body = HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                Collections.enumeration(Stream.generate(() -> (InputStream) new java.io.ByteArrayInputStream(MEGABYTE))
                        .limit(count)
                        .toList())));
        var request = HttpRequest.newBuilder(server.resolve(BASE + "/imports?site=" + site))
                .header("Authorization", "Bearer " + TestIssuer.token("admin", Set.of(Roles.NUMBER_ADMIN)))
                .header("Content-Type", "text/csv")
                .POST(
                        withLength
                                ? HttpRequest.BodyPublishers.fromPublisher(body, (long) count * MEGABYTE.length)
                                : body)
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = answer(client, request);
            return answer.statusCode() + " " + answer.body();
        }
    }

    /** Whoever is still sending when the server closes may get the reset before the answer (RFC 9112 §9.6), and tries again. */
    private static HttpResponse<String> answer(HttpClient client, HttpRequest request)
            throws IOException, InterruptedException {
        for (int tried = 1; ; tried++) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException reset) {
                if (tried == MOST_TRIES) {
                    throw reset;
                }
            }
        }
    }

    @Test
    void aFormThatIsCutOffIsRefused() {
        send(
                        "multipart/form-data; boundary=frontier",
                        "--frontier\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\nLineURI"
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("type", endsWith("/malformed-body"));
        send("multipart/form-data; boundary=frontier", "--frontier--\r\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("type", endsWith("/empty-upload"));
    }

    @Test
    void parametersAreChecked() {
        Imports.send("dryRun=true", "text/csv", new byte[] {'x'})
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("site"));
        Imports.send("country=XX&site=" + site, "text/csv", new byte[] {'x'})
                .then()
                .statusCode(400);
        Imports.send("kind=wat&site=" + site, "text/csv", new byte[] {'x'})
                .then()
                .statusCode(400);
        Api.as(Roles.VIEWER)
                .get(BASE + "/imports/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404);
    }
}
