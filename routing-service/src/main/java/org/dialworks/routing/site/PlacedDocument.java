package org.dialworks.routing.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.dialworks.contracts.Problem.Fault;

/**
 * A document with the place of each value in the text it was read from.
 *
 * @param root what it says
 * @param places places by JSON pointer (RFC 6901)
 */
record PlacedDocument(JsonNode root, Map<String, Place> places) {

    /** Line and column, from 1. */
    record Place(long line, long column) {}

    /** Says where in the text a value stands; of one that is missing, where the object stands that lacks it. */
    Fault at(String pointer, String detail) {
        String known = pointer;
        while (!known.isEmpty() && !places.containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        Place place = places.getOrDefault(known, new Place(1, 1));
        return new Fault(pointer, place.line, place.column, detail);
    }

    static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
