package org.dialworks.diagnostics.evidence.reading;

import java.io.IOException;

/** The upload is no text. */
public final class NotTextException extends IOException {

    private static final long serialVersionUID = 1L;

    NotTextException(String message) {
        super(message);
    }

    /** What it is instead, as far as that is known, and the way out. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
