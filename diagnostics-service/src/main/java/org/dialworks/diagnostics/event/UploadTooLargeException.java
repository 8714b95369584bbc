package org.dialworks.diagnostics.event;

import java.io.IOException;

/** The upload, or what its gzip stream unpacks to, is larger than is taken. */
final class UploadTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    UploadTooLargeException(String detail) {
        super(detail);
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
