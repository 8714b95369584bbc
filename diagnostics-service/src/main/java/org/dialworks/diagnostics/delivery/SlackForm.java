package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dialworks.contracts.IncidentChanged;

/** A message of Slack: blocks, and {@code text} for where blocks are not shown. */
final class SlackForm {

    private static final int LONGEST_HEADER = 150;
    /** Slack takes 3000 characters in a section; escaping may make five of one. */
    private static final int LONGEST_SECTION = 580;

    private SlackForm() {}

    static String of(Notice notice) {
        ObjectNode message = FormJson.object();
        switch (notice) {
            case Notice.Test _ -> message.put("text", Notice.Test.WORDS);
            case Notice.About about -> fill(message, about);
        }
        return FormJson.write(message);
    }

    private static void fill(ObjectNode message, Notice.About about) {
        IncidentChanged incident = about.incident();
        message.put("text", escaped(FormJson.cut(about.headline(), LONGEST_SECTION)));
        ArrayNode blocks = message.putArray("blocks");
        blocks.addObject()
                .put("type", "header")
                .putObject("text")
                .put("type", "plain_text")
                .put("text", FormJson.cut(about.headline(), LONGEST_HEADER));
        section(
                blocks,
                "*State* " + incident.state().word() + "   *Severity* "
                        + incident.severity().word() + "   *Since* " + incident.firstSeen() + "   *Occurrences* "
                        + incident.count());
        if (!about.whoIsHit().isEmpty()) {
            section(blocks, "*Hit* " + escaped(FormJson.cut(about.whoIsHit(), LONGEST_SECTION)));
        }
        if (!about.isOver()) {
            section(blocks, escaped(FormJson.cut(incident.cause(), LONGEST_SECTION)));
            if (!incident.repair().isEmpty()) {
                section(blocks, escaped(FormJson.cut("• " + String.join("\n• ", incident.repair()), LONGEST_SECTION)));
            }
        }
    }

    private static void section(ArrayNode blocks, String text) {
        blocks.addObject()
                .put("type", "section")
                .putObject("text")
                .put("type", "mrkdwn")
                .put("text", text);
    }

    /** What Slack would take for a link or a mention is text (its rules of escaping: these three characters). */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
