package org.dialworks.routing.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dialworks.routing.country.CallKind;
import org.jspecify.annotations.Nullable;

/**
 * Who may call what.
 *
 * @param name unique in the site, in any letter case
 * @param allow kinds of calls; national calls include local ones, and emergency calls are always allowed
 * @param usages usages of own routes, tried before the generated ones
 * @param description whom it is for
 */
public record ClassOfService(
        String name,
        List<CallKind> allow,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> usages,
        @Nullable String description) {

    public ClassOfService {
        name = name.strip();
        allow = SiteIntent.given(allow);
        usages = SiteIntent.given(usages);
    }

    /** All kinds that are allowed, in the order in which they are tried. */
    public Set<CallKind> kinds() {
        var kinds = new TreeSet<CallKind>(allow);
        kinds.add(CallKind.EMERGENCY);
        if (kinds.contains(CallKind.NATIONAL)) {
            kinds.add(CallKind.LOCAL);
        }
        return kinds;
    }
}
