package org.dialworks.number.foresight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Topic;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Topics;
import org.dialworks.platform.sql.Sql;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ForesightIT {

    private static final String ADD_HISTORY = """
            INSERT INTO number_history (digits, extension, version, state, at, changed_by) VALUES (?, '', ?, ?, ?, 'test')
            """;
    private static final String ADD_NUMBER = """
            INSERT INTO phone_number (digits, site, state, holder_kind, holder_id, holder_line, epoch, version, since, changed_by)
            VALUES (?, ?, 'active', 'user', 'sip:test@contoso.com', 'primary', 1, ?, ?, 'test')
            """;

    private final String site = Api.newSite();
    private final long first = Api.newArea();
    private final Instant now = Instant.now();

    @Inject
    Sql sql;

    @Inject
    CountUse countUse;

    /** A number outside every range that has been in use since so many days ago; its range is made later. */
    private void usedSince(long digits, int daysAgo) {
        Instant at = now.minus(Duration.ofDays(daysAgo));
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update(ADD_HISTORY, digits, 1L, "assigned", at);
            sql.update(ADD_HISTORY, digits, 2L, "active", at);
            sql.update(ADD_NUMBER, digits, site, 2L, at);
        });
    }

    private JsonPath get(String path) {
        return Api.as(Roles.VIEWER)
                .get(BASE + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void theUseOfEachDayComesFromTheHistoryAndCountsOnce() {
        // Two numbers a day for forty days: of two hundred, eighty are gone.
        for (int day = 40; day >= 1; day--) {
            usedSince(first + 2L * day, day);
            usedSince(first + 2L * day + 1, day);
        }
        String id = Api.range(site, first, first + 199);
        countUse.catchUp();
        JsonPath use = get("/use?range=" + id);
        assertThat(use.getList("items")).hasSize(40);
        assertThat(use.getInt("items[0].free")).isEqualTo(198);
        assertThat(use.getInt("items[39].active")).isEqualTo(80);
        assertThat(use.getInt("items[39].free")).isEqualTo(120);
        assertThat(use.getInt("items[7].taken")).isEqualTo(2);
        assertThat(use.getString("items[39].from"))
                .isEqualTo(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1).toString());
        countUse.catchUp();
        assertThat(get("/use?range=" + id).getList("items")).isEqualTo(use.getList("items"));

        JsonPath months = get("/use?step=month&site=" + site);
        assertThat(months.getList("items.taken", Integer.class).stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(80);
        assertThat(months.getInt("items[-1].free")).isEqualTo(120);

        JsonPath forecast = get("/forecast?range=" + id);
        assertThat(forecast.getString("items[0].outlook")).isEqualTo("runs-dry");
        assertThat(forecast.getDouble("items[0].perDay")).isEqualTo(2);
        assertThat(forecast.getInt("items[0].daysLeft")).isEqualTo(60);
        assertThat(forecast.getInt("items[0].days")).isEqualTo(39);
        assertThat(forecast.getString("items[0].earliest")).isEqualTo(forecast.getString("items[0].runsDry"));
        assertThat(get("/forecast?by=site&site=" + site).getInt("items[0].daysLeft"))
                .isEqualTo(60);

        // Each part of a split range has the days of its own numbers.
        String upper = Api.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("at", "+" + (first + 100)))
                .post(BASE + "/ranges/" + id + "/split")
                .path("id");
        countUse.catchUp();
        assertThat(get("/use?range=" + id).getInt("items[-1].free")).isEqualTo(20);
        assertThat(get("/use?range=" + id).getInt("items[-1].size")).isEqualTo(100);
        assertThat(get("/forecast?range=" + upper).getString("items[0].outlook"))
                .isEqualTo("no-end-in-sight");
        assertThat(get("/use?site=" + site).getInt("items[-1].free")).isEqualTo(120);
    }

    @Test
    void saysWhenItKnowsTooLittle() {
        String id = Api.range(site, first, first + 9);
        countUse.catchUp();
        assertThat(get("/forecast?range=" + id).getString("items[0].outlook")).isEqualTo("too-little-known");
        assertThat(get("/use?range=" + id).getList("items")).isEmpty();
        Api.as(Roles.VIEWER).get(BASE + "/use?from=2026-02-30").then().statusCode(400);
        Api.as(Roles.VIEWER)
                .get(BASE + "/use?from=2026-02-02&to=2026-02-01")
                .then()
                .statusCode(400);
        Api.as(Roles.VIEWER, "elsewhere").get(BASE + "/use?range=" + id).then().statusCode(403);
        Api.as(Roles.VIEWER, "elsewhere").get(BASE + "/forecast").then().body("items", hasSize(0));
        Api.as(Roles.VIEWER).get(BASE + "/forecast?by=moon").then().statusCode(400);
    }

    @Test
    void aRangeThatRunsLowIsToldOnceAndAgainOnlyAfterItHasRecovered() {
        String id = Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name", "x", "site", site, "first", "+" + first, "last", "+" + (first + 19), "threshold", 20))
                .post(BASE + "/ranges")
                .then()
                .statusCode(201)
                .body("low", equalTo(false))
                .extract()
                .path("id");
        take(16);
        await().atMost(Duration.ofSeconds(60)).until(() -> isLow(id));
        take(2);
        release(first, first + 1);
        // Four of twenty are free again: at the threshold, not above it.
        judged();
        assertThat(isLow(id)).isTrue();
        release(first + 2, first + 3, first + 4);
        await().atMost(Duration.ofSeconds(60)).until(() -> !isLow(id));
        take(4);
        await().atMost(Duration.ofSeconds(60)).until(() -> isLow(id));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Topics.heard(Topic.RANGES, id))
                        .extracting(Topics.Heard::type)
                        .containsExactly(
                                "org.dialworks.range.created.v1",
                                "org.dialworks.range.running-low.v1",
                                "org.dialworks.range.changed.v1",
                                "org.dialworks.range.running-low.v1"));
    }

    @Inject
    WatchThresholds watchThresholds;

    private void judged() {
        watchThresholds.look();
    }

    private static boolean isLow(String id) {
        return Api.as(Roles.VIEWER).get(BASE + "/ranges/" + id).path("low");
    }

    private void take(int count) {
        Api.as(Roles.REQUESTER)
                .contentType(ContentType.JSON)
                .body(Map.of("site", site, "count", count, "as", "reserved"))
                .post(BASE + "/available")
                .then()
                .statusCode(201);
    }

    private void release(long... numbers) {
        for (long number : numbers) {
            Api.admin().post(BASE + "/numbers/+" + number + "/release").then().statusCode(200);
        }
    }
}
