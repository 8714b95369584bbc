package org.dialworks.routing.unassigned;

import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;

/** A range of number-service. */
record KnownRange(
        UUID id, String site, String name, PhoneNumber first, PhoneNumber last, boolean retired, long version) {

    /** What its entry on the platform is called: it stays the same when the range is renamed or resized. */
    String entry() {
        return "Dialworks " + id;
    }

    boolean isOfExtensions() {
        return first.hasExtension();
    }
}
