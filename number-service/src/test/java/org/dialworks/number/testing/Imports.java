package org.dialworks.number.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dialworks.number.testing.Api.BASE;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dialworks.contracts.Roles;

/** Uploads and what became of them. */
public final class Imports {

    private Imports() {}

    /** Sends a file as the body. */
    public static Response send(String query, String contentType, byte[] body) {
        return Api.admin().contentType(contentType).body(body).post(BASE + "/imports?" + query);
    }

    /** Sends text as CSV and waits for the end of its job. */
    public static Response load(String query, String csv) {
        return finished(send(query, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** Waits for the end of the job that an upload began. */
    public static Response finished(Response started) {
        assertThat(started.statusCode()).as(started.asString()).isEqualTo(202);
        String id = started.path("id");
        assertThat(started.header("Location")).endsWith(BASE + "/imports/" + id);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !List.of("queued", "running").contains(job(id).path("state")));
        return job(id);
    }

    public static Response job(String id) {
        return Api.as(Roles.VIEWER).get(BASE + "/imports/" + id);
    }

    /** A row of a report; the reason is empty where there is none. */
    public record Row(int line, String outcome, String reason) {}

    /** All rows of a report. */
    public static List<Row> report(Response job) {
        List<Map<String, Object>> items = Api.as(Roles.VIEWER)
                .get(BASE + "/imports/" + job.path("id") + "/report?limit=1000")
                .jsonPath()
                .getList("items");
        return items.stream()
                .map(item -> new Row(
                        (Integer) item.getOrDefault("line", 0),
                        String.valueOf(item.get("outcome")),
                        String.valueOf(item.getOrDefault("reason", ""))))
                .toList();
    }

    /** The counts of a job as text: {@code added 1, unchanged 2}. */
    public static String counts(Response job) {
        assertThat(job.<String>path("state")).as(job.asString()).isEqualTo("done");
        var counts = new StringBuilder();
        for (String outcome : List.of("added", "changed", "unchanged", "conflict", "local", "rejected", "ignored")) {
            int count = job.path("result." + outcome);
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : ", ")
                        .append(outcome)
                        .append(' ')
                        .append(count);
            }
        }
        return counts.toString();
    }
}
