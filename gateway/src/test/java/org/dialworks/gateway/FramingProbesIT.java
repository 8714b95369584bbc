package org.dialworks.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The 14 probes of framing and headers, byte for byte over a bare socket, against a service that keeps what it receives. Each
 * must be rejected, with nothing of it at the service, or neutralised, with the harmless part there.
 */
@QuarkusTest
@WithTestResource(TestGateway.class)
class FramingProbesIT {

    private static RawOrigin origin;
    private static String authorization;
    private static int port;

    @BeforeAll
    static void startOrigin() throws IOException {
        origin = new RawOrigin(TestGateway.upstreamPort("numbers"));
        port = TestGateway.port();
        authorization = "Authorization: Bearer " + TestGateway.adminToken() + "\r\n";
    }

    @AfterAll
    static void stopOrigin() throws IOException {
        origin.close();
    }

    @BeforeEach
    void forget() {
        origin.forget();
    }

    @Test
    @DisplayName("probe 1: Content-Length and Transfer-Encoding, HTTP/1.1")
    void probe01_lengthAndChunkedTogether() throws IOException {
        assertRejected(post("HTTP/1.1", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
        assertRejected(post("HTTP/1.1", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"));
    }

    @Test
    @DisplayName("probe 2: Content-Length and Transfer-Encoding, HTTP/1.0")
    void probe02_lengthAndChunkedTogetherInHttp10() throws IOException {
        assertRejected(post("HTTP/1.0", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
        assertRejected(post("HTTP/1.0", "Transfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    }

    @Test
    @DisplayName("probe 3: two different Content-Length")
    void probe03_twoLengths() throws IOException {
        assertRejected(post("HTTP/1.1", "Content-Length: 5\r\nContent-Length: 6\r\n", "hello!"));
        assertRejected(post("HTTP/1.1", "Content-Length: 5, 6\r\n", "hello!"));
        assertRejected(post("HTTP/1.1", "Content-Length: +5\r\n", "hello"));
    }

    @Test
    @DisplayName("probe 4: Transfer-Encoding: xchunked")
    void probe04_unknownTransferEncoding() throws IOException {
        assertRejected(post("HTTP/1.1", "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n", "hello"));
        assertRejected(post("HTTP/1.1", "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"));
    }

    @Test
    @DisplayName("probe 5: Transfer-Encoding: chunked, identity")
    void probe05_chunkedAndMore() throws IOException {
        assertRejected(post("HTTP/1.1", "Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"));
        assertRejected(post("HTTP/1.1", "Transfer-Encoding: identity, chunked\r\n", "0\r\n\r\n"));
        assertRejected(post("HTTP/1.1", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "0\r\n\r\n"));
    }

    @Test
    @DisplayName("probe 6: space before the colon")
    void probe06_spaceBeforeColon() throws IOException {
        assertRejected(post("HTTP/1.1", "Content-Length : 5\r\n", "hello"));
        assertRejected(post("HTTP/1.1", "Transfer-Encoding : chunked\r\n", "0\r\n\r\n"));
    }

    @Test
    @DisplayName("probe 7: NUL before the request line")
    void probe07_nulBeforeRequestLine() throws IOException {
        assertRejected("\0" + get("/api/numbers/v1/ranges"));
        assertRejected(" " + get("/api/numbers/v1/ranges"));
    }

    @Test
    @DisplayName("probe 8: bare LF")
    void probe08_bareLineFeed() throws IOException {
        assertRejected("GET /api/numbers/v1/ranges HTTP/1.1\nHost: a\n" + authorization.strip() + "\n\n");
        assertRejected(get("/api/numbers/v1/ranges", "X-A: b\nX-C: d"));
    }

    @Test
    @DisplayName("probe 9: folded header line")
    void probe09_foldedHeader() throws IOException {
        assertRejected(get("/api/numbers/v1/ranges", "X-A: b\r\n c"));
        assertRejected(get("/api/numbers/v1/ranges", "X-A: b\r\n\tTransfer-Encoding: chunked"));
    }

    @Test
    @DisplayName("probe 9, in the second request of a connection and in pieces")
    void probe09_foldedHeaderLaterAndInPieces() throws IOException {
        try (var client = new RawClient(port)) {
            client.send(get("/api/numbers/v1/first"));
            assertThat(client.receive()).startsWith("HTTP/1.1 200");
            client.send("\r\nGET /api/numbers/v1/second HTTP/1.1\r\nHost: localhost\r\n" + authorization + "X-A: b\r");
            client.send("\n");
            client.send(" c\r\n\r\n");
            assertThat(client.receive()).startsWith("HTTP/1.1 400").contains("folded");
        }
        assertThat(origin.received()).contains("/first").doesNotContain("/second");
    }

    @Test
    @DisplayName("probe 10: two Host headers")
    void probe10_twoHosts() throws IOException {
        assertRejected("GET /api/numbers/v1/ranges HTTP/1.1\r\nHost: a\r\nHost: b\r\n" + authorization + "\r\n");
        assertRejected("GET /api/numbers/v1/ranges HTTP/1.1\r\nHost: a\r\nHost: a\r\n" + authorization + "\r\n");
    }

    @Test
    @DisplayName("probe 11: no Host on HTTP/1.1")
    void probe11_noHost() throws IOException {
        assertRejected("GET /api/numbers/v1/ranges HTTP/1.1\r\n" + authorization + "\r\n");
        assertRejected("GET /api/numbers/v1/ranges HTTP/1.1\r\nHost: a b\r\n" + authorization + "\r\n");
    }

    @Test
    @DisplayName("probe 12: a header named in Connection goes no further")
    void probe12_headerNamedInConnection() throws IOException {
        String answer = RawClient.exchange(
                port, get("/api/numbers/v1/ranges", "Connection: keep-alive, X-Secret", "X-Secret: 1", "X-Kept: 1"));

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(origin.received().toLowerCase(Locale.ROOT))
                .contains("x-kept: 1")
                .doesNotContain("x-secret")
                .doesNotContain("connection: keep-alive, ");
    }

    @Test
    @DisplayName("probe 13: absolute-form target becomes origin form")
    void probe13_absoluteForm() throws IOException {
        String answer = RawClient.exchange(port, get("http://localhost/api/numbers/v1/ranges?limit=1"));

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(origin.received()).startsWith("GET /api/numbers/v1/ranges?limit=1 HTTP/1.1\r\n");
        origin.forget();
        assertRejected(get("http://elsewhere/api/numbers/v1/ranges"));
    }

    @Test
    @DisplayName("probe 14: forwarding headers from outside are overwritten")
    void probe14_spoofedForwardingHeaders() throws IOException {
        String answer = RawClient.exchange(
                port,
                get(
                        "/api/numbers/v1/ranges",
                        "X-Forwarded-For: 10.1.1.1",
                        "X-Forwarded-Host: evil",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Prefix: /evil",
                        "Forwarded: for=10.1.1.1",
                        "X-Real-IP: 10.1.1.1"));

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(origin.received().toLowerCase(Locale.ROOT))
                .contains(
                        "x-forwarded-for: 127.0.0.1\r\n",
                        "x-forwarded-host: localhost\r\n",
                        "x-forwarded-proto: http\r\n")
                .doesNotContain("10.1.1.1", "evil", "\r\nforwarded:", "x-real-ip");
    }

    @Test
    void dropsIdentityHeadersFromOutside() throws IOException {
        String answer = RawClient.exchange(
                port,
                get(
                        "/api/numbers/v1/ranges",
                        "X-User: admin",
                        "x-user-roles: admin",
                        "X-Forwarded-Client-Cert: a",
                        "Remote-User: admin",
                        "X-Original-URL: /admin",
                        "X-HTTP-Method-Override: DELETE",
                        "Proxy: http://evil"));

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(origin.received().toLowerCase(Locale.ROOT))
                .doesNotContain("x-user", "client-cert", "remote-user", "x-original-url", "override", "evil")
                .contains("authorization: bearer ");
    }

    @Test
    void refusesPathsThatCanBeReadInTwoWays() throws IOException {
        for (String path : new String[] {
            "/api/numbers/v1/../../routing/v1/plans",
            "/api/numbers/v1/%2e%2e/x",
            "/api/numbers/v1/.%2E/x",
            "/api/numbers/v1/a%2Fb",
            "/api/numbers/v1/a%5cb",
            "/api/numbers/v1/a\\b",
            "/api/numbers/v1//ranges",
            "/api/numbers/v1/ranges;x=1",
            "/api/numbers/v1/%zz",
            "/api/numbers/v1/a%00b",
            "/api/numbers/v1/#x",
        }) {
            assertRejected(get(path));
        }
    }

    @Test
    void passesNumbersWithPlusAndExtensionUnchanged() throws IOException {
        String plus = RawClient.exchange(port, get("/api/numbers/v1/numbers/+4755123456%3Bext=123"));
        String encoded = RawClient.exchange(port, get("/api/numbers/v1/numbers/%2B4755123456?q=a;b"));

        assertThat(plus).startsWith("HTTP/1.1 200");
        assertThat(encoded).startsWith("HTTP/1.1 200");
        assertThat(origin.received())
                .contains("GET /api/numbers/v1/numbers/+4755123456%3Bext=123 HTTP/1.1\r\n")
                .contains("GET /api/numbers/v1/numbers/%2B4755123456?q=a;b HTTP/1.1\r\n");
    }

    @Test
    void refusesTraceConnectAndUnknownMethods() throws IOException {
        for (String method : new String[] {"TRACE", "CONNECT", "PROPFIND"}) {
            String answer = RawClient.exchange(
                    port, method + " /api/numbers/v1/ranges HTTP/1.1\r\nHost: localhost\r\n" + authorization + "\r\n");
            assertThat(answer).startsWith("HTTP/1.1 405").contains("application/problem+json");
        }
        assertThat(origin.received()).isEmpty();
    }

    @Test
    void refusesHeadersThatAreTooLarge() throws IOException {
        assertThat(RawClient.exchange(port, get("/api/numbers/v1/ranges", "X-A: " + "a".repeat(20_000))))
                .startsWith("HTTP/1.1 431")
                .contains("headers-too-large");
        assertThat(RawClient.exchange(port, get("/api/numbers/v1/" + "a".repeat(9_000))))
                .startsWith("HTTP/1.1 400");
        assertThat(origin.received()).isEmpty();
    }

    @Test
    void answersCarryTraceIdAndNoServer() throws IOException {
        String answer = RawClient.exchange(
                port,
                get("/api/numbers/v1/ranges", "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        assertThat(answer)
                .containsIgnoringCase("trace-id: 0af7651916cd43dd8448eb211c80319c\r\n")
                .containsIgnoringCase("x-content-type-options: nosniff\r\n")
                .doesNotContainIgnoringCase("\r\nserver:");
        assertThat(origin.received()).contains("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    @DisplayName("probe 1 behind a request that is still under way")
    void nothingAfterARefusedRequestIsRead() throws IOException {
        var goOn = new CountDownLatch(1);
        origin.answers((socket, head) -> {
            await(goOn);
            RawOrigin.OK.to(socket, head);
        });
        try (var client = new RawClient(port)) {
            client.send(get("/api/numbers/v1/first")
                    + post("HTTP/1.1", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
            goOn.countDown();
            assertThat(client.receive()).startsWith("HTTP/1.1 200").contains("HTTP/1.1 400");
        } finally {
            origin.answers(RawOrigin.OK);
        }
        assertThat(origin.received()).contains("/first").doesNotContain("smuggled", "POST");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String get(String target, String... headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + authorization
                + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining())
                + "\r\n";
    }

    private static String post(String version, String headers, String body) {
        return "POST /api/numbers/v1/ranges " + version + "\r\nHost: localhost\r\n" + authorization + headers + "\r\n"
                + body
                // What a smuggler appends: it must not arrive as a request of its own.
                + "GET /api/numbers/v1/smuggled HTTP/1.1\r\nHost: localhost\r\n" + authorization + "\r\n";
    }

    private static void assertRejected(String bytes) throws IOException {
        String answer = RawClient.exchange(port, bytes);
        assertThat(answer).startsWith("HTTP/1.").contains(" 400 ").contains("application/problem+json");
        assertThat(answer.split("HTTP/1\\.", -1)).as("one answer only").hasSize(2);
        assertThat(origin.received()).as("at the service").isEmpty();
    }
}
