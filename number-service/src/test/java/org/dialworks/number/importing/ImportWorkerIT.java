package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Roles;
import org.dialworks.number.range.RangeRepository;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.stack.testing.RealServers;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ImportWorkerIT {

    private static final Logger LOG = Logger.getLogger(ImportWorkerIT.class);

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    @Inject
    ImportRepository imports;

    @Inject
    ImportRows rows;

    @Inject
    RangeRepository ranges;

    @Inject
    org.dialworks.platform.sql.Sql sql;

    private static String user(int i, long number) {
        return "User %d,sip:user%d@contoso.com,user%d,tel:+%d\n".formatted(i, i, i, number);
    }

    @Test
    void aJobThatADeadWorkerLeftIsDoneByTheNext() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            imports.persistAndFlush(new ImportJob(
                    id, new StartImport.Wish(site, null, false, false, null, "test"), null, Instant.now()));
            imports.add(id, new ImportView.File(1, "users.csv", "Get-CsUser", 1, null));
            var row = ImportRow.holding(
                    2, "tel:+" + first, PhoneNumber.of(first), Holder.user("sip:kari@contoso.com", "Kari"), null);
            rows.add(id, List.of(row.at(1, 1)));
            sql.update("UPDATE import_job SET state = 'running', tries = 1, total = 1 WHERE id = ?", id);
        });
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Imports.job(id.toString()).then().body("state", equalTo("done")));
        Api.number("+" + first).then().body("state", equalTo("active"));
    }

    @Test
    void anImportThatIsCancelledLeavesNothingAndTakingGoesOnMeanwhile() throws InterruptedException {
        Api.range(site, first, first + 9);
        var held = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        Thread holder = Thread.ofVirtual()
                .start(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ranges.lockLayout();
                    held.countDown();
                    try {
                        letGo.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }));
        held.await();
        String id;
        try {
            String csv = "DisplayName,SipAddress,SamAccountName,LineURI\n" + user(1, first + 5);
            id = Imports.send("site=" + site, "text/csv", csv.getBytes(StandardCharsets.UTF_8))
                    .path("id");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> Imports.job(id).then().body("state", equalTo("running")));
            Api.assign(site, "ola").then().statusCode(201);
            Api.admin().delete(BASE + "/imports/" + id).then().statusCode(202);
        } finally {
            letGo.countDown();
            holder.join();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Imports.job(id).then().body("state", equalTo("cancelled")));
        Api.number("+" + (first + 5)).then().body("state", equalTo("available"));
        Api.admin().delete(BASE + "/imports/" + id).then().statusCode(409);
    }

    @Test
    void fiftyThousandRowsAreLoadedInOneGo() {
        int count = 50_000;
        Imports.load(
                "site=" + site,
                "Identity,NumberRangeStart,NumberRangeEnd\nBig,tel:+%d,tel:+%d\n".formatted(first, first + 99_999));
        var csv = new StringBuilder("DisplayName,SipAddress,SamAccountName,LineURI\n");
        for (int i = 0; i < count; i++) {
            csv.append(user(i, first + 2L * i));
        }
        Instant before = Instant.now();
        Response started =
                Imports.send("site=" + site, "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        Duration taken = Duration.between(before, Instant.now());
        Response job = Imports.finished(started);
        LOG.infof("%d rows: read in %s, loaded after %s", count, taken, Duration.between(before, Instant.now()));
        assertThat(Imports.counts(job)).isEqualTo("added " + count);
        Api.as(Roles.VIEWER)
                .get(BASE + "/ranges?site=" + site)
                .then()
                .body("items[0].free", equalTo(50_000))
                .body("items[0].held", equalTo(50_000));
        Instant again = Instant.now();
        assertThat(Imports.counts(Imports.finished(
                        Imports.send("site=" + site, "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("unchanged " + count);
        LOG.infof("%d rows once more after %s", count, Duration.between(again, Instant.now()));
    }

    @Test
    void anUploadSentAgainWithItsKeyIsOneJob() {
        byte[] csv =
                ("DisplayName,SipAddress,SamAccountName,LineURI\n" + user(1, first)).getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();
        String id = Api.admin()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(csv)
                .post(BASE + "/imports?site=" + site)
                .path("id");
        Api.admin()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(csv)
                .post(BASE + "/imports?site=" + site)
                .then()
                .statusCode(202)
                .body("id", equalTo(id));
        Api.as(Roles.VIEWER).get(BASE + "/imports").then().statusCode(200).body("items[0].id", equalTo(id));
    }
}
