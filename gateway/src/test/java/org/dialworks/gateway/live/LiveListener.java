package org.dialworks.gateway.live;

import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.dialworks.gateway.TestGateway;

/** Listens to the live stream as a browser would. */
final class LiveListener implements AutoCloseable {

    record Event(String id, String type, String data) {
        String cloudEventId() {
            return JsonPath.from(data).getString("id");
        }
    }

    private final Socket socket;
    private final BufferedReader reader;
    private final String head;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger comments = new AtomicInteger();

    private LiveListener(Socket socket, BufferedReader reader, String head) {
        this.socket = socket;
        this.reader = reader;
        this.head = head;
        Thread.ofVirtual().start(this::listen);
    }

    static LiveListener open(String token, String query, String headers) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), TestGateway.port());
        String request = "GET /api/live" + query + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\n" + headers + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        var head = new StringBuilder();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            head.append(line).append('\n');
        }
        return new LiveListener(socket, reader, head.toString());
    }

    String head() {
        return head;
    }

    List<Event> events() {
        return events;
    }

    List<String> ids() {
        return events.stream().map(Event::cloudEventId).toList();
    }

    int comments() {
        return comments.get();
    }

    /** Waits for the CloudEvent with this id. */
    Event await(String cloudEventId) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> ids().contains(cloudEventId));
        return events.stream()
                .filter(event -> event.cloudEventId().equals(cloudEventId))
                .findFirst()
                .orElseThrow();
    }

    private void listen() {
        try {
            String id = "";
            String type = "";
            // Lines of the stream among lines of the chunks that carry it: the latter begin with none of these words.
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    type = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(id, type, line.substring(6)));
                } else if (line.startsWith(":")) {
                    comments.incrementAndGet();
                }
            }
        } catch (IOException e) {
            // Closed by the test.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
