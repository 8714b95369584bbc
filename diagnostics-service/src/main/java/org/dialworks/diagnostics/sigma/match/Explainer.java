package org.dialworks.diagnostics.sigma.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.diagnostics.sigma.Condition;
import org.dialworks.diagnostics.sigma.Detection;
import org.dialworks.diagnostics.sigma.Search;
import org.dialworks.diagnostics.sigma.SigmaFilter;
import org.dialworks.diagnostics.sigma.SigmaRule;
import org.dialworks.diagnostics.sigma.ValueTest;

/** Goes through a rule part by part and says of each what the event has in its place. */
final class Explainer {

    private static final int LONGEST_VALUE = 120;
    private static final int MOST_VALUES = 3;

    private final EventFields event;
    private final Map<String, String> names;

    private Explainer(EventFields event, Map<String, String> names) {
        this.event = event;
        this.names = names;
    }

    static Explanation explain(
            SigmaRule rule, List<SigmaFilter> filters, List<LogSourceMap.Route> routes, EventFields event) {
        var parts = new ArrayList<Explanation.Part>();
        // Where events come in several ways, the one that this event came is told of.
        LogSourceMap.Route route = routes.stream()
                .filter(way -> LogSourceCheck.of(way, event).holds())
                .findFirst()
                .orElse(routes.isEmpty() ? new LogSourceMap.Route(Set.of(), Map.of(), Map.of()) : routes.getFirst());
        parts.add(
                routes.isEmpty()
                        ? Explanation.Part.leaf(
                                "log source " + rule.logSource(),
                                false,
                                "it is not known in which channel such events are",
                                rule.line())
                        : LogSourceCheck.of(route, event).part(rule));
        var explainer = new Explainer(event, route.fields());
        parts.addAll(explainer.conditions(rule.detection(), rule.line()));
        for (SigmaFilter filter : filters) {
            List<Explanation.Part> inner = explainer.conditions(filter.detection(), filter.line());
            boolean holds = inner.stream().anyMatch(Explanation.Part::holds);
            String what = "filter " + filter.header().title();
            parts.add(new Explanation.Part(what, holds, holds ? "lets it pass" : "keeps it out", filter.line(), inner));
        }
        return new Explanation(
                new Match(rule, true).attribution(), parts.stream().allMatch(Explanation.Part::holds), parts);
    }

    private List<Explanation.Part> conditions(Detection detection, int line) {
        List<Explanation.Part> parts = detection.conditions().stream()
                .map(condition -> condition(condition, detection.searches()))
                .toList();
        return parts.size() == 1 ? parts : List.of(group("any of the conditions", false, parts, line));
    }

    private Explanation.Part condition(Condition condition, Map<String, Search> searches) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> group("all of", true, conditions(parts, searches), 0);
            case Condition.Any(List<Condition> parts) -> group("any of", false, conditions(parts, searches), 0);
            case Condition.Not(Condition inner) -> {
                Explanation.Part part = condition(inner, searches);
                String why = part.holds() ? "it holds, and must not" : "it does not hold";
                yield new Explanation.Part("not", !part.holds(), why, part.line(), List.of(part));
            }
            case Condition.Named(String name) -> named(name, searches);
            case Condition.Of of ->
                group(
                        of.written(),
                        of.all(),
                        of.names().stream().map(name -> named(name, searches)).toList(),
                        0);
        };
    }

    private List<Explanation.Part> conditions(List<Condition> parts, Map<String, Search> searches) {
        return parts.stream().map(part -> condition(part, searches)).toList();
    }

    private Explanation.Part named(String name, Map<String, Search> searches) {
        Search search = searches.get(name);
        if (search == null) {
            throw new IllegalArgumentException("there is no search " + name);
        }
        Explanation.Part part = search(search);
        return new Explanation.Part(
                name, part.holds(), part.holds() ? "it holds" : "it does not hold", part.line(), List.of(part));
    }

    private Explanation.Part search(Search search) {
        return switch (search) {
            case Search.All(List<Search> parts) ->
                group("all of", true, parts.stream().map(this::search).toList(), 0);
            case Search.Any(List<Search> parts) ->
                group("any of", false, parts.stream().map(this::search).toList(), 0);
            case Search.Field field -> field(field);
        };
    }

    private static Explanation.Part group(String what, boolean all, List<Explanation.Part> parts, int line) {
        long count = parts.stream().filter(Explanation.Part::holds).count();
        boolean holds = all ? count == parts.size() : count > 0;
        return new Explanation.Part(what, holds, count + " of " + parts.size() + " hold", line, parts);
    }

    private Explanation.Part field(Search.Field field) {
        var numbers = new FieldNumbers();
        var compiler = new Compiler(numbers, names);
        boolean holds = compiler.search(field).holds(frame(numbers));
        String what = what(field);
        String why = field.field() == null ? anywhere(field, compiler, numbers) : seen(field.field());
        if (field.tests().size() < 2 || (holds && !field.all())) {
            return Explanation.Part.leaf(what, holds, why, field.line());
        }
        List<Explanation.Part> values = field.tests().stream()
                .map(test -> value(test, field, compiler, numbers))
                .filter(part -> field.all() || part.holds())
                .toList();
        return new Explanation.Part(what, holds, why, field.line(), values);
    }

    private Explanation.Part value(ValueTest test, Search.Field field, Compiler compiler, FieldNumbers numbers) {
        var node = new Node.OfField(compiler.number(field), List.of(compiler.test(test)), false);
        boolean holds = node.holds(frame(numbers));
        return Explanation.Part.leaf(test.toString(), holds, holds ? "found" : "not found", field.line());
    }

    private Frame frame(FieldNumbers numbers) {
        return Frame.of(event, numbers.all());
    }

    private static String what(Search.Field field) {
        String name = field.written().isEmpty() ? "keywords" : field.written();
        String values = field.tests().stream()
                .limit(MOST_VALUES)
                .map(ValueTest::toString)
                .collect(Collectors.joining(", "));
        int more = field.tests().size() - MOST_VALUES;
        return name + ": " + values + (more > 0 ? " and " + more + " more" : "");
    }

    private String anywhere(Search.Field field, Compiler compiler, FieldNumbers numbers) {
        long found = field.tests().stream()
                .filter(test -> value(test, field, compiler, numbers).holds())
                .count();
        return found + " of " + field.tests().size() + " stand in the event";
    }

    private String seen(String field) {
        String name = names.getOrDefault(field, field);
        String as = name.equals(field) ? "" : " (here " + name + ")";
        List<String> values = event.values(name);
        if (values.isEmpty()) {
            boolean there = event.fields().stream().anyMatch(of -> of.name().equals(name));
            return there ? "the field" + as + " has no value" : "the event has no field " + name;
        }
        String shown =
                values.stream().limit(MOST_VALUES).map(Explainer::excerpt).collect(Collectors.joining(", "));
        return "the event has" + as + " " + shown + (values.size() > MOST_VALUES ? ", …" : "");
    }

    static String excerpt(String value) {
        return "'" + (value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…") + "'";
    }
}
