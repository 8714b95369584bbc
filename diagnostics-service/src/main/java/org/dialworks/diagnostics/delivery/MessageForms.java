package org.dialworks.diagnostics.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * The form of a message for each kind of target. The queue holds one form of all; so a message that is sent again goes out
 * as the target is now, and times in it are those of the attempt.
 */
final class MessageForms {

    private MessageForms() {}

    /**
     * The message for one attempt.
     *
     * @param id of the delivery, the same at every attempt
     * @param body as it lies in the queue
     */
    static Outgoing outgoing(Recipient to, UUID id, String body, Instant now) {
        return switch (to.kind()) {
            case WEBHOOK -> new Outgoing.Post(to.url(), signed(to, Delivery.webhookId(id), body, now), body);
            case ALERTMANAGER ->
                new Outgoing.Post(
                        below(to.url(), "/api/v2/alerts"),
                        authorized(to),
                        AlertmanagerForm.of(MessageBody.read(body), now, to.repeatEvery()));
            case PAGERDUTY ->
                new Outgoing.Post(
                        to.url(), Map.of(), PagerDutyForm.of(MessageBody.read(body), id, to.requiredSecret()));
            case TEAMS -> new Outgoing.Post(to.url(), Map.of(), TeamsForm.of(MessageBody.read(body)));
            case SLACK -> new Outgoing.Post(to.url(), Map.of(), SlackForm.of(MessageBody.read(body)));
            case SERVICENOW ->
                new Outgoing.Post(
                        below(to.url(), "/api/global/em/jsonv2"),
                        authorized(to),
                        ServiceNowForm.of(MessageBody.read(body), id));
            case EMAIL ->
                new Outgoing.Mail(
                        MailServer.of(to),
                        Letter.of(MessageBody.read(body), Delivery.webhookId(id), to.settings(), now));
        };
    }

    private static Map<String, String> signed(Recipient to, String id, String body, Instant now) {
        String signature = SigningSecret.parse(to.requiredSecret()).sign(id, now, body);
        if (to.previousSecret() != null) {
            signature += " " + SigningSecret.parse(to.previousSecret()).sign(id, now, body);
        }
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", signature);
    }

    private static Map<String, String> authorized(Recipient to) {
        if (to.secret() == null) {
            return Map.of();
        }
        if (to.settings().user() == null) {
            return Map.of("Authorization", "Bearer " + to.secret());
        }
        String credentials = to.settings().user() + ":" + to.secret();
        return Map.of(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private static String below(String base, String path) {
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
