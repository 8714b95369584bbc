package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.Severity;

/**
 * An Adaptive Card 1.4 for a workflow of Microsoft Teams. A workflow takes 28 KB; the texts are cut so that a card stays
 * below 20 KB whatever their characters.
 */
final class TeamsForm {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_CAUSE = 1000;
    private static final int LONGEST_STEP = 400;
    private static final int MOST_STEPS = 8;

    private TeamsForm() {}

    static String of(Notice notice) {
        ObjectNode message = FormJson.object().put("type", "message");
        ObjectNode attachment = message.putArray("attachments").addObject();
        attachment.put("contentType", "application/vnd.microsoft.card.adaptive");
        ObjectNode card = attachment.putObject("content");
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("type", "AdaptiveCard").put("version", "1.4");
        ArrayNode body = card.putArray("body");
        switch (notice) {
            case Notice.Test _ -> text(body, Notice.Test.WORDS);
            case Notice.About about -> fill(body, about);
        }
        return FormJson.write(message);
    }

    private static void fill(ArrayNode body, Notice.About about) {
        IncidentChanged incident = about.incident();
        text(body, FormJson.cut(about.headline(), LONGEST_LINE))
                .put("weight", "Bolder")
                .put("size", "Medium")
                .put("color", colour(about));
        ObjectNode set = body.addObject().put("type", "FactSet");
        ArrayNode facts = set.putArray("facts");
        fact(facts, "State", incident.state().word());
        fact(facts, "Severity", incident.severity().word());
        fact(facts, "Since", incident.firstSeen().toString());
        fact(facts, "Occurrences", Long.toString(incident.count()));
        if (!about.whoIsHit().isEmpty()) {
            fact(facts, "Hit", about.whoIsHit());
        }
        if (!about.isOver()) {
            text(body, FormJson.cut(incident.cause(), LONGEST_CAUSE));
            incident.repair().stream()
                    .limit(MOST_STEPS)
                    .forEach(step -> text(body, "• " + FormJson.cut(step, LONGEST_STEP)));
        }
    }

    private static String colour(Notice.About about) {
        if (about.isOver()) {
            return "Good";
        }
        return about.incident().severity() == Severity.CRITICAL
                        || about.incident().severity() == Severity.ERROR
                ? "Attention"
                : "Warning";
    }

    private static ObjectNode text(ArrayNode body, String text) {
        return body.addObject().put("type", "TextBlock").put("text", text).put("wrap", true);
    }

    private static void fact(ArrayNode facts, String title, String value) {
        facts.addObject().put("title", title).put("value", FormJson.cut(value, LONGEST_LINE));
    }
}
