package org.dialworks.routing.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.PlanPublished;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.outbox.Outbox;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.site.Site;
import org.dialworks.routing.site.SiteRepository;

/** Drafts a plan from the intent of a site, and publishes it: from then on the site works by it. */
@ApplicationScoped
class PublishPlan {

    private final SiteRepository sites;
    private final PlanRepository plans;
    private final TestCalls testCalls;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    PublishPlan(SiteRepository sites, PlanRepository plans, TestCalls testCalls, Outbox outbox, Clock clock) {
        this.sites = sites;
        this.plans = plans;
        this.testCalls = testCalls;
        this.outbox = outbox;
        this.clock = clock;
    }

    SitePlan draft(String siteId, String by) {
        Site site = sites.lock(siteId)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        "Site " + siteId + " has no intent: PUT /api/routing/v1/sites/" + siteId + "/intent"));
        var plan = new SitePlan(
                UUID.randomUUID(),
                siteId,
                plans.nextVersion(siteId),
                site.intent(),
                ExpandIntent.expand(site.intent()),
                clock.instant(),
                by,
                null,
                null);
        plans.insert(plan);
        return plan;
    }

    /** A plan that is published already stays as it is. */
    SitePlan publish(SitePlan draft, String by) {
        // The site's row serves as the lock of its plans, so that their events leave in the order of their versions.
        sites.lock(draft.site());
        SitePlan current = plans.find(draft.id()).orElse(draft);
        if (current.isPublished()) {
            return current;
        }
        long newest = plans.publishedVersion(draft.site());
        if (newest > draft.version()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Version " + newest + " of site " + draft.site() + " is published already; version "
                            + draft.version() + " is older. Make a new plan from the intent");
        }
        List<TestCalls.Failure> failures =
                testCalls.failures(draft.model(), draft.intent().platform());
        if (!failures.isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "The plan does not pass its own test calls: "
                            + failures.stream().map(TestCalls.Failure::words).collect(Collectors.joining("; ")),
                    failures.stream()
                            .map(failure -> Fault.at(failure.pointer(), failure.words()))
                            .toList());
        }
        Instant now = clock.instant();
        SitePlan published = draft.published(now, by);
        plans.markPublished(published);
        outbox.append(
                EventType.PLAN_PUBLISHED,
                new PlanPublished(
                        draft.id(),
                        draft.site(),
                        draft.version(),
                        draft.intent().platform(),
                        draft.intent().country(),
                        draft.intent().gateways().stream()
                                .map(gateway -> new PlanPublished.Gateway(gateway.fqdn(), gateway.addresses()))
                                .toList(),
                        draft.model().usages(),
                        now,
                        by));
        return published;
    }
}
