package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The body that OpenTelemetry's windowseventlog receiver makes. Its text of a security event is only the first line. */
final class OpenTelemetryJson implements JsonForm {

    private static final Map<EventField, String> PATHS = Map.of(
            EventField.PROVIDER, "/provider/name",
            EventField.EVENT_ID, "/event_id/id",
            EventField.CHANNEL, "/channel",
            EventField.COMPUTER, "/computer",
            EventField.RECORD_ID, "/record_id",
            EventField.TIME, "/system_time");

    @Override
    public boolean holds(JsonNode object) {
        return object.path("event_id").isObject() && object.has("channel");
    }

    @Override
    public EventDraft read(JsonNode object) {
        var draft = new EventDraft();
        draft.provider = JsonForm.scalar(object.path("provider"), "name");
        draft.eventId = JsonForm.scalar(object.path("event_id"), "id");
        draft.qualifiers(JsonForm.scalar(object.path("event_id"), "qualifiers"));
        draft.channel = JsonForm.scalar(object, "channel");
        draft.computer = JsonForm.scalar(object, "computer");
        draft.recordId = JsonForm.scalar(object, "record_id");
        draft.time = JsonForm.scalar(object, "system_time");
        draft.level = JsonForm.scalar(object, "level");
        draft.message = JsonForm.scalar(object, "message");
        JsonNode keywords = object.path("keywords");
        if (keywords.isArray()) {
            keywords.forEach(keyword -> draft.keywords(keyword.asText()));
        } else {
            draft.keywords(JsonForm.scalar(object, "keywords"));
        }
        readEventData(object.path("event_data"), draft);
        JsonForm.addNamed(object.path("user_data"), draft);
        return draft;
    }

    // A list of objects with one member each, whose name is empty for an insert; before that, one object of all names.
    private static void readEventData(JsonNode eventData, EventDraft draft) {
        JsonNode list = eventData.path("data");
        if (!list.isArray()) {
            JsonForm.addNamed(eventData, draft);
            return;
        }
        int position = 0;
        for (JsonNode entry : list) {
            for (Map.Entry<String, JsonNode> value : entry.properties()) {
                if (value.getKey().isEmpty()) {
                    draft.inserts.put(position, value.getValue().asText(""));
                } else {
                    draft.addNamed(value.getKey(), value.getValue().asText(""));
                }
            }
            position++;
        }
        String binary = JsonForm.filled(eventData, "binary");
        if (binary != null) {
            draft.addNamed("Binary", binary);
        }
    }

    @Override
    public Map<EventField, String> paths() {
        return PATHS;
    }
}
