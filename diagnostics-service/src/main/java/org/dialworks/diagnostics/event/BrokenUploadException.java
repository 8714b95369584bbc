package org.dialworks.diagnostics.event;

import java.io.IOException;

/**
 * The upload, or the value that should itself be an event, cannot be read from here on: cut off, not well-formed, with a
 * document type, of no known form. What came before it stays.
 */
final class BrokenUploadException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;

    /** A fault that has no line, such as a gzip stream that ends early. */
    BrokenUploadException(String detail) {
        this(detail, 0, 0);
    }

    /**
     * @param line from 1, or 0 when unknown
     * @param column from 1, or 0 when unknown
     */
    BrokenUploadException(String detail, long line, long column) {
        super(detail);
        this.line = line;
        this.column = column;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }
}
