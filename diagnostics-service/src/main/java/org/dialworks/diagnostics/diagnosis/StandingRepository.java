package org.dialworks.diagnostics.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.MalformedEventException;
import org.dialworks.platform.sql.Sql;

/** Findings that hold, in PostgreSQL: what a later diagnosis of the host may end. */
@ApplicationScoped
class StandingRepository {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(? || chr(31) || ?, 170))";
    private static final String LIST = """
            SELECT code, subject, since, by_events, raised FROM standing_finding WHERE site = ? AND host = ? ORDER BY code, subject
            """;
    private static final String STORE = """
            INSERT INTO standing_finding (site, host, code, subject, diagnosis_id, since, by_events, raised)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            ON CONFLICT ON CONSTRAINT standing_finding_pk
            DO UPDATE SET diagnosis_id = EXCLUDED.diagnosis_id, by_events = EXCLUDED.by_events, raised = EXCLUDED.raised
            """;
    private static final String END =
            "DELETE FROM standing_finding WHERE site = ? AND host = ? AND code = ? AND subject = ?";

    private final Sql sql;

    @Inject
    StandingRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * A finding that holds.
     *
     * @param byEvents whether it rests on events alone
     * @param raised what was told of it
     */
    record Standing(String code, String subject, Instant since, boolean byEvents, Detection raised) {}

    /** Waits for other diagnoses of the host, and keeps them waiting until the transaction ends. */
    void lock(String site, String host) {
        sql.run(LOCK, site, host);
    }

    List<Standing> list(String site, String host) {
        return sql.list(
                LIST,
                row -> new Standing(
                        row.getString("code"),
                        row.getString("subject"),
                        Objects.requireNonNull(Sql.instant(row, "since")),
                        row.getBoolean("by_events"),
                        read(row.getString("raised"))),
                site,
                host);
    }

    void store(String site, String host, UUID diagnosis, Standing standing) {
        sql.update(
                STORE,
                site,
                host,
                standing.code(),
                standing.subject(),
                diagnosis,
                standing.since(),
                standing.byEvents(),
                new String(ContractJson.write(standing.raised()), StandardCharsets.UTF_8));
    }

    void end(String site, String host, Standing standing) {
        sql.update(END, site, host, standing.code(), standing.subject());
    }

    private static Detection read(String json) {
        try {
            return ContractJson.read(json.getBytes(StandardCharsets.UTF_8), Detection.class);
        } catch (MalformedEventException e) {
            throw new IllegalStateException("a stored detection cannot be read", e);
        }
    }
}
