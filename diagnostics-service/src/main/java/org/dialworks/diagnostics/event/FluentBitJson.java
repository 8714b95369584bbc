package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Fluent Bit's input {@code winevtlog}: times to the second, values without their names unless it is asked for them. */
final class FluentBitJson implements JsonForm {

    private static final Map<EventField, String> PATHS = Map.of(
            EventField.PROVIDER, "/ProviderName",
            EventField.EVENT_ID, "/EventID",
            EventField.CHANNEL, "/Channel",
            EventField.COMPUTER, "/Computer",
            EventField.RECORD_ID, "/EventRecordID",
            EventField.TIME, "/TimeCreated");

    @Override
    public boolean holds(JsonNode object) {
        return object.has("ProviderName") && object.has("EventID");
    }

    @Override
    public EventDraft read(JsonNode object) {
        var draft = new EventDraft();
        draft.provider = JsonForm.scalar(object, "ProviderName");
        draft.eventId = JsonForm.scalar(object, "EventID");
        draft.qualifiers(JsonForm.scalar(object, "Qualifiers"));
        draft.channel = JsonForm.scalar(object, "Channel");
        draft.computer = JsonForm.scalar(object, "Computer");
        draft.recordId = JsonForm.scalar(object, "EventRecordID");
        draft.time = JsonForm.scalar(object, "TimeCreated");
        draft.level = JsonForm.scalar(object, "Level");
        draft.message = JsonForm.filled(object, "Message");
        draft.keywords(JsonForm.scalar(object, "Keywords"));
        JsonNode named = object.path("EventData");
        if (named.isObject() && !draft.classic) {
            JsonForm.addNamed(named, draft);
        } else {
            JsonForm.addInserts(object.path("StringInserts"), draft);
        }
        return draft;
    }

    @Override
    public Map<EventField, String> paths() {
        return PATHS;
    }
}
