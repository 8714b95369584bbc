package org.dialworks.diagnostics.evtx;

import java.io.IOException;

/** Takes what a log file holds, record by record, in the order of the file. */
public interface EvtxSink {

    /**
     * Where a record stands.
     *
     * @param chunk from 1
     * @param recordId as its header says; 0 when there is none
     * @param offset of its first byte in the file
     */
    record Place(int chunk, long recordId, long offset) {}

    /** An event: its element {@code Event}. */
    void record(Place place, XmlElement event) throws IOException;

    /** A record, or the rest of a chunk, that cannot be read. */
    void damaged(Place place, String what);

    /** Something is not as it should be, but what it concerns was read all the same. */
    void doubtful(Place place, String what);
}
