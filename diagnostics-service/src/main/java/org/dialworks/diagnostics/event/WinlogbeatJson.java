package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Winlogbeat 7 and 8 (Elastic Common Schema). */
final class WinlogbeatJson implements JsonForm {

    private static final Map<EventField, String> PATHS = Map.of(
            EventField.PROVIDER, "/winlog/provider_name",
            EventField.EVENT_ID, "/winlog/event_id",
            EventField.CHANNEL, "/winlog/channel",
            EventField.COMPUTER, "/winlog/computer_name",
            EventField.RECORD_ID, "/winlog/record_id",
            EventField.TIME, "/@timestamp");

    @Override
    public boolean holds(JsonNode object) {
        return object.path("winlog").isObject();
    }

    @Override
    public EventDraft read(JsonNode object) {
        JsonNode winlog = object.path("winlog");
        var draft = new EventDraft();
        draft.provider = JsonForm.scalar(winlog, "provider_name");
        draft.eventId = winlog.has("event_id")
                ? JsonForm.scalar(winlog, "event_id")
                : JsonForm.scalar(object.path("event"), "code");
        draft.channel = JsonForm.scalar(winlog, "channel");
        // Not host.name, which is the collector's where events are forwarded.
        draft.computer = JsonForm.scalar(winlog, "computer_name");
        draft.recordId = JsonForm.scalar(winlog, "record_id");
        draft.time = object.has("@timestamp")
                ? JsonForm.scalar(object, "@timestamp")
                : JsonForm.scalar(winlog, "time_created");
        String level = JsonForm.scalar(object.path("log"), "level");
        draft.level = level == null ? JsonForm.scalar(winlog, "level") : level;
        draft.message = JsonForm.scalar(object, "message");
        winlog.path("keywords").forEach(keyword -> draft.keywords(keyword.asText()));
        JsonForm.addNamed(winlog.path("event_data"), draft);
        JsonForm.addNamed(winlog.path("user_data"), draft);
        // The name of the element around them.
        draft.data.remove("xml_name");
        return draft;
    }

    @Override
    public Map<EventField, String> paths() {
        return PATHS;
    }
}
