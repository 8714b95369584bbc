package org.dialworks.diagnostics.sigma.match;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dialworks.diagnostics.sigma.Condition;
import org.dialworks.diagnostics.sigma.Detection;
import org.dialworks.diagnostics.sigma.LinearRegex;
import org.dialworks.diagnostics.sigma.Search;
import org.dialworks.diagnostics.sigma.TextPattern;
import org.dialworks.diagnostics.sigma.ValueTest;

/**
 * Makes expressions over events of detections.
 *
 * @param numbers of the fields of the set
 * @param names by field of the rule: what it is called in the events
 */
record Compiler(FieldNumbers numbers, Map<String, String> names) {

    /** Holds when one of the conditions does. */
    Node detection(Detection detection) {
        return any(detection.conditions().stream()
                .map(condition -> condition(condition, detection.searches()))
                .toList());
    }

    /** Holds when each field has one of its values. */
    Node conditions(Map<String, ? extends Iterable<String>> conditions) {
        return all(conditions.entrySet().stream()
                .<Node>map(condition -> new Node.OfField(
                        numbers.of(condition.getKey()),
                        stream(condition.getValue())
                                .map(value -> test(new ValueTest.Like(TextPattern.of(value), false)))
                                .toList(),
                        false))
                .toList());
    }

    private static Stream<String> stream(Iterable<String> values) {
        return StreamSupport.stream(values.spliterator(), false);
    }

    private Node condition(Condition condition, Map<String, Search> searches) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) ->
                all(parts.stream().map(part -> condition(part, searches)).toList());
            case Condition.Any(List<Condition> parts) ->
                any(parts.stream().map(part -> condition(part, searches)).toList());
            case Condition.Not(Condition part) -> new Node.Not(condition(part, searches));
            case Condition.Named(String name) -> named(name, searches);
            case Condition.Of of -> {
                List<Node> nodes =
                        of.names().stream().map(name -> named(name, searches)).toList();
                yield of.all() ? all(nodes) : any(nodes);
            }
        };
    }

    private Node named(String name, Map<String, Search> searches) {
        Search search = searches.get(name);
        if (search == null) {
            throw new IllegalArgumentException("there is no search " + name);
        }
        return search(search);
    }

    Node search(Search search) {
        return switch (search) {
            case Search.All(List<Search> parts) ->
                all(parts.stream().map(this::search).toList());
            case Search.Any(List<Search> parts) ->
                any(parts.stream().map(this::search).toList());
            case Search.Field field -> {
                var node = new Node.OfField(
                        number(field), field.tests().stream().map(this::test).toList(), field.all());
                yield field.negated() ? new Node.Not(node) : node;
            }
        };
    }

    /** The number under which the events of this route have a field. */
    int number(Search.Field field) {
        return field.field() == null ? Node.OfField.ANYWHERE : number(field.field());
    }

    private int number(String field) {
        return numbers.of(names.getOrDefault(field, field));
    }

    Test test(ValueTest test) {
        return switch (test) {
            case ValueTest.Like(TextPattern pattern, boolean cased) ->
                pattern.pieces().isEmpty() ? new Test.Empty() : new Test.Like(TextMatcher.of(pattern, cased), cased);
            case ValueTest.Matches matches -> new Test.Matches(LinearRegex.compile(matches));
            case ValueTest.Within(var range) -> new Test.Within(range);
            case ValueTest.Compares(var comparison, var number, var part) ->
                new Test.Compares(comparison, number, part);
            case ValueTest.Exists(boolean there) -> new Test.Exists(there);
            case ValueTest.Missing _ -> new Test.Missing();
            case ValueTest.SameAs(String field, boolean start, boolean end, boolean cased) ->
                new Test.SameAs(number(field), start, end, cased);
            case ValueTest.OneOf(List<ValueTest> tests) ->
                new Test.OneOf(tests.stream().map(this::test).toList());
        };
    }

    static Node all(List<Node> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Node.All(parts);
    }

    static Node any(List<Node> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Node.Any(parts);
    }
}
