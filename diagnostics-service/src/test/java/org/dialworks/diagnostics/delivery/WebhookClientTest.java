package org.dialworks.diagnostics.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookClientTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final SigningSecret SECRET = SigningSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final WebhookClient.Message MESSAGE = new WebhookClient.Message("msg_1", "{\"a\":1}");
    private static Vertx vertx;

    private final Receiver receiver = new Receiver();

    @BeforeAll
    static void startVertx() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stopVertx() {
        vertx.close();
    }

    @AfterEach
    void stopReceiver() {
        receiver.close();
    }

    @Test
    void sendsASignedMessage() {
        Attempt attempt = allowing("127.0.0.0/8").send(receiver.url(), SECRET, MESSAGE, NOW);

        assertThat(attempt).isEqualTo(new Attempt.Delivered(204));
        Receiver.Received received = receiver.received().getFirst();
        assertThat(received.id()).isEqualTo("msg_1");
        assertThat(received.timestamp()).isEqualTo("1769860800");
        assertThat(received.signature()).isEqualTo(SECRET.sign("msg_1", NOW, "{\"a\":1}"));
        assertThat(received.body()).isEqualTo("{\"a\":1}");
        assertThat(received.host()).startsWith("127.0.0.1:");
    }

    @Test
    @DisplayName("reference case 74: 410 says stop, a redirect is a failure and not followed, 429 and 503 say when")
    void case74_readsWhatTheReceiverAnswers() {
        WebhookClient client = allowing("127.0.0.0/8");

        receiver.answer(410);
        assertThat(client.send(receiver.url(), SECRET, MESSAGE, NOW)).isEqualTo(new Attempt.Gone());
        receiver.answer(302, "Location", receiver.url());
        assertThat(client.send(receiver.url(), SECRET, MESSAGE, NOW))
                .isInstanceOfSatisfying(Attempt.Failed.class, failed -> {
                    assertThat(failed.status()).isEqualTo(302);
                    assertThat(failed.reason()).contains("not followed");
                });
        assertThat(receiver.received()).hasSize(2);
        receiver.answer(429, "Retry-After", "120");
        assertThat(client.send(receiver.url(), SECRET, MESSAGE, NOW))
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed -> assertThat(failed.retryAfter()).isEqualTo(Optional.of(Duration.ofMinutes(2))));
        receiver.answer(503, "Retry-After", "Sat, 31 Jan 2026 12:10:00 GMT");
        assertThat(client.send(receiver.url(), SECRET, MESSAGE, NOW))
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed -> assertThat(failed.retryAfter()).isEqualTo(Optional.of(Duration.ofMinutes(10))));
    }

    @ParameterizedTest
    @DisplayName("reference case 75: targets that are not public are refused, however they are written")
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://0x7f.1/",
                "http://2130706433/",
                "http://127.1/",
                "http://localhost/"
            })
    void case75_refusesWhatIsNotPublic(String url) {
        var client = new WebhookClient(
                vertx, new EgressPolicy(List.of()), NameResolver.ofTheSystem(), Duration.ofSeconds(2));

        Attempt attempt = client.send(url, SECRET, MESSAGE, NOW);

        assertThat(attempt).isInstanceOfSatisfying(Attempt.Failed.class, failed -> {
            assertThat(failed.status()).isNull();
            assertThat(failed.reason())
                    .containsAnyOf("not public", "no address is known", "names no host", "not a url");
        });
    }

    @Test
    @DisplayName("reference case 75: a name that says something else after the check is connected where it was checked")
    void case75_connectsToTheAddressThatWasChecked() throws Exception {
        Queue<InetAddress> answers = new ArrayDeque<>(List.of(
                InetAddress.ofLiteral("127.0.0.1"),
                InetAddress.ofLiteral("10.0.0.1"),
                InetAddress.ofLiteral("10.0.0.1")));
        var client = new WebhookClient(
                vertx,
                new EgressPolicy(List.of(AddressBlock.parse("127.0.0.0/8"))),
                host -> List.of(answers.remove()),
                Duration.ofSeconds(2));
        String url = "http://hooks.example.net:" + receiver.port() + "/hook";

        Attempt first = client.send(url, SECRET, MESSAGE, NOW);
        Attempt second = client.send(url, SECRET, MESSAGE, NOW);

        assertThat(first).isEqualTo(new Attempt.Delivered(204));
        assertThat(receiver.received().getFirst().host()).isEqualTo("hooks.example.net:" + receiver.port());
        assertThat(answers).hasSize(1);
        assertThat(second)
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed ->
                                assertThat(failed.reason()).contains("10.0.0.1").contains("not public"));
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void refusesANameOfWhichOneAddressIsPrivate() throws Exception {
        List<InetAddress> both = List.of(InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("192.168.0.1"));
        var client = new WebhookClient(vertx, new EgressPolicy(List.of()), host -> both, Duration.ofSeconds(2));

        assertThat(client.send("https://hooks.example.net/", SECRET, MESSAGE, NOW))
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed -> assertThat(failed.reason()).contains("192.168.0.1"));
    }

    @Test
    void doesNotWaitForAReceiverThatNeverAnswers() {
        receiver.holdAnswers();
        var client = new WebhookClient(
                vertx,
                new EgressPolicy(List.of(AddressBlock.parse("127.0.0.0/8"))),
                NameResolver.ofTheSystem(),
                Duration.ofMillis(300));

        assertThat(client.send(receiver.url(), SECRET, MESSAGE, NOW))
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed -> assertThat(failed.reason()).contains("no answer"));
    }

    @Test
    void saysThatNobodyListens() {
        String url = receiver.url();
        receiver.close();

        assertThat(allowing("127.0.0.0/8").send(url, SECRET, MESSAGE, NOW))
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed -> assertThat(failed.reason()).containsIgnoringCase("connect"));
    }

    private static WebhookClient allowing(String block) {
        return new WebhookClient(
                vertx,
                new EgressPolicy(List.of(AddressBlock.parse(block))),
                NameResolver.ofTheSystem(),
                Duration.ofSeconds(5));
    }
}
