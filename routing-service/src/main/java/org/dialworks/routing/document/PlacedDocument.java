package org.dialworks.routing.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dialworks.contracts.Problem.Fault;

/**
 * A document with the place of each value in the text it was read from.
 *
 * @param root what it says
 * @param places places by JSON pointer (RFC 6901)
 */
public record PlacedDocument(JsonNode root, Map<String, Place> places) {

    /** Line and column, from 1. */
    public record Place(long line, long column) {}

    /** Says where in the text a value stands; of one that is missing, where the object stands that lacks it. */
    public Fault at(String pointer, String detail) {
        String known = pointer;
        while (!known.isEmpty() && !places.containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        Place place = places.getOrDefault(known, new Place(1, 1));
        return new Fault(pointer, place.line, place.column, detail);
    }

    /** The pointer of a field of an object. */
    public static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The same without fields that have no value, as if they had been left out. */
    public PlacedDocument withoutNulls() {
        JsonNode copy = root.deepCopy();
        removeNulls(copy);
        return new PlacedDocument(copy, places);
    }

    private static void removeNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(PlacedDocument::removeNulls);
    }

    /** Faults in the order of the text, those of what is missing last. */
    public List<Fault> inOrder(List<Fault> faults) {
        return faults.stream()
                .sorted(Comparator.comparing((Fault fault) -> !places.containsKey(String.valueOf(fault.pointer())))
                        .thenComparingLong(fault -> fault.line() == null ? 0 : fault.line())
                        .thenComparing(fault -> String.valueOf(fault.pointer())))
                .toList();
    }
}
