package org.dialworks.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Topic;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Topics;
import org.dialworks.stack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class FaultIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    @Test
    void numbersAreAssignedWhileTheBrokerIsAwayAndTheEventsComeOnceItIsBack() {
        Api.range(site, first, first + 9);
        RealServers.stopKafka();
        try {
            Api.assign(site, "kari").then().statusCode(201);
            Api.assign(site, "ola").then().statusCode(201);
        } finally {
            RealServers.startKafka();
        }
        for (int i = 0; i < 2; i++) {
            String number = "+" + (first + i);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            assertThat(Topics.heard(Topic.NUMBERS, number)).hasSize(1));
        }
    }

    @Test
    void whileTheDatabaseIsAwayCallersAreToldToComeBackAndThenItGoesOnByItself() {
        Api.range(site, first, first + 9);
        RealServers.stopPostgres();
        try {
            Api.assign(site, "kari")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", endsWith("/unavailable"));
            Api.as(Roles.VIEWER).get(BASE + "/ranges").then().statusCode(503);
        } finally {
            RealServers.startPostgres();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Api.assign(site, "kari").then().statusCode(201));
    }
}
