package org.dialworks.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The product's main job, step by step as the README walks it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkThroughIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String ANNE = "{\"kind\":\"user\",\"id\":\"sip:anne.berg@contoso.com\",\"line\":\"primary\","
            + "\"displayName\":\"Anne Berg\"}";

    private static RunningPlatform platform;
    private static Api admin;

    @BeforeAll
    static void start() {
        platform = RunningPlatform.shared();
        admin = Api.administrator(platform);
    }

    @Test
    @Order(1)
    void loadsTheExportsUnchangedAndAccountsForEveryRow() {
        Api.Answer accepted = admin.upload("/api/numbers/v1/imports?site=bergen&country=NO", Examples.exports());
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        String job = accepted.header("Location");

        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(admin.get(path(job)).at("/state")).isEqualTo("done"));

        List<JsonNode> rows = items(admin.get(path(job) + "/report?limit=1000"));
        // 2 ranges, 5 users one of whom has two lines, and one row in each of the other seven files.
        assertThat(rows).as(rows.toString()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.at("/file").asText()).isNotEmpty();
            assertThat(row.at("/line").asLong()).isPositive();
        });
        assertThat(rows)
                .filteredOn(row -> row.at("/outcome").asText().equals("rejected"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.at("/file").asText()).isEqualTo("Get-CsUser.csv");
                    assertThat(row.at("/line").asLong()).isEqualTo(7);
                    assertThat(row.at("/reason").asText()).contains("4.755E+09");
                });
    }

    @Test
    @Order(2)
    void showsWhatIsFreeEachNumberOnce() {
        List<JsonNode> ranges = items(admin.get("/api/numbers/v1/ranges?site=bergen"));
        assertThat(ranges.stream()
                        .mapToLong(range -> range.at("/size").asLong())
                        .sum())
                .as("two ranges that overlap by 50")
                .isEqualTo(150);
        assertThat(ranges.stream()
                        .mapToLong(range -> range.at("/free").asLong())
                        .sum())
                .as("less ten holders")
                .isEqualTo(140);
        List<JsonNode> free = items(admin.get("/api/numbers/v1/available?site=bergen&limit=200"));
        assertThat(free).extracting(WalkThroughIT::number).hasSize(140).doesNotHaveDuplicates();
        assertThat(free)
                .extracting(WalkThroughIT::number)
                .startsWith("+4755120000", "+4755120004")
                .doesNotContain("+4755120001", "+4755120003", "+4755120012", "+4755120030", "+4755120040");
    }

    @Test
    @Order(3)
    void assignsTheNextFreeNumberOfTheSiteOnceForARequestSentTwice() {
        String request = "{\"site\":\"bergen\",\"count\":1,\"as\":\"assigned\",\"holder\":" + ANNE + "}";
        Map<String, String> headers =
                Map.of("Content-Type", Api.JSON_TYPE, "Idempotency-Key", "walk-through-anne-berg");
        for (int i = 0; i < 2; i++) {
            Api.Answer taken = admin.post("/api/numbers/v1/available", headers, request.getBytes(UTF_8));
            assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
            assertThat(taken.body()).contains("+4755120000");
        }
    }

    @Test
    @Order(4)
    void givesTwoCallersNeverTheSameNumber() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> requests = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(i -> () -> {
                        Api.Answer taken = admin.post(
                                "/api/numbers/v1/available",
                                "{\"site\":\"bergen\",\"count\":1,\"as\":\"reserved\",\"until\":\"2099-01-01T00:00:00Z\"}");
                        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
                        return number(taken.json().at("/items/0"));
                    })
                    .toList();
            var numbers = callers.invokeAll(requests).stream()
                    .map(taken -> taken.resultNow())
                    .toList();
            assertThat(numbers).doesNotHaveDuplicates().hasSize(40);
        }
    }

    @Test
    @Order(5)
    void offersTheScriptThatGivesThePersonTheLine() {
        Api.Answer intent = admin.put(
                "/api/routing/v1/sites/bergen/intent",
                "{\"name\":\"Bergen\",\"platform\":\"lync2010\",\"country\":\"NO\"}");
        assertThat(intent.status()).as(intent.toString()).isIn(200, 201);

        String id = await().atMost(LIMIT).until(WalkThroughIT::readyProvisioning, found -> !found.isEmpty());
        Api.Answer script = admin.get("/api/routing/v1/provisioning/" + id + "/script", "text/plain");
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.body())
                .contains("Set-CsUser", "'sip:anne.berg@contoso.com'", "-EnterpriseVoiceEnabled $true")
                .contains("'tel:+4755120000'");
    }

    @Test
    @Order(6)
    void offersTheGlobalVoiceRoutingScriptOfTheSite() {
        Api.Answer plan = admin.post("/api/routing/v1/sites/bergen/plans", "{}");
        assertThat(plan.status()).as(plan.toString()).isEqualTo(201);
        String id = plan.at("/id");
        Api.Answer script =
                admin.get("/api/routing/v1/plans/" + id + "/script?target=lync2010&kind=global-voice", "text/plain");
        assertThat(script.status()).as(script.toString()).isEqualTo(200);
        assertThat(script.body())
                .contains("Prefix All", "Keep All", "LocalRoute", "GlobalRoute", "Get-CsService -PstnGateway")
                .contains("Test-CsVoiceTestConfiguration", "New-CsVoiceNormalizationRule", "+47");
        Api.Answer published = admin.post("/api/routing/v1/plans/" + id + "/publish", "{}");
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
    }

    @Test
    @Order(7)
    void aFailedOutcomeKeepsTheReasonWithTheNumberAndASucceededOneMakesItActive() {
        String id = readyProvisioning();
        assertThat(outcome(id, "{\"outcome\":\"failed\",\"reason\":\"LineURI is in use\"}"))
                .isEqualTo(200);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(admin.get("/api/numbers/v1/numbers/%2B4755120000")
                                .body())
                        .contains("LineURI is in use")
                        .contains("\"assigned\""));

        assertThat(outcome(id, "{\"outcome\":\"succeeded\"}")).isEqualTo(200);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(admin.get("/api/numbers/v1/numbers/%2B4755120000")
                                .at("/state"))
                        .isEqualTo("active"));
    }

    @Test
    @Order(8)
    void troubleBecomesIncidentsOnTheApiTheLiveStreamAndTheWebhook() {
        try (var hooks = new Webhooks();
                var live = new LiveStream(admin)) {
            Api.Answer target =
                    admin.post("/api/diagnostics/v1/targets", "{\"name\":\"on call\",\"url\":\"" + hooks.url() + "\"}");
            assertThat(target.status()).as(target.toString()).isEqualTo(201);
            String secret = target.at("/secret");

            Api sender = Api.withRoles(platform, Set.of("ingest"));
            for (String file : List.of("25073-mediation-server.xml", "41024-41025-every-five-minutes.ndjson")) {
                String type = file.endsWith(".xml") ? "application/xml" : "application/x-ndjson";
                Api.Answer accepted = sender.post(
                        "/api/diagnostics/v1/events?site=bergen", Map.of("Content-Type", type), Examples.event(file));
                assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
            }

            await().atMost(LIMIT).untilAsserted(() -> {
                List<JsonNode> incidents = items(admin.get("/api/diagnostics/v1/incidents?site=bergen"));
                assertThat(incidents)
                        .extracting(incident -> incident.at("/host").asText())
                        .containsExactlyInAnyOrder("med01.contoso.com", "fe01.contoso.com");
                assertThat(incidents).allSatisfy(incident -> {
                    assertThat(incident.at("/cause").asText()).isNotEmpty();
                    assertThat(incident.at("/repair")).isNotEmpty();
                });
                assertThat(incidents)
                        .filteredOn(incident -> incident.at("/host").asText().equals("fe01.contoso.com"))
                        .singleElement()
                        .satisfies(incident ->
                                assertThat(incident.at("/state").asText()).isEqualTo("flapping"));
            });
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(live.lines())
                            .anySatisfy(line -> assertThat(line).contains("org.dialworks.incident."))
                            .anySatisfy(line -> assertThat(line).contains("med01.contoso.com")));
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(hooks.received())
                            .anySatisfy(delivery -> assertThat(delivery.body()).contains("med01.contoso.com"))
                            .anySatisfy(delivery -> assertThat(delivery.body()).contains("fe01.contoso.com"))
                            .allSatisfy(delivery ->
                                    assertThat(delivery.isSignedWith(secret)).isTrue()));
        }
    }

    @Test
    @Order(9)
    void everyStepIsRefusedWithoutATokenAndWithARoleThatLacksTheRight() {
        Api nobody = Api.anonymous(platform.address());
        Api wrongRole = Api.withRoles(platform, Set.of("ingest"));
        Api onlyViewer = Api.withRoles(platform, Set.of("viewer"));
        for (String path : List.of(
                "/api/numbers/v1/ranges",
                "/api/numbers/v1/available?site=bergen",
                "/api/routing/v1/provisioning",
                "/api/diagnostics/v1/incidents",
                "/api/live")) {
            assertThat(nobody.get(path).status()).as(path).isEqualTo(401);
            assertThat(wrongRole.get(path).status()).as(path).isEqualTo(403);
        }
        for (String path : List.of(
                "/api/numbers/v1/imports?site=bergen",
                "/api/numbers/v1/available",
                "/api/routing/v1/sites/bergen/plans",
                "/api/diagnostics/v1/targets",
                "/api/diagnostics/v1/events")) {
            assertThat(nobody.post(path, "{}").status()).as(path).isEqualTo(401);
            assertThat(onlyViewer.post(path, "{}").status()).as(path).isEqualTo(403);
        }
    }

    @Test
    @Order(10)
    void aServiceReachedAroundTheGatewayRefusesWhatTheGatewayWouldRefuse() {
        Map<String, String> services = Map.of(
                "number-service", "/api/numbers/v1/ranges",
                "routing-service", "/api/routing/v1/provisioning",
                "diagnostics-service", "/api/diagnostics/v1/incidents");
        services.forEach((service, path) -> {
            String around = platform.address(service);
            assertThat(Api.anonymous(around).get(path).status()).as(service).isEqualTo(401);
            assertThat(Api.withRoles(platform, Set.of("ingest"))
                            .at(around)
                            .get(path)
                            .status())
                    .as(service)
                    .isEqualTo(403);
            assertThat(admin.at(around).get(path).status()).as(service).isEqualTo(200);
        });
    }

    @Test
    @Order(11)
    void onePageListsAllApis() {
        Api.Answer page = Api.anonymous(platform.address()).get("/api/docs/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("swagger");
        for (String document : List.of(
                "/api/docs/openapi/numbers",
                "/api/docs/openapi/routing",
                "/api/docs/openapi/diagnostics",
                "/q/openapi")) {
            assertThat(Api.anonymous(platform.address()).get(document).body())
                    .as(document)
                    .contains("openapi", "paths");
        }
    }

    private static int outcome(String id, String body) {
        return admin.post("/api/routing/v1/provisioning/" + id + "/outcome", body)
                .status();
    }

    private static String readyProvisioning() {
        return items(admin.get("/api/routing/v1/provisioning?site=bergen&limit=1000")).stream()
                .filter(entry -> entry.at("/number").asText().equals("+4755120000"))
                .filter(entry ->
                        Set.of("ready", "failed").contains(entry.at("/state").asText()))
                .map(entry -> entry.at("/id").asText())
                .findFirst()
                .orElse("");
    }

    private static String number(JsonNode entry) {
        return entry.isTextual() ? entry.asText() : entry.at("/number").asText();
    }

    private static List<JsonNode> items(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return StreamSupport.stream(answer.json().at("/items").spliterator(), false)
                .toList();
    }

    /** A Location as a path: the gateway may give it whole. */
    private static String path(String location) {
        int scheme = location.indexOf("://");
        return scheme < 0 ? location : location.substring(location.indexOf('/', scheme + 3));
    }
}
