package org.dialworks.routing.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the API shows it.
 *
 * @param hints what is allowed and should be looked at; nothing of it keeps the plan from being published
 */
public record PlanView(
        UUID id,
        String site,
        long version,
        String state,
        Platform platform,
        String country,
        VoicePlan model,
        List<Hint> hints,
        Instant createdAt,
        String createdBy,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String forcedReason) {

    static PlanView of(SitePlan plan) {
        return new PlanView(
                plan.id(),
                plan.site(),
                plan.version(),
                plan.isPublished() ? "published" : "draft",
                plan.intent().platform(),
                plan.intent().country(),
                plan.model(),
                PlanHints.of(plan.model(), plan.intent().platform()),
                plan.createdAt(),
                plan.createdBy(),
                plan.changedAt(),
                plan.changedBy(),
                plan.publishedAt(),
                plan.publishedBy(),
                plan.forcedReason());
    }
}
