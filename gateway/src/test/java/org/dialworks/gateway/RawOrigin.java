package org.dialworks.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A server on a bare socket that keeps every byte it is sent, and answers as told. */
public final class RawOrigin implements AutoCloseable {

    /** What to do with a connection once the head of a request has come. */
    public interface Answer {
        void to(Socket socket, String head) throws IOException;
    }

    /** What came over one connection. */
    private static final class Recording {
        private String text = "";

        synchronized void append(String more) {
            text += more;
        }

        synchronized void forget() {
            text = "";
        }

        @Override
        public synchronized String toString() {
            return text;
        }
    }

    /** 200 with a short body, connection kept. */
    public static final Answer OK = (socket, head) -> send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");

    private final ServerSocket server;
    private final List<Recording> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger closedByGateway = new AtomicInteger();
    private final AtomicReference<Answer> answer = new AtomicReference<>(OK);

    public RawOrigin(int port) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    public void answers(Answer next) {
        answer.set(next);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Everything received since the last {@link #forget()}, connection by connection. */
    public String received() {
        return String.join("", receivedByConnection());
    }

    public List<String> receivedByConnection() {
        return connections.stream()
                .map(Recording::toString)
                // The gateway's own look at the health of its services.
                .filter(bytes -> !bytes.startsWith("GET /q/"))
                .toList();
    }

    /** Connections that the other side has closed. */
    public int closedByGateway() {
        return closedByGateway.get();
    }

    public void forget() {
        connections.forEach(Recording::forget);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        var bytes = new Recording();
        connections.add(bytes);
        try (socket) {
            InputStream in = socket.getInputStream();
            var buffer = new byte[8192];
            var pending = new StringBuilder();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                String text = new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
                bytes.append(text);
                pending.append(text);
                // What follows a head is taken for its body; enough for tests that send one request at a time.
                int end = pending.indexOf("\r\n\r\n");
                if (end >= 0 && pending.indexOf(" HTTP/1.") > 0) {
                    String head = pending.substring(0, end);
                    pending.setLength(0);
                    answer.get().to(socket, head);
                } else if (end >= 0) {
                    pending.setLength(0);
                }
            }
            closedByGateway.incrementAndGet();
        } catch (IOException e) {
            closedByGateway.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
