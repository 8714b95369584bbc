package org.dialworks.diagnostics.detection;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a rule applies.
 *
 * @param enabled whether at sites that are not listed
 * @param sites whether there, by site
 */
record RuleSwitch(boolean enabled, SortedMap<String, Boolean> sites) {

    static final RuleSwitch ON = new RuleSwitch(true, Collections.emptySortedMap());

    RuleSwitch {
        sites = Collections.unmodifiableSortedMap(new TreeMap<>(sites));
    }

    boolean isOn(String site) {
        return sites.getOrDefault(site, enabled);
    }
}
