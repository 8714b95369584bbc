package org.dialworks.routing.plan;

import java.time.Instant;
import java.util.UUID;
import org.dialworks.routing.site.SiteIntent;
import org.jspecify.annotations.Nullable;

/**
 * A version of a site's voice routing. A draft, which can be edited, until it is published; then it never changes.
 *
 * @param version counts the plans of the site from 1
 * @param revision counts the changes of this plan from 1
 * @param intent the intent of the site when the plan was made; its platform is what the plan is for
 * @param model what it says
 * @param changedAt when it was last edited by hand; absent when it never was
 * @param publishedAt when it was published; absent for a draft
 * @param forcedReason why it was published although its own test calls fail; absent when they pass
 */
public record SitePlan(
        UUID id,
        String site,
        long version,
        long revision,
        SiteIntent intent,
        VoicePlan model,
        Instant createdAt,
        String createdBy,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String forcedReason) {

    static SitePlan draft(
            UUID id, String site, long version, SiteIntent intent, VoicePlan model, Instant at, String by) {
        return new SitePlan(id, site, version, 1, intent, model, at, by, null, null, null, null, null);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    SitePlan edited(VoicePlan other, Instant at, String by) {
        return new SitePlan(
                id, site, version, revision + 1, intent, other, createdAt, createdBy, at, by, null, null, null);
    }

    SitePlan published(Instant at, String by, @Nullable String reason) {
        return new SitePlan(
                id,
                site,
                version,
                revision + 1,
                intent,
                model,
                createdAt,
                createdBy,
                changedAt,
                changedBy,
                at,
                by,
                reason);
    }
}
