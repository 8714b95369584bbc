package org.dialworks.diagnostics.evtx;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.diagnostics.evtx.BinXmlNode.Attribute;
import org.dialworks.diagnostics.evtx.BinXmlNode.Element;
import org.dialworks.diagnostics.evtx.BinXmlNode.Instance;
import org.dialworks.diagnostics.evtx.BinXmlNode.Place;
import org.dialworks.diagnostics.evtx.BinXmlNode.Text;
import org.dialworks.diagnostics.evtx.BinXmlNode.Values;

/** Puts the values of a record into its templates. What one record may become is bounded: values can be used again and again. */
final class BinXmlExpansion {

    private static final int DEEPEST = 32;
    private static final int MOST_ELEMENTS = 10_000;
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    private final ChunkBytes chunk;
    private final BinXmlParser parser;
    private int depth;
    private int elements;
    private int characters;

    BinXmlExpansion(ChunkBytes chunk, BinXmlParser parser) {
        this.chunk = chunk;
        this.parser = parser;
    }

    /** The root element of a record. */
    XmlElement root(List<BinXmlNode> record) throws DamagedException {
        depth = 0;
        elements = 0;
        characters = 0;
        var found = new ArrayList<XmlElement>(1);
        fill(record, Values.NONE, found, new StringBuilder());
        if (found.isEmpty()) {
            throw new DamagedException("no element");
        }
        return found.getFirst();
    }

    private void fill(List<BinXmlNode> nodes, Values values, List<XmlElement> children, StringBuilder text)
            throws DamagedException {
        if (++depth > DEEPEST) {
            throw new DamagedException("nested more than " + DEEPEST + " deep");
        }
        for (BinXmlNode node : nodes) {
            switch (node) {
                case Element element -> add(element, values, children);
                case Text(String literal) -> append(text, literal);
                case Place(int index) -> put(index, values, children, text);
                case Instance(List<BinXmlNode> template, Values own) -> fill(template, own, children, text);
            }
        }
        depth--;
    }

    private void add(Element element, Values values, List<XmlElement> children) throws DamagedException {
        if (element.repeats() && element.content().getFirst() instanceof Place(int index) && isList(index, values)) {
            List<XmlElement.Attribute> attributes = attributes(element.attributes(), values);
            List<String> list =
                    BinXmlValue.list(chunk, type(index, values), values.offsets()[index], values.sizes()[index]);
            for (String value : list.isEmpty() ? List.of("") : list) {
                count(value.length());
                children.add(new XmlElement(element.name(), attributes, List.of(), value));
            }
            return;
        }
        count(0);
        var inside = new ArrayList<XmlElement>();
        var text = new StringBuilder();
        fill(element.content(), values, inside, text);
        children.add(new XmlElement(element.name(), attributes(element.attributes(), values), inside, text.toString()));
    }

    private List<XmlElement.Attribute> attributes(List<Attribute> attributes, Values values) throws DamagedException {
        if (attributes.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<XmlElement.Attribute>(attributes.size());
        for (Attribute attribute : attributes) {
            String value = value(attribute.value(), values);
            // Windows leaves out an attribute whose value is left out.
            if (!value.isEmpty()) {
                found.add(new XmlElement.Attribute(attribute.name(), value));
            }
        }
        return found;
    }

    private String value(List<BinXmlNode> parts, Values values) throws DamagedException {
        if (parts.size() == 1 && parts.getFirst() instanceof Text(String text)) {
            count(text.length());
            return text;
        }
        var text = new StringBuilder();
        fill(parts, values, new ArrayList<>(0), text);
        return text.toString();
    }

    private void put(int index, Values values, List<XmlElement> children, StringBuilder text) throws DamagedException {
        if (index >= values.count()) {
            // A template may have more places than a record of an older version of it has values.
            return;
        }
        int at = values.offsets()[index];
        int size = values.sizes()[index];
        int type = type(index, values);
        if (type == BinXmlValue.BINXML) {
            if (size > 0) {
                fill(parser.value(at, at + size), Values.NONE, children, text);
            }
        } else {
            append(text, BinXmlValue.text(chunk, type, at, size));
        }
    }

    private static boolean isList(int index, Values values) {
        return index < values.count() && BinXmlValue.isList(type(index, values));
    }

    private static int type(int index, Values values) {
        return values.types()[index] & 0xFF;
    }

    private void append(StringBuilder text, String more) throws DamagedException {
        characters += more.length();
        if (characters > MOST_CHARACTERS) {
            throw new DamagedException("more than " + MOST_CHARACTERS + " characters");
        }
        text.append(more);
    }

    private void count(int more) throws DamagedException {
        characters += more;
        if (++elements > MOST_ELEMENTS || characters > MOST_CHARACTERS) {
            throw new DamagedException(
                    "more than " + MOST_ELEMENTS + " elements or " + MOST_CHARACTERS + " characters");
        }
    }
}
