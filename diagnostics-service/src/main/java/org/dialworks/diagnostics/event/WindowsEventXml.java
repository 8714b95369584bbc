package org.dialworks.diagnostics.event;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dialworks.contracts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Windows Event XML as the event log renders it: one {@code Event}, several one after another (each with its XML
 * declaration or without), or an {@code Events} around them; with and without {@code RenderingInfo}, forwarded or not.
 *
 * <p>A document type is refused, so that there are no entities but the five of XML itself. Depth and sizes are limited.
 */
final class WindowsEventXml {

    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 2 * 1024 * 1024;
    private static final int LONGEST_ATTRIBUTE = 64 * 1024;
    private static final int MOST_ATTRIBUTES = 64;
    // wevtapi: WINEVENT_KEYWORD_EVENTLOG_CLASSIC
    private static final long CLASSIC = 0x80000000000000L;
    private static final String DATA = "Data";

    private static final Map<EventField, String> PATHS = Map.of(
            EventField.PROVIDER, "/System/Provider/@Name",
            EventField.EVENT_ID, "/System/EventID",
            EventField.CHANNEL, "/System/Channel",
            EventField.COMPUTER, "/System/Computer",
            EventField.RECORD_ID, "/System/EventRecordID",
            EventField.TIME, "/System/TimeCreated/@SystemTime");

    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final EventSink sink;
    private long record;

    private WindowsEventXml(XMLStreamReader xml, EventSink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    private static WstxInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_INPUT_PARSING_MODE, WstxInputProperties.PARSING_MODE_DOCUMENTS);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        return factory;
    }

    /**
     * Reads all events of the text.
     *
     * @throws BrokenUploadException when it is not well-formed, has a document type or an element that is no event
     */
    static void read(Reader text, EventSink sink) throws IOException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(text);
            try {
                new WindowsEventXml(xml, sink).readDocuments();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static IOException broken(XMLStreamException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
        }
        @Nullable Location at = failure.getLocation();
        String words = String.valueOf(failure.getMessage()).lines().findFirst().orElse("not well-formed");
        return new BrokenUploadException(
                "the XML is not well-formed: " + words,
                at == null ? 0 : at.getLineNumber(),
                at == null ? 0 : at.getColumnNumber());
    }

    private void readDocuments() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw refused("the XML has a document type (DTD), which is not accepted");
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "Event" -> readEvent();
                        case "Events" -> {
                            // its children come by in this loop
                        }
                        default ->
                            throw refused("the element " + xml.getLocalName()
                                    + " is not known here; expected Event, or Events around several");
                    }
                }
                default -> {
                    // white space, comments, the end of Events
                }
            }
        }
    }

    private BrokenUploadException refused(String detail) {
        Location at = xml.getLocation();
        return new BrokenUploadException(detail, at.getLineNumber(), at.getColumnNumber());
    }

    private void readEvent() throws XMLStreamException, IOException {
        record++;
        Location start = xml.getLocation();
        var place = new XmlPlace(record, start.getLineNumber(), start.getColumnNumber());
        var draft = new EventDraft();
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "System" -> readSystem(draft);
                case "EventData" -> readEventData(draft);
                case "UserData" -> readUserData(draft);
                case "RenderingInfo" -> readRenderingInfo(draft);
                default -> skip();
            }
        }
        sink.event(place, draft);
    }

    private void readSystem(EventDraft draft) throws XMLStreamException, IOException {
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "Provider" -> {
                    draft.provider = xml.getAttributeValue(null, "Name");
                    skip();
                }
                case "EventID" -> {
                    String qualifiers = xml.getAttributeValue(null, "Qualifiers");
                    draft.classic |= qualifiers != null && !qualifiers.isEmpty() && !qualifiers.equals("0");
                    draft.eventId = text();
                }
                case "Level" -> draft.level = text();
                case "Keywords" -> draft.classic |= isClassic(text());
                case "TimeCreated" -> {
                    draft.time = xml.getAttributeValue(null, "SystemTime");
                    skip();
                }
                case "EventRecordID" -> draft.recordId = text();
                case "Channel" -> draft.channel = text();
                case "Computer" -> draft.computer = text();
                default -> skip();
            }
        }
    }

    private static boolean isClassic(String keywords) {
        String hex = keywords.strip();
        if (!hex.startsWith("0x") || hex.length() > 18) {
            return false;
        }
        try {
            return (Long.parseUnsignedLong(hex, 2, hex.length(), 16) & CLASSIC) != 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void readEventData(EventDraft draft) throws XMLStreamException, IOException {
        int position = 0;
        while (nextChild()) {
            String element = xml.getLocalName();
            String name = xml.getAttributeValue(null, "Name");
            String value = text();
            if (name != null && !name.isBlank()) {
                draft.addNamed(name, value);
            } else if (element.equals(DATA)) {
                draft.inserts.put(position, value);
            } else {
                draft.addNamed(element, value);
            }
            position++;
        }
    }

    // As Winlogbeat does: the children of the one element inside, by name.
    private void readUserData(EventDraft draft) throws XMLStreamException, IOException {
        while (nextChild()) {
            while (nextChild()) {
                String name = xml.getAttributeValue(null, "Name");
                String element = name == null || name.isBlank() ? xml.getLocalName() : name;
                draft.addNamed(element, text());
            }
        }
    }

    private void readRenderingInfo(EventDraft draft) throws XMLStreamException, IOException {
        while (nextChild()) {
            if (xml.getLocalName().equals("Message")) {
                draft.message = text();
            } else {
                skip();
            }
        }
    }

    /** Moves to the next child element; false at the end of the element. */
    private boolean nextChild() throws XMLStreamException, IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {
                    // text between elements
                }
            }
        }
    }

    /** The text directly inside the element, which it leaves behind. */
    private String text() throws XMLStreamException, IOException {
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                default -> {
                    // comments
                }
            }
        }
    }

    private void skip() throws XMLStreamException, IOException {
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // not wanted
                }
            }
        }
    }

    private int next() throws XMLStreamException, IOException {
        int type = xml.next();
        if (type == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refused("the XML uses an entity, which is not accepted");
        }
        return type;
    }

    private record XmlPlace(long record, long line, long column) implements EventSink.Place {

        @Override
        public Problem.Fault fault(String detail) {
            return new Problem.Fault("/Event[" + record + "]", line, column, "record " + record + ": " + detail);
        }

        @Override
        public Problem.Fault fault(EventField field, String detail) {
            return new Problem.Fault(
                    "/Event[" + record + "]" + PATHS.get(field), line, column, "record " + record + ": " + detail);
        }
    }
}
