package org.dialworks.diagnostics.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.impact.Hit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageFormsTest {

    static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final UUID DELIVERY = new UUID(0, 7);
    private static final String INCIDENT = new UUID(0, 1).toString();
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER = "whsec_AAKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Hit HIT =
            new Hit(Hit.Scope.GATEWAY, 312, 298, List.of("gw01.example.net"), List.of("gw02.example.net"), List.of());

    @Test
    @DisplayName("reference case 73: while a secret is changed, a message is signed with both")
    void case73_signsWithBothSecretsDuringARotation() {
        String body = body(IncidentState.OPEN, Severity.WARNING);

        Outgoing.Post post = post(recipient(TargetKind.WEBHOOK, SECRET, OTHER, null), body);

        String id = Delivery.webhookId(DELIVERY);
        assertThat(post.headers())
                .containsEntry("webhook-id", id)
                .containsEntry("webhook-timestamp", "1769860800")
                .containsEntry(
                        "webhook-signature",
                        SigningSecret.parse(SECRET).sign(id, NOW, body) + " "
                                + SigningSecret.parse(OTHER).sign(id, NOW, body));
        assertThat(post.body()).isEqualTo(body).contains("\"hit\":{\"scope\":\"gateway\",\"numbers\":312");
    }

    @Test
    void pagerDutyOpensAcknowledgesAndResolvesByTheIncidentsId() throws IOException {
        Recipient to = recipient(TargetKind.PAGERDUTY, "r0ut1ng", null, null);

        JsonNode opened = json(post(to, body(IncidentState.FLAPPING, Severity.CRITICAL)));
        assertThat(opened.at("/routing_key").asText()).isEqualTo("r0ut1ng");
        assertThat(opened.at("/event_action").asText()).isEqualTo("trigger");
        assertThat(opened.at("/dedup_key").asText()).isEqualTo(INCIDENT);
        assertThat(opened.at("/payload/severity").asText()).isEqualTo("critical");
        assertThat(opened.at("/payload/summary").asText())
                .isEqualTo("[FLAPPING] Gateway is <down>, med01.example.net (bergen)");
        assertThat(opened.at("/payload/component").asText()).isEqualTo("gw01.example.net");
        assertThat(opened.at("/payload/custom_details/hit").asText())
                .isEqualTo("312 numbers of 298 users behind gw01.example.net; there remains gw02.example.net");
        assertThat(json(post(to, body(IncidentState.ACKNOWLEDGED, Severity.CRITICAL)))
                        .at("/event_action")
                        .asText())
                .isEqualTo("acknowledge");
        assertThat(json(post(to, body(IncidentState.RESOLVED, Severity.INFO)))
                        .at("/event_action")
                        .asText())
                .isEqualTo("resolve");
    }

    @Test
    void alertmanagerIsToldTheSeverityThatHoldsAndTheEndOfTheOthers() throws IOException {
        Recipient to = recipient(TargetKind.ALERTMANAGER, "t0ken", null, null);

        Outgoing.Post post = post(to, body(IncidentState.OPEN, Severity.ERROR));

        assertThat(post.url()).isEqualTo("https://hooks.example.net/x/api/v2/alerts");
        assertThat(post.headers()).containsEntry("Authorization", "Bearer t0ken");
        JsonNode alerts = json(post);
        assertThat(alerts).hasSize(4);
        for (JsonNode alert : alerts) {
            boolean holds = alert.at("/labels/severity").asText().equals("error");
            assertThat(alert.at("/endsAt").asText())
                    .isEqualTo((holds ? NOW.plus(Duration.ofHours(12)) : NOW).toString());
            assertThat(alert.at("/labels/alertname").asText()).isEqualTo("gateway-health");
            assertThat(alert.at("/labels/incident").asText()).isEqualTo(INCIDENT);
            assertThat(alert.at("/labels/gateway").asText()).isEqualTo("gw01.example.net");
        }
        assertThat(json(post(to, body(IncidentState.RESOLVED, Severity.ERROR))).findValuesAsText("endsAt"))
                .containsOnly(NOW.toString());
    }

    @Test
    void serviceNowUpdatesOneAlertAndClosesItWithSeverityZero() throws IOException {
        Recipient to = recipient(TargetKind.SERVICENOW, "s3cret", null, "events");

        Outgoing.Post post = post(to, body(IncidentState.OPEN, Severity.WARNING));

        assertThat(post.url()).endsWith("/api/global/em/jsonv2");
        // RFC 7617: base64 of events:s3cret
        assertThat(post.headers()).containsEntry("Authorization", "Basic ZXZlbnRzOnMzY3JldA==");
        JsonNode event = json(post).at("/records/0");
        assertThat(event.at("/severity").asText()).isEqualTo("4");
        assertThat(event.at("/message_key").asText()).isEqualTo(INCIDENT);
        assertThat(event.at("/node").asText()).isEqualTo("med01.example.net");
        assertThat(new ObjectMapper()
                        .readTree(event.at("/additional_info").asText())
                        .at("/gateway")
                        .asText())
                .isEqualTo("gw01.example.net");
        assertThat(json(post(to, body(IncidentState.RESOLVED, Severity.WARNING)))
                        .at("/records/0/severity")
                        .asText())
                .isEqualTo("0");
    }

    @Test
    void slackTakesNoTextForALinkOrAMention() throws IOException {
        JsonNode message =
                json(post(recipient(TargetKind.SLACK, null, null, null), body(IncidentState.OPEN, Severity.ERROR)));

        assertThat(message.at("/text").asText()).contains("Gateway is &lt;down&gt;");
        assertThat(message.at("/blocks/0/type").asText()).isEqualTo("header");
        assertThat(message.at("/blocks").findValuesAsText("text"))
                .allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(3000));
    }

    @Test
    void teamsGetsACardThatStaysSmallWhateverTheTexts() throws IOException {
        Notice.About about = (Notice.About) MessageBody.read(body(IncidentState.OPEN, Severity.CRITICAL));
        IncidentChanged large = incident(
                IncidentState.OPEN, Severity.CRITICAL, "漢".repeat(20_000), Collections.nCopies(50, "漢".repeat(5000)));

        String card = TeamsForm.of(new Notice.About(about.type(), large, HIT));

        assertThat(card.getBytes(StandardCharsets.UTF_8).length).isLessThan(21_000);
        JsonNode content = new ObjectMapper().readTree(card).at("/attachments/0");
        assertThat(content.at("/contentType").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(content.at("/content/type").asText()).isEqualTo("AdaptiveCard");
        assertThat(content.at("/content/body/0/color").asText()).isEqualTo("Attention");
    }

    @ParameterizedTest
    @EnumSource(TargetKind.class)
    void everyKindHasAFormForATest(TargetKind kind) {
        Recipient to = recipient(kind, kind == TargetKind.WEBHOOK ? SECRET : "s3cret", null, null);

        Outgoing outgoing = MessageForms.outgoing(to, DELIVERY, MessageBody.test(NOW), NOW);

        switch (outgoing) {
            case Outgoing.Post post ->
                assertThat(post.body()).containsAnyOf(Notice.Test.WORDS, "org.dialworks.webhook.test.v1");
            case Outgoing.Mail mail -> assertThat(mail.letter().text()).contains(Notice.Test.WORDS);
        }
        assertThat(outgoing.toString() + to).doesNotContain("s3cret");
    }

    @Test
    void aTitleCannotEndTheHeaderOfAMail() {
        IncidentChanged incident =
                incident(IncidentState.OPEN, Severity.ERROR, "down\r\nBcc: everybody@example.net", List.of("repair"));

        Letter letter = Letter.of(
                new Notice.About("t", incident, null),
                "msg_1",
                new TargetSettings(null, "a@example.net", List.of("b@example.net"), null),
                NOW);

        assertThat(letter.subject()).doesNotContain("\r").doesNotContain("\n");
    }

    static String body(IncidentState state, Severity severity) {
        return MessageBody.of(
                "org.dialworks.incident.updated.v1",
                incident(state, severity, "Gateway is <down>", List.of("Reach the gateway.", "Compare its address.")),
                HIT);
    }

    private static IncidentChanged incident(IncidentState state, Severity severity, String title, List<String> repair) {
        return new IncidentChanged(
                new UUID(0, 1),
                "bergen",
                "gateway-down",
                "med01.example.net",
                severity,
                state,
                title,
                "Five OPTIONS in a row stayed without an answer.",
                repair,
                "LS Mediation Server event 25052",
                NOW.minusSeconds(600),
                NOW,
                3,
                List.of(),
                2,
                NOW,
                "diagnostics-service",
                new TreeMap<>(Map.of("family", "gateway-health", "gateway", "gw01.example.net")));
    }

    private static Recipient recipient(
            TargetKind kind, @Nullable String secret, @Nullable String previous, @Nullable String user) {
        return new Recipient(
                kind,
                kind == TargetKind.EMAIL ? "smtp://mail.example.net" : "https://hooks.example.net/x/",
                secret,
                previous,
                new TargetSettings(user, "a@example.net", List.of("b@example.net"), null),
                Duration.ofHours(4));
    }

    private static Outgoing.Post post(Recipient to, String body) {
        return (Outgoing.Post) MessageForms.outgoing(to, DELIVERY, body, NOW);
    }

    private static JsonNode json(Outgoing.Post post) throws IOException {
        return new ObjectMapper().readTree(post.body());
    }
}
