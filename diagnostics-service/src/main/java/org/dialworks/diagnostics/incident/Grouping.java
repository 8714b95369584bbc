package org.dialworks.diagnostics.incident;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialworks.contracts.Detection;

/**
 * Which detections share an incident: those that agree in the labels listed, always within a site.
 *
 * @param usual labels of families that have no list of their own
 * @param ofFamily lists of single families
 */
record Grouping(List<String> usual, Map<String, List<String>> ofFamily) {

    private static final String SITE = "site";
    private static final String HOST = "host";

    Grouping {
        usual = List.copyOf(usual);
        ofFamily = Map.copyOf(ofFamily);
        if (usual.isEmpty()) {
            throw new IllegalArgumentException("incidents must be grouped by something, as in site, host, family");
        }
    }

    /** By site, host and family. */
    static Grouping byHost() {
        return new Grouping(List.of(SITE, HOST, "family"), Map.of());
    }

    /** The labels that make the group of the detection. Where it has no such label, the host stands in. */
    SortedMap<String, String> of(Detection detection) {
        Map<String, String> labels = Condition.of(detection).labelled();
        var group = new TreeMap<String, String>();
        group.put(SITE, detection.site());
        for (String name : ofFamily.getOrDefault(detection.family(), usual)) {
            String value = labels.get(name);
            if (value == null || value.isEmpty()) {
                group.put(HOST, detection.host());
            } else {
                group.put(name, value);
            }
        }
        return group;
    }
}
