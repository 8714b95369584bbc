package org.dialworks.diagnostics.sigma;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an event must look like.
 *
 * @param searches by name, in the order of the text
 * @param conditions over the names; one of them must hold
 */
public record Detection(Map<String, Search> searches, List<Condition> conditions) {

    public Detection {
        searches = Collections.unmodifiableMap(new LinkedHashMap<>(searches));
        conditions = List.copyOf(conditions);
    }
}
