package org.dialworks.routing.importing;

/** An upload that cannot be read as any export. */
final class UnreadableExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;

    UnreadableExportException(String file, long line, String why) {
        super(file + ", line " + line + ": " + why);
        this.line = line;
    }

    long line() {
        return line;
    }
}
