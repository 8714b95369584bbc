package org.dialworks.number.importing;

import java.io.Serial;

/** A file whose columns are those of no export that is known, or of several; an upload of it is refused with 422. */
final class NotRecognised extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotRecognised(Recognition recognition) {
        super("not recognised: " + recognition);
    }
}
