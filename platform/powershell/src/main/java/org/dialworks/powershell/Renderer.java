package org.dialworks.powershell;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a script: one command a line, four spaces a level, every value quoted, every cmdlet stopping at an error. */
final class Renderer {

    private static final String NEW_LINE = "\r\n";
    private static final String INDENT = "    ";
    /** What PowerShell passes to a program as it stands: not {@code -a.b}, which it cuts in two. */
    private static final Pattern PLAIN_ARGUMENT = Pattern.compile("-[A-Za-z]+|[A-Za-z0-9/][A-Za-z0-9./:=_-]*");

    private final StringBuilder out = new StringBuilder();
    private int level;

    String render(Script script) {
        comment(script.header());
        parameters(script);
        line("$ErrorActionPreference = 'Stop'");
        script.body().forEach(this::statement);
        return out.toString();
    }

    private void parameters(Script script) {
        List<String> parameters = Stream.concat(
                        script.switches().stream().map(name -> "[switch]$" + name),
                        script.texts().stream()
                                .map(text -> "[string]$" + text.name() + " = " + Quoted.literal(text.value())))
                .toList();
        if (parameters.isEmpty()) {
            return;
        }
        line("param(");
        level++;
        for (int i = 0; i < parameters.size(); i++) {
            line(parameters.get(i) + (i + 1 < parameters.size() ? "," : ""));
        }
        level--;
        line(")");
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Comment(String text) -> {
                paragraph();
                comment(text);
            }
            case Statement.Run(Pipeline pipeline) -> line(pipeline(pipeline));
            case Statement.Call(Program program) -> line(program(program));
            case Statement.Assign(Expression target, Expression value) ->
                line(expression(target) + " = " + unwrapped(value));
            case Statement.Append(Expression.Variable target, Expression value) ->
                line(expression(target) + " += " + unwrapped(value));
            case Statement.If choice -> choice(choice);
            case Statement.ForEach(Expression.Variable variable, Expression items, List<Statement> body) -> {
                line("foreach (" + expression(variable) + " in " + unwrapped(items) + ") {");
                block(body);
                line("}");
            }
            case Statement.Break() -> line("break");
            case Statement.Try(List<Statement> body, List<Statement> handler) -> {
                line("try {");
                block(body);
                line("}");
                line("catch {");
                block(handler);
                line("}");
            }
            case Statement.Throw(var message) ->
                line(message.map(value -> "throw " + operand(value)).orElse("throw"));
        }
    }

    private void choice(Statement.If choice) {
        String word = "if";
        for (Statement.Branch branch : choice.branches()) {
            line(word + " (" + unwrapped(branch.condition()) + ") {");
            block(branch.body());
            line("}");
            word = "elseif";
        }
        if (!choice.otherwise().isEmpty()) {
            line("else {");
            block(choice.otherwise());
            line("}");
        }
    }

    private void block(List<Statement> body) {
        level++;
        body.forEach(this::statement);
        level--;
    }

    private void comment(String text) {
        text.lines().forEach(line -> line(("# " + Quoted.comment(line)).stripTrailing()));
    }

    /** An empty line before a comment, unless it opens a block. */
    private void paragraph() {
        String opened = "{" + NEW_LINE;
        int from = out.length() - opened.length();
        if (from > 0 && out.indexOf(opened, from) != from) {
            out.append(NEW_LINE);
        }
    }

    private void line(String text) {
        out.append(INDENT.repeat(level)).append(text).append(NEW_LINE);
    }

    private static String pipeline(Pipeline pipeline) {
        return pipeline.commands().stream().map(Renderer::command).collect(Collectors.joining(" | "));
    }

    private static String command(Command command) {
        var text = new StringBuilder(command.cmdlet());
        for (Command.Argument argument : command.arguments()) {
            text.append(" -").append(argument.name());
            switch (argument) {
                case Command.Parameter(String _, Expression value) ->
                    text.append(' ').append(argumentValue(value));
                case Command.Switch(String _, var value) ->
                    value.ifPresent(decides -> text.append(':').append(argumentValue(decides)));
            }
        }
        boolean onlySpeaks = command.cmdlet().startsWith("Write-");
        if (!onlySpeaks && command.argument("ErrorAction").isEmpty()) {
            text.append(" -ErrorAction Stop");
        }
        return text.toString();
    }

    private static String program(Program program) {
        return Stream.concat(
                        Stream.of(program.name()), program.arguments().stream().map(Renderer::programArgument))
                .collect(Collectors.joining(" "));
    }

    /** A plain word stands as people type it; everything else is quoted. */
    private static String programArgument(Expression value) {
        boolean plain = value instanceof Expression.Text(String text)
                && PLAIN_ARGUMENT.matcher(text).matches();
        return plain ? ((Expression.Text) value).value() : argumentValue(value);
    }

    /** A value behind a parameter, where anything but the simplest forms needs parentheses. */
    private static String argumentValue(Expression value) {
        boolean negative = value instanceof Expression.Whole(long number) && number < 0;
        return negative ? "(" + expression(value) + ")" : operand(value);
    }

    /** A value as part of a larger expression: in parentheses unless it stands for itself. */
    private static String operand(Expression value) {
        return switch (value) {
            case Expression.Comparison _, Expression.And _, Expression.Or _, Expression.Not _, Expression.Range _ ->
                "(" + expression(value) + ")";
            default -> expression(value);
        };
    }

    /** A value that stands alone, where a result needs no parentheses of its own. */
    private static String unwrapped(Expression value) {
        return value instanceof Expression.ResultOf(Pipeline pipeline) ? pipeline(pipeline) : expression(value);
    }

    private static String expression(Expression expression) {
        return switch (expression) {
            case Expression.Text(String value) -> Quoted.literal(value);
            case Expression.Whole(long value) -> Long.toString(value);
            case Expression.Bool(boolean value) -> value ? "$true" : "$false";
            case Expression.Null() -> "$null";
            case Expression.Variable(String name) -> "$" + name;
            case Expression.Current() -> "$_";
            case Expression.Member(Expression target, String name) -> operand(target) + "." + name;
            case Expression.Item(Expression target, int position) -> operand(target) + "[" + position + "]";
            case Expression.ListOf(List<Expression> items) -> "@(" + joined(items) + ")";
            case Expression.AllOf(Pipeline pipeline) -> "@(" + pipeline(pipeline) + ")";
            case Expression.OutputOf(Program program) -> "@(" + program(program) + ")";
            case Expression.ResultOf(Pipeline pipeline) -> "(" + pipeline(pipeline) + ")";
            case Expression.Strings(Expression source) ->
                "([string[]]" + (isList(source) ? expression(source) : "@(" + expression(source) + ")") + ")";
            case Expression.Where(Expression source, Expression predicate) ->
                "@(" + operand(source) + " | Where-Object { " + expression(predicate) + " })";
            case Expression.ListChange(Expression.Change change, List<Expression> items) ->
                "@{"
                        + change.name().toLowerCase(Locale.ROOT) + "="
                        + (items.size() == 1 ? operand(items.getFirst()) : "@(" + joined(items) + ")") + "}";
            case Expression.Comparison(Expression left, Expression.Operator operator, Expression right) ->
                operand(left) + " " + operator.symbol() + " " + operand(right);
            case Expression.And(List<Expression> terms) ->
                terms.stream().map(Renderer::operand).collect(Collectors.joining(" -and "));
            case Expression.Or(List<Expression> terms) ->
                terms.stream().map(Renderer::operand).collect(Collectors.joining(" -or "));
            case Expression.Not(Expression term) -> "-not " + operand(term);
            case Expression.Range(int from, int to) -> from + ".." + to;
            case Expression.Filter(String property, String value) ->
                Quoted.literal(property + " -eq \"" + value + "\"");
        };
    }

    /** What is written as {@code @( )} by itself. */
    private static boolean isList(Expression value) {
        return value instanceof Expression.ListOf
                || value instanceof Expression.AllOf
                || value instanceof Expression.OutputOf
                || value instanceof Expression.Where;
    }

    private static String joined(List<Expression> items) {
        return items.stream().map(Renderer::operand).collect(Collectors.joining(", "));
    }
}
