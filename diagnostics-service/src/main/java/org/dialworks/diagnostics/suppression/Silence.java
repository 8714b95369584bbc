package org.dialworks.diagnostics.suppression;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps quiet about what matches, until it expires.
 *
 * @param site only in this site; absent for all
 * @param matchers at least one; all must match
 * @param endsAt when it expires; it stays in the list afterwards
 * @param comment why
 * @param version counts changes from 1; the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Silence(
        UUID id,
        @Nullable String site,
        List<Matcher> matchers,
        Instant startsAt,
        Instant endsAt,
        String comment,
        Instant createdAt,
        String createdBy,
        long version) {

    /** Copies the matchers. */
    public Silence {
        matchers = List.copyOf(matchers);
    }

    boolean isActive(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }

    boolean silences(Map<String, String> labels, Instant now) {
        return isActive(now) && Site.covers(site, labels) && Matcher.allMatch(matchers, labels);
    }

    Silence changed(@Nullable Instant newEnd, @Nullable String newComment) {
        return new Silence(
                id,
                site,
                matchers,
                startsAt,
                newEnd == null ? endsAt : newEnd,
                newComment == null ? comment : newComment,
                createdAt,
                createdBy,
                version + 1);
    }
}
