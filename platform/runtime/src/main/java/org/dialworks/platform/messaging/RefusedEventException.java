package org.dialworks.platform.messaging;

/** An event that can be read but never be processed: trying again does not help. */
public class RefusedEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedEventException(String reason) {
        super(reason);
    }
}
