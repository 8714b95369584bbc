package org.dialworks.powershell;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A program of Windows with its arguments: {@code route.exe ADD 10.1.2.3 MASK 255.255.255.255 10.1.1.1 IF 13 -p}. Unlike
 * a cmdlet it does not stop the script when it fails: see {@link Statement#checked}.
 *
 * @param name with {@code .exe}, so that no alias of PowerShell takes its place
 * @param arguments in order; a text becomes one argument, whatever is in it
 */
public record Program(String name, List<Expression> arguments) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,30}\\.exe");

    public Program {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a program (name.exe): " + name);
        }
        arguments = List.copyOf(arguments);
        arguments.forEach(Program::requirePassable);
    }

    /** A program with arguments that are texts. */
    public static Program of(String name, String... arguments) {
        return new Program(
                name,
                Arrays.stream(arguments).<Expression>map(Expression.Text::new).toList());
    }

    /** A program with arguments of any kind. */
    public static Program with(String name, Expression... arguments) {
        return new Program(name, Arrays.asList(arguments));
    }

    // Windows PowerShell puts an argument with a space in double quotes, but escapes neither quotes inside it nor a
    // backslash before the closing one (about_Parsing, "Passing arguments that contain quote characters").
    private static void requirePassable(Expression argument) {
        if (argument instanceof Expression.Text(String text)
                && (text.isEmpty() || text.indexOf('"') >= 0 || text.endsWith("\\"))) {
            throw new IllegalArgumentException(
                    "an argument must not be empty, hold a double quote or end in a backslash: " + text);
        }
    }
}
