package org.dialworks.system;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A listener on the gateway's live stream. */
final class LiveStream implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Stream<String> body;

    LiveStream(Api api) {
        try {
            HttpResponse<Stream<String>> response = client.send(
                    api.request("/api/live")
                            .header("Accept", "text/event-stream")
                            .GET()
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new AssertionError("no live stream: " + response.statusCode());
            }
            body = response.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(() -> body.forEach(lines::add));
    }

    /** The lines so far, as the stream sent them. */
    List<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
