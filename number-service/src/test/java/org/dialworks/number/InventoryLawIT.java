package org.dialworks.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.platform.sql.Sql;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

/** free + held = size, whatever happens: against a model one by one, and by the database's own count under load. */
@QuarkusTest
@WithTestResource(RealServers.class)
class InventoryLawIT {

    private static final String BROKEN = """
            SELECT r.name, r.last - r.first + 1 AS size,
                   (SELECT coalesce(sum(free), 0) FROM free_block b WHERE b.range_id = r.id) AS free,
                   (SELECT count(*) FROM phone_number n
                    WHERE n.range_id = r.id AND n.state <> 'available'
                      AND CASE WHEN r.base = 0 THEN n.digits BETWEEN r.first AND r.last AND n.extension = ''
                               ELSE n.digits = r.base AND length(n.extension) = r.extension_length
                                    AND nullif(n.extension, '')::bigint BETWEEN r.first AND r.last END) AS held
            FROM number_range r WHERE NOT retired
            """;
    private static final String FREE_AND_HELD = """
            SELECT count(*) AS n
            FROM phone_number p JOIN number_range r ON r.id = p.range_id
            CROSS JOIN LATERAL (
                SELECT CASE WHEN r.base = 0 THEN p.digits ELSE nullif(p.extension, '')::bigint END AS place
                WHERE length(p.extension) = r.extension_length) AS stands
            JOIN free_block b ON b.range_id = r.id AND b.block = place / 1000
            WHERE (get_bit(b.bits, (place % 1000)::int) = 1) <> (p.state = 'available')
            """;

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
    void theServiceAnswersAsTheModelDoes() {
        var random = new Random(4755);
        int size = 25;
        Api.range(site, first + 990, first + 990 + size - 1);
        Map<Long, String> model = new TreeMap<>();
        for (long digits = first + 990; digits < first + 990 + size; digits++) {
            model.put(digits, "available");
        }
        for (int step = 0; step < 150; step++) {
            long digits = first + 990 + random.nextInt(size);
            String state = model.getOrDefault(digits, "");
            switch (random.nextInt(4)) {
                case 0 -> take(model, 1 + random.nextInt(3));
                case 1 ->
                    move(
                            model,
                            digits,
                            "release",
                            List.of("reserved", "assigned").contains(state),
                            "available");
                case 2 ->
                    move(
                            model,
                            digits,
                            "block",
                            List.of("available", "reserved").contains(state),
                            "blocked");
                default -> move(model, digits, "unblock", state.equals("blocked"), "available");
            }
        }
        model.forEach((digits, state) ->
                assertThat(Api.number("+" + digits).<String>path("state")).isEqualTo(state));
        theLawHolds();
    }

    private void take(Map<Long, String> model, int count) {
        List<String> free = model.entrySet().stream()
                .filter(entry -> entry.getValue().equals("available"))
                .map(entry -> "+" + entry.getKey())
                .toList();
        Response answer = Api.as(Roles.REQUESTER)
                .contentType(ContentType.JSON)
                .body(Map.of("site", site, "count", count, "as", "reserved"))
                .post(BASE + "/available");
        if (free.size() < count) {
            assertThat(answer.statusCode()).isEqualTo(409);
            return;
        }
        List<String> taken = answer.jsonPath().getList("items.number");
        assertThat(taken).isEqualTo(free.subList(0, count));
        taken.forEach(number -> model.put(Long.parseLong(number.substring(1)), "reserved"));
    }

    private static void move(Map<Long, String> model, long digits, String move, boolean allowed, String next) {
        int status = Api.admin().post(BASE + "/numbers/+" + digits + "/" + move).statusCode();
        assertThat(status).isEqualTo(allowed ? 200 : 409);
        if (allowed) {
            model.put(digits, next);
        }
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
                assertThat(answer.get()).isIn(200, 201, 409);
            }
        }
        theLawHolds();
    }
}
