package org.dialworks.diagnostics.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailerTest {

    private static final Mailer MAILER =
            new Mailer(new EgressPolicy(List.of(AddressBlock.parse("127.0.0.0/8"))), Duration.ofSeconds(10));

    private final MailReceiver receiver = new MailReceiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void sendsAMailThatCanBeTold() {
        Attempt attempt = send(MAILER, TargetSettings.OPTIONAL);

        assertThat(attempt).isEqualTo(new Attempt.Delivered(250));
        MailReceiver.Mail mail = receiver.received().getFirst();
        assertThat(mail.from()).contains("<dialworks@example.net>");
        assertThat(mail.to()).hasSize(2);
        assertThat(mail.content())
                .contains("Message-ID: <msg_00000000000000000000000000000007@dialworks>")
                .contains("References: <incident-00000000-0000-0000-0000-000000000001@dialworks>")
                .contains("Auto-Submitted: auto-generated")
                .contains("Subject: [CRITICAL] Gateway is <down>, med01.example.net (bergen)")
                .contains("Hit: 312 numbers of 298 users")
                .contains("- Reach the gateway.");
    }

    @Test
    void keepsAMailBackThatWouldGoUnencrypted() {
        Attempt attempt = send(MAILER, null);

        assertThat(attempt)
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed -> assertThat(failed.reason()).contains("STARTTLS"));
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void saysWhatTheServerAnswered() {
        receiver.answer("452 the disk is full");

        assertThat(send(MAILER, TargetSettings.OPTIONAL)).isInstanceOfSatisfying(Attempt.Failed.class, failed -> {
            assertThat(failed.status()).isEqualTo(452);
            assertThat(failed.reason()).contains("the disk is full");
        });
    }

    @Test
    @DisplayName("reference case 75: mail is not sent to what is not public either, judged as it connects")
    void case75_refusesWhatIsNotPublic() {
        var guarded = new Mailer(new EgressPolicy(List.of()), Duration.ofSeconds(5));

        assertThat(send(guarded, TargetSettings.OPTIONAL))
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed -> assertThat(failed.reason()).contains("not public"));
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void doesNotWaitForAServerThatSaysNothing() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var mailer =
                    new Mailer(new EgressPolicy(List.of(AddressBlock.parse("127.0.0.0/8"))), Duration.ofMillis(300));

            assertThat(mailer.send(
                            new MailServer(false, "127.0.0.1", silent.getLocalPort(), false, null, null), letter(null)))
                    .isInstanceOfSatisfying(
                            Attempt.Failed.class,
                            failed -> assertThat(failed.reason()).contains("did not take it"));
        }
    }

    @Test
    void readsAddressesOfMailServers() {
        assertThat(MailServer.parse("smtp://mail.example.net").port()).isEqualTo(587);
        assertThat(MailServer.parse("smtps://mail.example.net").port()).isEqualTo(465);
        assertThatThrownBy(() -> MailServer.parse("https://mail.example.net")).hasMessageContaining("smtp");
        assertThatThrownBy(() -> MailServer.parse("smtp://a:b@mail.example.net"))
                .hasMessageContaining("user");
    }

    private Attempt send(Mailer mailer, @Nullable String tls) {
        Letter letter = letter(tls);
        var to = new Recipient(
                TargetKind.EMAIL,
                receiver.url(),
                null,
                null,
                new TargetSettings(null, letter.from(), letter.to(), tls),
                Duration.ZERO);
        return mailer.send(MailServer.of(to), letter);
    }

    private static Letter letter(@Nullable String tls) {
        return Letter.of(
                MessageBody.read(MessageFormsTest.body(IncidentState.OPEN, Severity.CRITICAL)),
                "msg_00000000000000000000000000000007",
                new TargetSettings(null, "dialworks@example.net", List.of("kari@example.net", "ola@example.net"), tls),
                MessageFormsTest.NOW);
    }
}
