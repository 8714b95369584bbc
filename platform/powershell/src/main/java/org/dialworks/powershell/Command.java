package org.dialworks.powershell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One cmdlet with its parameters, each named: positions are never relied on. The renderer adds {@code -ErrorAction Stop}.
 *
 * @param cmdlet {@code Verb-Noun}
 * @param arguments in the order they are written
 */
public record Command(String cmdlet, List<Argument> arguments) {

    public Command {
        Names.cmdlet(cmdlet);
        arguments = List.copyOf(arguments);
    }

    /** What stands behind a cmdlet's name. */
    public sealed interface Argument {

        /** The parameter, without its dash. */
        String name();
    }

    /** {@code -Name value}. */
    public record Parameter(String name, Expression value) implements Argument {
        public Parameter {
            Names.word(name);
        }
    }

    /** {@code -Name}, or {@code -Name:value} when the value decides. */
    public record Switch(String name, Optional<Expression> value) implements Argument {
        public Switch {
            Names.word(name);
        }
    }

    /** The cmdlet without parameters. */
    public static Command of(String cmdlet) {
        return new Command(cmdlet, List.of());
    }

    /** With {@code -Name value}. */
    public Command with(String name, Expression value) {
        return plus(new Parameter(name, value));
    }

    /** With {@code -Name 'value'}. */
    public Command with(String name, String value) {
        return with(name, Expression.text(value));
    }

    /** With the switch {@code -Name}. */
    public Command with(String name) {
        return plus(new Switch(name, Optional.empty()));
    }

    /** With {@code -Name:value}. */
    public Command withSwitch(String name, Expression value) {
        return plus(new Switch(name, Optional.of(value)));
    }

    /** The argument of this name in any letter case. */
    public Optional<Argument> argument(String name) {
        return arguments.stream()
                .filter(argument -> argument.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Command plus(Argument argument) {
        var more = new ArrayList<Argument>(arguments);
        more.add(argument);
        return new Command(cmdlet, more);
    }
}
