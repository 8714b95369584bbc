package org.dialworks.diagnostics.event;

import java.io.IOException;
import org.dialworks.contracts.Problem;

/** Takes what a reader finds, record by record. */
interface EventSink {

    /** A record with the fields that were found. */
    void event(Place place, EventDraft draft) throws IOException;

    /** A record that is none, in an upload that can be read on. */
    void bad(Problem.Fault fault);

    /** Where a record stands and how its form calls the fields. */
    interface Place {
        /** A fault of the whole record. */
        Problem.Fault fault(String detail);

        /** A fault of one field. */
        Problem.Fault fault(EventField field, String detail);
    }
}
