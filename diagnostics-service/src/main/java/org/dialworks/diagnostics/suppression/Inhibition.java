package org.dialworks.diagnostics.suppression;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trouble that explains another one, so that only the first is told: a gateway that is down and one-way audio on its
 * trunk.
 *
 * @param site only in this site; absent for all
 * @param source matches what explains
 * @param target matches what is explained
 * @param equal labels in which both must agree, and which both must have
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Inhibition(
        UUID id,
        String name,
        @Nullable String site,
        List<Matcher> source,
        List<Matcher> target,
        List<String> equal,
        Instant createdAt,
        String createdBy) {

    /** Copies the lists. */
    public Inhibition {
        source = List.copyOf(source);
        target = List.copyOf(target);
        equal = List.copyOf(equal);
    }

    /** Whether this could be inhibited, if there were a source. */
    boolean mayInhibit(Map<String, String> labels) {
        return Site.covers(site, labels) && Matcher.allMatch(target, labels);
    }

    /**
     * Whether one trouble inhibits the other.
     *
     * <p>What matches both sides does not inhibit its like: of two gateways that are down neither would be told
     * (Alertmanager's rule).
     */
    boolean inhibits(Map<String, String> other, Map<String, String> labels) {
        return mayInhibit(labels)
                && Site.covers(site, other)
                && Matcher.allMatch(source, other)
                && equal.stream().allMatch(name -> agree(other.get(name), labels.get(name)))
                && !(Matcher.allMatch(source, labels) && Matcher.allMatch(target, other));
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one != null && !one.isEmpty() && one.equals(other);
    }
}
