package org.dialworks.diagnostics.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dialworks.contracts.IncidentChanged;
import org.jspecify.annotations.Nullable;

/**
 * A mail.
 *
 * @param id becomes its Message-ID, the same at every attempt, so that what arrives twice can be told
 * @param thread the id that all mails about one incident refer to; null for one that stands alone
 */
record Letter(
        String id, @Nullable String thread, String from, List<String> to, String subject, String text, Instant date) {

    private static final int LONGEST_SUBJECT = 200;

    static Letter of(Notice notice, String id, TargetSettings settings, Instant now) {
        String from = Objects.requireNonNull(settings.from(), "a target for mail has a sender");
        return switch (notice) {
            case Notice.Test _ ->
                new Letter(id, null, from, settings.to(), "Test message of Dialworks", Notice.Test.WORDS + "\n", now);
            case Notice.About about ->
                new Letter(
                        id,
                        "incident-" + about.incident().id(),
                        from,
                        settings.to(),
                        subject(about.headline()),
                        text(about),
                        now);
        };
    }

    // A title may hold what a log line held: no character of it may end the header.
    private static String subject(String line) {
        return FormJson.cut(line.replaceAll("\\p{Cntrl}+", " "), LONGEST_SUBJECT);
    }

    private static String text(Notice.About about) {
        IncidentChanged incident = about.incident();
        var text = new StringBuilder();
        text.append(about.headline()).append("\n\n");
        line(text, "State", incident.state().word());
        line(text, "Severity", incident.severity().word());
        line(text, "Host", incident.host());
        line(text, "Site", incident.site());
        incident.labels().forEach((name, value) -> line(text, name, value));
        line(text, "First seen", incident.firstSeen().toString());
        line(text, "Last seen", incident.lastSeen().toString());
        line(text, "Occurrences", Long.toString(incident.count()));
        if (!about.whoIsHit().isEmpty()) {
            line(text, "Hit", about.whoIsHit());
        }
        if (!about.isOver()) {
            text.append("\nCause\n").append(incident.cause()).append('\n');
            text.append("\nRepair\n");
            incident.repair().forEach(step -> text.append("- ").append(step).append('\n'));
        }
        if (incident.source() != null) {
            text.append("\nSource: ").append(incident.source()).append('\n');
        }
        text.append("\nIncident ").append(incident.id()).append('\n');
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
