package org.dialworks.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bad input is answered with a problem that says which field or line and why, and leaves nothing half-done. */
class BadInputIT {

    private static final String IMPORTS = "/api/numbers/v1/imports?site=bad-input&country=NO";
    private static final String EVENTS = "/api/diagnostics/v1/events?site=bad-input";
    private static final String CSV = "text/csv";
    private static final String XML = "application/xml";

    private static RunningPlatform platform;
    private static Api admin;

    @BeforeAll
    static void start() {
        platform = RunningPlatform.shared();
        admin = Api.administrator(platform);
    }

    @AfterAll
    static void nothingHalfDoneRemains() {
        assertThat(admin.get("/api/numbers/v1/ranges?site=bad-input").json().at("/items"))
                .isEmpty();
        assertThat(admin.get("/api/numbers/v1/numbers?site=bad-input").json().at("/items"))
                .isEmpty();
        assertThat(admin.get("/api/diagnostics/v1/incidents?site=bad-input")
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void aCsvWhoseQuoteNeverEndsNamesTheLine() {
        problem(
                        admin.post(
                                IMPORTS,
                                CSV,
                                "\"Identity\",\"NumberRangeStart\",\"NumberRangeEnd\"\r\n\"a\",\"tel:+4755990000\",\"tel:+4755990099\"\r\n\"b,tel:+4755990100\r\n"),
                        400,
                        "malformed-body")
                .containsPattern("[Ll]ine|\"line\"");
    }

    @Test
    void aFileInNoKnownEncodingIsRefused() {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        Api.Answer answer = admin.post(IMPORTS, Map.of("Content-Type", CSV), noise);
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void anEmptyFileIsRefused() {
        problem(admin.post(IMPORTS, CSV, ""), 400, "empty-upload");
    }

    @Test
    void unknownColumnsAreListed() {
        problem(admin.post(IMPORTS, CSV, "colour,shape\r\nred,round\r\n"), 422, "unknown-export")
                .contains("colour", "shape");
    }

    @Test
    void aFileOf200MegabytesIsRefusedAtTheLimit() {
        var request = admin.request(IMPORTS)
                .header("Content-Type", CSV)
                .POST(BodyPublishers.ofInputStream(() -> new Zeros(200_000_000L)));
        // The gateway may answer and close while the rest is still being sent; either way nothing is kept.
        try {
            problem(Api.send(request), 413, "body-too-large").contains("64");
        } catch (UncheckedIOException closed) {
            assertThat(closed).hasMessageMatching("(?i).*(reset|broken pipe|closed|EOF|received no bytes).*");
        }
    }

    @Test
    void aTruncatedGzipStreamIsRefused() {
        byte[] whole =
                gzip("Identity,NumberRangeStart,NumberRangeEnd\r\na,tel:+4755990000,tel:+4755990099\r\n".repeat(200));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Map<String, String> headers = Map.of("Content-Type", CSV, "Content-Encoding", "gzip");
        problem(admin.post(IMPORTS, headers, half), 400, "malformed-body").containsIgnoringCase("gzip");
        problem(
                        admin.post(
                                EVENTS,
                                Map.of("Content-Type", XML, "Content-Encoding", "gzip"),
                                Arrays.copyOf(
                                        gzip(new String(Examples.event("25073-mediation-server.xml"), UTF_8)), 100)),
                        400,
                        "malformed-body")
                .containsIgnoringCase("gzip");
    }

    @Test
    void xmlWithADocumentTypeIsRefused() {
        problem(
                        admin.post(
                                EVENTS,
                                XML,
                                "<!DOCTYPE Event [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Event>&x;</Event>"),
                        400,
                        "malformed-body")
                .containsIgnoringCase("doc");
    }

    @Test
    void anEventWithoutIdNamesTheRecordAndTheField() {
        Api.Answer answer = admin.post(
                EVENTS,
                Api.JSON_TYPE,
                "{\"@timestamp\":\"2026-01-31T08:00:00Z\",\"winlog\":{\"channel\":\"Lync Server\",\"provider_name\":\"LS Data MCU\","
                        + "\"record_id\":1,\"computer_name\":\"fe01.contoso.com\"}}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.body()).contains("event_id");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        Api.Answer answer = admin.get("/api/numbers/v1/numbers/55O123");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.body()).contains("55O123");
        Api.Answer range = admin.post(
                "/api/numbers/v1/ranges",
                "{\"name\":\"x\",\"site\":\"bad-input\",\"first\":\"+4755990000\",\"last\":\"fifty\"}");
        assertThat(range.status()).as(range.toString()).isEqualTo(400);
        assertThat(range.body()).contains("last");
    }

    @Test
    void anUnknownRangeIsNotFound() {
        problem(admin.get("/api/numbers/v1/ranges/00000000-0000-0000-0000-000000000000"), 404, "not-found");
        problem(
                admin.post(
                        "/api/numbers/v1/ranges/00000000-0000-0000-0000-000000000000/available",
                        "{\"count\":1,\"as\":\"reserved\",\"until\":\"2099-01-01T00:00:00Z\"}"),
                404,
                "not-found");
    }

    @Test
    void aRoleThatLacksTheRightIsForbidden() {
        Api viewer = Api.withRoles(platform, Set.of("viewer"));
        problem(viewer.post(IMPORTS, CSV, "x"), 403, "forbidden");
    }

    private static AbstractStringAssert<?> problem(Api.Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(type);
        return assertThat(answer.body());
    }

    private static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            new ByteArrayInputStream(text.getBytes(UTF_8)).transferTo(gzip);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** So many bytes that are never in memory at once. */
    private static final class Zeros extends InputStream {
        private long left;

        private Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? '0' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + count, (byte) '0');
            left -= count;
            return count;
        }
    }
}
