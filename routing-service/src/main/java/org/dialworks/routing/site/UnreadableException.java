package org.dialworks.routing.site;

/** A text that is not JSON, not YAML, or more than is read. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;

    UnreadableException(String detail, long line, long column) {
        super(detail);
        this.line = line;
        this.column = column;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    /** From 1. */
    long line() {
        return line;
    }

    /** From 1. */
    long column() {
        return column;
    }
}
