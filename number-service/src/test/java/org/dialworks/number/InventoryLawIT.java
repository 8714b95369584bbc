package org.dialworks.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.platform.sql.Sql;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

/** free + held = size, whatever happens, by the database's own count under load; {@link ModelIT} goes one by one. */
@QuarkusTest
@WithTestResource(RealServers.class)
class InventoryLawIT {

    // A base number that its extensions keep from being offered, by the policy of its site, counts as held by them.
    private static final String CLOSED = """
            EXISTS (SELECT FROM phone_number e JOIN site_policy sp ON sp.site = e.site
                    WHERE e.digits = %s AND e.extension <> '' AND e.state NOT IN ('available', 'blocked', 'retired')
                      AND sp.uniqueness <> 'extensions-apart')
            """;
    private static final String BROKEN = """
            SELECT r.name, r.last - r.first + 1 AS size,
                   (SELECT coalesce(sum(free), 0) FROM free_block b WHERE b.range_id = r.id) AS free,
                   (SELECT count(*) FROM phone_number n
                    WHERE n.range_id = r.id AND n.state <> 'available'
                      AND CASE WHEN r.base = 0 THEN n.digits BETWEEN r.first AND r.last AND n.extension = ''
                               ELSE n.digits = r.base AND length(n.extension) = r.extension_length
                                    AND nullif(n.extension, '')::bigint BETWEEN r.first AND r.last END)
                   + (SELECT count(DISTINCT n.digits) FROM phone_number n
                      WHERE r.base = 0 AND n.digits BETWEEN r.first AND r.last AND n.extension <> '' AND %s
                        AND NOT EXISTS (SELECT FROM phone_number o
                                        WHERE o.digits = n.digits AND o.extension = '' AND o.state <> 'available')) AS held
            FROM number_range r WHERE NOT retired
            """.formatted(CLOSED.formatted("n.digits"));
    private static final String FREE_AND_HELD = """
            SELECT count(*) AS n
            FROM phone_number p JOIN number_range r ON r.id = p.range_id
            CROSS JOIN LATERAL (
                SELECT CASE WHEN r.base = 0 THEN p.digits ELSE nullif(p.extension, '')::bigint END AS place
                WHERE length(p.extension) = r.extension_length) AS stands
            JOIN free_block b ON b.range_id = r.id AND b.block = place / 1000
            WHERE (get_bit(b.bits, (place %% 1000)::int) = 1)
               <> (p.state = 'available' AND NOT (r.base = 0 AND %s))
            """.formatted(CLOSED.formatted("p.digits"));

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    @Inject
    Sql sql;

    private void theLawHolds() {
        record Count(String range, long size, long free, long held) {}
        List<Count> counts = QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        BROKEN,
                        row -> new Count(
                                row.getString("name"), row.getLong("size"), row.getLong("free"), row.getLong("held"))));
        assertThat(counts)
                .allSatisfy(count -> assertThat(count.free() + count.held()).isEqualTo(count.size()));
        long disagreeing =
                QuarkusTransaction.requiringNew().call(() -> sql.one(FREE_AND_HELD, row -> row.getLong("n")));
        assertThat(disagreeing).isZero();
    }

    @Test
    void itHoldsWhenEverythingHappensAtOnce() throws InterruptedException, ExecutionException {
        Api.range(site, first + 900, first + 1199);
        var work = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 80; i++) {
            var random = new Random(i);
            long digits = first + 900 + random.nextInt(300);
            work.add(() -> Api.assign(site, "user" + digits).statusCode());
            work.add(() -> Api.admin()
                    .post(BASE + "/numbers/+" + digits + "/" + (random.nextBoolean() ? "release" : "block"))
                    .statusCode());
        }
        for (int i = 0; i < 3; i++) {
            var csv = new StringBuilder("DisplayName,SipAddress,SamAccountName,LineURI\n");
            for (int j = 0; j < 60; j++) {
                csv.append("U,sip:u%d@contoso.com,u%d,tel:+%d\n".formatted(j, j, first + 880 + 7L * i + 6L * j));
            }
            work.add(10 * i, () -> Imports.load("site=" + site, csv.toString()).statusCode());
        }
        try (var callers = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> answer : callers.invokeAll(work)) {
                // A machine under load may also ask to come back.
                assertThat(answer.get()).isIn(200, 201, 409, 503);
            }
        }
        theLawHolds();
    }
}
