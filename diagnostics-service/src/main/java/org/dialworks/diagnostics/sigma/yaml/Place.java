package org.dialworks.diagnostics.sigma.yaml;

/** Where something stands in a text; both count from 1. */
public record Place(int line, int column) {

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("a place counts from 1, not " + line + ":" + column);
        }
    }
}
