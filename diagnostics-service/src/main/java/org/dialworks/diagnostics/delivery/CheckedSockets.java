package org.dialworks.diagnostics.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;

/**
 * Sockets that connect only where the policy allows. The address is judged as it is connected to, so that a name which
 * says something else a moment later gains nothing.
 */
final class CheckedSockets extends SocketFactory implements AutoCloseable {

    private final EgressPolicy policy;
    private final List<Socket> made = new CopyOnWriteArrayList<>();

    CheckedSockets(EgressPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                requireAllowed(endpoint);
                super.connect(endpoint, timeout);
            }
        };
        made.add(socket);
        return socket;
    }

    private void requireAllowed(SocketAddress endpoint) throws IOException {
        if (!(endpoint instanceof InetSocketAddress internet) || internet.isUnresolved()) {
            throw new IOException("no address is known for " + endpoint);
        }
        InetAddress address = internet.getAddress();
        if (!policy.allows(address)) {
            throw new IOException("the address " + address.getHostAddress() + " of " + internet.getHostString()
                    + " is not public, and messages may not reach it");
        }
    }

    /** Ends whatever still goes on. */
    @Override
    public void close() {
        for (Socket socket : made) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is of no use any more, one way or the other.
            }
        }
    }

    private static UnsupportedOperationException unconnected() {
        return new UnsupportedOperationException("sockets are made first and connected afterwards");
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw unconnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw unconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw unconnected();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw unconnected();
    }
}
