package org.dialworks.powershell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.powershell.CmdletSchema.Cmdlet;
import org.dialworks.powershell.CmdletSchema.CmdletParameter;
import org.dialworks.powershell.CmdletSchema.ParameterSet;

/**
 * Holds every cmdlet of a script against what the target generation has: the cmdlet, its parameters, that they can stand
 * together, that none is missing, and that the values are of the right kind, length and form. Also refuses to remove by scope or by pipeline,
 * since {@code Remove-CsVoiceNormalizationRule -Identity Global} removes every rule there.
 */
public final class CmdletChecker {

    private static final Set<String> COMMON = Set.of(
            "erroraction",
            "errorvariable",
            "warningaction",
            "warningvariable",
            "outvariable",
            "outbuffer",
            "verbose",
            "debug");

    /** Cmdlets whose identity is scope/name, and which take a scope alone as all that is in it. */
    private static final Set<String> REMOVES_WHOLE_SCOPES = Set.of(
            "remove-csvoicenormalizationrule",
            "remove-csoutboundtranslationrule",
            "remove-csoutboundcallingnumbertranslationrule",
            "remove-cssipresponsecodetranslationrule");

    private final CmdletSchema schema;
    private final Generation generation;

    public CmdletChecker(CmdletSchema schema, Generation generation) {
        this.schema = schema;
        this.generation = generation;
    }

    /** A checker with the documented cmdlets. */
    public static CmdletChecker forTarget(Generation generation) {
        return new CmdletChecker(CmdletSchema.documented(), generation);
    }

    /**
     * Something that the target would refuse.
     *
     * @param cmdlet where
     * @param message what is wrong and what would be right
     */
    public record Finding(String cmdlet, String message) {}

    /** All that is wrong with the script; empty when the target has everything it uses. */
    public List<Finding> check(Script script) {
        var findings = new ArrayList<Finding>();
        Walk.pipelines(script.body(), pipeline -> {
            for (int i = 0; i < pipeline.commands().size(); i++) {
                check(pipeline.commands().get(i), i > 0, findings);
            }
        });
        return findings;
    }

    /**
     * Returns the script when nothing is wrong with it.
     *
     * @throws IllegalStateException with all findings: a generator that wrote such a script has a bug
     */
    public Script require(Script script) {
        List<Finding> findings = check(script);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the script is not valid on " + generation.product() + ": "
                    + findings.stream()
                            .map(finding -> finding.cmdlet() + ": " + finding.message())
                            .collect(Collectors.joining("; ")));
        }
        return script;
    }

    private void check(Command command, boolean piped, List<Finding> findings) {
        var found = schema.find(generation, command.cmdlet());
        if (found.isEmpty()) {
            List<Generation> elsewhere = schema.generationsWith(command.cmdlet());
            findings.add(new Finding(
                    command.cmdlet(),
                    elsewhere.isEmpty()
                            ? "there is no such cmdlet"
                            : "not in " + generation.product() + ", only in " + products(elsewhere)));
            return;
        }
        Cmdlet cmdlet = found.get();
        var given = new LinkedHashSet<String>();
        for (Command.Argument argument : command.arguments()) {
            String name = argument.name().toLowerCase(Locale.ROOT);
            if (!given.add(name)) {
                findings.add(new Finding(command.cmdlet(), "-" + argument.name() + " is given twice"));
            }
            if (!COMMON.contains(name)) {
                checkArgument(cmdlet, argument, findings);
            }
        }
        given.removeAll(COMMON);
        if (findings.stream().noneMatch(finding -> finding.cmdlet().equals(command.cmdlet()))) {
            checkSets(cmdlet, given, piped, findings);
        }
        checkRemoval(command, piped, findings);
    }

    private void checkArgument(Cmdlet cmdlet, Command.Argument argument, List<Finding> findings) {
        List<CmdletParameter> known = cmdlet.parameterSets().stream()
                .flatMap(set -> set.parameter(argument.name()).stream())
                .toList();
        if (known.isEmpty()) {
            findings.add(new Finding(cmdlet.name(), "has no parameter -" + argument.name()));
            return;
        }
        CmdletParameter parameter = known.getFirst();
        if (parameter.since().compareTo(generation) > 0) {
            findings.add(new Finding(
                    cmdlet.name(),
                    "-" + parameter.name() + " came with " + parameter.since().product() + " and is not in "
                            + generation.product()));
        }
        boolean isSwitch = parameter.type().equals("SwitchParameter");
        switch (argument) {
            case Command.Switch(String name, var _)
            when !isSwitch ->
                findings.add(new Finding(cmdlet.name(), "-" + name + " takes a value of type " + parameter.type()));
            case Command.Switch _ -> {}
            case Command.Parameter(String name, var _)
            when isSwitch ->
                findings.add(new Finding(
                        cmdlet.name(), "-" + name + " is a switch: write -" + name + " or -" + name + ":value"));
            case Command.Parameter(String name, Expression value) -> {
                if (!Kinds.fits(parameter.type(), value)) {
                    findings.add(new Finding(
                            cmdlet.name(),
                            "-" + name + " is of type " + parameter.type() + " and cannot take "
                                    + value.getClass().getSimpleName()));
                }
                parameter
                        .limit()
                        .fault(value)
                        .ifPresent(fault -> findings.add(new Finding(cmdlet.name(), "-" + name + " " + fault)));
            }
        }
    }

    private static void checkSets(Cmdlet cmdlet, Set<String> given, boolean piped, List<Finding> findings) {
        var closest = new ArrayList<String>();
        boolean fitsSome = cmdlet.parameterSets().isEmpty();
        for (ParameterSet set : cmdlet.parameterSets()) {
            boolean takesAll =
                    given.stream().allMatch(name -> set.parameter(name).isPresent());
            if (!takesAll) {
                continue;
            }
            List<String> missing = set.parameters().stream()
                    .filter(CmdletParameter::required)
                    .map(CmdletParameter::name)
                    .filter(name -> !given.contains(name.toLowerCase(Locale.ROOT)))
                    .toList();
            // What comes down a pipeline stands for one parameter, the identity or the object.
            if (missing.isEmpty() || (piped && missing.size() == 1)) {
                fitsSome = true;
                break;
            }
            closest.add("-" + String.join(", -", missing));
        }
        if (fitsSome) {
            return;
        }
        findings.add(new Finding(
                cmdlet.name(),
                closest.isEmpty()
                        ? "no parameter set takes -" + String.join(", -", given) + " together"
                        : "misses " + String.join(" or ", closest)));
    }

    private static void checkRemoval(Command command, boolean piped, List<Finding> findings) {
        if (!command.cmdlet().startsWith("Remove-")) {
            return;
        }
        var identity = command.argument("Identity");
        if (piped || identity.isEmpty()) {
            findings.add(new Finding(command.cmdlet(), "removes by -Identity only, never what a pipeline brings"));
            return;
        }
        if (REMOVES_WHOLE_SCOPES.contains(command.cmdlet().toLowerCase(Locale.ROOT))
                && identity.get() instanceof Command.Parameter(String _, Expression.Text(String name))
                && name.indexOf('/') < 0) {
            findings.add(new Finding(
                    command.cmdlet(), "-Identity '" + name + "' is a scope: it would remove every rule there"));
        }
    }

    private static String products(List<Generation> generations) {
        return generations.stream().map(Generation::product).collect(Collectors.joining(", "));
    }
}
