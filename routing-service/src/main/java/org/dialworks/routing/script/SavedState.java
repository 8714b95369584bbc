package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.not;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.result;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.Steps.WHAT_IF;
import static org.dialworks.routing.script.Steps.string;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Statement;

/**
 * What was there before the first change of a plan: one file per kind of object, written by {@code Export-Clixml}, and a last
 * one that says that all are complete. A later run of the same plan leaves them as they are; the rollback puts them aside
 * once it has gone through.
 */
final class SavedState {

    private static final Variable BEFORE = variable("before");
    private static final Variable COMPLETE = variable("complete");
    private static final int DEPTH = 5;

    private final String title;
    private final List<String> nouns;

    /**
     * @param title what stands in the last file: whose state it is
     * @param nouns the kinds of objects, without {@code Cs}
     */
    SavedState(String title, List<String> nouns) {
        this.title = title;
        this.nouns = List.copyOf(nouns);
    }

    /** Where the files are. */
    static List<Statement> paths() {
        return List.of(
                assign(BEFORE, path(ScriptFrame.FOLDER, text("before"))),
                assign(COMPLETE, path(BEFORE, text("complete.xml"))));
    }

    /** Saves what is there, unless that was done already. */
    List<Statement> save() {
        var saving = new ArrayList<Statement>();
        saving.add(when(
                not(result(Command.of("Test-Path").with("Path", BEFORE))),
                run(
                        Command.of("New-Item").with("Path", BEFORE).with("ItemType", "Directory"),
                        Command.of("Out-Null"))));
        for (String noun : nouns) {
            saving.add(run(
                    Command.of("Get-Cs" + noun),
                    Command.of("Export-Clixml").with("Path", file(noun)).with("Depth", number(DEPTH))));
        }
        saving.add(run(Command.of("Export-Clixml").with("Path", COMPLETE).with("InputObject", title)));
        saving.add(say(text("What was there before is saved in "), BEFORE));
        Statement.If once = when(
                        result(Command.of("Test-Path").with("Path", COMPLETE)),
                        say(text("What was there before this plan is saved already in "), BEFORE))
                .otherwise(saving.toArray(Statement[]::new));
        return List.of(comment("What is there before the first change, for the rollback"), when(not(WHAT_IF), once));
    }

    /** Reads the files into the variables that begin with {@code before}. */
    List<Statement> load() {
        var body = new ArrayList<Statement>();
        body.add(comment("What was there before"));
        body.add(when(
                not(result(Command.of("Test-Path").with("Path", COMPLETE))),
                stop(
                        text("There is no saved state in "),
                        BEFORE,
                        text(". The script of this plan was not run from here, or it was rolled back already. If it was"
                                + " run elsewhere, name its folder with -Folder."))));
        for (String noun : nouns) {
            body.add(assign(
                    variable("before" + noun), all(Command.of("Import-Clixml").with("Path", file(noun)))));
        }
        return body;
    }

    /** So that the next run of the plan saves again what it finds. */
    List<Statement> putAside() {
        return List.of(when(
                not(WHAT_IF),
                run(Command.of("Rename-Item")
                        .with("Path", BEFORE)
                        .with(
                                "NewName",
                                string(
                                        text("undone-"),
                                        result(Command.of("Get-Date").with("Format", "yyyyMMdd-HHmmss")))))));
    }

    static Expression path(Expression folder, Expression name) {
        return result(Command.of("Join-Path").with("Path", folder).with("ChildPath", name));
    }

    private static Expression file(String noun) {
        return path(BEFORE, text(noun + ".xml"));
    }
}
