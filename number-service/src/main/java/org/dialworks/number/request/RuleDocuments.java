package org.dialworks.number.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dialworks.number.sql.NamedLocks;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Documents of rules in all their versions; the highest counts. */
@ApplicationScoped
public class RuleDocuments {

    private static final String CURRENT =
            "SELECT version, document FROM rule_document WHERE name = ? ORDER BY version DESC LIMIT 1";
    private static final String ADD = """
            INSERT INTO rule_document (name, version, document, changed_at, changed_by) VALUES (?, ?, ?::jsonb, ?, ?)
            """;

    private final Sql sql;
    private final NamedLocks locks;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    RuleDocuments(Sql sql, NamedLocks locks, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.locks = locks;
        this.json = json;
        this.clock = clock;
    }

    /** A document as it now counts. */
    public record Current<T>(T document, long version) {}

    /** The document of a name, if somebody has written it. */
    public <T> Optional<Current<T>> current(String name, Class<T> type) {
        return sql.first(
                CURRENT, row -> new Current<>(read(row.getString("document"), type), row.getLong("version")), name);
    }

    /**
     * Puts the next version of a document in place.
     *
     * @param ifMatch the version that the caller has read; none is needed for the first
     */
    public <T> Current<T> put(String name, Class<T> type, T document, @Nullable String ifMatch, String by) {
        locks.take(List.of("rules " + name));
        long version = current(name, type).map(Current::version).orElse(0L);
        if (version > 0 || ifMatch != null) {
            Versions.requireMatch(ifMatch, version);
        }
        sql.update(ADD, name, version + 1, write(document), clock.instant(), by);
        return new Current<>(document, version + 1);
    }

    private String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + document.getClass(), e);
        }
    }

    private <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a stored " + type, e);
        }
    }
}
