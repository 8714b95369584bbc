package org.dialworks.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds TCP ports of the loopback interface. */
public final class FreePort {

    private FreePort() {}

    /** A port that was free a moment ago; who binds it must be ready to lose it to somebody else. */
    public static int find() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the port can be bound on the loopback interface right now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // What a server does: connections of its predecessor in TIME_WAIT are no obstacle.
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
