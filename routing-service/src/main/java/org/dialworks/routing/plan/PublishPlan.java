package org.dialworks.routing.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.PlanPublished;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.outbox.Outbox;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.document.PlacedDocument;
import org.dialworks.routing.site.Site;
import org.dialworks.routing.site.SiteIntent;
import org.dialworks.routing.site.SiteRepository;
import org.jspecify.annotations.Nullable;

/** Drafts plans, lets people edit them, and publishes one: from then on the site works by it. */
@ApplicationScoped
class PublishPlan {

    /** The detail of a problem names so many faults; its errors name all. */
    private static final int MOST_SAID = 20;

    private final SiteRepository sites;
    private final PlanRepository plans;
    private final DraftPlan drafts;
    private final TestCalls testCalls;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    PublishPlan(
            SiteRepository sites,
            PlanRepository plans,
            DraftPlan drafts,
            TestCalls testCalls,
            Outbox outbox,
            Clock clock) {
        this.sites = sites;
        this.plans = plans;
        this.drafts = drafts;
        this.testCalls = testCalls;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A plan of the site as its intent has it now. */
    SitePlan draft(String siteId, String by) {
        Site site = drafts.lock(siteId);
        return drafts.store(site, ExpandIntent.expand(site.intent()), by);
    }

    /** A plan that was written by hand. */
    SitePlan draft(String siteId, PlacedDocument written, String by) {
        Site site = drafts.lock(siteId);
        return drafts.store(site, read(written, site.intent()), by);
    }

    /** Another content of a draft. To put what is there already changes nothing. */
    SitePlan edit(SitePlan draft, @Nullable String ifMatch, PlacedDocument written, String by) {
        sites.lock(draft.site());
        SitePlan current = plans.find(draft.id()).orElse(draft);
        if (current.isPublished()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Version " + current.version() + " of site " + current.site()
                            + " is published and never changes. Make a new plan and edit that");
        }
        VoicePlan model = read(written, current.intent());
        Versions.requireMatch(ifMatch, current.revision());
        if (model.equals(current.model())) {
            return current;
        }
        SitePlan edited = current.edited(model, clock.instant(), by);
        if (!plans.update(edited)) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED, "Another request has just changed this plan; read it again");
        }
        return edited;
    }

    private static VoicePlan read(PlacedDocument written, SiteIntent intent) {
        ReadPlan.Reading reading = ReadPlan.read(written, intent.platform());
        return reading.plan()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.INVALID_REQUEST,
                        reading.faults().stream()
                                .limit(MOST_SAID)
                                .map(fault -> fault.pointer() + " (line " + fault.line() + ") " + fault.detail())
                                .collect(Collectors.joining("; ")),
                        reading.faults()));
    }

    /** A plan that is published already stays as it is. */
    SitePlan publish(SitePlan draft, Publishing how, String by) {
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
                testCalls.failures(current.model(), current.intent().platform());
        if (!failures.isEmpty() && !how.isForced()) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "The plan does not pass its own test calls: "
                            + failures.stream()
                                    .limit(MOST_SAID)
                                    .map(TestCalls.Failure::words)
                                    .collect(Collectors.joining("; "))
                            + ". Mend it, or publish it with {\"force\": true, \"reason\": \"...\"}",
                    failures.stream()
                            .map(failure -> Fault.at(failure.pointer(), failure.words()))
                            .toList());
        }
        String reason = failures.isEmpty() ? null : how.requiredReason();
        Instant now = clock.instant();
        SitePlan published = current.published(now, by, reason);
        plans.markPublished(published);
        outbox.append(EventType.PLAN_PUBLISHED, event(published, now, by));
        return published;
    }

    private static PlanPublished event(SitePlan plan, Instant at, String by) {
        return new PlanPublished(
                plan.id(),
                plan.site(),
                plan.version(),
                plan.intent().platform(),
                plan.intent().country(),
                plan.intent().gateways().stream()
                        .map(gateway -> new PlanPublished.Gateway(gateway.fqdn(), gateway.addresses()))
                        .toList(),
                plan.model().usages(),
                at,
                by,
                plan.forcedReason());
    }
}
