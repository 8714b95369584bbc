package org.dialworks.routing.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.site.Site;
import org.dialworks.routing.site.SiteRepository;

/** Keeps a plan that did not come from the intent as a new draft of the site. */
@ApplicationScoped
public class DraftPlan {

    private final SiteRepository sites;
    private final PlanRepository plans;
    private final Clock clock;

    @Inject
    DraftPlan(SiteRepository sites, PlanRepository plans, Clock clock) {
        this.sites = sites;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * The draft, as the site's next version.
     *
     * @throws ProblemException where the site has no intent
     */
    public SitePlan store(String siteId, VoicePlan model, String by) {
        return store(lock(siteId), model, by);
    }

    /** The site, locked until the transaction ends: its plans are numbered one after the other. */
    Site lock(String siteId) {
        return sites.lock(siteId)
                .orElseThrow(() -> ProblemException.notFound(
                        "Site " + siteId + " has no intent: PUT /api/routing/v1/sites/" + siteId + "/intent"));
    }

    /** The draft of a site that is locked. */
    SitePlan store(Site site, VoicePlan model, String by) {
        SitePlan plan = SitePlan.draft(
                UUID.randomUUID(), site.id(), plans.nextVersion(site.id()), site.intent(), model, clock.instant(), by);
        plans.insert(plan);
        return plan;
    }
}
