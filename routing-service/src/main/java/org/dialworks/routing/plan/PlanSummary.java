package org.dialworks.routing.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param version counts the plans of the site from 1
 * @param state whether it is a draft or has been published
 */
public record PlanSummary(
        UUID id,
        long version,
        String state,
        Instant createdAt,
        String createdBy,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String forcedReason) {}
