package org.dialworks.diagnostics.diagnosis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.ContractJson;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Diagnoses in PostgreSQL. One that was made never changes. */
@ApplicationScoped
class DiagnosisRepository {

    private static final String INSERT = """
            INSERT INTO diagnosis (id, site, host, asked, result, apply, undo, after, created_at, created_by)
            VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)
            """;
    private static final String FIND = "SELECT asked, result, apply, undo FROM diagnosis WHERE id = ?";
    private static final String LIST = """
            SELECT asked, result, apply, undo FROM diagnosis
            WHERE (?::text[] IS NULL OR site = ANY (?))
              AND (?::text IS NULL OR site = ?)
              AND (?::text IS NULL OR host = ?)
              AND (?::timestamptz IS NULL OR (created_at, id) < (?, ?))
            ORDER BY created_at DESC, id DESC LIMIT ?
            """;

    private final Sql sql;
    private final ObjectMapper json =
            ContractJson.configure(JsonMapper.builder().build());

    @Inject
    DiagnosisRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * A diagnosis as it is kept.
     *
     * @param asked what was asked, for those that verify it
     * @param apply the repairs of all findings as one script
     * @param undo what takes them back
     */
    record Stored(
            Asked asked,
            DiagnosisView view,
            @Nullable String apply,
            @Nullable String undo) {}

    void insert(Stored diagnosis) {
        DiagnosisView view = diagnosis.view();
        sql.update(
                INSERT,
                view.id(),
                view.site(),
                view.host(),
                write(diagnosis.asked()),
                write(view),
                diagnosis.apply(),
                diagnosis.undo(),
                view.after(),
                view.at(),
                view.by());
    }

    Optional<Stored> find(UUID id) {
        return sql.first(FIND, this::read, id);
    }

    List<Stored> list(
            Set<String> sites,
            @Nullable String site,
            @Nullable String host,
            @Nullable Instant afterTime,
            @Nullable UUID afterId,
            int most) {
        String @Nullable [] allowed = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return sql.list(
                LIST, this::read, allowed, allowed, site, site, host, host, afterTime, afterTime, afterId, most);
    }

    private Stored read(ResultSet row) throws SQLException {
        return new Stored(
                read(row.getString("asked"), Asked.class),
                read(row.getString("result"), DiagnosisView.class),
                row.getString("apply"),
                row.getString("undo"));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
        }
    }
}
