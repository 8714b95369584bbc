package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Get-WinEvent | ConvertTo-Json} of Windows PowerShell 5.1 and PowerShell 7. Values have no names there. */
final class PowerShellJson implements JsonForm {

    private static final Map<EventField, String> PATHS = Map.of(
            EventField.PROVIDER, "/ProviderName",
            EventField.EVENT_ID, "/Id",
            EventField.CHANNEL, "/LogName",
            EventField.COMPUTER, "/MachineName",
            EventField.RECORD_ID, "/RecordId",
            EventField.TIME, "/TimeCreated");
    // What ConvertTo-Json writes for what lies deeper than its -Depth.
    private static final String TOO_DEEP = "System.Diagnostics.Eventing.Reader.EventProperty";

    @Override
    public boolean holds(JsonNode object) {
        return object.has("LogName") && object.has("ProviderName");
    }

    @Override
    public EventDraft read(JsonNode object) {
        var draft = new EventDraft();
        draft.provider = JsonForm.scalar(object, "ProviderName");
        draft.eventId = JsonForm.scalar(object, "Id");
        draft.qualifiers(JsonForm.scalar(object, "Qualifiers"));
        draft.channel = JsonForm.scalar(object, "LogName");
        draft.computer = JsonForm.scalar(object, "MachineName");
        draft.recordId = JsonForm.scalar(object, "RecordId");
        draft.time = time(object.path("TimeCreated"));
        draft.localTime = true;
        draft.level = JsonForm.scalar(object, "Level");
        draft.message = JsonForm.scalar(object, "Message");
        draft.keywords(JsonForm.scalar(object, "Keywords"));
        int position = 0;
        for (JsonNode property : object.path("Properties")) {
            JsonNode value = property.isObject() ? property.path("Value") : property;
            if (value.isArray()) {
                draft.addNamed("Binary", binary(value));
            } else if (value.isValueNode() && !value.asText().equals(TOO_DEEP)) {
                draft.inserts.put(position, value.asText(""));
            }
            position++;
        }
        return draft;
    }

    // A date with properties of its own is an object around the date.
    private static @Nullable String time(JsonNode time) {
        return time.isObject() ? JsonForm.scalar(time, "value") : time.asText("");
    }

    private static String binary(JsonNode bytes) {
        var hex = new StringBuilder(bytes.size() * 2);
        for (JsonNode one : bytes) {
            HexFormat.of().withUpperCase().toHexDigits(hex, (byte) one.asInt());
        }
        return hex.toString();
    }

    @Override
    public Map<EventField, String> paths() {
        return PATHS;
    }
}
