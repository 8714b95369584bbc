package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Word;

/**
 * {@code netstat}.
 *
 * @param sockets as listed
 */
public record SocketTable(List<Socket> sockets) implements Reading {

    public SocketTable {
        sockets = List.copyOf(sockets);
    }

    /** A transport protocol. */
    public enum Protocol implements Word {
        TCP,
        UDP
    }

    /**
     * A line of netstat.
     *
     * @param protocol TCP or UDP
     * @param localAddress without port and brackets: {@code 0.0.0.0}, {@code ::}, {@code 10.1.2.3}
     * @param localPort the number, also where netstat named it by service
     * @param foreignAddress without port and brackets; {@code *} for UDP
     * @param foreignPort 0 where there is none
     * @param state as written, in the language of Windows; absent for UDP
     * @param listening whether it is TCP and waits for connections, told by its foreign side
     * @param pid the process, with {@code -o}
     * @param service the service that owns it, with {@code -b}
     * @param image the program that owns it, with {@code -b}: {@code vmware-hostd.exe}
     * @param place its line
     */
    public record Socket(
            Protocol protocol,
            String localAddress,
            int localPort,
            String foreignAddress,
            int foreignPort,
            Optional<String> state,
            boolean listening,
            Optional<Long> pid,
            Optional<String> service,
            Optional<String> image,
            Place place) {}

    /** The sockets that wait for TCP connections to a port. */
    public List<Socket> listeners(int port) {
        return sockets.stream()
                .filter(socket -> socket.listening() && socket.localPort() == port)
                .toList();
    }
}
