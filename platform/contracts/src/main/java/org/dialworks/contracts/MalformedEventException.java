package org.dialworks.contracts;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The bytes of an event are not what its type promises. Trying again does not help. */
public class MalformedEventException extends IOException {

    public MalformedEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
