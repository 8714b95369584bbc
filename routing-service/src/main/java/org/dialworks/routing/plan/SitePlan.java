package org.dialworks.routing.plan;

import java.time.Instant;
import java.util.UUID;
import org.dialworks.routing.site.SiteIntent;
import org.jspecify.annotations.Nullable;

/**
 * A version of a site's voice routing. A draft until it is published; then it never changes.
 *
 * @param version counts the plans of the site from 1
 * @param intent what it was expanded from
 * @param model what it says
 * @param publishedAt when it was published; absent for a draft
 */
public record SitePlan(
        UUID id,
        String site,
        long version,
        SiteIntent intent,
        VoicePlan model,
        Instant createdAt,
        String createdBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {

    public boolean isPublished() {
        return publishedAt != null;
    }

    SitePlan published(Instant at, String by) {
        return new SitePlan(id, site, version, intent, model, createdAt, createdBy, at, by);
    }
}
