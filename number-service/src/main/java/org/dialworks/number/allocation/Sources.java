package org.dialworks.number.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.ProblemType;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.platform.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The ranges that numbers can be taken from. */
@ApplicationScoped
public class Sources {

    private static final String BY_ID =
            "SELECT " + RangeOfNumber.COLUMNS + " FROM number_range WHERE id = ? AND NOT retired";
    // A number whose reservation or rest is over is free, though its bit may not say so yet.
    private static final String WITH_FREE = "SELECT " + RangeOfNumber.COLUMNS + """
             FROM number_range r
            WHERE NOT retired AND site = ? AND home_site = ?
              AND (EXISTS (SELECT FROM free_block b WHERE b.range_id = r.id AND NOT b.exhausted)
                OR id IN (SELECT n.range_id FROM phone_number n
                          WHERE n.state IN ('reserved', 'quarantined') AND n.until <= ?))
            ORDER BY base, extension_length, first
            """;
    private static final String CHOSEN = "SELECT " + RangeOfNumber.COLUMNS + """
             FROM number_range r
            WHERE NOT retired AND site = ? AND home_site = ?
              AND (?::uuid[] IS NULL OR id = ANY (?))
              AND (?::text[] IS NULL OR tags && ?)
              AND (?::text[] IS NULL OR purpose = ANY (?))
              AND (EXISTS (SELECT FROM free_block b WHERE b.range_id = r.id AND NOT b.exhausted)
                OR id IN (SELECT n.range_id FROM phone_number n
                          WHERE n.state IN ('reserved', 'quarantined') AND n.until <= ?))
            ORDER BY base, extension_length, first
            """;
    private static final String AT_SITES = "SELECT " + RangeOfNumber.COLUMNS + """
             FROM number_range
            WHERE NOT retired AND (?::text[] IS NULL OR site = ANY (?))
            ORDER BY base, extension_length, first
            """;
    private static final String OF_SITE =
            "SELECT EXISTS (SELECT FROM number_range WHERE site = ? AND NOT retired) AS has";

    private final Sql sql;
    private final Clock clock;
    private final String homeSite;

    @Inject
    Sources(Sql sql, Clock clock, @ConfigProperty(name = "dialworks.site") String homeSite) {
        this.sql = sql;
        this.clock = clock;
        this.homeSite = homeSite;
    }

    Optional<RangeOfNumber> range(UUID id) {
        return sql.first(BY_ID, RangeOfNumber::read, id);
    }

    /**
     * The range, if numbers can be taken from it here.
     *
     * @throws ProblemException 404 or 409
     */
    RangeOfNumber writable(UUID id) {
        RangeOfNumber range = range(id).orElseThrow(() -> ProblemException.notFound("There is no range " + id));
        if (!range.homeSite().equals(homeSite)) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "The range is written at its home site " + range.homeSite());
        }
        return range;
    }

    /**
     * Ranges of a choice with something free that are written here, in ascending order; none when nothing is free.
     *
     * @throws ProblemException 404 where the site has no ranges
     */
    List<RangeOfNumber> writable(RangeChoice choice) {
        List<RangeOfNumber> ranges = takeable(choice);
        if (ranges.isEmpty() && !hasRanges(choice.site())) {
            throw ProblemException.notFound("There is no range at the site " + choice.site());
        }
        return ranges;
    }

    /** Ranges of a site with something free that are written here, in ascending order. */
    public List<RangeOfNumber> takeable(String site) {
        return sql.list(WITH_FREE, RangeOfNumber::read, site, homeSite, clock.instant());
    }

    /** Ranges of a choice with something free that are written here, in ascending order. */
    public List<RangeOfNumber> takeable(RangeChoice choice) {
        UUID[] ids = choice.ids().isEmpty() ? null : choice.ids().toArray(UUID[]::new);
        String[] tags = orNull(choice.tags());
        String[] purposes = orNull(choice.purposes());
        return sql.list(
                CHOSEN,
                RangeOfNumber::read,
                choice.site(),
                homeSite,
                ids,
                ids,
                tags,
                tags,
                purposes,
                purposes,
                clock.instant());
    }

    private static String @Nullable [] orNull(Collection<String> values) {
        return values.isEmpty() ? null : values.toArray(String[]::new);
    }

    /** Ranges at these sites, or at all when none is given, in ascending order. */
    List<RangeOfNumber> at(Collection<String> sites) {
        String[] wanted = orNull(sites);
        return sql.list(AT_SITES, RangeOfNumber::read, wanted, wanted);
    }

    public boolean hasRanges(String site) {
        return sql.one(OF_SITE, row -> row.getBoolean("has"), site);
    }
}
