package org.dialworks.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A client on a bare socket: sends bytes as they are given. */
public final class RawClient implements AutoCloseable {

    private static final int QUIET_MILLIS = 400;

    private final Socket socket;

    public RawClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
    }

    /** Sends and returns what comes back until the other side closes or is quiet. */
    public static String exchange(int port, String bytes) throws IOException {
        try (var client = new RawClient(port)) {
            client.send(bytes);
            return client.receive();
        }
    }

    public void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    public String receive() throws IOException {
        return receive(QUIET_MILLIS);
    }

    /** What comes until the other side closes or is quiet for so long after something came; waits up to 10 s for the first byte. */
    public String receive(int quietMillis) throws IOException {
        var received = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        var buffer = new byte[16 * 1024];
        try {
            socket.setSoTimeout(10_000);
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                received.write(buffer, 0, n);
                socket.setSoTimeout(quietMillis);
            }
        } catch (SocketTimeoutException | SocketException e) {
            // Quiet, or reset by the other side: what has come is the answer.
        }
        return received.toString(StandardCharsets.ISO_8859_1);
    }

    /** Whether the other side has closed; waits for it. */
    public boolean isClosedByServer() throws IOException {
        socket.setSoTimeout(5_000);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
