package org.dialworks.diagnostics.detection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dialworks.platform.sql.Sql;

/** Rules in PostgreSQL: every version, and a count of all changes. */
@ApplicationScoped
class RuleRepository {

    private static final String NEWEST = "SELECT DISTINCT ON (key) * FROM detection_rule ORDER BY key, version DESC";
    private static final String NEWEST_OF = "SELECT * FROM detection_rule WHERE key = ? ORDER BY version DESC LIMIT 1";
    private static final String VERSIONS = """
            SELECT * FROM detection_rule WHERE key = ? AND (?::bigint IS NULL OR version < ?)
            ORDER BY version DESC LIMIT ?
            """;
    private static final String INSERT = """
            INSERT INTO detection_rule (key, version, document, enabled, sites, changed_at, changed_by)
            VALUES (?, ?, ?, ?, ?::jsonb, ?, ?)
            """;
    private static final String REVISION = "SELECT revision FROM detection_rule_revision";
    private static final String COUNT_UP =
            "UPDATE detection_rule_revision SET revision = revision + 1 RETURNING revision";

    private final Sql sql;
    private final ObjectMapper json;

    @Inject
    RuleRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** How often rules have been changed. */
    long revision() {
        return sql.one(REVISION, row -> row.getLong("revision"));
    }

    /** Begins a change: whoever else changes rules waits until this transaction ends. */
    void beginChange() {
        sql.one(COUNT_UP, row -> row.getLong("revision"));
    }

    /** The newest version of each rule. */
    List<StoredRule> newest() {
        return sql.list(NEWEST, this::read);
    }

    Optional<StoredRule> newest(String key) {
        return sql.first(NEWEST_OF, this::read, key);
    }

    /** Versions of a rule, newest first, before the given one; 0 for all. */
    List<StoredRule> versions(String key, long before, int limit) {
        Long bound = before == 0 ? null : before;
        return sql.list(VERSIONS, this::read, key, bound, bound, limit);
    }

    void insert(StoredRule rule) {
        sql.update(
                INSERT,
                rule.key(),
                rule.version(),
                rule.text(),
                rule.on().enabled(),
                write(rule.on()),
                rule.changedAt(),
                rule.changedBy());
    }

    private String write(RuleSwitch on) {
        try {
            return json.writeValueAsString(on.sites());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private StoredRule read(ResultSet row) throws SQLException {
        Instant changedAt = Objects.requireNonNull(Sql.instant(row, "changed_at"));
        try {
            var sites = json.readValue(row.getString("sites"), new TypeReference<TreeMap<String, Boolean>>() {});
            return new StoredRule(
                    row.getString("key"),
                    row.getLong("version"),
                    row.getString("document"),
                    new RuleSwitch(row.getBoolean("enabled"), sites),
                    changedAt,
                    row.getString("changed_by"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the sites of rule " + row.getString("key") + " cannot be read", e);
        }
    }
}
