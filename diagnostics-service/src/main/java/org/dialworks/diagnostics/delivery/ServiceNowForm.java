package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.dialworks.contracts.IncidentChanged;

/**
 * An event of ServiceNow's Event Management. The same {@code message_key} updates the alert; severity 0 closes it. Only an
 * opening carries the longer texts, as {@code additional_info}, which is JSON in a string.
 */
final class ServiceNowForm {

    private static final int LONGEST = 3000;
    private static final int LONGEST_SHORT = 100;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private ServiceNowForm() {}

    static String of(Notice notice, UUID delivery) {
        ObjectNode body = FormJson.object();
        ObjectNode event = body.putArray("records").addObject();
        event.put("source", "Dialworks");
        switch (notice) {
            case Notice.Test test ->
                event.put("event_class", "Dialworks")
                        .put("node", "dialworks")
                        .put("type", "test")
                        .put("severity", "5")
                        .put("message_key", "dialworks-test-" + delivery)
                        .put("time_of_event", time(test.at()))
                        .put("description", Notice.Test.WORDS);
            case Notice.About about -> fill(event, about);
        }
        return FormJson.write(body);
    }

    private static void fill(ObjectNode event, Notice.About about) {
        IncidentChanged incident = about.incident();
        event.put("event_class", "Dialworks " + incident.site())
                .put("node", incident.host())
                .put(
                        "resource",
                        FormJson.cut(incident.labels().getOrDefault("gateway", incident.host()), LONGEST_SHORT))
                .put("metric_name", FormJson.cut(incident.rule(), LONGEST_SHORT))
                .put("type", FormJson.cut(incident.labels().getOrDefault("family", incident.rule()), LONGEST_SHORT))
                .put("severity", severity(about))
                .put("message_key", incident.id().toString())
                .put("time_of_event", time(incident.lastSeen()))
                .put("description", FormJson.cut(about.headline() + "\n" + incident.cause(), LONGEST));
        ObjectNode more = FormJson.object();
        about.labels().forEach(more::put);
        more.put("state", incident.state().word());
        more.put("occurrences", incident.count());
        more.put("repair", FormJson.cut(String.join("\n", incident.repair()), LONGEST));
        if (!about.whoIsHit().isEmpty()) {
            more.put("hit", about.whoIsHit());
        }
        event.put("additional_info", FormJson.write(more));
    }

    // 0 clear, 1 critical, 2 major, 3 minor, 4 warning, 5 information.
    private static String severity(Notice.About about) {
        if (about.isOver()) {
            return "0";
        }
        return switch (about.incident().severity()) {
            case CRITICAL -> "1";
            case ERROR -> "2";
            case WARNING -> "4";
            case INFO -> "5";
        };
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
