package org.dialworks.powershell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One step of a script. */
public sealed interface Statement {

    /** {@code # text}; a text of several lines becomes several comment lines. Begins a new paragraph of the script. */
    record Comment(String text) implements Statement {}

    /** Commands run for what they do. */
    record Run(Pipeline pipeline) implements Statement {}

    /** A program of Windows, run for what it does. Whether it succeeded is in {@code $LASTEXITCODE}. */
    record Call(Program program) implements Statement {}

    /** {@code $name = value} or {@code $object.Member = value}. */
    record Assign(Expression target, Expression value) implements Statement {
        public Assign {
            boolean assignable = target instanceof Expression.Variable
                    || (target instanceof Expression.Member member && member.target() instanceof Expression.Variable);
            if (!assignable) {
                throw new IllegalArgumentException("only a variable or its member can be assigned, not " + target);
            }
        }
    }

    /** {@code $name += value}: one more item, or the items of a list, at the end of a list. */
    record Append(Expression.Variable target, Expression value) implements Statement {}

    /** {@code if … elseif … else …}; the first branch whose condition holds is taken. */
    record If(List<Branch> branches, List<Statement> otherwise) implements Statement {
        public If {
            branches = List.copyOf(branches);
            otherwise = List.copyOf(otherwise);
            if (branches.isEmpty()) {
                throw new IllegalArgumentException("if needs a condition");
            }
        }

        /** With what is done when no condition holds. */
        public If otherwise(Statement... statements) {
            return new If(branches, Arrays.asList(statements));
        }

        /** With one more condition, looked at when those before do not hold. */
        public If orIf(Expression condition, Statement... statements) {
            var more = new ArrayList<>(branches);
            more.add(new Branch(condition, Arrays.asList(statements)));
            return new If(more, otherwise);
        }
    }

    /** A condition and what is done when it holds. */
    record Branch(Expression condition, List<Statement> body) {
        public Branch {
            body = List.copyOf(body);
        }
    }

    /** {@code foreach ($name in items) { … }}. */
    record ForEach(Expression.Variable variable, Expression items, List<Statement> body) implements Statement {
        public ForEach {
            body = List.copyOf(body);
        }
    }

    /** Leaves the innermost {@link ForEach}. */
    record Break() implements Statement {}

    /** {@code try { … } catch { … }}. */
    record Try(List<Statement> body, List<Statement> handler) implements Statement {
        public Try {
            body = List.copyOf(body);
            handler = List.copyOf(handler);
        }
    }

    /** {@code throw message}, or {@code throw} alone to pass the caught error on. */
    record Throw(Optional<Expression> message) implements Statement {}

    static Comment comment(String text) {
        return new Comment(text);
    }

    static Run run(Command... commands) {
        return new Run(Pipeline.of(commands));
    }

    /** Runs a program, and stops the script when it ends with another code than 0. */
    static List<Statement> checked(Program program) {
        Expression code = new Expression.Variable("LASTEXITCODE");
        return List.of(
                new Call(program),
                when(
                        code.is(Expression.Operator.NOT_EQUAL, Expression.number(0)),
                        stop(Expression.text(program.name() + " failed with code "), code)));
    }

    static Assign assign(Expression target, Expression value) {
        return new Assign(target, value);
    }

    static Append append(Expression.Variable target, Expression value) {
        return new Append(target, value);
    }

    /** {@code if (condition) { … }}; add {@link If#otherwise} for the rest. */
    static If when(Expression condition, Statement... statements) {
        return new If(List.of(new Branch(condition, Arrays.asList(statements))), List.of());
    }

    static ForEach forEach(String variable, Expression items, Statement... body) {
        return new ForEach(new Expression.Variable(variable), items, Arrays.asList(body));
    }

    /** Stops the script with a message; the terms are joined without a space between them. */
    static Throw stop(Expression... message) {
        return new Throw(Optional.of(
                message.length == 1
                        ? message[0]
                        : Expression.list(message).is(Expression.Operator.JOIN, Expression.text(""))));
    }

    /** Says something to whoever runs the script; the terms are joined without a space between them. */
    static Run say(Expression... message) {
        return run(Command.of("Write-Host")
                .with(
                        "Object",
                        message.length == 1
                                ? message[0]
                                : Expression.list(message).is(Expression.Operator.JOIN, Expression.text(""))));
    }

    static Run say(String message) {
        return say(Expression.text(message));
    }

    /** Says a warning to whoever runs the script. */
    static Run warn(Expression... message) {
        return run(Command.of("Write-Warning")
                .with(
                        "Message",
                        message.length == 1
                                ? message[0]
                                : Expression.list(message).is(Expression.Operator.JOIN, Expression.text(""))));
    }
}
