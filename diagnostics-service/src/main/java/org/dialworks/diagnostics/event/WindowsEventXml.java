package org.dialworks.diagnostics.event;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.dialworks.contracts.Problem;
import org.dialworks.diagnostics.evtx.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Windows Event XML as the event log renders it: one {@code Event}, several one after another (each with its XML
 * declaration or without), or an {@code Events} around them; with and without {@code RenderingInfo}, forwarded or not.
 *
 * <p>What is not well-formed costs the event it is in: reading goes on at the next {@code <Event}. A document type is
 * refused, so that there are no entities but the five of XML itself. Depth and sizes are limited.
 */
final class WindowsEventXml {

    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 2 * 1024 * 1024;
    private static final int LONGEST_EVENT = 4 * 1024 * 1024;
    // Text made so that every attempt fails late would cost far more time than its length.
    private static final long MOST_READ_AGAIN = 32L * 1024 * 1024;
    private static final int LONGEST_ATTRIBUTE = 64 * 1024;
    private static final int MOST_ATTRIBUTES = 64;
    private static final String EVENT = "<Event";

    private static final Map<EventField, String> PATHS = Map.of(
            EventField.PROVIDER, "/System/Provider/@Name",
            EventField.EVENT_ID, "/System/EventID",
            EventField.CHANNEL, "/System/Channel",
            EventField.COMPUTER, "/System/Computer",
            EventField.RECORD_ID, "/System/EventRecordID",
            EventField.TIME, "/System/TimeCreated/@SystemTime");

    private static final WstxInputFactory FACTORY = factory();

    private final ReplayReader text;
    private final EventSink sink;
    private Origin origin = new Origin(0, 1, 1);
    private XMLStreamReader xml;
    private long record;
    private long recordStart;
    private long readAgain;
    private boolean inRecord;

    private WindowsEventXml(ReplayReader text, EventSink sink) throws XMLStreamException {
        this.text = text;
        this.sink = sink;
        this.xml = FACTORY.createXMLStreamReader(text);
    }

    private static WstxInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_INPUT_PARSING_MODE, WstxInputProperties.PARSING_MODE_DOCUMENTS);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        return factory;
    }

    /** Where the text that the parser sees begins in the upload: its place, line and column. */
    private record Origin(long place, long line, long column) {

        long place(@Nullable Location at) {
            return place + (at == null ? 0 : at.getCharacterOffset());
        }

        long line(@Nullable Location at) {
            return at == null ? line : line + at.getLineNumber() - 1;
        }

        long column(@Nullable Location at) {
            return at == null ? column : at.getColumnNumber() + (at.getLineNumber() == 1 ? column - 1 : 0);
        }
    }

    /**
     * Reads all events of the text.
     *
     * @throws BrokenUploadException when it has a document type, or an element that is no event
     */
    static void read(Reader text, EventSink sink) throws IOException {
        try {
            var reader = new WindowsEventXml(new ReplayReader(text, LONGEST_EVENT), sink);
            try {
                while (!reader.readOn()) {
                    // the next event after one that was not well-formed
                }
            } finally {
                reader.xml.close();
            }
        } catch (XMLStreamException e) {
            throw new BrokenUploadException("the XML is not well-formed: " + words(e));
        }
    }

    /**
     * Reads the one event that is the value of a field in another form.
     *
     * @throws BrokenUploadException when it is not one
     */
    static EventDraft one(String text) throws IOException {
        var found = new ArrayList<EventDraft>(1);
        read(new StringReader(text), new EventSink() {
            @Override
            public void event(Place place, EventDraft draft) {
                found.add(draft);
            }

            @Override
            public void bad(Problem.Fault fault) {
                // the missing event says it
            }
        });
        if (found.size() != 1) {
            throw new BrokenUploadException("the XML inside is not one well-formed event");
        }
        return found.getFirst();
    }

    /** Reads until the end, or until what is not well-formed has been passed. */
    private boolean readOn() throws IOException, XMLStreamException {
        try {
            readDocuments();
            return true;
        } catch (XMLStreamException e) {
            for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException io) {
                    throw io;
                }
            }
            @Nullable Location at = e.getLocation();
            boolean first = origin.place() == 0;
            if (inRecord || first) {
                record += inRecord ? 0 : 1;
                sink.bad(new Problem.Fault(
                        "/Event[" + record + "]",
                        origin.line(at),
                        origin.column(at),
                        "record " + record + ": the XML is not well-formed or cut off: " + words(e)));
            }
            long next = inRecord ? recordStart + 1 : Math.max(origin.place(at), origin.place() + 1);
            readAgain += Math.max(0, text.position() - next);
            if (readAgain > MOST_READ_AGAIN) {
                throw new BrokenUploadException(
                        "too much of the XML is not well-formed to look for events in it",
                        origin.line(at),
                        origin.column(at));
            }
            return !findNext(next);
        }
    }

    private static String words(XMLStreamException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Goes to the next {@code <Event}; false when there is none. */
    private boolean findNext(long from) throws IOException, XMLStreamException {
        inRecord = false;
        xml.close();
        if (!text.goToTag(EVENT, from)) {
            return false;
        }
        origin = new Origin(text.keptFrom(), text.line(), text.column());
        xml = FACTORY.createXMLStreamReader(text);
        return true;
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
        return new BrokenUploadException(detail, origin.line(at), origin.column(at));
    }

    private void readEvent() throws XMLStreamException, IOException {
        Location start = xml.getLocation();
        record++;
        recordStart = origin.place(start);
        inRecord = true;
        text.keepFrom(recordStart);
        var place = new XmlPlace(record, origin.line(start), origin.column(start));
        XmlElement event = element();
        inRecord = false;
        sink.event(place, XmlEvent.read(event));
    }

    /** The element whose beginning was just read; reads its end. */
    private XmlElement element() throws XMLStreamException, IOException {
        String name = xml.getLocalName();
        List<XmlElement.Attribute> attributes = attributes();
        List<XmlElement> children = List.of();
        String content = "";
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (children.isEmpty()) {
                        children = new ArrayList<>();
                    }
                    children.add(element());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlElement(name, attributes, children, children.isEmpty() ? content : "");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (children.isEmpty()) {
                        content = content.isEmpty() ? xml.getText() : content + xml.getText();
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused("the XML uses an entity, which is not accepted");
                default -> {
                    // comments
                }
            }
        }
    }

    private List<XmlElement.Attribute> attributes() {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        var attributes = new ArrayList<XmlElement.Attribute>(count);
        for (int i = 0; i < count; i++) {
            attributes.add(new XmlElement.Attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i)));
        }
        return attributes;
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
