package org.dialworks.diagnostics.prerequisite;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.and;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.not;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.result;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.texts;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.append;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.checked;
import static org.dialworks.powershell.Statement.forEach;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.when;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Program;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;

/** Steps of scripts that install and remove features and packages of Windows. None of them restarts the server. */
public final class FeatureSteps {

    /** The folder with the files that a disk of Windows 2012 and later lacks: {@code sources\sxs} of its medium. */
    public static final Script.TextParameter SOURCE = new Script.TextParameter("Source", "D:\\sources\\sxs");

    private static final Variable SOURCE_FOLDER = variable(SOURCE.name());
    private static final Variable MISSING = variable("missing");
    private static final Variable NAMES = variable("names");

    private FeatureSteps() {}

    /**
     * Installs features.
     *
     * @param names as Get-WindowsFeature shows them
     * @param fromSource whether files must come from {@link #SOURCE}, which the script then takes as a parameter
     */
    public static List<Statement> install(List<String> names, WindowsVersion windows, boolean fromSource) {
        if (windows == WindowsVersion.W2008_SP2) {
            return names.stream()
                    .flatMap(name -> checked(Program.of("ServerManagerCmd.exe", "-install", name)).stream())
                    .toList();
        }
        return List.of(
                run(Command.of("Import-Module").with("Name", "ServerManager")),
                run(installing(texts(names), windows, fromSource)));
    }

    /** Takes features away again. */
    public static List<Statement> remove(List<String> names, WindowsVersion windows) {
        if (windows == WindowsVersion.W2008_SP2) {
            return names.stream()
                    .flatMap(name -> checked(Program.of("ServerManagerCmd.exe", "-remove", name)).stream())
                    .toList();
        }
        return List.of(
                run(Command.of("Import-Module").with("Name", "ServerManager")),
                run(Command.of(
                                windows.hasInstallWindowsFeature()
                                        ? "Uninstall-WindowsFeature"
                                        : "Remove-WindowsFeature")
                        .with("Name", texts(names))));
    }

    /** Installs those of the features that are not there, and says which. */
    static List<Statement> installWhatIsMissing(List<String> names, WindowsVersion windows) {
        if (windows == WindowsVersion.W2008_SP2) {
            return install(names, windows, false);
        }
        Expression wanted = and(
                texts(names).is(Operator.CONTAINS, current().member("Name")),
                not(current().member("Installed")));
        return List.of(
                run(Command.of("Import-Module").with("Name", "ServerManager")),
                assign(MISSING, all(Command.of("Get-WindowsFeature")).where(wanted)),
                assign(NAMES, Expression.list()),
                forEach("feature", MISSING, append(NAMES, variable("feature").member("Name"))),
                when(NAMES.member("Count").is(Operator.EQUAL, number(0)), say("No feature is missing"))
                        .otherwise(
                                say(text("Installing: "), NAMES.is(Operator.JOIN, text(", "))),
                                run(installing(NAMES, windows, windows.hasInstallWindowsFeature()))));
    }

    /** Adds a package that lies in the folder of Windows. */
    public static List<Statement> addPackage(String name) {
        return packageSteps("/add-package", name);
    }

    /** Takes a package away again. */
    public static List<Statement> removePackage(String name) {
        return packageSteps("/remove-package", name);
    }

    private static List<Statement> packageSteps(String what, String name) {
        Expression windows =
                result(Command.of("Get-Item").with("Path", "env:windir")).member("Value");
        Expression path = Expression.list(
                        text("/packagepath:"), windows, text("\\servicing\\Packages\\" + name + ".mum"))
                .is(Operator.JOIN, text(""));
        var steps = new ArrayList<Statement>();
        steps.add(new Statement.Call(
                Program.with("dism.exe", text("/online"), text("/norestart"), text(what), path, text("/ignorecheck"))));
        Variable code = variable("LASTEXITCODE");
        // 3010: done, once the server has been restarted (ERROR_SUCCESS_REBOOT_REQUIRED).
        steps.add(when(
                and(code.is(Operator.NOT_EQUAL, number(0)), code.is(Operator.NOT_EQUAL, number(3010))),
                Statement.stop(text("dism.exe failed with code "), code)));
        return steps;
    }

    private static Command installing(Expression names, WindowsVersion windows, boolean fromSource) {
        if (!windows.hasInstallWindowsFeature()) {
            return Command.of("Add-WindowsFeature").with("Name", names);
        }
        Command install = Command.of("Install-WindowsFeature").with("Name", names);
        return fromSource ? install.with("Source", SOURCE_FOLDER) : install;
    }
}
