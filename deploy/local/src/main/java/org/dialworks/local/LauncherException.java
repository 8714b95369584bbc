package org.dialworks.local;

import java.io.Serial;

/** The platform cannot run; the message says why and what to do, in words for whoever typed the command. */
final class LauncherException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    LauncherException(String message) {
        super(message);
    }

    LauncherException(String message, Throwable cause) {
        super(message, cause);
    }
}
