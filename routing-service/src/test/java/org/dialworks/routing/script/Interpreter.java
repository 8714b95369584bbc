package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Pipeline;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Runs our syntax tree as Windows PowerShell 2.0 would, against cmdlets that a test brings. It knows the traps that matter
 * to our scripts: {@code @( )} flattens one list, {@code -eq} takes the type of its left side, a member of nothing is
 * nothing.
 */
public final class Interpreter {

    private final Cmdlets cmdlets;
    private final Map<String, @Nullable Object> variables = new HashMap<>();
    private @Nullable Stopped caught;

    public Interpreter(Cmdlets cmdlets) {
        this.cmdlets = cmdlets;
        variables.put("home", "C:\\Users\\kari");
    }

    /** What the script can call. */
    @FunctionalInterface
    public interface Cmdlets {
        /**
         * Runs one cmdlet.
         *
         * @param input what comes down the pipeline
         */
        List<? extends @Nullable Object> run(
                String cmdlet, Map<String, @Nullable Object> parameters, List<? extends @Nullable Object> input);
    }

    /** Something with members, as a cmdlet gives. Names are compared without regard to letter case. */
    public interface Members {
        @Nullable
        Object member(String name);

        void setMember(String name, @Nullable Object value);
    }

    /** The value of a PSListModifier. */
    public record ListModifier(Expression.Change change, List<Object> items) {}

    /** The script stopped itself or a cmdlet failed. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Stopped(String message) {
            super(message);
        }
    }

    private static final class LeftLoop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeftLoop() {
            super("break", null, false, false);
        }
    }

    /** Sets a variable or a text parameter before the script runs. */
    public Interpreter with(String name, String value) {
        variables.put(key(name), value);
        return this;
    }

    public void run(Script script, String... switches) {
        script.switches()
                .forEach(
                        name -> variables.put(key(name), Arrays.asList(switches).contains(name)));
        script.texts().forEach(text -> variables.putIfAbsent(key(text.name()), text.value()));
        runAll(script.body());
    }

    private void runAll(List<Statement> statements) {
        statements.forEach(this::run);
    }

    private void run(Statement statement) {
        switch (statement) {
            case Statement.Comment _ -> {}
            case Statement.Run(Pipeline pipeline) -> run(pipeline);
            case Statement.Call call -> throw new IllegalStateException("no program runs here: " + call);
            case Statement.Assign(Expression.Variable(String name), Expression value) ->
                variables.put(key(name), value(value));
            case Statement.Assign(Expression.Member(Expression target, String name), Expression value) ->
                ((Members) Objects.requireNonNull(value(target))).setMember(name, value(value));
            case Statement.Assign(Expression target, Expression _) -> throw new IllegalStateException("" + target);
            case Statement.Append(Expression.Variable(String name), Expression value) -> {
                var items = new ArrayList<>(enumerate(variables.get(key(name))));
                @Nullable Object more = value(value);
                if (more instanceof List<?> list) {
                    items.addAll(list);
                } else {
                    items.add(more);
                }
                variables.put(key(name), items);
            }
            case Statement.If choice ->
                runAll(choice.branches().stream()
                        .filter(branch -> holds(branch.condition()))
                        .findFirst()
                        .map(Statement.Branch::body)
                        .orElse(choice.otherwise()));
            case Statement.ForEach(Expression.Variable variable, Expression items, List<Statement> body) -> {
                try {
                    for (Object item : enumerate(value(items))) {
                        variables.put(key(variable.name()), item);
                        runAll(body);
                    }
                } catch (LeftLoop left) {
                    return;
                }
            }
            case Statement.Break() -> throw new LeftLoop();
            case Statement.Try(List<Statement> body, List<Statement> handler) -> {
                try {
                    runAll(body);
                } catch (Stopped stopped) {
                    @Nullable Stopped outer = caught;
                    caught = stopped;
                    runAll(handler);
                    caught = outer;
                }
            }
            case Statement.Throw(var message) ->
                throw message.map(text -> new Stopped(string(value(text))))
                        .orElseGet(() -> Objects.requireNonNull(caught));
        }
    }

    private List<? extends @Nullable Object> run(Pipeline pipeline) {
        List<? extends @Nullable Object> flowing = List.of();
        for (Command command : pipeline.commands()) {
            var parameters = new HashMap<String, @Nullable Object>();
            for (Command.Argument argument : command.arguments()) {
                parameters.put(
                        key(argument.name()),
                        switch (argument) {
                            case Command.Parameter(String _, Expression value) -> value(value);
                            case Command.Switch(String _, var value) ->
                                value.map(this::holds).orElse(true);
                        });
            }
            flowing = cmdlets.run(command.cmdlet(), parameters, flowing);
        }
        return flowing;
    }

