package org.dialworks.number.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** From the parameters of a request to the findings that are wanted. */
final class FindingFilter {

    private FindingFilter() {}

    static Findings.Query query(Caller caller, @Nullable String site, List<String> kinds, @Nullable String severity) {
        if (site != null) {
            caller.requireSite(SiteId.require(site));
        }
        Severity wanted = severity == null ? null : Word.parse(Severity.class, severity);
        Set<FindingKind> named =
                kinds.stream().map(word -> Word.parse(FindingKind.class, word)).collect(Collectors.toSet());
        return new Findings.Query(
                site == null ? caller.sites() : Set.of(site),
                Arrays.stream(FindingKind.values())
                        .filter(kind -> named.isEmpty() || named.contains(kind))
                        .filter(kind -> wanted == null || kind.severity() == wanted)
                        .collect(Collectors.toSet()));
    }
}
