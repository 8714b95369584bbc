package org.dialworks.diagnostics.sigma.match;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of events in the JSON that readers of {@code .evtx} files write: elements as fields, attributes in
 * {@code #attributes}, text beside them in {@code #text}. Elements of {@code System} keep their names, their attributes
 * follow after an underscore ({@code Provider_Name}).
 */
public final class EvtxJson {

    private static final String ATTRIBUTES = "#attributes";
    private static final String TEXT = "#text";

    private final EventFields.Builder fields = new EventFields.Builder();

    private EvtxJson() {}

    /**
     * Reads an event.
     *
     * @param event the value of {@code Event}, or the object that holds it
     */
    public static EventFields fields(JsonNode event) {
        JsonNode inner = event.has("Event") ? event.get("Event") : event;
        var reader = new EvtxJson();
        inner.path("System").properties().forEach(reader::system);
        reader.data(inner.path("EventData"));
        inner.path("UserData").properties().forEach(entry -> reader.data(entry.getValue()));
        return reader.fields.build(true);
    }

    private void system(Map.Entry<String, JsonNode> element) {
        String name = element.getKey();
        JsonNode value = element.getValue();
        if (!value.isObject()) {
            fields.field(name, text(value));
            return;
        }
        if (value.has(TEXT)) {
            fields.field(name, text(value.get(TEXT)));
        }
        JsonNode attributes = value.path(ATTRIBUTES);
        attributes
                .properties()
                .forEach(attribute -> fields.field(name + "_" + attribute.getKey(), text(attribute.getValue())));
        if (attributes.has("SystemTime")) {
            fields.field(name, text(attributes.get("SystemTime")));
        }
    }

    private void data(JsonNode data) {
        for (Map.Entry<String, JsonNode> element : data.properties()) {
            String name = element.getKey();
            if (name.equals(ATTRIBUTES)) {
                continue;
            }
            List<String> values = new ArrayList<>();
            leaves(element.getValue(), values);
            if (name.equals("Data")) {
                fields.positional(values);
            } else if (values.isEmpty()) {
                fields.field(name, null);
            } else {
                values.forEach(value -> fields.field(name, value));
            }
        }
    }

    private static void leaves(JsonNode value, List<String> into) {
        if (value.isArray()) {
            value.forEach(item -> leaves(item, into));
        } else if (value.isObject()) {
            value.properties().stream()
                    .filter(entry -> !entry.getKey().equals(ATTRIBUTES))
                    .forEach(entry -> leaves(entry.getValue(), into));
        } else if (!value.isNull()) {
            into.add(value.asText());
        }
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.asText();
    }
}
