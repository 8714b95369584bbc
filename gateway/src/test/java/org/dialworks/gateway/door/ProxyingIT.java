package org.dialworks.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.gateway.RawOrigin.send;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialworks.gateway.RawClient;
import org.dialworks.gateway.RawOrigin;
import org.dialworks.gateway.proxy.Circuit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How requests and responses get through, and what becomes of them when a side fails. */
class ProxyingIT {

    private static final String TOKEN = "Authorization: Bearer " + TestDoor.token("kari", "viewer");

    private RawOrigin origin;
    private TestDoor door;

    @BeforeEach
    void open() throws Exception {
        origin = new RawOrigin(0);
        door = open(Map.of());
    }

    @AfterEach
    void close() throws IOException {
        door.close();
        origin.close();
    }

    private TestDoor open(Map<String, String> more) throws InterruptedException {
        var settings = new HashMap<String, String>();
        settings.put("upstreams.numbers.url", "http://127.0.0.1:" + origin.port());
        settings.put("http.max-body", "1M");
        settings.put("http.event-loops", "1");
        settings.put("proxy.response-within", "PT1S");
        settings.put("proxy.circuit.window", "4");
        settings.put("proxy.circuit.open-for", "PT1S");
        settings.putAll(more);
        return TestDoor.open(settings);
    }

    private void reopen(Map<String, String> more) throws InterruptedException {
        door.close();
        door = open(more);
    }

