package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.number.testing.Api.BASE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import org.dialworks.contracts.Roles;
import org.dialworks.number.testing.Api;
import org.dialworks.number.testing.Imports;
import org.dialworks.stack.testing.RealServers;
import org.dialworks.stack.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ImportFollowingIT {

    private final String site = Api.newSite();
    private final long first = Api.newArea();

    @TestHTTPResource
    URI server = URI.create("/");

    @Inject
    ForgetReports forgetReports;

    private String list(int count) {
        var csv = new StringBuilder("DisplayName,SipAddress,SamAccountName,LineURI\n");
        for (int i = 0; i < count; i++) {
            csv.append("=User %d,sip:user%d@contoso.com,user%d,tel:+%d\n".formatted(i, i, i, first + i));
        }
        return csv.append("Nobody,sip:nobody@contoso.com,nobody,4.755E+09\n").toString();
    }

    private HttpResponse<java.util.stream.Stream<String>> follow(String id, String... sites)
            throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(
                HttpRequest.newBuilder(server.resolve(BASE + "/imports/" + id + "/events"))
                        .header("Accept", "text/event-stream")
                        .header(
                                "Authorization",
                                "Bearer " + TestIssuer.token("viewer", Set.of(Roles.VIEWER), Set.of(sites)))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
    }

    @Test
    void whoFollowsAnImportIsToldOfItUntilItIsOver() throws IOException, InterruptedException {
        String id = Imports.send("site=" + site, "text/csv", list(5000).getBytes(StandardCharsets.UTF_8))
                .path("id");
        var answer = follow(id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        var jobs = new ArrayList<JsonNode>();
        var json = new ObjectMapper();
        for (String line : answer.body().toList()) {
            if (line.startsWith("data:")) {
                jobs.add(json.readTree(line.substring("data:".length())));
            }
        }
        assertThat(jobs).isNotEmpty();
        assertThat(jobs.getLast().path("state").asText()).isEqualTo("done");
        assertThat(jobs.getLast().at("/progress/done").asLong()).isEqualTo(5001);
        assertThat(jobs).extracting(job -> job.at("/progress/done").asLong()).isSorted();
        assertThat(follow(id, "elsewhere").statusCode()).isEqualTo(403);
        assertThat(follow("00000000-0000-0000-0000-000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void theReportIsAlsoAFile() {
        Response job = Imports.load("site=" + site, list(1));
        Api.as(Roles.VIEWER)
                .accept("text/csv")
                .get(BASE + "/imports/" + job.path("id") + "/report?outcome=rejected")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("body,3,Get-CsUser,rejected,\"'4.755E+09' is what Excel"))
                .body(org.hamcrest.Matchers.not(containsString("User 0")));
        Api.as(Roles.VIEWER)
                .accept("text/csv")
                .get(BASE + "/imports/" + job.path("id") + "/report")
                .then()
                .body(containsString("'=User 0"));
        Api.as(Roles.VIEWER, "elsewhere")
                .accept("text/csv")
                .get(BASE + "/imports/" + job.path("id") + "/report")
                .then()
                .statusCode(403);
    }

    @Test
    void aReportIsForgottenAndTheImportIsNot() {
        Response job = Imports.load("site=" + site, list(3));
        forgetReports.forgetThoseOverBefore(Instant.now().minus(Duration.ofDays(1)));
        assertThat(Imports.report(job)).hasSize(4);
        forgetReports.forgetThoseOverBefore(Instant.now().plus(Duration.ofDays(1)));
        assertThat(Imports.report(job)).as("the newest is kept").hasSize(4);
        Imports.load("site=" + site, list(3));
        forgetReports.forgetThoseOverBefore(Instant.now().plus(Duration.ofDays(1)));
        Api.as(Roles.VIEWER)
                .get(BASE + "/imports/" + job.path("id") + "/report")
                .then()
                .statusCode(410)
                .body("type", endsWith("/gone"));
        Imports.job(job.path("id")).then().body("state", equalTo("done")).body("result.added", equalTo(3));
        Api.number("+" + first).then().body("state", equalTo("active"));
        Api.admin()
                .post(BASE + "/imports/" + job.path("id") + "/resolve?country=NO")
                .then()
                .statusCode(410);
    }
}
