package org.dialworks.diagnostics.diagnosis.check.port;

import static org.dialworks.powershell.Statement.checked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.HttpConfiguration;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.SocketTable;
import org.dialworks.diagnostics.evidence.Stated;
import org.dialworks.powershell.Program;
import org.dialworks.powershell.Statement;

/** HTTP.SYS is told to listen on an address that the server no longer has: 15005, and nobody listens on the port. */
final class ListenListCheck implements Check {

    @Override
    public String code() {
        return "LISTEN-LIST-STALE";
    }

    @Override
    public String question() {
        return "Does the listen list of HTTP.SYS hold an address that is gone?";
    }

    @Override
    public Family family() {
        return Family.PORTS;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        List<TelemetryEvent> failures = PortSigns.of(situation).bindFailures();
        if (failures.isEmpty()) {
            return Verdict.none();
        }
        List<SocketTable> tables = situation.evidence().all(SocketTable.class);
        if (tables.isEmpty()) {
            return Verdict.needs(
                    "Whether somebody else listens there is open.", "netstat -aon", "netsh http show iplisten");
        }
        TelemetryEvent failure = failures.getLast();
        Optional<Endpoint> where = Endpoint.of(failure);
        List<Quote> holders = tables.stream()
                .flatMap(table -> where.map(Endpoint::port).stream().flatMap(port -> table.listeners(port).stream()))
                .map(socket -> situation.quote(socket.place()))
                .toList();
        if (!holders.isEmpty()) {
            return Verdict.ruledOut("Somebody listens on the port. See PORT-CONFLICT or HTTP-SYS-PORT.", holders);
        }
        SortedMap<Ipv4Address, Quote> stale = stale(situation);
        if (stale.isEmpty() && where.isEmpty()) {
            return Verdict.needs("Which address is on the listen list is open.", "netsh http show iplisten");
        }
        if (stale.isEmpty()) {
            stale.put(where.get().address(), Quote.of(failure));
        }
        var steps = new ArrayList<Statement>();
        var undo = new ArrayList<Statement>();
        stale.keySet().forEach(address -> {
            steps.addAll(checked(Program.of("netsh.exe", "http", "delete", "iplisten", "ipaddress=" + address)));
            undo.addAll(checked(Program.of("netsh.exe", "http", "add", "iplisten", "ipaddress=" + address)));
        });
        return Verdict.confirmed(Finding.of(
                        code(), Severity.ERROR, "HTTP.SYS wants to listen on an address that is gone")
                .about(stale.firstKey().toString())
                .because("15005 says that HTTP.SYS could not bind to "
                        + where.map(each -> each.address() + ":" + each.port()).orElse("its address")
                        + ", and nobody listens there: the listen list (netsh http show iplisten) holds an address that is not"
                        + " on this server.")
                .quotingEvents(List.of(failure))
                .quoting(List.copyOf(stale.values()))
                .byHand("Restart the web services (iisreset) afterwards.")
                .repairedBy(Repair.of(
                        steps,
                        undo,
                        "With an empty list HTTP.SYS listens on every address of the server: look with netsh http show iplisten"
                                + " what is left."))
                .from("Microsoft documentation of HttpEvent 15005 and netsh http"));
    }

    /** Addresses of the listen list that no card has. */
    private static SortedMap<Ipv4Address, Quote> stale(Situation situation) {
        var stale = new TreeMap<Ipv4Address, Quote>();
        Optional<IpConfiguration> cards = situation.latest(IpConfiguration.class);
        for (HttpConfiguration configuration : situation.evidence().all(HttpConfiguration.class)) {
            for (Stated<String> listed : configuration.listenAddresses()) {
                Ipv4Address.parse(listed.value())
                        .filter(address -> !address.isAny() && !address.isLoopback())
                        .filter(address -> cards.isPresent()
                                && cards.get().adapterWith(address).isEmpty())
                        .ifPresent(address -> stale.put(address, situation.quote(listed)));
            }
        }
        return stale;
    }
}