    @Test
    void passesAnUploadOfUnknownLengthPieceByPiece() throws IOException {
        origin.answers((socket, head) -> Thread.ofVirtual().start(() -> {
            await().until(() -> origin.received().endsWith("0\r\n\r\n"));
            try {
                RawOrigin.OK.to(socket, head);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        try (var client = new RawClient(door.port())) {
            client.send(request("POST", "Transfer-Encoding: chunked"));
            client.send("5\r\nfirst\r\n");
            await().until(() -> origin.received().contains("first"));
            client.send("6\r\nsecond\r\n0\r\n\r\n");
            assertThat(client.receive()).startsWith("HTTP/1.1 200");
        }
        assertThat(origin.received()).contains("second").containsIgnoringCase("transfer-encoding: chunked");
    }

    @Test
    void refusesABodyThatIsDeclaredTooLargeWithoutAskingTheService() throws IOException {
        String answer = RawClient.exchange(door.port(), request("POST", "Content-Length: 200000000"));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large", "1048576 bytes");
        assertThat(origin.received()).isEmpty();
    }

    @Test
    void refusesABodyThatGrowsTooLargeAndDropsTheConnectionToTheService() throws IOException {
        origin.answers((socket, head) -> {});
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        String answer;
        try (var client = new RawClient(door.port())) {
            client.send(request("POST", "Transfer-Encoding: chunked"));
            for (int i = 0; i < 17; i++) {
                client.send(chunk);
            }
            answer = client.receive();
        }

        assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
        await().until(() -> origin.closedByGateway() == 1);
        assertThat(door.upstream().inFlight()).isZero();
    }

    @Test
    void asksForTheBodyOnlyWhenTheRequestIsAdmitted() throws IOException {
        try (var client = new RawClient(door.port())) {
            client.send(request("POST", "Content-Length: 5", "Expect: 100-continue"));
            assertThat(client.receive()).startsWith("HTTP/1.1 100 Continue");
            client.send("hello");
            assertThat(client.receive()).contains("HTTP/1.1 200");
        }
        assertThat(
                        RawClient.exchange(
                                door.port(),
                                "POST /api/numbers/v1/x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n"))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void neverUsesAConnectionAgainAfterAnAbortedBody() throws IOException {
        origin.answers((socket, head) -> {});
        try (var client = new RawClient(door.port())) {
            client.send(request("POST", "Content-Length: 100") + "half");
            await().until(() -> origin.received().contains("half"));
        }
        await().until(() -> origin.closedByGateway() == 1);

        origin.answers(RawOrigin.OK);
        assertThat(RawClient.exchange(door.port(), request("GET"))).startsWith("HTTP/1.1 200");
        assertThat(origin.receivedByConnection()).hasSize(2);
    }

    @Test
    void letsGoOfTheServiceWhenTheClientGoesAway() throws IOException {
        origin.answers((socket, head) -> {});
        try (var client = new RawClient(door.port())) {
            client.send(request("GET"));
            await().until(() -> origin.received().contains("GET"));
        }
        await().until(() -> origin.closedByGateway() == 1);
        assertThat(door.upstream().inFlight()).isZero();
        assertThat(door.counted("dialworks.gateway.requests", "status", "499")).isEqualTo(1);
    }

    @Test
    void answers504WhenTheServiceIsSilent() throws IOException {
        origin.answers((socket, head) -> {});

        String answer = RawClient.exchange(door.port(), request("POST", "Content-Length: 0"));

        assertThat(answer).startsWith("HTTP/1.1 504").contains("problems/timeout");
        await().until(() -> origin.closedByGateway() == 1);
    }

    @Test
    void answers502WhenTheServiceBreaksOffBeforeItAnswers() throws IOException {
        origin.answers((socket, head) -> socket.close());

        assertThat(RawClient.exchange(door.port(), request("POST", "Content-Length: 0")))
                .startsWith("HTTP/1.1 502")
                .contains("problems/bad-gateway");
    }

    @Test
    void answers502WhenTheServiceDoesNotSpeakHttp() throws IOException {
        origin.answers((socket, head) -> send(socket, "220 smtp ready\r\n\r\n"));

        assertThat(RawClient.exchange(door.port(), request("POST", "Content-Length: 0")))
                .startsWith("HTTP/1.1 502");
    }

    @Test
    void triesOnceMoreWhatMayBeRepeated() throws IOException {
        var calls = new AtomicInteger();
        origin.answers((socket, head) -> {
            if (calls.incrementAndGet() == 1) {
                socket.close();
            } else {
                RawOrigin.OK.to(socket, head);
            }
        });

        assertThat(RawClient.exchange(door.port(), request("GET"))).startsWith("HTTP/1.1 200");
        assertThat(calls).hasValue(2);
    }

    @Test
    void neverRepeatsAPost() throws IOException {
        var calls = new AtomicInteger();
        origin.answers((socket, head) -> {
            calls.incrementAndGet();
            socket.close();
        });

        assertThat(RawClient.exchange(door.port(), request("POST", "Content-Length: 0")))
                .startsWith("HTTP/1.1 502");
        assertThat(calls).hasValue(1);
    }

    @Test
    void neverRepeatsAPutOfWhichAByteHasLeft() throws IOException {
        var calls = new AtomicInteger();
        origin.answers((socket, head) -> {
            calls.incrementAndGet();
            socket.close();
        });

        assertThat(RawClient.exchange(door.port(), request("PUT", "Content-Length: 5") + "hello"))
                .startsWith("HTTP/1.1 502");
        assertThat(calls).hasValue(1);
    }

    @Test
    void aResponseThatBreaksOffIsSeenToBeIncomplete() throws IOException {
        origin.answers((socket, head) -> {
            send(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
            socket.close();
        });

        try (var client = new RawClient(door.port())) {
            client.send(request("GET"));
            String answer = client.receive(1_000);
            assertThat(answer).contains("hello").doesNotContain("\r\n0\r\n\r\n");
            assertThat(client.isClosedByServer()).isTrue();
        }
    }

    @Test
    void passesEventStreamsAsTheyComeAndWithoutDeadline() throws Exception {
        reopen(Map.of("proxy.whole-within", "PT0.2S"));
        var goOn = new CountDownLatch(1);
        origin.answers((socket, head) -> {
            send(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n");
            try {
                goOn.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            send(socket, "data: 2\n\n");
            socket.close();
        });

        try (var client = new RawClient(door.port())) {
            client.send(request("GET"));
            assertThat(client.receive(800)).contains("data: 1").containsIgnoringCase("x-accel-buffering: no");
            goOn.countDown();
            assertThat(client.receive()).contains("data: 2");
        }
    }

    @Test
    void cutsOffAResponseThatTakesTooLongAsAWhole() throws Exception {
        reopen(Map.of("proxy.whole-within", "PT0.3S"));
        origin.answers((socket, head) -> send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));

        try (var client = new RawClient(door.port())) {
            client.send(request("GET"));
            client.receive();
            assertThat(client.isClosedByServer()).isTrue();
        }
    }

    @Test
    void opensTheCircuitAfterFailuresAndClosesItAfterATrial() throws Exception {
        int port = origin.port();
        origin.close();
        for (int i = 0; i < 2; i++) {
            assertThat(RawClient.exchange(door.port(), request("POST", "Content-Length: 0")))
                    .startsWith("HTTP/1.1 503");
        }
        assertThat(door.upstream().circuit().state()).isEqualTo(Circuit.State.OPEN);
        assertThat(RawClient.exchange(door.port(), request("GET")))
                .startsWith("HTTP/1.1 503")
                .contains("problems/unavailable")
                .containsIgnoringCase("retry-after: 1\r\n");

        origin = new RawOrigin(port);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> RawClient.exchange(door.port(), request("GET")).startsWith("HTTP/1.1 200"));
        assertThat(door.upstream().circuit().state()).isEqualTo(Circuit.State.CLOSED);
    }

    @Test
    void boundsWhatIsUnderWay() throws Exception {
        reopen(Map.of("proxy.in-flight", "1", "proxy.response-within", "PT5S"));
        origin.answers((socket, head) -> {});
        try (var first = new RawClient(door.port())) {
            first.send(request("GET"));
            await().until(() -> door.upstream().inFlight() == 1);
            assertThat(RawClient.exchange(door.port(), request("GET")))
                    .startsWith("HTTP/1.1 503")
                    .containsIgnoringCase("retry-after: 1\r\n");
        }
    }

    @Test
    void stripsWhatAServiceSaysOfItself() throws IOException {
        origin.answers((socket, head) -> send(
                socket,
                String.join(
                        "\r\n",
                        "HTTP/1.1 204 No Content",
                        "Server: secret/1.0",
                        "X-Powered-By: secret",
                        "Connection: X-Hop",
                        "X-Hop: secret",
                        "ETag: \"7\"",
                        "",
                        "")));

        String answer = RawClient.exchange(door.port(), request("DELETE"));
        assertThat(answer).startsWith("HTTP/1.1 204").containsIgnoringCase("etag: \"7\"");
        assertThat(answer).doesNotContain("secret");
    }

    @Test
    void keepsTheLengthOfAHead() throws IOException {
        origin.answers((socket, head) -> send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n\r\n"));

        assertThat(RawClient.exchange(door.port(), request("HEAD"))).containsIgnoringCase("content-length: 1234\r\n");
    }

    @Test
    void limitsEachCallerByItself() throws Exception {
        reopen(Map.of("limits.per-second", "1", "limits.burst", "3"));
        for (int i = 0; i < 2; i++) {
            assertThat(RawClient.exchange(door.port(), request("GET"))).startsWith("HTTP/1.1 200");
        }
        await().untilAsserted(() -> assertThat(RawClient.exchange(door.port(), request("GET")))
                .startsWith("HTTP/1.1 429")
                .contains("problems/too-many-requests")
                .containsIgnoringCase("retry-after: 1\r\n")
                .containsIgnoringCase("ratelimit-limit: 3\r\n")
                .containsIgnoringCase("ratelimit-remaining: 0\r\n"));

        String other = "Authorization: Bearer " + TestDoor.token("ola", "viewer");
        assertThat(RawClient.exchange(
                        door.port(), "GET /api/numbers/v1/x HTTP/1.1\r\nHost: a\r\n" + other + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void drainsBeforeItCloses() throws Exception {
        reopen(Map.of("drain.finish-within", "PT5S", "proxy.response-within", "PT5S"));
        var answerNow = new CountDownLatch(1);
        origin.answers((socket, head) -> {
            try {
                answerNow.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            RawOrigin.OK.to(socket, head);
        });
        try (var early = new RawClient(door.port());
                var late = new RawClient(door.port())) {
            early.send(request("GET"));
            await().until(() -> door.upstream().inFlight() == 1);
            Thread shutdown = Thread.ofVirtual().start(() -> {
                try {
                    door.shutDown();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            await().until(() -> !door.isReady());

            await().untilAsserted(() -> {
                late.send(request("GET"));
                assertThat(late.receive()).startsWith("HTTP/1.1 503").containsIgnoringCase("connection: close");
            });
            answerNow.countDown();
            assertThat(early.receive()).startsWith("HTTP/1.1 200").endsWith("ok");
            assertThat(shutdown.join(Duration.ofSeconds(5))).isTrue();
        }
    }

    private static String request(String method, String... headers) {
        return method + " /api/numbers/v1/x HTTP/1.1\r\nHost: localhost\r\n" + TOKEN + "\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining())
                + "\r\n";
    }
}
