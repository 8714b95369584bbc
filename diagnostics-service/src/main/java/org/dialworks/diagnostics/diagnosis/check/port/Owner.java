package org.dialworks.diagnostics.diagnosis.check.port;

import static org.dialworks.powershell.Statement.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.ProcessTable;
import org.dialworks.diagnostics.evidence.SocketTable.Socket;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Statement;

/**
 * Who holds a socket.
 *
 * @param image its program, where an output names it
 * @param services the services that live in it
 * @param quotes the lines that name it
 */
record Owner(Optional<String> image, List<String> services, List<Quote> quotes) {

    /** The service and program of Windows Admin Center. */
    private static final String ADMIN_CENTER_SERVICE = "servermanagementgateway";

    private static final String ADMIN_CENTER_IMAGE = "sme.exe";

    static Owner of(Situation situation, Socket socket) {
        var services = new ArrayList<String>();
        var quotes = new ArrayList<Quote>();
        Optional<ProcessTable.Task> process = socket.pid()
                .flatMap(pid -> situation.evidence().all(ProcessTable.class).stream()
                        .flatMap(table -> table.find(pid).stream())
                        .findFirst());
        process.ifPresent(found -> {
            services.addAll(found.services());
            quotes.add(situation.quote(found.place()));
        });
        socket.service().filter(name -> !services.contains(name)).ifPresent(services::add);
        return new Owner(socket.image().or(() -> process.map(ProcessTable.Task::image)), services, quotes);
    }

    boolean isAdminCenter() {
        return services.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(ADMIN_CENTER_SERVICE))
                || image.map(name -> name.equalsIgnoreCase(ADMIN_CENTER_IMAGE)).orElse(false);
    }

    /** Stops the service for good, or the process for now. */
    Optional<Repair> repair() {
        if (image.isEmpty() || (image.get().equalsIgnoreCase("svchost.exe") && services.size() != 1)) {
            return Optional.empty();
        }
        if (services.isEmpty()) {
            String name = image.get().replaceFirst("(?i)\\.exe$", "");
            return Optional.of(Repair.of(
                    List.of(run(Command.of("Stop-Process").with("Name", name).with("Force"))),
                    List.of(),
                    "Whatever " + image.get()
                            + " does stops at once, a remote control session through it too. To undo it,"
                            + " start the program again by hand.",
                    "Every process of this name is ended."));
        }
        var steps = new ArrayList<Statement>();
        var undo = new ArrayList<Statement>();
        for (String service : services) {
            steps.add(run(Command.of("Stop-Service").with("Name", service).with("Force")));
            steps.add(run(Command.of("Set-Service").with("Name", service).with("StartupType", "Disabled")));
            undo.add(run(Command.of("Set-Service").with("Name", service).with("StartupType", "Automatic")));
            undo.add(run(Command.of("Start-Service").with("Name", service)));
        }
        return Optional.of(Repair.of(
                steps,
                undo,
                "Whatever " + String.join(", ", services)
                        + " does on this server stops, for those too who reach the server" + " through it.",
                "The undo starts the service with Windows, as it most likely was before."));
    }
}
