package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.SocketTable;
import org.dialworks.diagnostics.evidence.SocketTable.Protocol;
import org.dialworks.diagnostics.evidence.SocketTable.Socket;
import org.jspecify.annotations.Nullable;

/**
 * {@code netstat}: protocol, local side, foreign side, for TCP a state, with {@code -o} the process. With {@code -b} lines
 * follow that name service and program: {@code [program.exe]}, or say that they cannot be known.
 */
final class NetstatParser implements Parser {

    // Without -n, Windows names ports by its file "services".
    private static final Map<String, Integer> PORTS = Map.ofEntries(
            Map.entry("domain", 53),
            Map.entry("http", 80),
            Map.entry("kerberos", 88),
            Map.entry("ntp", 123),
            Map.entry("epmap", 135),
            Map.entry("netbios-ns", 137),
            Map.entry("netbios-dgm", 138),
            Map.entry("netbios-ssn", 139),
            Map.entry("snmp", 161),
            Map.entry("ldap", 389),
            Map.entry("https", 443),
            Map.entry("microsoft-ds", 445),
            Map.entry("ldaps", 636),
            Map.entry("ms-sql-s", 1433),
            Map.entry("ms-sql-m", 1434),
            Map.entry("ms-wbt-server", 3389),
            Map.entry("sip", 5060),
            Map.entry("sips", 5061));
    private static final String NOT_LISTENING = "BOUND";

    private final Notes notes;
    private final List<Socket> sockets = new ArrayList<>();
    private @Nullable Line last;
    private @Nullable String service;

    NetstatParser(Notes notes) {
        this.notes = notes;
    }

    static boolean begins(String text) {
        int at = Shape.indent(text);
        return (text.startsWith("TCP", at) || text.startsWith("UDP", at))
                && at + 3 < text.length()
                && Shape.isSpace(text.charAt(at + 3))
                && text.indexOf(':', at) > 0
                && Shape.tokens(text).size() >= 3;
    }

    @Override
    public OutputKind kind() {
        return OutputKind.NETSTAT;
    }

    @Override
    public boolean take(Line line, Window ahead) {
        String text = line.text();
        if (begins(text)) {
            row(line);
            return true;
        }
        return owner(text);
    }

    private void row(Line line) {
        List<String> words = Shape.tokens(line.text());
        Protocol protocol = words.getFirst().equals("TCP") ? Protocol.TCP : Protocol.UDP;
        Optional<Side> local = Side.of(words.get(1));
        Optional<Side> foreign = Side.of(words.get(2));
        last = null;
        service = null;
        if (local.isEmpty() || foreign.isEmpty()) {
            notes.unread(line, "no address and port where they were expected");
            return;
        }
        Optional<Long> pid = words.size() > 3 ? Shape.number(words.getLast()) : Optional.empty();
        List<String> state = words.subList(3, pid.isPresent() ? words.size() - 1 : words.size());
        boolean listening = protocol == Protocol.TCP
                && foreign.get().port() == 0
                && !state.isEmpty()
                && !state.getFirst().equalsIgnoreCase(NOT_LISTENING);
        if (protocol == Protocol.TCP && state.isEmpty()) {
            notes.unread(line, "cut off before the state");
            return;
        }
        notes.add(
                sockets,
                new Socket(
                        protocol,
                        local.get().address(),
                        local.get().port(),
                        foreign.get().address(),
                        foreign.get().port(),
                        state.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", state)),
                        listening,
                        pid,
                        Optional.empty(),
                        Optional.empty(),
                        notes.at(line)),
                line);
        last = line;
    }

    /** A line of {@code -b} behind a row. */
    private boolean owner(String text) {
        if (last == null || sockets.isEmpty()) {
            return Shape.isHeading(text);
        }
        String name = Shape.trim(text);
        if (name.length() > 2 && name.startsWith("[") && name.endsWith("]")) {
            own(Optional.ofNullable(service), Optional.of(name.substring(1, name.length() - 1)));
            last = null;
            return true;
        }
        if (Shape.indent(text) > 0 && name.indexOf(' ') < 0) {
            service = name;
            own(Optional.of(name), Optional.empty());
            return true;
        }
        return Shape.isHeading(text);
    }

    private void own(Optional<String> ofService, Optional<String> image) {
        Socket socket = sockets.removeLast();
        sockets.add(new Socket(
                socket.protocol(),
                socket.localAddress(),
                socket.localPort(),
                socket.foreignAddress(),
                socket.foreignPort(),
                socket.state(),
                socket.listening(),
                socket.pid(),
                ofService,
                image,
                socket.place()));
    }

    @Override
    public SocketTable reading() {
        return new SocketTable(sockets);
    }

    /** {@code 10.1.2.3:443}, {@code [fe80::1%4]:443}, {@code *:*}, {@code fe01:https}. */
    private record Side(String address, int port) {

        static Optional<Side> of(String word) {
            int colon = word.lastIndexOf(':');
            if (colon < 1) {
                return Optional.empty();
            }
            String name = word.substring(colon + 1);
            int port = name.equals("*") ? 0 : PORTS.getOrDefault(name, Shape.port(name));
            String address = word.substring(0, colon);
            if (address.startsWith("[") && address.endsWith("]")) {
                address = Address.of(address.substring(1, address.length() - 1)).text();
            }
            return port < 0 || address.isEmpty() ? Optional.empty() : Optional.of(new Side(address, port));
        }
    }
}
