package org.dialworks.diagnostics.evtx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was read of a log file in a test. */
public record LogFile(List<XmlElement> events, List<EvtxSink.Place> places, List<String> damages, List<String> doubts) {

    static final int HEADER = 4096;
    static final int CHUNK = 65_536;

    /** A file of the test resources; two from the MIT-licensed samples of omerbenamram/evtx. */
    public static byte[] sample(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(LogFile.class.getResourceAsStream("/evtx/" + name), name)) {
            return file.readAllBytes();
        }
    }

    static LogFile read(byte[] file) throws IOException {
        var read = new LogFile(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        EvtxFile.read(new ByteArrayInputStream(file), new EvtxSink() {
            @Override
            public void record(Place place, XmlElement event) {
                read.events.add(event);
                read.places.add(place);
            }

            @Override
            public void damaged(Place place, String what) {
                read.damages.add(place + " " + what);
            }

            @Override
            public void doubtful(Place place, String what) {
                read.doubts.add(place + " " + what);
            }
        });
        return read;
    }

    /** The text of an element of {@code System}. */
    String system(int event, String element) {
        return events.get(event)
                .child("System")
                .flatMap(system -> system.child(element))
                .map(XmlElement::text)
                .orElse("");
    }

    List<String> recordIds() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < events.size(); i++) {
            ids.add(system(i, "EventRecordID"));
        }
        return ids;
    }
}
