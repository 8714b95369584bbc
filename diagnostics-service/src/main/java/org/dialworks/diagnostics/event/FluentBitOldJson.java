package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Fluent Bit's older input {@code winlog}, which reads the event log by the interface of Windows NT. */
final class FluentBitOldJson implements JsonForm {

    private static final Map<EventField, String> PATHS = Map.of(
            EventField.PROVIDER, "/SourceName",
            EventField.EVENT_ID, "/EventID",
            EventField.CHANNEL, "/Channel",
            EventField.COMPUTER, "/ComputerName",
            EventField.RECORD_ID, "/RecordNumber",
            EventField.TIME, "/TimeGenerated");

    @Override
    public boolean holds(JsonNode object) {
        return object.has("SourceName") && object.has("ComputerName");
    }

    @Override
    public EventDraft read(JsonNode object) {
        var draft = new EventDraft();
        draft.provider = JsonForm.scalar(object, "SourceName");
        draft.eventId = JsonForm.scalar(object, "EventID");
        draft.qualifiers(JsonForm.scalar(object, "Qualifiers"));
        draft.channel = JsonForm.scalar(object, "Channel");
        draft.computer = JsonForm.scalar(object, "ComputerName");
        draft.recordId = JsonForm.scalar(object, "RecordNumber");
        draft.time = JsonForm.scalar(object, "TimeGenerated");
        draft.level = JsonForm.scalar(object, "EventType");
        draft.message = JsonForm.filled(object, "Message");
        JsonForm.addInserts(object.path("StringInserts"), draft);
        return draft;
    }

    @Override
    public Map<EventField, String> paths() {
        return PATHS;
    }
}
