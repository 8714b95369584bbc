package org.dialworks.diagnostics.evidence.intake;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.list;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.output;
import static org.dialworks.powershell.Expression.result;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.append;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.evidence.reading.CommandLine;
import org.dialworks.diagnostics.prerequisite.Role;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Pipeline;
import org.dialworks.powershell.Program;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;

/**
 * The script that gathers on a host what the checks of its role need. It changes nothing there: it runs commands that show,
 * and writes one file. What cannot be run is left out, so that the rest still comes.
 */
final class CollectorScript {

    private static final String HEADER = """
            Collects evidence on this host for a diagnosis and changes nothing on it.
            Run it as administrator, in Windows PowerShell 2.0 or later:
              .\\collect-evidence.ps1 -Uri https://dialworks.example.net/api/diagnostics/v1/evidence -Token <token>
            Without -Uri it only writes the file (-File); send that with: curl --data-binary @evidence.txt ...""";
    private static final int WIDE = 400;
    private static final Expression.Variable LINES = variable("lines");
    private static final Expression.Variable COMPUTER = variable("computer");

    private static final Set<Role> WITH_WEB_SERVER = Set.of(Role.FRONT_END, Role.STANDARD_EDITION, Role.DIRECTOR);
    // Roles with Winsock of their own to guard, and those whose certificates the checks look at.
    private static final Set<Role> WITH_MEDIA =
            Set.of(Role.FRONT_END, Role.STANDARD_EDITION, Role.MEDIATION, Role.AV_CONFERENCING);

    private CollectorScript() {}

    /** The script for a role, or for all that can be gathered. */
    static Script of(Optional<Role> role) {
        var body = new ArrayList<Statement>();
        body.add(assign(COMPUTER, result(Command.of("Get-Content").with("Path", "Env:COMPUTERNAME"))));
        body.add(assign(LINES, list()));
        body.add(comment("Network"));
        body.add(gather("ipconfig /all", Program.of("ipconfig.exe", "/all")));
        body.add(gather("route print", Program.of("route.exe", "PRINT")));
        body.add(gather("netstat -aon", Program.of("netstat.exe", "-aon")));
        body.add(gather("tasklist /svc", Program.of("tasklist.exe", "/svc")));
        body.add(comment("Windows"));
        body.add(gather("systeminfo", Program.of("systeminfo.exe")));
        body.add(features());
        body.add(registry("HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters"));
        body.add(registry("HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full"));
        body.add(comment("What the role needs besides"));
        body.add(gather("certutil -v -store My", Program.of("certutil.exe", "-v", "-store", "My")));
        if (role.isEmpty() || WITH_WEB_SERVER.contains(role.get())) {
            for (String what : List.of("sslcert", "iplisten", "servicestate")) {
                body.add(gather("netsh http show " + what, Program.of("netsh.exe", "http", "show", what)));
            }
        }
        if (role.isEmpty() || WITH_MEDIA.contains(role.get())) {
            body.add(gather("netsh winsock show catalog", Program.of("netsh.exe", "winsock", "show", "catalog")));
        }
        finish(body);
        return new Script(
                HEADER,
                List.of(),
                List.of(
                        new Script.TextParameter("Uri", ""),
                        new Script.TextParameter("Token", ""),
                        new Script.TextParameter("File", "evidence.txt")),
                body);
    }

    /** The line that names host and command, then what the command writes. */
    private static Statement gather(String command, Program program) {
        return gather(command, output(program));
    }

    private static Statement gather(String command, Expression gathered) {
        Expression marker =
                list(text(CommandLine.MARKER), COMPUTER, text(": " + command)).is(Operator.JOIN, text(""));
        return new Statement.Try(
                List.of(append(LINES, list(marker)), append(LINES, gathered)),
                List.of(Statement.warn(text("Could not run " + command))));
    }

    private static Statement features() {
        Command find = Command.of("Get-WindowsFeature");
        Command print = Command.of("Out-String").with("Width", number(WIDE));
        return new Statement.Try(
                List.of(
                        run(Command.of("Import-Module").with("Name", "ServerManager")),
                        gather("Get-WindowsFeature", new Expression.AllOf(Pipeline.of(find, print)))),
                List.of(Statement.warn(text("Get-WindowsFeature is not on this host"))));
    }

    private static Statement registry(String key) {
        return gather("reg query " + key, Program.of("reg.exe", "query", key));
    }

    private static void finish(List<Statement> body) {
        Expression file = variable("File");
        Expression empty = text("");
        body.add(comment("Keep and send"));
        body.add(run(Command.of("Set-Content")
                .with("Path", file)
                .with("Value", LINES)
                .with("Encoding", "UTF8")));
        body.add(say(text("Written: "), file));
        Expression sender = all(
                Command.of("Get-Command").with("Name", "Invoke-RestMethod").with("ErrorAction", "SilentlyContinue"));
        body.add(when(variable("Uri").is(Operator.EQUAL, empty), say("Not sent: no -Uri was given"))
                .orIf(
                        sender.member("Count").is(Operator.EQUAL, number(0)),
                        Statement.warn(text("This PowerShell is too old to send the file: send it from another host")))
                .otherwise(send(file)));
    }

    private static Statement[] send(Expression file) {
        Expression bearer = list(text("Bearer "), variable("Token")).is(Operator.JOIN, text(""));
        return new Statement[] {
            assign(
                    variable("headers"),
                    result(Command.of("New-Object").with("TypeName", "System.Collections.Hashtable"))),
            assign(variable("headers").member("Authorization"), bearer),
            run(Command.of("Invoke-RestMethod")
                    .with("Uri", variable("Uri"))
                    .with("Method", "Post")
                    .with("Headers", variable("headers"))
                    .with("ContentType", "text/plain; charset=utf-8")
                    .with("InFile", file)),
        };
    }
}
