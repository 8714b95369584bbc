package org.dialworks.diagnostics.event;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.dialworks.contracts.Problem;
import org.dialworks.diagnostics.evtx.EvtxFile;
import org.dialworks.diagnostics.evtx.EvtxSink;
import org.dialworks.diagnostics.evtx.XmlElement;

/** The events of a Windows event log file. */
final class EvtxEvents implements EvtxSink {

    private final EventSink sink;
    private final Consumer<Problem.Fault> doubts;
    private long record;

    private EvtxEvents(EventSink sink, Consumer<Problem.Fault> doubts) {
        this.sink = sink;
        this.doubts = doubts;
    }

    /**
     * Reads the file to its end.
     *
     * @param doubts told what is wrong with the file without costing an event
     */
    static void read(InputStream file, EventSink sink, Consumer<Problem.Fault> doubts) throws IOException {
        EvtxFile.read(file, new EvtxEvents(sink, doubts));
    }

    @Override
    public void record(Place place, XmlElement event) throws IOException {
        record++;
        sink.event(new EvtxPlace(record, place), XmlEvent.read(event));
    }

    @Override
    public void damaged(Place place, String what) {
        record++;
        sink.bad(new EvtxPlace(record, place).fault(what));
    }

    @Override
    public void doubtful(Place place, String what) {
        doubts.accept(new Problem.Fault(null, null, null, words(place) + ": " + what));
    }

    private static String words(Place place) {
        String where = place.chunk() == 0 ? "the file's header" : "chunk " + place.chunk();
        return place.recordId() == 0
                ? where + " at byte " + place.offset()
                : where + ", record " + Long.toUnsignedString(place.recordId()) + " at byte " + place.offset();
    }

    private record EvtxPlace(long record, Place place) implements EventSink.Place {

        @Override
        public Problem.Fault fault(String detail) {
            return new Problem.Fault(null, null, record, words(place) + ": " + detail);
        }

        @Override
        public Problem.Fault fault(EventField field, String detail) {
            return fault(detail);
        }
    }
}
