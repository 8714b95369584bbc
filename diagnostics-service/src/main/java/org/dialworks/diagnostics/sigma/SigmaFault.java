package org.dialworks.diagnostics.sigma;

import org.dialworks.diagnostics.sigma.yaml.Place;

/**
 * What is wrong with a document, and where.
 *
 * @param line from 1
 * @param column from 1
 * @param field the path of the field ({@code detection.selection.EventID}); empty for the text as a whole
 * @param detail what is wrong, and what would be right
 */
public record SigmaFault(int line, int column, String field, String detail) {

    static SigmaFault at(Place place, String field, String detail) {
        return new SigmaFault(place.line(), place.column(), field, detail);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column + (field.isEmpty() ? "" : ", " + field) + ": " + detail;
    }
}
