package org.dialworks.diagnostics.evtx;

/** Bytes that cannot be what they should be. Costs one record, or what is left of a chunk. */
final class DamagedException extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedException(String what) {
        // Thrown for every bad record of a hostile file, and caught close by: a stack would say nothing.
        super(what, null, false, false);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
