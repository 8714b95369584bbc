package org.dialworks.routing.document;

/** A text that is not JSON, not YAML, or more than is read. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;

    public UnreadableException(String detail, long line, long column) {
        super(detail);
        this.line = line;
        this.column = column;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** From 1. */
    public long line() {
        return line;
    }

    /** From 1. */
    public long column() {
        return column;
    }
}
