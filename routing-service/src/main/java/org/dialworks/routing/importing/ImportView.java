package org.dialworks.routing.importing;

import java.util.List;
import java.util.UUID;

/**
 * What became of an import.
 *
 * @param plan the draft that was made: {@code GET /plans/{id}}
 * @param version of the site's plans
 * @param objects how many the exports had
 * @param dialPlans how many of each the plan has
 * @param findings what was not understood, or only in another way; empty when everything is in the plan
 */
public record ImportView(
        UUID plan,
        String site,
        long version,
        int objects,
        int dialPlans,
        int usages,
        int routes,
        int policies,
        int trunks,
        int tests,
        List<ImportFinding> findings) {

    public ImportView {
        findings = List.copyOf(findings);
    }
}
