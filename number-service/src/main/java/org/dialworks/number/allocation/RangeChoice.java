package org.dialworks.number.allocation;

import java.util.Set;
import java.util.UUID;

/**
 * Which ranges of a site numbers may come from; an empty set leaves that part open.
 *
 * @param ids these ranges
 * @param tags ranges with at least one of these tags
 * @param purposes ranges for one of these purposes
 */
public record RangeChoice(String site, Set<UUID> ids, Set<String> tags, Set<String> purposes) {

    public RangeChoice {
        ids = Set.copyOf(ids);
        tags = Set.copyOf(tags);
        purposes = Set.copyOf(purposes);
    }

    /** All ranges of the site. */
    public static RangeChoice all(String site) {
        return new RangeChoice(site, Set.of(), Set.of(), Set.of());
    }
}
