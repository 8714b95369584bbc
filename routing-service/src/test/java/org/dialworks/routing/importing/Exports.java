package org.dialworks.routing.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dialworks.routing.script.Thing;
import org.jspecify.annotations.Nullable;

/** Objects of a platform as the three export cmdlets write them. */
final class Exports {

    private Exports() {}

    /** {@code ConvertTo-Json -Depth 5}: one object stands alone, several in an array. */
    static String json(List<Thing> things) {
        List<Object> values = things.stream().map(Exports::plain).toList();
        try {
            return new ObjectMapper().writeValueAsString(values.size() == 1 ? values.getFirst() : values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object plain(Thing thing) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        thing.members()
                .forEach((name, value) -> properties.put(
                        name,
                        switch (value) {
                            case Thing.Identity identity -> identity.name();
                            case List<?> list ->
                                list.stream()
                                        .map(item -> item instanceof Thing inner ? plain(inner) : item)
                                        .toList();
                            case null, default -> value;
                        }));
        return properties;
    }

    /** {@code Export-Csv}. */
    static String csv(String type, List<Thing> things) {
        var out = new StringWriter();
        out.append("#TYPE ").append(type).append("\r\n");
        if (things.isEmpty()) {
            return out.toString();
        }
        List<String> names = List.copyOf(things.getFirst().members().keySet());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(names.toArray(String[]::new))
                .setQuoteMode(QuoteMode.ALL)
                .get();
        try (var csv = new CSVPrinter(out, format)) {
            for (Thing thing : things) {
                var row = new ArrayList<String>();
                for (String name : names) {
                    Object value = thing.member(name);
                    row.add(
                            value == null
                                    ? ""
                                    : value instanceof List<?>
                                            ? "System.Collections.Generic.List`1[System.Object]"
                                            : value.toString());
                }
                csv.printRecord(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    /** {@code Export-Clixml}. */
    static String clixml(String type, List<Thing> things) {
        var out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartElement("Objs");
            xml.writeAttribute("Version", "1.1.0.1");
            xml.writeDefaultNamespace("http://schemas.microsoft.com/powershell/2004/04");
            var ids = new int[1];
            for (Thing thing : things) {
                object(xml, thing, type, "", ids);
            }
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static void object(XMLStreamWriter xml, Thing thing, String type, String name, int[] ids)
            throws XMLStreamException {
        start(xml, "Obj", name);
        xml.writeAttribute("RefId", String.valueOf(ids[0]));
        xml.writeStartElement("TN");
        xml.writeAttribute("RefId", String.valueOf(ids[0]++));
        element(xml, "T", "", "Deserialized." + type);
        element(xml, "T", "", "Deserialized.System.Object");
        xml.writeEndElement();
        element(xml, "ToString", "", escaped(type));
        xml.writeStartElement("Props");
        for (Map.Entry<String, @Nullable Object> member : thing.members().entrySet()) {
            value(xml, member.getKey(), member.getValue(), type, ids);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void value(XMLStreamWriter xml, String name, @Nullable Object value, String type, int[] ids)
            throws XMLStreamException {
        switch (value) {
            case null -> {
                start(xml, "Nil", name);
                xml.writeEndElement();
            }
            case Boolean truth -> element(xml, "B", name, truth.toString());
            case Long number -> element(xml, "I32", name, number.toString());
            case Thing.Identity identity -> {
                start(xml, "Obj", name);
                xml.writeAttribute("RefId", String.valueOf(ids[0]++));
                element(xml, "ToString", "", escaped(identity.name()));
                xml.writeStartElement("Props");
                element(xml, "S", "Scope", "x");
                xml.writeEndElement();
                xml.writeEndElement();
            }
            case List<?> list -> {
                start(xml, "Obj", name);
                xml.writeAttribute("RefId", String.valueOf(ids[0]++));
                xml.writeStartElement("LST");
                for (Object item : list) {
                    if (item instanceof Thing inner) {
                        object(xml, inner, type + "Rule", "", ids);
                    } else {
                        value(xml, "", item, type, ids);
                    }
                }
                xml.writeEndElement();
                xml.writeEndElement();
            }
            default -> element(xml, "S", name, escaped(Objects.toString(value)));
        }
    }

    private static void start(XMLStreamWriter xml, String element, String name) throws XMLStreamException {
        xml.writeStartElement(element);
        if (!name.isEmpty()) {
            xml.writeAttribute("N", name);
        }
    }

    private static void element(XMLStreamWriter xml, String element, String name, String text)
            throws XMLStreamException {
        start(xml, element, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        text.replace("_x", "_x005F_x")
                .chars()
                .forEach(c -> out.append(c < ' ' ? String.format("_x%04X_", c) : String.valueOf((char) c)));
        return out.toString();
    }
}
