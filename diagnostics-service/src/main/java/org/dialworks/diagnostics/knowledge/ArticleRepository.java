package org.dialworks.diagnostics.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Platform;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Articles in PostgreSQL, found by its full-text search. */
@ApplicationScoped
class ArticleRepository {

    private static final String COLUMNS = "(id, site, title, products, roles, features, event_ids, events, errors,"
            + " findings, keywords, front, text, changed_by, version)";
    private static final String VALUES = "VALUES (?, ?, ?, ?::text[], ?::text[], ?::text[], ?::int4[], ?::text[],"
            + " ?::text[], ?::text[], ?, ?::jsonb, ?, ?, 1)";
    private static final String INSERT = "INSERT INTO knowledge_article " + COLUMNS + " " + VALUES
            + " ON CONFLICT ON CONSTRAINT knowledge_article_pk DO NOTHING";
    private static final String UPDATE = """
            UPDATE knowledge_article
            SET (title, products, roles, features, event_ids, events, errors, findings, keywords, front, text, changed_by,
                 changed_at, version) =
                (?, ?::text[], ?::text[], ?::text[], ?::int4[], ?::text[], ?::text[], ?::text[], ?, ?::jsonb, ?, ?,
                 now(), version + 1)
            WHERE id = ?
            """;
    private static final String FIND =
            "SELECT id, site, front, text, version, NULL AS excerpt, 0::float4 AS rank FROM knowledge_article WHERE id = ?";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String DELETE = "DELETE FROM knowledge_article WHERE id = ?";
    private static final String FORGET_BUILT_IN =
            "DELETE FROM knowledge_article WHERE site IS NULL AND NOT (id = ANY (?::text[]))";
    // Words are looked for in their English stems and as they are written, since names and codes have no stem.
    private static final String LIST = """
            WITH asked AS (
                SELECT websearch_to_tsquery('english', ?) || websearch_to_tsquery('simple', ?) AS query
            ), found AS (
                SELECT id, site, front, text, version,
                       CASE WHEN ?::text IS NULL THEN 0::float4 ELSE ts_rank_cd(search, query) END AS rank, query
                FROM knowledge_article, asked
                WHERE (site IS NULL OR ?::text[] IS NULL OR site = ANY (?))
                  AND (?::text IS NULL OR search @@ query)
                  AND (?::integer IS NULL OR event_ids @> ARRAY[?::integer])
                  AND (?::text IS NULL OR events @> ARRAY[?::text])
                  AND (?::text IS NULL OR EXISTS (
                           SELECT FROM unnest(errors) AS error WHERE position(lower(error) IN lower(?)) > 0))
                  AND (?::text IS NULL OR findings @> ARRAY[?::text])
                  AND (?::text IS NULL OR features @> ARRAY[?::text])
                  AND (?::text IS NULL OR roles = '{}' OR roles @> ARRAY[?::text])
                  AND (?::text IS NULL OR products = '{}' OR products @> ARRAY[?::text])
            )
            SELECT id, site, front, text, version, rank,
                   CASE WHEN ?::text IS NULL THEN NULL
                        ELSE ts_headline('english', text, query,
                                         'StartSel=**, StopSel=**, MaxWords=30, MinWords=10, MaxFragments=1')
                   END AS excerpt
            FROM found
            WHERE (?::text IS NULL OR rank < ?::float4 OR (rank = ?::float4 AND id > ?))
            ORDER BY rank DESC, id LIMIT ?
            """;

    private final Sql sql;
    private final ObjectMapper json =
            ContractJson.configure(JsonMapper.builder().build());

    @Inject
    ArticleRepository(Sql sql) {
        this.sql = sql;
    }

    /** Stores a new article; false when there is one of its name. */
    boolean insert(@Nullable String site, Article article, String by) {
        Article.FrontMatter front = article.front();
        return sql.update(
                        INSERT,
                        StoredArticle.idOf(site, article),
                        site,
                        front.title(),
                        texts(front.products().stream().map(Platform::word).toList()),
                        texts(front.roles()),
                        texts(front.features()),
                        ids(front.events()),
                        texts(front.events()),
                        texts(front.errors()),
                        texts(front.findings()),
                        keywords(front),
                        write(front),
                        article.text(),
                        by)
                == 1;
    }

    /** Puts an article in the place of the one with this id. */
    void update(String id, Article article, String by) {
        Article.FrontMatter front = article.front();
        sql.update(
                UPDATE,
                front.title(),
                texts(front.products().stream().map(Platform::word).toList()),
                texts(front.roles()),
                texts(front.features()),
                ids(front.events()),
                texts(front.events()),
                texts(front.errors()),
                texts(front.findings()),
                keywords(front),
                write(front),
                article.text(),
                by,
                id);
    }

    Optional<StoredArticle> find(String id) {
        return sql.first(FIND, this::read, id);
    }

    Optional<StoredArticle> lock(String id) {
        return sql.first(LOCK, this::read, id);
    }

    void delete(String id) {
        sql.update(DELETE, id);
    }

    /** Forgets built-in articles that this version of the service no longer has. */
    void forgetBuiltInExcept(List<String> ids) {
        sql.update(FORGET_BUILT_IN, (Object) texts(ids));
    }

    /** Articles that answer the query, best first, after the given place. */
    List<StoredArticle> list(
            ArticleQuery query, Set<String> sites, @Nullable Float afterRank, String afterId, int most) {
        @Nullable String words = query.words().orElse(null);
        @Nullable Integer event = query.eventId().orElse(null);
        @Nullable String named = query.providerAndId().orElse(null);
        @Nullable String error = query.errorText().orElse(null);
        @Nullable String finding = query.finding().orElse(null);
        @Nullable String feature = query.feature().orElse(null);
        @Nullable String role = query.role().orElse(null);
        @Nullable String product = query.product().orElse(null);
        String @Nullable [] allowed = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return sql.list(
                LIST,
                this::read,
                words,
                words,
                words,
                allowed,
                allowed,
                words,
                event,
                event,
                named,
                named,
                error,
                error,
                finding,
                finding,
                feature,
                feature,
                role,
                role,
                product,
                product,
                words,
                afterRank == null ? null : afterId,
                afterRank,
                afterRank,
                afterId,
                most);
    }

    private StoredArticle read(ResultSet row) throws SQLException {
        return new StoredArticle(
                row.getString("id"),
                row.getString("site"),
                new Article(front(row.getString("front")), row.getString("text")),
                row.getLong("version"),
                row.getString("excerpt"),
                row.getFloat("rank"));
    }

    // What has no stem but is searched for: ids, codes, names of findings.
    private static String keywords(Article.FrontMatter front) {
        return String.join(
                "\n",
                List.of(
                        String.join("\n", front.events()).replace('/', '\n'),
                        String.join("\n", front.errors()),
                        String.join("\n", front.findings()),
                        String.join("\n", front.features()),
                        String.join("\n", front.roles())));
    }

    private static Integer[] ids(List<String> events) {
        return events.stream()
                .map(event -> Integer.valueOf(event.substring(event.indexOf('/') + 1)))
                .toArray(Integer[]::new);
    }

    private static String[] texts(List<String> list) {
        return list.toArray(String[]::new);
    }

    private String write(Article.FrontMatter front) {
        try {
            return json.writeValueAsString(front);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write front matter", e);
        }
    }

    private Article.FrontMatter front(String text) {
        try {
            return json.readValue(text, Article.FrontMatter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored front matter cannot be read", e);
        }
    }
}
