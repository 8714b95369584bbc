package org.dialworks.diagnostics.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against Alertmanager itself, as Debian packages it, where it is installed. */
class AlertmanagerTest {

    private static final String CONFIGURATION = "route: {receiver: nobody}\nreceivers: [{name: nobody}]\n";

    @TempDir
    private Path folder;

    @Test
    void holdsWhatItIsToldAndForgetsWhatIsOver() throws Exception {
        Optional<Path> program = Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(directory -> Path.of(directory, "prometheus-alertmanager"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "prometheus-alertmanager is not installed");
        int port = freePort();
        Process alertmanager = start(program.get(), port);
        Vertx vertx = Vertx.vertx();
        try (var http = HttpClient.newHttpClient()) {
            var client = new WebhookClient(
                    vertx,
                    new EgressPolicy(List.of(AddressBlock.parse("127.0.0.0/8"))),
                    NameResolver.ofTheSystem(),
                    Duration.ofSeconds(5));
            String base = "http://127.0.0.1:" + port;
            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .until(() -> alerts(http, base).isArray());

            assertThat(send(client, base, IncidentState.OPEN, Severity.WARNING)).isEqualTo(new Attempt.Delivered(200));
            await().untilAsserted(() ->
                    assertThat(alerts(http, base).findValuesAsText("severity")).containsExactly("warning"));
            send(client, base, IncidentState.OPEN, Severity.CRITICAL);
            await().untilAsserted(() ->
                    assertThat(alerts(http, base).findValuesAsText("severity")).containsExactly("critical"));
            JsonNode labels = alerts(http, base).at("/0/labels");
            assertThat(labels.at("/alertname").asText()).isEqualTo("gateway-health");
            assertThat(labels.at("/gateway").asText()).isEqualTo("gw01.example.net");
            send(client, base, IncidentState.RESOLVED, Severity.INFO);
            await().untilAsserted(() -> assertThat(alerts(http, base)).isEmpty());
        } finally {
            alertmanager.destroy();
            vertx.close();
        }
    }

    private Process start(Path program, int port) throws IOException {
        Path configuration = Files.writeString(folder.resolve("alertmanager.yml"), CONFIGURATION);
        return new ProcessBuilder(
                        program.toString(),
                        "--config.file=" + configuration,
                        "--storage.path=" + folder,
                        "--cluster.listen-address=",
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static Attempt send(WebhookClient client, String base, IncidentState state, Severity severity) {
        var to = new Recipient(TargetKind.ALERTMANAGER, base, null, null, TargetSettings.none(), Duration.ofMinutes(5));
        Instant now = Instant.now();
        var post =
                (Outgoing.Post) MessageForms.outgoing(to, new UUID(0, 7), MessageFormsTest.body(state, severity), now);
        return client.post(post.url(), post.headers(), post.body(), now);
    }

    private static JsonNode alerts(HttpClient http, String base) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(base + "/api/v2/alerts")).build(),
                HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
