package org.dialworks.diagnostics.evtx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialworks.diagnostics.evtx.BinXmlNode.Attribute;
import org.dialworks.diagnostics.evtx.BinXmlNode.Element;
import org.dialworks.diagnostics.evtx.BinXmlNode.Instance;
import org.dialworks.diagnostics.evtx.BinXmlNode.Place;
import org.dialworks.diagnostics.evtx.BinXmlNode.Text;
import org.dialworks.diagnostics.evtx.BinXmlNode.Values;
import org.jspecify.annotations.Nullable;

/**
 * Parses the BinXML of one chunk ([MS-EVEN6] 2.2.12, and the file's own additions: names and templates are written once
 * in a chunk, where they are first used, and referred to by their offset in it).
 */
final class BinXmlParser {

    private static final int END = 0x00;
    private static final int OPEN = 0x01;
    private static final int CLOSE_START = 0x02;
    private static final int CLOSE_EMPTY = 0x03;
    private static final int CLOSE = 0x04;
    private static final int VALUE = 0x05;
    private static final int ATTRIBUTE = 0x06;
    private static final int CDATA = 0x07;
    private static final int CHARACTER = 0x08;
    private static final int ENTITY = 0x09;
    private static final int INSTRUCTION = 0x0A;
    private static final int INSTRUCTION_DATA = 0x0B;
    private static final int TEMPLATE = 0x0C;
    private static final int PLACE = 0x0D;
    private static final int OPTIONAL_PLACE = 0x0E;
    private static final int FRAGMENT = 0x0F;
    private static final int MORE = 0x40;

    private static final int DEEPEST = 32;
    private static final int MOST_NODES = 10_000;
    private static final int MOST_VALUES = 4_096;
    // Next template of its hash bucket (4), GUID (16), length of what follows (4).
    private static final int DEFINITION_HEADER = 24;

    private final ChunkBytes chunk;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, List<BinXmlNode>> templates = new HashMap<>();
    private int at;
    private int depth;
    private int nodes;

    BinXmlParser(ChunkBytes chunk) {
        this.chunk = chunk;
    }

    /** The BinXML of a record. Its elements have a dependency id only where a template defines them. */
    List<BinXmlNode> record(int from, int to) throws DamagedException {
        nodes = 0;
        depth = 0;
        return fragment(from, to, false);
    }

    /** BinXML that is a value of the record that was parsed last. */
    List<BinXmlNode> value(int from, int to) throws DamagedException {
        depth = 0;
        return fragment(from, to, false);
    }

    private List<BinXmlNode> fragment(int from, int to, boolean dependencies) throws DamagedException {
        deeper();
        int before = at;
        at = from;
        var found = new ArrayList<BinXmlNode>(1);
        boolean open = true;
        while (open && at < to) {
            int token = chunk.u8(at);
            switch (token & ~MORE) {
                case FRAGMENT -> at += 4;
                case OPEN -> found.add(element(dependencies));
                case TEMPLATE -> found.add(instance());
                case INSTRUCTION, INSTRUCTION_DATA -> skipInstruction(token & ~MORE);
                case END -> open = false;
                default -> throw unexpected(token);
            }
        }
        at = before;
        depth--;
        return found;
    }

    private Element element(boolean dependencies) throws DamagedException {
        deeper();
        boolean hasAttributes = (chunk.u8(at) & MORE) != 0;
        at += dependencies ? 3 : 1;
        at += 4;
        String name = name();
        List<Attribute> attributes = List.of();
        if (hasAttributes) {
            at += 4;
            attributes = attributes();
        }
        List<BinXmlNode> content = List.of();
        int token = chunk.u8(at++);
        if (token == CLOSE_START) {
            content = content(dependencies);
        } else if (token != CLOSE_EMPTY) {
            throw unexpected(token);
        }
        depth--;
        return new Element(name, attributes, content);
    }

    private List<Attribute> attributes() throws DamagedException {
        var attributes = new ArrayList<Attribute>(2);
        while ((chunk.u8(at) & ~MORE) == ATTRIBUTE) {
            count();
            at++;
            String name = name();
            var value = new ArrayList<BinXmlNode>(1);
            for (@Nullable BinXmlNode part = text(); part != null; part = text()) {
                value.add(part);
            }
            attributes.add(new Attribute(name, value));
        }
        return attributes;
    }

