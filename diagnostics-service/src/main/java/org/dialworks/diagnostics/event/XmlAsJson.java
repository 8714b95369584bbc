package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dialworks.diagnostics.evtx.XmlElement;

/**
 * The event's XML with its elements as members: as evtx_dump writes it and SigmaHQ keeps it ({@code Event},
 * {@code #attributes}, {@code #text}), and OpenWEC's JSON, which has attributes as plain members.
 */
final class XmlAsJson implements JsonForm {

    private static final String ATTRIBUTES = "#attributes";
    private static final String TEXT = "#text";

    private static final Map<EventField, String> PATHS = Map.of(
            EventField.PROVIDER, "/Event/System/Provider/#attributes/Name",
            EventField.EVENT_ID, "/Event/System/EventID",
            EventField.CHANNEL, "/Event/System/Channel",
            EventField.COMPUTER, "/Event/System/Computer",
            EventField.RECORD_ID, "/Event/System/EventRecordID",
            EventField.TIME, "/Event/System/TimeCreated/#attributes/SystemTime");

    @Override
    public boolean holds(JsonNode object) {
        JsonNode system = object.path("Event").path("System");
        return system.isObject() || object.path("System").path("Provider").isObject();
    }

    @Override
    public EventDraft read(JsonNode object) {
        JsonNode event = object.path("Event").isObject() ? object.path("Event") : object;
        return XmlEvent.read(element("Event", event));
    }

    @Override
    public Map<EventField, String> paths() {
        return PATHS;
    }

    private static XmlElement element(String name, JsonNode value) {
        if (!value.isObject()) {
            return new XmlElement(name, List.of(), List.of(), value.asText(""));
        }
        var children = new ArrayList<XmlElement>();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (!member.getKey().startsWith("#")) {
                addAll(member.getKey(), member.getValue(), children);
            }
        }
        return new XmlElement(
                name,
                attributes(value.path(ATTRIBUTES)),
                children,
                value.path(TEXT).asText(""));
    }

    // Elements of one name are a list, or have one list of texts.
    private static void addAll(String name, JsonNode value, List<XmlElement> children) {
        JsonNode texts = value.path(TEXT);
        if (value.isArray()) {
            value.forEach(one -> children.add(element(name, one)));
        } else if (texts.isArray()) {
            List<XmlElement.Attribute> attributes = attributes(value.path(ATTRIBUTES));
            texts.forEach(text -> children.add(new XmlElement(name, attributes, List.of(), text.asText(""))));
        } else {
            children.add(element(name, value));
        }
    }

    private static List<XmlElement.Attribute> attributes(JsonNode attributes) {
        var found = new ArrayList<XmlElement.Attribute>(attributes.size());
        for (Map.Entry<String, JsonNode> attribute : attributes.properties()) {
            found.add(new XmlElement.Attribute(
                    attribute.getKey(), attribute.getValue().asText("")));
        }
        return found;
    }
}
