package org.dialworks.diagnostics.diagnosis.check.edge;

import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;

import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.evidence.RegistryValues;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;

/** Turns IPv6 off for good. */
final class Ipv6Steps {

    /** Microsoft advises 32 (0x20), which prefers IPv4 and keeps IPv6; 255 (0xFF) turns it off. */
    private static final Script.TextParameter VALUE =
            new Script.TextParameter(Ipv6State.NAME, Long.toString(Ipv6State.OFF));

    private Ipv6Steps() {}

    static Repair turnOff(Ipv6State state) {
        return new Repair(
                List.of(VALUE),
                List.of(
                        run(Command.of("New-ItemProperty")
                                .with("Path", Ipv6State.KEY)
                                .with("Name", Ipv6State.NAME)
                                .with("PropertyType", "DWord")
                                .with("Value", variable(VALUE.name()))
                                .with("Force")),
                        say(text("DisabledComponents is now "), variable(VALUE.name()), text("; restart the server"))),
                undo(state.disabledComponents()),
                List.of(
                        "It has no effect before a restart: plan it, and let calls end first.",
                        "Microsoft recommends 0x20 (32), which keeps IPv6 and prefers IPv4: give -DisabledComponents 32 for"
                                + " that. It may not end this trouble.",
                        "Services that need IPv6 on this server, DirectAccess among them, no longer work."),
                true);
    }

    private static List<Statement> undo(Optional<RegistryValues.Value> before) {
        Optional<Long> number = before.flatMap(RegistryValues.Value::number);
        if (number.isEmpty()) {
            return List.of(run(Command.of("Remove-ItemProperty")
                    .with("Path", Ipv6State.KEY)
                    .with("Name", Ipv6State.NAME)));
        }
        return List.of(run(Command.of("Set-ItemProperty")
                .with("Path", Ipv6State.KEY)
                .with("Name", Ipv6State.NAME)
                .with("Value", signed(number.get()))));
    }

    // A DWORD is signed in PowerShell: 0xFFFFFFFF is -1.
    private static Expression.Whole signed(long value) {
        return number(value > Integer.MAX_VALUE ? value - (1L << Integer.SIZE) : value);
    }
}
