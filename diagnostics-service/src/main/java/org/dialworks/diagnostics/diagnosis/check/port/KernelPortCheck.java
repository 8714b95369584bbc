package org.dialworks.diagnostics.diagnosis.check.port;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.HttpConfiguration;
import org.dialworks.diagnostics.evidence.HttpConfiguration.RegisteredUrl;
import org.dialworks.diagnostics.evidence.SocketTable;
import org.dialworks.diagnostics.evidence.SocketTable.Socket;

/** Process 4 holds the port: that is HTTP.SYS, for somebody whom only netsh names. */
final class KernelPortCheck implements Check {

    private static final String SHOW = "netsh http show servicestate";

    @Override
    public String code() {
        return "HTTP-SYS-PORT";
    }

    @Override
    public String question() {
        return "For whom does HTTP.SYS hold the port that setup wants?";
    }

    @Override
    public Family family() {
        return Family.PORTS;
    }

    // On a server that is set up HTTP.SYS holds these ports for its own web services: only a complaint makes it a
    // question.
    @Override
    public List<Verdict> judge(Situation situation) {
        PortSigns signs = PortSigns.of(situation);
        List<Socket> held = situation.evidence().all(SocketTable.class).stream()
                .flatMap(table -> PortSigns.WEB_PORTS.stream().sorted().flatMap(port -> table.listeners(port).stream()))
                .filter(socket ->
                        socket.pid().map(pid -> pid == PortSigns.SYSTEM).orElse(false))
                .toList();
        if (held.isEmpty() || signs.isEmpty()) {
            return Verdict.none();
        }
        var ports = held.stream().map(Socket::localPort).distinct().sorted().toList();
        var quotes = new ArrayList<Quote>(
                held.stream().map(socket -> situation.quote(socket.place())).toList());
        List<RegisteredUrl> urls = situation.evidence().all(HttpConfiguration.class).stream()
                .flatMap(configuration -> ports.stream().flatMap(port -> configuration.urlsOn(port).stream()))
                .toList();
        String who = urls.isEmpty()
                ? "For whom, " + SHOW + " says."
                : "It holds it for: "
                        + String.join(
                                ", ",
                                urls.stream()
                                        .map(KernelPortCheck::words)
                                        .distinct()
                                        .limit(10)
                                        .toList())
                        + ".";
        urls.stream().limit(5).forEach(url -> quotes.add(situation.quote(url.place())));
        quotes.addAll(PortConflictCheck.quotes(situation, signs));
        return Verdict.confirmed(Finding.of(code(), Severity.ERROR, "HTTP.SYS holds port " + joined(ports))
                .about(joined(ports))
                .because("Process 4 is the kernel of Windows: HTTP.SYS owns the port. " + who
                        + " Process 4 itself must stay as it is.")
                .quoting(quotes)
                .byHand(
                        urls.isEmpty()
                                ? "Run " + SHOW + " and look for the port: it names process, queue and URL."
                                : "Remove or move the web site or service that registered the URL.",
                        "When a web site of IIS has it, give that site another port; when it is a service, give the service"
                                + " another one.")
                .from("Microsoft documentation of netsh http"));
    }

    private static String words(RegisteredUrl url) {
        return url.url()
                + (url.images().isEmpty() ? "" : " by " + String.join(", ", url.images()))
                + url.queue().map(queue -> " (" + queue + ")").orElse("");
    }

    private static String joined(List<Integer> ports) {
        return String.join(", ", ports.stream().map(String::valueOf).toList());
    }
}
