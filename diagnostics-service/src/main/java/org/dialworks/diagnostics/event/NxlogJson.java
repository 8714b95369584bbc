package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** NXLog's {@code im_msvistalog} as JSON: the event's own values stand among the fields that NXLog names. */
final class NxlogJson implements JsonForm {

    private static final Map<EventField, String> PATHS = Map.of(
            EventField.PROVIDER, "/SourceName",
            EventField.EVENT_ID, "/EventID",
            EventField.CHANNEL, "/Channel",
            EventField.COMPUTER, "/Hostname",
            EventField.RECORD_ID, "/RecordNumber",
            EventField.TIME, "/EventTime");

    // The fields of the module's own documentation; the rest is the event's.
    private static final Set<String> OWN = Set.of(
            "EventTime",
            "Hostname",
            "Keywords",
            "EventType",
            "SeverityValue",
            "Severity",
            "EventID",
            "Qualifiers",
            "SourceName",
            "ProviderGuid",
            "Version",
            "Level",
            "LevelValue",
            "Task",
            "TaskValue",
            "Category",
            "Opcode",
            "OpcodeValue",
            "RecordNumber",
            "ActivityID",
            "RelatedActivityID",
            "ProcessID",
            "ThreadID",
            "ExecutionProcessID",
            "ExecutionThreadID",
            "Channel",
            "Domain",
            "AccountName",
            "AccountType",
            "UserID",
            "Message",
            "EventReceivedTime",
            "SourceModuleName",
            "SourceModuleType",
            "EventXML",
            "raw_event",
            "OpenWEC");
    private static final Pattern INSERT = Pattern.compile("Data(?:_(\\d{1,3}))?");

    @Override
    public boolean holds(JsonNode object) {
        return object.has("SourceName") && object.has("EventTime");
    }

    @Override
    public EventDraft read(JsonNode object) {
        var draft = new EventDraft();
        draft.provider = JsonForm.scalar(object, "SourceName");
        draft.eventId = JsonForm.scalar(object, "EventID");
        draft.qualifiers(JsonForm.scalar(object, "Qualifiers"));
        draft.channel = JsonForm.scalar(object, "Channel");
        draft.computer = JsonForm.scalar(object, "Hostname");
        draft.recordId = JsonForm.scalar(object, "RecordNumber");
        draft.time = JsonForm.scalar(object, "EventTime");
        draft.localTime = true;
        String level = JsonForm.filled(object, "LevelValue");
        draft.level = level != null ? level : JsonForm.scalar(object, "Severity");
        draft.message = JsonForm.filled(object, "Message");
        draft.keywords(JsonForm.scalar(object, "Keywords"));
        object.properties().forEach(field -> {
            if (!OWN.contains(field.getKey())) {
                addValue(field.getKey(), field.getValue().asText(""), draft);
            }
        });
        return draft;
    }

    private static void addValue(String name, String value, EventDraft draft) {
        var insert = INSERT.matcher(name);
        if (insert.matches()) {
            draft.inserts.put(insert.group(1) == null ? 0 : Integer.parseInt(insert.group(1)), value);
        } else {
            draft.addNamed(name, value);
        }
    }

    @Override
    public Map<EventField, String> paths() {
        return PATHS;
    }
}
