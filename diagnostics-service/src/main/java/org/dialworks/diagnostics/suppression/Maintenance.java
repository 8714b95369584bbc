package org.dialworks.diagnostics.suppression;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dialworks.contracts.Word;
import org.jspecify.annotations.Nullable;

/**
 * A time in which work is done on a site, once or again and again: its troubles are expected and not told, except those
 * that outlast it.
 *
 * @param matchers all must match; none for the whole site
 * @param startsAt when it begins for the first time
 * @param endsAt when it ends for the first time
 * @param repeats never, daily or weekly
 * @param zone IANA time zone whose clock a window that repeats keeps to, also when summer time begins
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Maintenance(
        UUID id,
        String name,
        @Nullable String site,
        List<Matcher> matchers,
        Instant startsAt,
        Instant endsAt,
        Repeats repeats,
        String zone,
        Instant createdAt,
        String createdBy) {

    /** How often a window comes. */
    public enum Repeats implements Word {
        NEVER,
        DAILY,
        WEEKLY
    }

    /** Copies the matchers. */
    public Maintenance {
        matchers = List.copyOf(matchers);
    }

    boolean isActive(Instant now) {
        if (now.isBefore(startsAt)) {
            return false;
        }
        ZonedDateTime first = startsAt.atZone(ZoneId.of(zone));
        ZonedDateTime begin = switch (repeats) {
            case NEVER -> first;
            case DAILY -> first.plusDays(ChronoUnit.DAYS.between(first, now.atZone(first.getZone())));
            case WEEKLY -> first.plusWeeks(ChronoUnit.WEEKS.between(first, now.atZone(first.getZone())));
        };
        return now.isBefore(begin.toInstant().plus(length()));
    }

    Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    /** The longest that a window may be: it ends before it begins again. */
    Duration longest() {
        return switch (repeats) {
            case NEVER -> Duration.ofDays(366);
            case DAILY -> Duration.ofHours(23);
            case WEEKLY -> Duration.ofDays(6);
        };
    }

    boolean covers(Map<String, String> labels, Instant now) {
        return isActive(now) && Site.covers(site, labels) && Matcher.allMatch(matchers, labels);
    }
}
