package org.dialworks.routing.importing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What {@code Export-Clixml} wrote ([MS-PSRP] §2.2.5): objects with their type names, properties and lists. Document types and
 * external entities are refused, and so is more depth or more elements than any export has.
 */
final class ClixmlExport {

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String file;
    private final XMLStreamReader xml;
    private final Map<String, List<String>> types = new HashMap<>();
    private final Map<String, Object> objects = new HashMap<>();
    private int elements;

    private ClixmlExport(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    static List<Exported> read(String file, String text) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.stripLeading()));
            try {
                return new ClixmlExport(file, xml).objects();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new UnreadableExportException(file, line, "is no XML as Export-Clixml writes it");
        }
    }

    private List<Exported> objects() throws XMLStreamException {
        xml.nextTag();
        if (!xml.getLocalName().equals("Objs")) {
            throw unreadable("begins with " + xml.getLocalName() + ", not with Objs as Export-Clixml writes it");
        }
        var found = new ArrayList<Exported>();
        while (nextChild()) {
            Object value = value(1);
            // A list that was given as one object is as good as its items.
            for (Object item : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                if (item instanceof Exported object) {
                    found.add(object);
                }
            }
        }
        return found;
    }

    /** Moves to the next element inside the current one; false at its end. */
    private boolean nextChild() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++elements > MOST_ELEMENTS) {
                    throw unreadable("has more than " + MOST_ELEMENTS + " elements");
                }
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw unreadable("has a document type or an entity");
            }
        }
        return false;
    }

    /** The value of the element that has just begun; afterwards it has ended. */
    private @Nullable Object value(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw unreadable("is deeper than " + DEEPEST + " elements");
        }
        return switch (xml.getLocalName()) {
            case "Obj" -> object(depth);
            case "Ref" -> {
                Object known = objects.get(attribute("RefId"));
                skip();
                yield known;
            }
            case "Nil" -> {
                skip();
                yield null;
            }
            case "B" -> Boolean.parseBoolean(xml.getElementText().strip());
            case "I16", "I32", "I64", "U16", "U32", "By", "SB" -> {
                String digits = xml.getElementText().strip();
                try {
                    yield Long.parseLong(digits);
                } catch (NumberFormatException e) {
                    throw unreadable("has no number where one must stand: " + digits);
                }
            }
            default -> unescaped(xml.getElementText());
        };
    }

    private Object object(int depth) throws XMLStreamException {
        long line = xml.getLocation().getLineNumber();
        String id = attribute("RefId");
        List<String> names = List.of();
        Optional<String> shown = Optional.empty();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        @Nullable List<@Nullable Object> items = null;
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "TN" -> names = typeNames();
                case "TNRef" -> {
                    names = types.getOrDefault(attribute("RefId"), List.of());
                    skip();
                }
                case "ToString" -> shown = Optional.of(unescaped(xml.getElementText()));
                case "Props", "MS" -> {
                    while (nextChild()) {
                        String name = unescaped(attribute("N"));
                        properties.put(name, value(depth + 1));
                    }
                }
                case "LST", "IE", "QUE", "STK" -> {
                    items = new ArrayList<>();
                    while (nextChild()) {
                        items.add(value(depth + 1));
                    }
                }
                default -> skip();
            }
        }
        Object value;
        if (items != null) {
            value = items;
        } else if (properties.isEmpty() && shown.isPresent()) {
            value = shown.get();
        } else if (shown.isPresent() && !properties.containsKey("Identity") && !properties.containsKey("Pattern")) {
            // An identity or a host name: an object that is shown as what it stands for.
            value = shown.get();
        } else {
            value = Exported.of(file, line, names.isEmpty() ? "" : names.getFirst(), properties);
        }
        objects.put(id, value);
        return value;
    }

    private List<String> typeNames() throws XMLStreamException {
        String id = attribute("RefId");
        var names = new ArrayList<String>();
        while (nextChild()) {
            names.add(xml.getElementText());
        }
        types.put(id, names);
        return names;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            open += switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> 1;
                case XMLStreamConstants.END_ELEMENT -> -1;
                default -> 0;
            };
        }
    }

    /** {@code _x000A_} is a line feed, {@code _x005F_} an underscore that looked like the beginning of such. */
    private static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private UnreadableExportException unreadable(String why) {
        return new UnreadableExportException(file, xml.getLocation().getLineNumber(), why);
    }
}
