package org.dialworks.routing.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.contracts.Word;
import org.dialworks.platform.sql.Sql;
import org.dialworks.routing.sql.Json;
import org.jspecify.annotations.Nullable;

/** Scripts by identity, by number and by site; and what was last heard of a number. */
@ApplicationScoped
class ProvisioningRepository {

    private final Sql sql;

    @Inject
    ProvisioningRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Keeps the site from getting its first intent until the transaction ends, so that no script starts to wait for an
     * intent that is just being stored. Taken before any lock of a number.
     */
    void holdSite(String site) {
        sql.run("SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))", "site:" + site);
    }

    /** Waits for all who hold the site. */
    void ownSite(String site) {
        sql.run("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "site:" + site);
    }

    Optional<HeardNumber> lock(PhoneNumber number) {
        return sql.first(
                "SELECT * FROM heard_number WHERE digits = ? AND extension = ? FOR UPDATE",
                ProvisioningRepository::heard,
                number.digits(),
                number.extension());
    }

    /** Remembers a change; false when this version or a later one was heard before. */
    boolean hear(HeardNumber heard) {
        return sql.update(
                        """
                        INSERT INTO heard_number AS known (digits, extension, version, site, holder)
                        VALUES (?, ?, ?, ?, ?::jsonb)
                        ON CONFLICT ON CONSTRAINT heard_number_pk
                        DO UPDATE SET version = excluded.version, site = excluded.site, holder = excluded.holder
                        WHERE known.version < excluded.version
                        """,
                        heard.number().digits(),
                        heard.number().extension(),
                        heard.version(),
                        heard.site(),
                        heard.holder() == null ? null : Json.write(heard.holder()))
                == 1;
    }

    Optional<Provisioning> find(UUID id) {
        return sql.first("SELECT * FROM provisioning WHERE id = ?", ProvisioningRepository::read, id);
    }

    /** The scripts of a number, oldest first. */
    List<Provisioning> ofNumber(PhoneNumber number) {
        return sql.list(
                "SELECT * FROM provisioning WHERE digits = ? AND extension = ? ORDER BY seq",
                ProvisioningRepository::read,
                number.digits(),
                number.extension());
    }

    /** Those that wait for the site, each with its number locked, oldest first. */
    List<Provisioning> lockWaiting(String site) {
        return sql.list("""
                SELECT p.* FROM provisioning p JOIN heard_number n USING (digits, extension)
                WHERE p.site = ? AND p.state = 'waiting-for-site' ORDER BY p.seq FOR UPDATE OF n
                """, ProvisioningRepository::read, site);
    }

    List<Provisioning> page(
            Set<String> sites, @Nullable ProvisioningState state, @Nullable PhoneNumber number, long after, int limit) {
        return sql.list(
                """
                SELECT * FROM provisioning
                WHERE seq > ?
                  AND (cardinality(?::text[]) = 0 OR site = ANY (?))
                  AND (?::text IS NULL OR state = ?)
                  AND (?::bigint IS NULL OR (digits = ? AND extension = ?))
                ORDER BY seq LIMIT ?
                """,
                ProvisioningRepository::read,
                after,
                sites.toArray(String[]::new),
                sites.toArray(String[]::new),
                state == null ? null : state.word(),
                state == null ? null : state.word(),
                number == null ? null : number.digits(),
                number == null ? null : number.digits(),
                number == null ? null : number.extension(),
                limit);
    }

    /** Those of a site that are ready, of one day (UTC) or of any, oldest first. */
    List<Provisioning> ready(String site, @Nullable LocalDate day, int limit) {
        return sql.list(
                """
                SELECT * FROM provisioning
                WHERE site = ? AND state = 'ready'
                  AND (?::date IS NULL OR (created_at AT TIME ZONE 'UTC')::date = ?::date)
                ORDER BY seq LIMIT ?
                """,
                ProvisioningRepository::read,
                site,
                day == null ? null : day.toString(),
                day == null ? null : day.toString(),
                limit);
    }

    void insert(Provisioning script) {
        sql.update(
                """
                INSERT INTO provisioning (id, digits, extension, number_version, site, action, holder, state, reason,
                                          version, created_at, changed_at, changed_by)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                """,
                script.id(),
                script.number().digits(),
                script.number().extension(),
                script.numberVersion(),
                script.site(),
                script.action().word(),
                Json.write(script.holder()),
                script.state().word(),
                script.reason(),
                script.version(),
                script.createdAt(),
                script.changedAt(),
                script.changedBy());
    }

    void update(Provisioning script) {
        sql.update(
                """
                UPDATE provisioning SET number_version = ?, state = ?, reason = ?, version = ?, changed_at = ?,
                                        changed_by = ?
                WHERE id = ?
                """,
                script.numberVersion(),
                script.state().word(),
                script.reason(),
                script.version(),
                script.changedAt(),
                script.changedBy(),
                script.id());
    }

    private static HeardNumber heard(ResultSet row) throws SQLException {
        String holder = row.getString("holder");
        return new HeardNumber(
                number(row),
                row.getLong("version"),
                row.getString("site"),
                holder == null ? null : Json.read(holder, Holder.class));
    }

    private static Provisioning read(ResultSet row) throws SQLException {
        return new Provisioning(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                number(row),
                row.getLong("number_version"),
                row.getString("site"),
                Word.parse(Action.class, row.getString("action")),
                Json.read(row.getString("holder"), Holder.class),
                Word.parse(ProvisioningState.class, row.getString("state")),
                row.getString("reason"),
                row.getLong("version"),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                Objects.requireNonNull(Sql.instant(row, "changed_at")),
                row.getString("changed_by"));
    }

    private static PhoneNumber number(ResultSet row) throws SQLException {
        return new PhoneNumber(row.getLong("digits"), row.getString("extension"));
    }
}