    private @Nullable Object value(Expression expression) {
        return switch (expression) {
            case Expression.Text(String text) -> text;
            case Expression.Whole(long number) -> number;
            case Expression.Bool(boolean truth) -> truth;
            case Expression.Null() -> null;
            case Expression.Variable(String name) -> {
                if (!variables.containsKey(key(name))) {
                    throw new IllegalStateException("$" + name + " is read before it is set");
                }
                yield variables.get(key(name));
            }
            case Expression.Current() -> variables.get("_");
            case Expression.OutputOf output -> throw new IllegalStateException("no program runs here: " + output);
            case Expression.Member(Expression target, String name) -> member(value(target), name);
            case Expression.Item(Expression target, int position) -> {
                List<@Nullable Object> items = enumerate(value(target));
                yield position < items.size() ? items.get(position) : null;
            }
            case Expression.ListOf(List<Expression> items) ->
                items.size() == 1
                        ? enumerate(value(items.getFirst()))
                        : new ArrayList<>(items.stream().map(this::value).toList());
            case Expression.Strings(Expression source) ->
                new ArrayList<>(enumerate(value(source)).stream()
                        .map(Interpreter::string)
                        .toList());
            case Expression.AllOf(Pipeline pipeline) -> new ArrayList<>(run(pipeline));
            case Expression.ResultOf(Pipeline pipeline) -> {
                List<? extends @Nullable Object> results = run(pipeline);
                yield results.size() == 1 ? results.getFirst() : results.isEmpty() ? null : new ArrayList<>(results);
            }
            case Expression.Where(Expression source, Expression predicate) -> {
                @Nullable Object outer = variables.get("_");
                var kept = new ArrayList<@Nullable Object>();
                for (Object item : enumerate(value(source))) {
                    variables.put("_", item);
                    if (holds(predicate)) {
                        kept.add(item);
                    }
                }
                variables.put("_", outer);
                yield kept;
            }
            case Expression.ListChange(Expression.Change change, List<Expression> items) ->
                new ListModifier(
                        change,
                        items.stream()
                                .flatMap(item -> enumerate(value(item)).stream())
                                .map(Objects::requireNonNull)
                                .toList());
            case Expression.Comparison(Expression left, Expression.Operator operator, Expression right) ->
                compare(value(left), operator, value(right));
            case Expression.And(List<Expression> terms) -> terms.stream().allMatch(this::holds);
            case Expression.Or(List<Expression> terms) -> terms.stream().anyMatch(this::holds);
            case Expression.Not(Expression term) -> !holds(term);
            case Expression.Range(int from, int to) -> {
                var numbers = new ArrayList<@Nullable Object>();
                for (long i = from; i <= to; i++) {
                    numbers.add(i);
                }
                yield numbers;
            }
            case Expression.Filter filter -> filter;
        };
    }

    private static @Nullable Object member(@Nullable Object target, String name) {
        return switch (target) {
            case null -> null;
            case List<?> list when name.equals("Count") -> (long) list.size();
            case Members members -> members.member(name);
            default -> throw new IllegalStateException("no member " + name + " of " + target);
        };
    }

    private static Object compare(@Nullable Object left, Expression.Operator operator, @Nullable Object right) {
        return switch (operator) {
            case EQUAL -> equal(left, right, true);
            case NOT_EQUAL -> !equal(left, right, true);
            case SAME_TEXT -> equal(left, right, false);
            case NOT_SAME_TEXT -> !equal(left, right, false);
            case GREATER -> (long) Objects.requireNonNull(left) > (long) Objects.requireNonNull(right);
            case LESS -> (long) Objects.requireNonNull(left) < (long) Objects.requireNonNull(right);
            case CONTAINS -> contains(left, right);
            case NOT_CONTAINS -> !contains(left, right);
            case JOIN ->
                enumerate(left).stream()
                        .flatMap(item -> enumerate(item).stream())
                        .map(Interpreter::string)
                        .collect(Collectors.joining(string(right)));
        };
    }

    private static boolean contains(@Nullable Object list, @Nullable Object wanted) {
        return enumerate(list).stream().anyMatch(item -> equal(item, wanted, true));
    }

    /** The right side becomes the type of the left; an object of a cmdlet on the left equals itself only. */
    private static boolean equal(@Nullable Object left, @Nullable Object right, boolean ignoreCase) {
        return switch (left) {
            case null -> right == null;
            case String text when right == null -> false;
            case String text -> ignoreCase ? text.equalsIgnoreCase(string(right)) : text.equals(string(right));
            case Long number -> right instanceof Number other && other.longValue() == number;
            case Boolean truth -> truth == truth(right);
            case List<?> _ -> throw new IllegalStateException("-eq of a list filters it: " + left);
            // What a cmdlet gives is no string, even where it looks like one.
            default -> left instanceof Members && left.equals(right);
        };
    }

    private boolean holds(Expression condition) {
        return truth(value(condition));
    }

    private static boolean truth(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean truth -> truth;
            case Long number -> number != 0;
            case String text -> !text.isEmpty();
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<@Nullable Object> enumerate(@Nullable Object value) {
        var items = new ArrayList<@Nullable Object>();
        if (value instanceof List<?> list) {
            items.addAll(list);
        } else {
            items.add(value);
        }
        return items;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
