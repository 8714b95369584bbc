package org.dialworks.routing.unassigned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.RangeChanged;
import org.dialworks.platform.sql.Sql;

/** The ranges heard of. */
@ApplicationScoped
class KnownRangeRepository {

    private static final String HEAR = """
            INSERT INTO known_range AS known (id, site, name, first_digits, first_extension, last_digits, last_extension,
                                              retired, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT known_range_pk DO UPDATE SET
                site = excluded.site, name = excluded.name, first_digits = excluded.first_digits,
                first_extension = excluded.first_extension, last_digits = excluded.last_digits,
                last_extension = excluded.last_extension, retired = excluded.retired, version = excluded.version
            WHERE known.version < excluded.version
            """;
    private static final String OF_SITE =
            "SELECT * FROM known_range WHERE site = ? ORDER BY first_digits, first_extension, id";

    private final Sql sql;

    @Inject
    KnownRangeRepository(Sql sql) {
        this.sql = sql;
    }

    /** A range has changed. What was heard before, in this version or a later one, has no effect. */
    void hear(RangeChanged change) {
        sql.update(
                HEAR,
                change.id(),
                change.site(),
                change.name(),
                change.first().digits(),
                change.first().extension(),
                change.last().digits(),
                change.last().extension(),
                change.retired(),
                change.version());
    }

    /** The ranges of a site by their first number, retired ones among them. */
    List<KnownRange> of(String site) {
        return sql.list(OF_SITE, KnownRangeRepository::read, site);
    }

    private static KnownRange read(ResultSet row) throws SQLException {
        return new KnownRange(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getString("name"),
                new PhoneNumber(row.getLong("first_digits"), row.getString("first_extension")),
                new PhoneNumber(row.getLong("last_digits"), row.getString("last_extension")),
                row.getBoolean("retired"),
                row.getLong("version"));
    }
}
