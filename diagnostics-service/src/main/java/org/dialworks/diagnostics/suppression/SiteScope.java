package org.dialworks.diagnostics.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Which sites the caller may say something for. What is for all sites is seen by everybody, since it concerns them, and
 * changed by those whose token is limited to no site.
 */
@ApplicationScoped
class SiteScope {

    private final Caller caller;

    @Inject
    SiteScope(Caller caller) {
        this.caller = caller;
    }

    /**
     * The site that something new is for.
     *
     * @throws ProblemException when the token does not cover it
     */
    @Nullable
    String of(@Nullable String asked) {
        if (asked == null) {
            Set<String> sites = caller.sites();
            if (sites.size() > 1) {
                throw ProblemException.invalid("/site", "say which of the sites " + sites + " it is for");
            }
            return sites.isEmpty() ? null : sites.iterator().next();
        }
        if (!SiteId.isValid(asked)) {
            throw ProblemException.invalid("/site", "'" + asked + "' cannot name a site");
        }
        caller.requireSite(asked);
        return asked;
    }

    boolean maySee(@Nullable String site) {
        return site == null || caller.maySee(site);
    }

    void requireChangeable(@Nullable String site) {
        if (site == null && !caller.sites().isEmpty()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "It is for all sites, and the token is limited to the sites " + caller.sites());
        }
    }
}
