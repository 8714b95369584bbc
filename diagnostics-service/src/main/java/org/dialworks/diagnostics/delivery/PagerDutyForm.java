package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.dialworks.contracts.IncidentChanged;

/** Events API v2 of PagerDuty: an incident of ours is one there, by its id as {@code dedup_key}. */
final class PagerDutyForm {

    static final String ENDPOINT = "https://events.pagerduty.com/v2/enqueue";

    private static final int LONGEST_SUMMARY = 1024;
    private static final int LONGEST = 2000;

    private PagerDutyForm() {}

    static String of(Notice notice, UUID delivery, String routingKey) {
        ObjectNode event = FormJson.object();
        event.put("routing_key", routingKey);
        switch (notice) {
            case Notice.Test test -> {
                event.put("event_action", "trigger");
                event.put("dedup_key", "dialworks-test-" + delivery);
                event.putObject("payload")
                        .put("summary", Notice.Test.WORDS)
                        .put("source", "dialworks")
                        .put("severity", "info")
                        .put("timestamp", test.at().toString());
            }
            case Notice.About about -> fill(event, about);
        }
        return FormJson.write(event);
    }

    private static void fill(ObjectNode event, Notice.About about) {
        IncidentChanged incident = about.incident();
        event.put(
                "event_action",
                switch (incident.state()) {
                    case RESOLVED -> "resolve";
                    case ACKNOWLEDGED -> "acknowledge";
                    case OPEN, FLAPPING, SUPPRESSED -> "trigger";
                });
        event.put("dedup_key", incident.id().toString());
        ObjectNode payload = event.putObject("payload")
                .put("summary", FormJson.cut(about.headline(), LONGEST_SUMMARY))
                .put("source", incident.host())
                .put("severity", incident.severity().word())
                .put("timestamp", incident.firstSeen().toString())
                .put("component", incident.labels().getOrDefault("gateway", incident.host()))
                .put("group", incident.site())
                .put("class", incident.rule());
        ObjectNode details = payload.putObject("custom_details")
                .put("cause", FormJson.cut(incident.cause(), LONGEST))
                .put("repair", FormJson.cut(String.join("\n", incident.repair()), LONGEST))
                .put("occurrences", incident.count());
        if (!about.whoIsHit().isEmpty()) {
            details.put("hit", about.whoIsHit());
        }
    }
}
