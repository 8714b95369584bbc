package org.dialworks.diagnostics.evidence.reading;

/**
 * A line of an upload.
 *
 * @param number from 1
 * @param text without its end; control characters other than the tab are replaced
 */
record Line(int number, String text) {

    boolean isBlank() {
        return Shape.isBlank(text);
    }
}