    private List<BinXmlNode> content(boolean dependencies) throws DamagedException {
        var content = new ArrayList<BinXmlNode>(4);
        while (true) {
            int token = chunk.u8(at);
            switch (token & ~MORE) {
                case OPEN -> content.add(element(dependencies));
                case TEMPLATE -> content.add(instance());
                case INSTRUCTION, INSTRUCTION_DATA -> skipInstruction(token & ~MORE);
                case CLOSE -> {
                    at++;
                    return content;
                }
                default -> {
                    BinXmlNode part = text();
                    if (part == null) {
                        throw unexpected(token);
                    }
                    content.add(part);
                }
            }
        }
    }

    /** A piece of text or a place for one; null when something else stands here. */
    private @Nullable BinXmlNode text() throws DamagedException {
        int token = chunk.u8(at) & ~MORE;
        if (token < VALUE || token > OPTIONAL_PLACE) {
            return null;
        }
        count();
        return switch (token) {
            case VALUE -> {
                int type = chunk.u8(at + 1);
                if (type != BinXmlValue.STRING) {
                    throw new DamagedException("a literal value of type " + type);
                }
                yield counted(at + 2);
            }
            case CDATA -> counted(at + 1);
            case CHARACTER -> {
                char c = (char) chunk.u16(at + 1);
                at += 3;
                yield new Text(String.valueOf(c));
            }
            case ENTITY -> {
                at++;
                yield new Text(entity(name()));
            }
            case PLACE, OPTIONAL_PLACE -> {
                int index = chunk.u16(at + 1);
                at += 4;
                yield new Place(index);
            }
            default -> null;
        };
    }

    private Text counted(int from) throws DamagedException {
        int units = chunk.u16(from);
        at = from + 2 + units * 2;
        return new Text(chunk.utf16(from + 2, units));
    }

    // XML's own five; BinXML cannot declare others.
    private static String entity(String name) throws DamagedException {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> throw new DamagedException("the entity " + name + " is not one of XML's own");
        };
    }

    private void skipInstruction(int token) throws DamagedException {
        at++;
        if (token == INSTRUCTION) {
            name();
        } else {
            at += 2 + chunk.u16(at) * 2;
        }
    }

    /** A name: written here when it is the first of its kind in the chunk, else elsewhere. */
    private String name() throws DamagedException {
        int offset = chunk.i32(at);
        at += 4;
        String known = names.get(offset);
        // Next of its hash bucket (4), hash (2), length (2), text, NUL (2).
        int units = chunk.u16(offset + 6);
        if (offset == at) {
            at += 8 + units * 2 + 2;
        }
        if (known == null) {
            known = chunk.utf16(offset + 8, units);
            names.put(offset, known);
        }
        return known;
    }

    private Instance instance() throws DamagedException {
        int offset = chunk.i32(at + 6);
        at += 10;
        int afterDefinition = at;
        if (offset == at) {
            int length = chunk.i32(offset + DEFINITION_HEADER - 4);
            chunk.check(offset + DEFINITION_HEADER, length);
            afterDefinition = offset + DEFINITION_HEADER + length;
        }
        List<BinXmlNode> template = template(offset);
        at = afterDefinition;
        return new Instance(template, values());
    }

    private List<BinXmlNode> template(int offset) throws DamagedException {
        List<BinXmlNode> known = templates.get(offset);
        if (known == null) {
            int length = chunk.i32(offset + DEFINITION_HEADER - 4);
            chunk.check(offset + DEFINITION_HEADER, length);
            known = fragment(offset + DEFINITION_HEADER, offset + DEFINITION_HEADER + length, true);
            templates.put(offset, known);
        }
        return known;
    }

    private Values values() throws DamagedException {
        int count = chunk.i32(at);
        if (count < 0 || count > MOST_VALUES) {
            throw new DamagedException(count + " values");
        }
        at += 4;
        chunk.check(at, count * 4);
        var offsets = new int[count];
        var sizes = new int[count];
        var types = new byte[count];
        int from = at + count * 4;
        for (int i = 0; i < count; i++, at += 4) {
            sizes[i] = chunk.u16(at);
            types[i] = (byte) chunk.u8(at + 2);
            offsets[i] = from;
            from += sizes[i];
        }
        chunk.check(at, from - at);
        at = from;
        return new Values(offsets, sizes, types);
    }

    private void deeper() throws DamagedException {
        count();
        if (++depth > DEEPEST) {
            throw new DamagedException("nested more than " + DEEPEST + " deep");
        }
    }

    private void count() throws DamagedException {
        if (++nodes > MOST_NODES) {
            throw new DamagedException("more than " + MOST_NODES + " parts");
        }
    }

    private DamagedException unexpected(int token) {
        return new DamagedException("an unexpected token 0x" + Integer.toHexString(token) + " at " + at);
    }
}
