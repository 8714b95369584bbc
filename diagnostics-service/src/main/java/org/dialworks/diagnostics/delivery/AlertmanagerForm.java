package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.Severity;

/**
 * Alerts of Alertmanager's API v2.
 *
 * <p>There an alert is its labels: with another severity it is another alert. So each message also ends the alerts of the
 * same incident with the other severities; Alertmanager says nothing of an end that it never heard the beginning of. An
 * alert ends by itself when it is not told again, as when this platform is away for long: see {@code KEPT}.
 */
final class AlertmanagerForm {

    /** How many intervals of repetition an alert is kept without being told again. */
    private static final int KEPT = 3;

    private static final int LONGEST = 2000;

    private AlertmanagerForm() {}

    static String of(Notice notice, Instant now, Duration repeatEvery) {
        ArrayNode alerts = JsonNodeFactory.instance.arrayNode();
        switch (notice) {
            case Notice.Test test -> {
                ObjectNode alert = alerts.addObject();
                alert.putObject("labels").put("alertname", "DialworksTest").put("severity", "info");
                alert.putObject("annotations").put("summary", Notice.Test.WORDS);
                alert.put("startsAt", test.at().toString());
                alert.put("endsAt", now.plus(Duration.ofMinutes(1)).toString());
            }
            case Notice.About about -> {
                for (Severity severity : Severity.values()) {
                    boolean holds =
                            !about.isOver() && severity == about.incident().severity();
                    add(alerts.addObject(), about, severity, holds ? now.plus(repeatEvery.multipliedBy(KEPT)) : now);
                }
            }
        }
        return FormJson.write(alerts);
    }

    private static void add(ObjectNode alert, Notice.About about, Severity severity, Instant ends) {
        IncidentChanged incident = about.incident();
        ObjectNode labels = alert.putObject("labels");
        about.labels().forEach(labels::put);
        labels.remove("rule");
        labels.put("alertname", incident.labels().getOrDefault("family", incident.rule()));
        labels.put("incident", incident.id().toString());
        labels.put("severity", severity.word());
        ObjectNode annotations = alert.putObject("annotations");
        annotations.put("summary", about.headline());
        annotations.put("description", FormJson.cut(incident.cause(), LONGEST));
        annotations.put("rule", incident.rule());
        annotations.put("repair", FormJson.cut(String.join("\n", incident.repair()), LONGEST));
        if (!about.whoIsHit().isEmpty()) {
            annotations.put("hit", about.whoIsHit());
        }
        Instant starts = incident.firstSeen().isBefore(ends) ? incident.firstSeen() : ends;
        alert.put("startsAt", starts.toString());
        alert.put("endsAt", ends.toString());
    }
}
