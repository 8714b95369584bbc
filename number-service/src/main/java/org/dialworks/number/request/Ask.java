package org.dialworks.number.request;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.Holder;

/**
 * What the rules look at.
 *
 * @param holder for whom
 * @param requester who asks
 * @param groups the groups and roles of the requester, by the token
 * @param attributes what the directory says of the holder
 * @param classes the classes or levels of which the number is to be one; none where any will do
 * @param reservedFor how long it is to be reserved; empty to be assigned
 */
public record Ask(
        Holder holder,
        String requester,
        Set<String> groups,
        Map<String, String> attributes,
        Set<String> classes,
        Optional<Duration> reservedFor) {

    public Ask {
        groups = Set.copyOf(groups);
        attributes = Map.copyOf(attributes);
        classes = Set.copyOf(classes);
    }
}
