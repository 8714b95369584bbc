package org.dialworks.number.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Word;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Requests, their rows and their history. */
@ApplicationScoped
class RequestRepository {

    private static final String SELECT = """
            SELECT id, site, holder_kind, holder_id, holder_line, holder_name, holder_pool, requester, groups, attributes,
                   reason, range_id, tag, number_class, until, state, findings, rules_name, rules_version, digits, extension, created_at,
                   expires_at, version
            FROM number_request
            """;
    private static final String BY_ID = SELECT + "WHERE id = ?";
    private static final String ADD = """
            INSERT INTO number_request (id, site, holder_kind, holder_id, holder_line, holder_name, holder_pool, requester,
                groups, attributes, reason, range_id, tag, number_class, until, state, findings, rules_name, rules_version, created_at,
                expires_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            """;
    private static final String CHANGE = """
            UPDATE number_request
            SET state = ?, findings = ?::jsonb, rules_name = ?, rules_version = ?, digits = ?, extension = ?, version = ?
            WHERE id = ?
            """;
    // One that nobody answered in time has expired, whether or not that is written yet.
    private static final String PAGE = SELECT + """
            WHERE (?::text[] IS NULL OR site = ANY (?))
              AND (?::text IS NULL OR requester = ?)
              AND (?::text IS NULL
                OR CASE WHEN state = 'pending' AND expires_at <= ? THEN 'expired' ELSE state END = ?)
              AND (?::timestamptz IS NULL OR (created_at, id) < (?, ?))
            ORDER BY created_at DESC, id DESC
            LIMIT ?
            """;
    private static final String UNANSWERED =
            SELECT + "WHERE state = 'pending' AND expires_at <= ? ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED";
    private static final String ADD_HISTORY = """
            INSERT INTO request_history (request_id, version, state, at, by, rule, reason) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String HISTORY =
            "SELECT version, state, at, by, rule, reason FROM request_history WHERE request_id = ? ORDER BY version DESC";

    private final Sql sql;
    private final ObjectMapper json;

    @Inject
    RequestRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Who did something to a request, and why.
     *
     * @param rule the rule that settled it, if one did
     */
    record Act(String by, @Nullable String rule, @Nullable String reason) {}

    /**
     * What is looked for; absent parts match everything.
     *
     * @param sites the sites it may be at; empty for all
     */
    record Query(
            Set<String> sites,
            @Nullable String requester,
            @Nullable RequestState state) {}

    Optional<NumberRequest> find(UUID id) {
        return sql.first(BY_ID, this::read, id);
    }

    /** The request, locked until the transaction ends; comes before the locks on quotas and numbers. */
    Optional<NumberRequest> lock(UUID id) {
        return sql.first(BY_ID + " FOR UPDATE", this::read, id);
    }

    List<NumberRequest> page(Query query, Instant now, Optional<Instant> behind, UUID behindId, int most) {
        String[] sites = query.sites().isEmpty() ? null : query.sites().toArray(String[]::new);
        String state = query.state() == null ? null : query.state().word();
        Instant after = behind.orElse(null);
        return sql.list(
                PAGE,
                this::read,
                sites,
                sites,
                query.requester(),
                query.requester(),
                state,
                now,
                state,
                after,
                after,
                behindId,
                most);
    }

    /** Requests that nobody answered in time and that nobody else is about to end, locked. */
    List<NumberRequest> lockUnanswered(Instant now, int most) {
        return sql.list(UNANSWERED, this::read, now, most);
    }

    void add(NumberRequest request, Act act) {
        Holder holder = request.holder();
        sql.update(
                ADD,
                request.id(),
                request.site(),
                holder.kind().word(),
                holder.id(),
                holder.line().word(),
                holder.displayName(),
                holder.pool(),
                request.requester(),
                request.groups().stream().sorted().toArray(String[]::new),
                write(request.attributes()),
                request.reason(),
                request.range().orElse(null),
                request.tag().orElse(null),
                request.numberClass().orElse(null),
                request.until().orElse(null),
                request.state().word(),
                write(request.findings()),
                request.rules(),
                request.rulesVersion(),
                request.createdAt(),
                request.expiresAt(),
                request.version());
        addHistory(request, request.createdAt(), act);
    }

    /** Writes a change of a locked request with who made it and why. */
    void change(NumberRequest request, Instant at, Act act) {
        sql.update(
                CHANGE,
                request.state().word(),
                write(request.findings()),
                request.rules(),
                request.rulesVersion(),
                request.number().map(PhoneNumber::digits).orElse(null),
                request.number().map(PhoneNumber::extension).orElse(null),
                request.version(),
                request.id());
        addHistory(request, at, act);
    }

    private void addHistory(NumberRequest request, Instant at, Act act) {
        sql.update(
                ADD_HISTORY,
                request.id(),
                request.version(),
                request.state().word(),
                at,
                act.by(),
                act.rule(),
                act.reason());
    }

    List<RequestView.HistoryEntry> history(UUID id) {
        return sql.list(
                HISTORY,
                row -> new RequestView.HistoryEntry(
                        row.getLong("version"),
                        Word.parse(RequestState.class, row.getString("state")),
                        Objects.requireNonNull(Sql.instant(row, "at")),
                        row.getString("by"),
                        row.getString("rule"),
                        row.getString("reason")),
                id);
    }

    private NumberRequest read(ResultSet row) throws SQLException {
        String extension = row.getString("extension");
        return new NumberRequest(
                row.getObject("id", UUID.class),
                row.getString("site"),
                new Holder(
                        Word.parse(HolderKind.class, row.getString("holder_kind")),
                        row.getString("holder_id"),
                        Word.parse(LineKind.class, row.getString("holder_line")),
                        row.getString("holder_name"),
                        row.getString("holder_pool")),
                row.getString("requester"),
                Set.copyOf(Arrays.asList((String[]) row.getArray("groups").getArray())),
                read(row.getString("attributes"), new TypeReference<>() {}),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("range_id", UUID.class)),
                Optional.ofNullable(row.getString("tag")),
                Optional.ofNullable(row.getString("number_class")),
                Optional.ofNullable(Sql.instant(row, "until")),
                Word.parse(RequestState.class, row.getString("state")),
                read(row.getString("findings"), new TypeReference<>() {}),
                row.getString("rules_name"),
                row.getLong("rules_version"),
                extension == null ? Optional.empty() : Optional.of(new PhoneNumber(row.getLong("digits"), extension)),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                Objects.requireNonNull(Sql.instant(row, "expires_at")),
                row.getLong("version"));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass(), e);
        }
    }

    private <T> T read(String value, TypeReference<T> type) {
        try {
            return json.readValue(value, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a stored request", e);
        }
    }
}
