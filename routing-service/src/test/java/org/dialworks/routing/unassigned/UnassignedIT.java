package org.dialworks.routing.unassigned;

import static org.awaitility.Awaitility.await;
import static org.dialworks.routing.Api.BASE;
import static org.dialworks.routing.Api.BERGEN;
import static org.dialworks.routing.Api.admin;
import static org.dialworks.routing.Api.as;
import static org.dialworks.routing.Api.newSite;
import static org.dialworks.routing.Api.problem;
import static org.dialworks.routing.Api.siteWithIntent;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.RangeChanged;
import org.dialworks.routing.Topics;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "database", value = "routing"))
class UnassignedIT {

    private static final String ANNOUNCEMENT =
            "{\"announcement\":{\"service\":\"ApplicationServer:pool01.contoso.com\",\"name\":\"Vacant\"}}";

    private static RangeChanged range(UUID id, String site, String last, boolean retired, long version) {
        return new RangeChanged(
                id,
                "Bergen",
                site,
                PhoneNumber.parse("+4755123000"),
                PhoneNumber.parse(last),
                "hq",
                1,
                1000,
                1000,
                retired,
                version,
                Instant.parse("2026-01-31T12:00:00Z"),
                "kari",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String path(String site) {
        return BASE + "/sites/" + site + "/unassigned-numbers/script";
    }

    @Test
    void rangesThatWereHeardOfAreAnsweredAsTheyAreNow() {
        String site = siteWithIntent(BERGEN);
        problem(admin().body(ANNOUNCEMENT).post(path(site)), 404, "not-found");
        UUID id = UUID.randomUUID();
        Topics.send(
                EventType.RANGE_CREATED,
                List.of(range(id, site, "+4755123999", false, 2), range(id, site, "+4755123499", false, 1)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> admin().body(ANNOUNCEMENT)
                        .accept("text/plain")
                        .post(path(site))
                        .then()
                        .statusCode(200)
                        .body(containsString("-NumberRangeEnd 'tel:+4755123999'")));
        Topics.send(EventType.RANGE_CREATED, List.of(range(id, site, "+4755123999", true, 3)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> admin().body(ANNOUNCEMENT)
                        .accept("application/json")
                        .post(path(site))
                        .then()
                        .statusCode(200)
                        .body("removed", equalTo(List.of("+4755123000 to +4755123999 (Bergen)")))
                        .body("answered", equalTo(List.of())));
    }

    @Test
    void whatIsMissingIsNamed() {
        String site = siteWithIntent(BERGEN);
        problem(admin().body("{}").post(path(site)), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/announcement"));
        problem(admin().body(ANNOUNCEMENT).post(path(newSite())), 409, "conflict");
        problem(as("viewer").body(ANNOUNCEMENT).post(path(site)), 403, "forbidden");
    }
}
