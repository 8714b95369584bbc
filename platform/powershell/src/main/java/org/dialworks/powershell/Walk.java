package org.dialworks.powershell;

import java.util.List;
import java.util.function.Consumer;

/** Visits every pipeline of a script, those inside expressions too, in the order they are written. */
final class Walk {

    private Walk() {}

    static void pipelines(List<Statement> statements, Consumer<Pipeline> visitor) {
        statements.forEach(statement -> statement(statement, visitor));
    }

    private static void statement(Statement statement, Consumer<Pipeline> visitor) {
        switch (statement) {
            case Statement.Comment _, Statement.Break _ -> {}
            case Statement.Run(Pipeline pipeline) -> pipeline(pipeline, visitor);
            case Statement.Call(Program program) -> program(program, visitor);
            case Statement.Assign(Expression target, Expression value) -> {
                expression(target, visitor);
                expression(value, visitor);
            }
            case Statement.Append(var _, Expression value) -> expression(value, visitor);
            case Statement.If(List<Statement.Branch> branches, List<Statement> otherwise) -> {
                for (Statement.Branch branch : branches) {
                    expression(branch.condition(), visitor);
                    pipelines(branch.body(), visitor);
                }
                pipelines(otherwise, visitor);
            }
            case Statement.ForEach(var _, Expression items, List<Statement> body) -> {
                expression(items, visitor);
                pipelines(body, visitor);
            }
            case Statement.Try(List<Statement> body, List<Statement> handler) -> {
                pipelines(body, visitor);
                pipelines(handler, visitor);
            }
            case Statement.Throw(var message) -> message.ifPresent(value -> expression(value, visitor));
        }
    }

    private static void program(Program program, Consumer<Pipeline> visitor) {
        program.arguments().forEach(argument -> expression(argument, visitor));
    }

    private static void pipeline(Pipeline pipeline, Consumer<Pipeline> visitor) {
        visitor.accept(pipeline);
        for (Command command : pipeline.commands()) {
            for (Command.Argument argument : command.arguments()) {
                switch (argument) {
                    case Command.Parameter(String _, Expression value) -> expression(value, visitor);
                    case Command.Switch(String _, var value) ->
                        value.ifPresent(decides -> expression(decides, visitor));
                }
            }
        }
    }

    private static void expression(Expression expression, Consumer<Pipeline> visitor) {
        switch (expression) {
            case Expression.AllOf(Pipeline pipeline) -> pipeline(pipeline, visitor);
            case Expression.ResultOf(Pipeline pipeline) -> pipeline(pipeline, visitor);
            case Expression.OutputOf(Program program) -> program(program, visitor);
            case Expression.Member(Expression target, String _) -> expression(target, visitor);
            case Expression.Item(Expression target, int _) -> expression(target, visitor);
            case Expression.Strings(Expression source) -> expression(source, visitor);
            case Expression.ListOf(List<Expression> items) -> items.forEach(item -> expression(item, visitor));
            case Expression.ListChange(var _, List<Expression> items) ->
                items.forEach(item -> expression(item, visitor));
            case Expression.And(List<Expression> terms) -> terms.forEach(term -> expression(term, visitor));
            case Expression.Or(List<Expression> terms) -> terms.forEach(term -> expression(term, visitor));
            case Expression.Not(Expression term) -> expression(term, visitor);
            case Expression.Where(Expression source, Expression predicate) -> {
                expression(source, visitor);
                expression(predicate, visitor);
            }
            case Expression.Comparison(Expression left, var _, Expression right) -> {
                expression(left, visitor);
                expression(right, visitor);
            }
            case Expression.Text _,
                    Expression.Whole _,
                    Expression.Bool _,
                    Expression.Null _,
                    Expression.Variable _,
                    Expression.Current _,
                    Expression.Range _,
                    Expression.Filter _ -> {}
        }
    }
}
