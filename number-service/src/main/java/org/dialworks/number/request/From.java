package org.dialworks.number.request;

import java.util.Set;
import java.util.UUID;
import org.dialworks.number.allocation.DesiredDigits;
import org.dialworks.number.allocation.RangeChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where numbers come from within a site; a part that is not given leaves it open.
 *
 * @param ranges one of these ranges
 * @param tags a range with one of these tags
 * @param purposes a range for one of these purposes
 * @param classes a number of one of these classes or levels, or {@code ordinary}
 */
@Schema(name = "NumberSource")
public record From(Set<UUID> ranges, Set<String> tags, Set<String> purposes, Set<String> classes) {

    /** Any range of the site. */
    public static final From ANYWHERE = new From(Set.of(), Set.of(), Set.of(), Set.of());

    public From {
        // What is absent in JSON arrives as null.
        ranges = ranges == null ? Set.of() : Set.copyOf(ranges);
        tags = tags == null ? Set.of() : Set.copyOf(tags);
        purposes = purposes == null ? Set.of() : Set.copyOf(purposes);
        classes = classes == null ? Set.of() : Set.copyOf(classes);
    }

    /** What the digits must be like. */
    public DesiredDigits digits() {
        return DesiredDigits.ANY.ofOne(classes);
    }

    /** The ranges of a site that it means. */
    public RangeChoice at(String site) {
        return new RangeChoice(site, ranges, tags, purposes);
    }
}
