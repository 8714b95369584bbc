package org.dialworks.diagnostics.diagnosis.check.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.SocketTable;
import org.dialworks.diagnostics.evidence.SocketTable.Socket;
import org.dialworks.diagnostics.prerequisite.Role;

/** A program listens on a port of the web services. An error code alone never proves it: it may be about a file. */
final class PortConflictCheck implements Check {

    /** Programs of the product itself, which may hold such a port on an Edge Server. */
    private static final List<String> OURS = List.of("rtc", "dataproxy", "mediarelay", "xmpptgw");

    @Override
    public String code() {
        return "PORT-CONFLICT";
    }

    @Override
    public String question() {
        return "Does a program of somebody else listen on a port of the web services?";
    }

    @Override
    public Family family() {
        return Family.PORTS;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        PortSigns signs = PortSigns.of(situation);
        List<SocketTable> tables = situation.evidence().all(SocketTable.class);
        if (tables.isEmpty()) {
            return signs.isEmpty()
                    ? Verdict.none()
                    : List.of(new Verdict.NeedsMore(
                            "",
                            "0x80070020 is a sharing violation: something holds what setup wants, a port or a file. The code"
                                    + " alone proves no port.",
                            List.of("netstat -aon", "tasklist /svc"),
                            quotes(situation, signs)));
        }
        var ports = new TreeSet<>(PortSigns.WEB_PORTS);
        signs.bindFailures().forEach(event -> Endpoint.of(event).ifPresent(where -> ports.add(where.port())));
        var verdicts = new ArrayList<Verdict>();
        for (int port : ports) {
            List<Socket> listeners = tables.stream()
                    .flatMap(table -> table.listeners(port).stream())
                    .filter(socket ->
                            socket.pid().map(pid -> pid != PortSigns.SYSTEM).orElse(true))
                    .toList();
            if (!listeners.isEmpty()) {
                verdict(situation, signs, port, listeners).ifPresent(verdicts::add);
            }
        }
        if (!verdicts.isEmpty()) {
            return verdicts;
        }
        return signs.isEmpty()
                ? Verdict.none()
                : Verdict.ruledOut(
                        "No program listens on a port of the web services: the sharing violation is about something else, such"
                                + " as a file.",
                        quotes(situation, signs));
    }

    private Optional<Verdict> verdict(Situation situation, PortSigns signs, int port, List<Socket> listeners) {
        Socket socket = listeners.getFirst();
        Owner owner = Owner.of(situation, socket);
        if (owner.isAdminCenter()) {
            return Optional.empty();
        }
        if (owner.image()
                .map(image -> OURS.stream().anyMatch(image.toLowerCase(Locale.ROOT)::startsWith))
                .orElse(false)) {
            return Optional.empty();
        }
        List<Quote> quotes = new ArrayList<>(
                listeners.stream().map(each -> situation.quote(each.place())).toList());
        if (owner.image().isEmpty()) {
            // On an Edge Server the product itself listens there.
            return signs.isEmpty()
                            && situation
                                    .role()
                                    .filter(role -> role == Role.EDGE)
                                    .isPresent()
                    ? Optional.empty()
                    : Optional.of(new Verdict.NeedsMore(
                            Integer.toString(port),
                            "Something listens on port " + port
                                    + socket.pid()
                                            .map(pid -> ", process " + pid)
                                            .orElse("") + "; which program is open.",
                            List.of("tasklist /svc", "netstat -abno"),
                            quotes));
        }
        quotes.addAll(owner.quotes());
        quotes.addAll(quotes(situation, signs));
        String program = owner.image().get();
        return Optional.of(new Verdict.Confirmed(Finding.of(
                        code(),
                        signs.isEmpty() ? Severity.WARNING : Severity.ERROR,
                        "Port " + port + " is held by " + program)
                .about(Integer.toString(port))
                .because(program
                        + socket.pid().map(pid -> ", process " + pid + ",").orElse("")
                        + " listens on port " + port + ", which the web services want."
                        + (owner.services().isEmpty()
                                ? ""
                                : " It runs as the service " + String.join(", ", owner.services()) + ".")
                        + (signs.isEmpty()
                                ? " No log or event complains of it yet: setup will."
                                : " That is what the sharing violation is about."))
                .quoting(quotes)
                .byHand(
                        owner.services().isEmpty()
                                ? "Uninstall " + program
                                        + " from this server, or give it another port: a process that is ended comes"
                                        + " back with the next start."
                                : "Uninstall it, or give it another port; then run setup again.")
                .repairedBy(owner.repair())
                .from("Microsoft documentation of netstat and tasklist; 0x80070020 is ERROR_SHARING_VIOLATION")));
    }

    static List<Quote> quotes(Situation situation, PortSigns signs) {
        var quotes = new ArrayList<Quote>();
        signs.codes().stream().limit(3).forEach(code -> quotes.add(situation.quote(code.place())));
        signs.bindFailures().stream().limit(3).forEach(event -> quotes.add(Quote.of(event)));
        return quotes;
    }
}
