package org.dialworks.stack;

import java.io.Serial;

/** A server of the stack could not be started, reached or stopped; the message says why and where its log is. */
public final class StackException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
