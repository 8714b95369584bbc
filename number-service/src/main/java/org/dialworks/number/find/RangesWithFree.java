package org.dialworks.number.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.RangePurpose;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.number.range.Extent;
import org.dialworks.number.range.Span;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The ranges in which free numbers are looked for. */
@ApplicationScoped
class RangesWithFree {

    private static final String SEARCH = "SELECT " + RangeOfNumber.COLUMNS + """
            , first, last
            FROM number_range r
            WHERE NOT retired AND (base, extension_length, last) > (?, ?, ?)
              AND (?::uuid IS NULL OR id = ?)
              AND (?::text[] IS NULL OR site = ANY (?))
              AND (?::text IS NULL OR lower(carrier) = lower(?))
              AND (?::text IS NULL OR purpose = ?)
              AND (?::text[] IS NULL OR tags @> ?)
              AND EXISTS (SELECT FROM free_block b WHERE b.range_id = r.id AND NOT b.exhausted)
            ORDER BY base, extension_length, first
            """;

    private final Sql sql;

    @Inject
    RangesWithFree(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which ranges; absent parts allow every one.
     *
     * @param sites the sites they may be at; empty for all
     */
    record Choice(
            @Nullable UUID range,
            Collection<String> sites,
            @Nullable String carrier,
            @Nullable RangePurpose purpose,
            @Nullable String tag) {}

    /** A range, and which numbers it has. */
    record Candidate(RangeOfNumber range, Extent extent) {}

    /** Those with something free behind a number, in the order of all ranges. */
    List<Candidate> behind(Optional<PhoneNumber> after, Choice choice) {
        String[] sites = choice.sites().isEmpty() ? null : choice.sites().toArray(String[]::new);
        String purpose = choice.purpose() == null ? null : choice.purpose().word();
        String[] tags = choice.tag() == null ? null : new String[] {choice.tag()};
        return sql.list(
                SEARCH,
                row -> {
                    RangeOfNumber range = RangeOfNumber.read(row);
                    var span = new Span(row.getLong("first"), row.getLong("last"));
                    return new Candidate(range, new Extent(range.numbering(), span));
                },
                after.filter(PhoneNumber::hasExtension).map(PhoneNumber::digits).orElse(0L),
                after.map(number -> number.extension().length()).orElse(0),
                after.map(number -> Numbering.of(number).place(number).orElseThrow())
                        .orElse(0L),
                choice.range(),
                choice.range(),
                sites,
                sites,
                choice.carrier(),
                choice.carrier(),
                purpose,
                purpose,
                tags,
                tags);
    }
}
