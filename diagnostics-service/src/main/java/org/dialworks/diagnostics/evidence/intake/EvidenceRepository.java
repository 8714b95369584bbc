package org.dialworks.diagnostics.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Evidence in PostgreSQL. */
@ApplicationScoped
class EvidenceRepository {

    private static final String INSERT = """
            INSERT INTO evidence (id, site, host, bytes, content, received_at, received_by) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND = "SELECT * FROM evidence WHERE id = ?";
    private static final String LIST = """
            SELECT id, site, host, bytes, received_at, received_by FROM evidence
            WHERE (?::text[] IS NULL OR site = ANY (?))
              AND (?::text IS NULL OR site = ?)
              AND (?::text IS NULL OR host = ?)
              AND (?::timestamptz IS NULL OR (received_at, id) < (?, ?))
            ORDER BY received_at DESC, id DESC LIMIT ?
            """;
    private static final String FORGET =
            "DELETE FROM evidence WHERE id IN (SELECT id FROM evidence WHERE received_at < ? ORDER BY received_at LIMIT ?)";

    private final Sql sql;

    @Inject
    EvidenceRepository(Sql sql) {
        this.sql = sql;
    }

    /** An upload without its content. */
    record Listed(UUID id, String site, @Nullable String host, long bytes, Instant receivedAt, String receivedBy) {}

    void insert(StoredEvidence evidence) {
        sql.update(
                INSERT,
                evidence.id(),
                evidence.site(),
                evidence.host().orElse(null),
                evidence.bytes(),
                evidence.packed(),
                evidence.receivedAt(),
                evidence.receivedBy());
    }

    Optional<StoredEvidence> find(UUID id) {
        return sql.first(
                FIND,
                row -> new StoredEvidence(
                        row.getObject("id", UUID.class),
                        row.getString("site"),
                        Optional.ofNullable(row.getString("host")),
                        row.getLong("bytes"),
                        row.getBytes("content"),
                        received(row),
                        row.getString("received_by")),
                id);
    }

    /** Uploads newest first; of all sites when none is given. */
    List<Listed> list(
            Set<String> sites,
            @Nullable String site,
            @Nullable String host,
            @Nullable Instant before,
            @Nullable UUID beforeId,
            int limit) {
        String @Nullable [] allowed = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return sql.list(
                LIST,
                row -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getString("site"),
                        row.getString("host"),
                        row.getLong("bytes"),
                        received(row),
                        row.getString("received_by")),
                allowed,
                allowed,
                site,
                site,
                host,
                host,
                before,
                before,
                beforeId,
                limit);
    }

    int forget(Instant before, int most) {
        return sql.update(FORGET, before, most);
    }

    private static Instant received(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Sql.instant(row, "received_at"));
    }
}
