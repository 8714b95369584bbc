package org.dialworks.diagnostics.impact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberChanged;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PlanPublished;
import org.dialworks.contracts.PlanPublished.Gateway;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What is known of numbers and gateways, in PostgreSQL. */
@ApplicationScoped
class HitRepository {

    private static final String STORE_NUMBERS = """
            INSERT INTO hit_number (number, site, in_use, holder_kind, holder, holder_name, pool, version)
            SELECT * FROM unnest(?, ?, ?::boolean[], ?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT hit_number_pk DO UPDATE
            SET (site, in_use, holder_kind, holder, holder_name, pool, version) =
                (excluded.site, excluded.in_use, excluded.holder_kind, excluded.holder, excluded.holder_name,
                 excluded.pool, excluded.version)
            WHERE hit_number.version < excluded.version
            """;
    private static final String STORE_PLAN = """
            INSERT INTO hit_plan (site, gateways, version) VALUES (?, ?::jsonb, ?)
            ON CONFLICT ON CONSTRAINT hit_plan_pk DO UPDATE
            SET (gateways, version) = (excluded.gateways, excluded.version)
            WHERE hit_plan.version < excluded.version
            """;
    private static final String GATEWAYS = "SELECT gateways FROM hit_plan WHERE site = ?";
    private static final String COUNT_OF_SITE = """
            SELECT count(*) AS numbers, count(DISTINCT holder) FILTER (WHERE holder_kind = 'user') AS users
            FROM hit_number WHERE in_use AND site = ?
            """;
    private static final String COUNT_OF_POOL = COUNT_OF_SITE + "AND lower(pool) = ?";
    private static final String LINES_OF_SITE = """
            SELECT number, holder, holder_name FROM hit_number WHERE in_use AND site = ?
            """;
    private static final String LINES_OF_POOL = LINES_OF_SITE + "AND lower(pool) = ?";
    private static final String FIRST = " ORDER BY number LIMIT ?";

    private static final TypeReference<List<Gateway>> GATEWAY_LIST = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json =
            ContractJson.configure(JsonMapper.builder().build());

    @Inject
    HitRepository(Sql sql) {
        this.sql = sql;
    }

    /** Stores what has become of numbers. Of several states of one number the newest counts. */
    void store(Collection<NumberChanged> changes) {
        var newest = new LinkedHashMap<String, NumberChanged>();
        for (NumberChanged change : changes) {
            newest.merge(change.key(), change, (a, b) -> a.version() >= b.version() ? a : b);
        }
        List<NumberChanged> rows = List.copyOf(newest.values());
        sql.update(
                STORE_NUMBERS,
                texts(rows, NumberChanged::key),
                texts(rows, NumberChanged::site),
                texts(rows, row -> Boolean.toString(isInUse(row))),
                texts(rows, row -> ofHolder(row, holder -> holder.kind().word())),
                texts(rows, row -> ofHolder(row, Holder::id)),
                texts(rows, row -> ofHolder(row, Holder::displayName)),
                texts(rows, row -> ofHolder(row, Holder::pool)),
                rows.stream().map(NumberChanged::version).toArray(Long[]::new));
    }

    private static boolean isInUse(NumberChanged change) {
        return change.holder() != null
                && (change.state() == NumberState.ASSIGNED
                        || change.state() == NumberState.ACTIVE
                        || change.state() == NumberState.PORTING_OUT);
    }

    private static @Nullable String ofHolder(NumberChanged row, Function<Holder, @Nullable String> part) {
        Holder holder = row.holder();
        return holder == null ? null : part.apply(holder);
    }

    private static String[] texts(List<NumberChanged> rows, Function<NumberChanged, @Nullable String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }

    void store(PlanPublished plan) {
        try {
            sql.update(STORE_PLAN, plan.site(), json.writeValueAsString(plan.gateways()), plan.version());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Gateway> gateways(String site) {
        return sql.first(GATEWAYS, row -> row.getString("gateways"), site)
                .map(this::read)
                .orElse(List.of());
    }

    private List<Gateway> read(String text) {
        try {
            return json.readValue(text, GATEWAY_LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts the numbers in use of a site, or of a pool in it. */
    Hit count(
            Hit.Scope scope,
            String site,
            @Nullable String pool,
            List<String> gateways,
            List<String> remaining,
            int examples) {
        Object[] where = pool == null ? new Object[] {site} : new Object[] {site, pool.toLowerCase(Locale.ROOT)};
        List<Hit.Line> lines = examples == 0 ? List.of() : lines(where, examples);
        return sql.one(
                pool == null ? COUNT_OF_SITE : COUNT_OF_POOL,
                row -> new Hit(scope, row.getLong("numbers"), row.getLong("users"), gateways, remaining, lines),
                where);
    }

    private List<Hit.Line> lines(Object[] where, int most) {
        Object[] parameters = java.util.Arrays.copyOf(where, where.length + 1);
        parameters[where.length] = most;
        return sql.list(
                (where.length == 1 ? LINES_OF_SITE : LINES_OF_POOL) + FIRST,
                row -> new Hit.Line(row.getString("number"), row.getString("holder"), row.getString("holder_name")),
                parameters);
    }
}
