package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One way in which a JSON object holds an event. */
interface JsonForm {

    /** All forms that are known, those that can be told most surely first. */
    List<JsonForm> ALL = List.of(
            new WinlogbeatJson(),
            new XmlInJson(),
            new XmlAsJson(),
            new OpenTelemetryJson(),
            new PowerShellJson(),
            new FluentBitJson(),
            new FluentBitOldJson(),
            new NxlogJson());

    /** What a person is told who sent none of them. */
    String EXPECTED =
            "not a form of event that is known here; expected Winlogbeat (an object winlog), evtx JSON (Event),"
                    + " OpenTelemetry (event_id, provider), Get-WinEvent (LogName, ProviderName), Fluent Bit (ProviderName,"
                    + " EventRecordID), NXLog (EventTime, SourceName) or OpenWEC (System)";

    /** Whether the object is of this form. */
    boolean holds(JsonNode object);

    /**
     * What the object says.
     *
     * @throws BrokenUploadException when a field of it should itself be XML and is not
     */
    EventDraft read(JsonNode object) throws IOException;

    /** How this form calls the fields that an event must have: JSON pointers. */
    Map<EventField, String> paths();

    /** A member that is no object or array, as text; null when it is not there or null. */
    static @Nullable String scalar(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    /** A member's text; the empty string is as good as none. */
    static @Nullable String filled(JsonNode object, String name) {
        String text = scalar(object, name);
        return text == null || text.isBlank() ? null : text;
    }

    /** Members as named values; what is itself an object or a list, as JSON. */
    static void addNamed(JsonNode values, EventDraft draft) {
        for (Map.Entry<String, JsonNode> value : values.properties()) {
            JsonNode node = value.getValue();
            draft.addNamed(value.getKey(), node.isValueNode() ? node.asText("") : node.toString());
        }
    }

    /** An array's elements as inserts; binary data, which only ever comes last, is no insert. */
    static void addInserts(JsonNode values, EventDraft draft) {
        int position = 0;
        for (JsonNode value : values) {
            if (value.isValueNode()) {
                draft.inserts.put(position, value.asText(""));
            }
            position++;
        }
    }
}
