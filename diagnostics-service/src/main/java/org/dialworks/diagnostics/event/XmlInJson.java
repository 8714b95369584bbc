package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The event's XML as one text: OpenWEC's "Json Raw" ({@code meta, data}), Fluent Bit with {@code render_event_as_xml}
 * ({@code System, Message}), and any record whose body is the XML itself.
 */
final class XmlInJson implements JsonForm {

    private static final List<String> FIELDS = List.of("data", "System", "body", "Event");

    @Override
    public boolean holds(JsonNode object) {
        return FIELDS.stream().anyMatch(field -> isXml(object.path(field)));
    }

    private static boolean isXml(JsonNode value) {
        if (!value.isTextual()) {
            return false;
        }
        String text = value.textValue();
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.startsWith("<Event", at) || text.startsWith("<?xml", at);
    }

    @Override
    public EventDraft read(JsonNode object) throws IOException {
        for (String field : FIELDS) {
            if (isXml(object.path(field))) {
                EventDraft draft = WindowsEventXml.one(object.path(field).textValue());
                if (draft.message == null) {
                    draft.message = JsonForm.filled(object, "Message");
                }
                return draft;
            }
        }
        throw new IllegalArgumentException("holds no XML");
    }

    @Override
    public Map<EventField, String> paths() {
        // The pointer ends where the XML begins.
        return Map.of();
    }
}
