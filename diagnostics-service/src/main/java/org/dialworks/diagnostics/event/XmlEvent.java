package org.dialworks.diagnostics.event;

import java.util.List;
import org.dialworks.diagnostics.evtx.XmlElement;
import org.jspecify.annotations.Nullable;

/** What an {@code Event} element says, whether it came as text, from a log file, or with its elements as JSON members. */
final class XmlEvent {

    private static final String DATA = "Data";

    private XmlEvent() {}

    static EventDraft read(XmlElement event) {
        var draft = new EventDraft();
        for (XmlElement part : event.children()) {
            switch (part.name()) {
                case "System" -> readSystem(part, draft);
                case "EventData" -> readEventData(part, draft);
                case "UserData" -> part.children().forEach(root -> readLeaves(root, draft));
                case "RenderingInfo" -> part.child("Message").ifPresent(message -> draft.message = message.text());
                default -> {
                    // DebugData and ProcessingErrorData say nothing about the event
                }
            }
        }
        return draft;
    }

    private static void readSystem(XmlElement system, EventDraft draft) {
        for (XmlElement part : system.children()) {
            switch (part.name()) {
                case "Provider" -> draft.provider = member(part, "Name");
                case "EventID" -> {
                    draft.qualifiers(part.attribute("Qualifiers"));
                    draft.eventId = part.text();
                }
                case "EventIDQualifiers" -> draft.qualifiers(part.text());
                case "Level" -> draft.level = part.text();
                case "Keywords" -> draft.keywords(part.text());
                case "TimeCreated" -> {
                    String time = member(part, "SystemTime");
                    draft.time = time == null ? part.text() : time;
                }
                case "EventRecordID" -> draft.recordId = part.text();
                case "Channel" -> draft.channel = part.text();
                case "Computer" -> draft.computer = part.text();
                default -> {
                    // who and which thread logged it is not kept
                }
            }
        }
    }

    // OpenWEC's JSON has as members what XML has as attributes.
    private static @Nullable String member(XmlElement element, String name) {
        String attribute = element.attribute(name);
        return attribute != null
                ? attribute
                : element.child(name).map(XmlElement::text).orElse(null);
    }

    private static void readEventData(XmlElement eventData, EventDraft draft) {
        int position = 0;
        for (XmlElement value : eventData.children()) {
            String name = value.attribute("Name");
            if (name != null && !name.isBlank()) {
                draft.addNamed(name, value.text());
            } else if (value.name().equals(DATA)) {
                draft.inserts.put(position, value.text());
            } else {
                draft.addNamed(value.name(), value.text());
            }
            position++;
        }
    }

    // As Winlogbeat does: what has no elements inside, by name.
    private static void readLeaves(XmlElement element, EventDraft draft) {
        List<XmlElement> children = element.children();
        for (XmlElement child : children) {
            if (child.children().isEmpty()) {
                String name = child.attribute("Name");
                draft.addNamed(name == null || name.isBlank() ? child.name() : name, child.text());
            } else {
                readLeaves(child, draft);
            }
        }
    }
}
