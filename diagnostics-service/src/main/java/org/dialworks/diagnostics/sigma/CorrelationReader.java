package org.dialworks.diagnostics.sigma;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dialworks.diagnostics.sigma.yaml.YamlNode;

/** Reads the section {@code correlation}. */
final class CorrelationReader {

    private static final Set<String> COMMON =
            Set.of("type", "rules", "group-by", "timespan", "aliases", "generate", "condition");
    private static final int LONGEST_NAME = 256;
    private static final int MOST_RULES = 100;
    // The specification's own example names no percentile.
    private static final double MEDIAN = 50;

    private final Fields fields;

    private CorrelationReader(Fields fields) {
        this.fields = fields;
    }

    /** The kinds, by the name that {@code type} gives them, each with its reader. */
    private static final Map<String, Function<CorrelationReader, Optional<Correlation>>> KINDS = kinds();

    private static Map<String, Function<CorrelationReader, Optional<Correlation>>> kinds() {
        var kinds = new LinkedHashMap<String, Function<CorrelationReader, Optional<Correlation>>>();
        kinds.put("event_count", reader -> reader.range(Set.of()).map(Correlation.EventCount::new));
        kinds.put("value_count", CorrelationReader::valueCount);
        kinds.put("temporal", reader -> reader.occurrence().map(Correlation.Temporal::new));
        kinds.put("temporal_ordered", reader -> reader.occurrence().map(Correlation.TemporalOrdered::new));
        kinds.put("value_sum", reader -> reader.ofField(Set.of(), Correlation.ValueSum::new));
        kinds.put("value_avg", reader -> reader.ofField(Set.of(), Correlation.ValueAverage::new));
        kinds.put("value_percentile", CorrelationReader::percentile);
        kinds.put("paired_close", reader -> reader.close().map(Correlation.PairedClose::new));
        kinds.put("absence", reader -> reader.close().map(Correlation.Absence::new));
        kinds.put("flap", CorrelationReader::flap);
        kinds.put("quiet_close", reader -> reader.quietClose());
        return kinds;
    }

    static Optional<SigmaCorrelation> read(RuleHeader header, Fields document, Fields section, int line) {
        return new CorrelationReader(section).read(header, document, line);
    }

    private Optional<SigmaCorrelation> read(RuleHeader header, Fields document, int line) {
        fields.needed("type", "one of " + String.join(", ", KINDS.keySet()));
        String type = fields.text("type", LONGEST_NAME);
        Function<CorrelationReader, Optional<Correlation>> kind = type == null ? null : KINDS.get(type);
        if (type != null && kind == null) {
            fields.fault(
                    "type",
                    "it is one of " + String.join(", ", KINDS.keySet()) + ", not '" + Faults.excerpt(type) + "'");
        }
        Optional<Duration> timespan =
                fields.needed("timespan", "a length of time such as 20m").flatMap(_ -> duration("timespan"));
        List<String> rules = rules();
        Map<String, Map<String, String>> aliases = aliases(rules);
        boolean generate = fields.flag("generate") || document.flag("generate");
        Optional<Correlation> correlation = kind == null ? Optional.empty() : kind.apply(this);
        if (correlation.isEmpty() || timespan.isEmpty()) {
            return Optional.empty();
        }
        refuseOthers(correlation.get());
        return Optional.of(new SigmaCorrelation(
                header, correlation.get(), rules, fields.texts("group-by"), timespan.get(), aliases, generate, line));
    }

    private void refuseOthers(Correlation correlation) {
        Set<String> known = new LinkedHashSet<>(COMMON);
        switch (correlation) {
            case Correlation.PairedClose _, Correlation.Absence _ -> known.add("close");
            case Correlation.Flap _ -> known.addAll(Set.of("close", "period", "tolerance", "quiet"));
            default -> {}
        }
        fields.refuseOthers(known);
    }

    private List<String> rules() {
        List<String> rules = fields.texts("rules");
        if (!rules.isEmpty()) {
            return checked("rules", rules);
        }
        // Those of an expression, where it names them all.
        if (condition() instanceof YamlNode.Text text) {
            return text.text()
                    .lines()
                    .flatMap(line -> Arrays.stream(line.split("[\\s()]+")))
                    .filter(word ->
                            !word.isEmpty() && !Set.of("and", "or", "not").contains(lower(word)))
                    .distinct()
                    .toList();
        }
        fields.fault("rules", "it is missing: ids or names of the rules to correlate");
        return List.of();
    }

    private List<String> checked(String field, List<String> references) {
        if (references.size() > MOST_RULES) {
            fields.fault(field, "it names more than " + MOST_RULES + " rules");
        }
        if (new LinkedHashSet<>(references).size() < references.size()) {
            fields.fault(field, "it names a rule twice");
        }
        return references;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private Map<String, Map<String, String>> aliases(List<String> rules) {
        Map<String, Map<String, String>> aliases = new LinkedHashMap<>();
        Optional<Fields> section = fields.map("aliases");
        if (section.isEmpty()) {
            return aliases;
        }
        for (YamlNode.Entry entry : section.get().map().entries()) {
            Map<String, String> byRule = new LinkedHashMap<>();
            section.get().map(entry.name()).ifPresent(map -> {
                for (YamlNode.Entry alias : map.map().entries()) {
                    String field = map.text(alias.name(), LONGEST_NAME);
                    if (!rules.contains(alias.name()) && !fields.texts("close").contains(alias.name())) {
                        map.fault(alias.name(), "it is none of the rules correlated");
                    }
                    byRule.put(alias.name(), field == null ? "" : field.replace(" ", ""));
                }
            });
            aliases.put(entry.name(), byRule);
        }
        return aliases;
    }

    private YamlNode condition() {
        return fields.entry("condition")
                .map(YamlNode.Entry::value)
                .orElseGet(() -> new YamlNode.Null(fields.map().place(), ""));
    }

    private Optional<CountRange> range(Set<String> beside) {
        if (fields.needed("condition", "a bound such as gte: 10").isEmpty()) {
            return Optional.empty();
        }
        return fields.map("condition").flatMap(map -> CountRangeReader.read(map, beside));
    }

    private Optional<Correlation> valueCount() {
        Optional<CountRange> range = range(Set.of("field"));
        List<String> counted =
                fields.map("condition").map(map -> map.texts("field")).orElse(List.of());
        if (counted.isEmpty()) {
            fields.fault("condition", "'field' is missing: whose values are counted");
            return Optional.empty();
        }
        return range.map(count -> new Correlation.ValueCount(
                counted.stream().map(name -> name.replace(" ", "")).toList(), count));
    }

    /** A kind that computes something of the values of one field. */
    private interface OfField {
        Correlation of(String field, CountRange range);
    }

    private Optional<Correlation> ofField(Set<String> beside, OfField kind) {
        Set<String> others = new LinkedHashSet<>(beside);
        others.add("field");
        Optional<CountRange> range = range(others);
        String field = fields.map("condition")
                .map(map -> Optional.ofNullable(map.text("field", LONGEST_NAME)).orElse(""))
                .orElse("");
        if (field.isEmpty()) {
            fields.fault("condition", "'field' is missing: the field with the numbers");
            return Optional.empty();
        }
        return range.map(bounds -> kind.of(field.replace(" ", ""), bounds));
    }

    private Optional<Correlation> percentile() {
        return ofField(Set.of("percentile"), (field, range) -> {
            double percentile = fields.map("condition")
                    .flatMap(map -> map.entry("percentile"))
                    .map(entry -> percentile(entry.value()))
                    .orElse(MEDIAN);
            return new Correlation.ValuePercentile(field, percentile, range);
        });
    }

    private double percentile(YamlNode value) {
        double percentile =
                value instanceof YamlNode.Numeric number ? number.value().doubleValue() : 0;
        if (percentile <= 0 || percentile > 100) {
            fields.faults()
                    .add(value.place(), fields.at("condition.percentile"), "it is a number above 0 and up to 100");
        }
        return percentile;
    }

    private Optional<Correlation.Occurrence> occurrence() {
        List<String> rules = rules();
        if (condition() instanceof YamlNode.Text text) {
            try {
                Condition expression = ConditionParser.parse(text.text(), rules);
                List<String> spoken = expression.spoken().toList();
                rules.stream()
                        .filter(rule -> !spoken.contains(rule))
                        .forEach(rule -> fields.fault("condition", "it does not speak of '" + rule + "'"));
                return Optional.of(new Correlation.Occurrence.Expression(expression));
            } catch (ConditionParser.Unreadable e) {
                fields.fault("condition", e.detail());
                return Optional.empty();
            }
        }
        if (fields.entry("condition").isEmpty()) {
            return Optional.of(new Correlation.Occurrence.Count(CountRange.atLeast(Math.max(1, rules.size()))));
        }
        return range(Set.of()).map(Correlation.Occurrence.Count::new);
    }

    private Optional<List<String>> close() {
        if (fields.entry("condition").isPresent() && !"flap".equals(fields.text("type", LONGEST_NAME))) {
            fields.fault("condition", "this kind has no condition");
        }
        return fields.needed("close", "ids or names of the rules whose matches close it")
                .map(_ -> checked("close", fields.texts("close")));
    }

    private Optional<Correlation> quietClose() {
        if (fields.entry("condition").isPresent()) {
            fields.fault("condition", "this kind has no condition");
        }
        return Optional.of(new Correlation.QuietClose());
    }

    private Optional<Correlation> flap() {
        Optional<List<String>> close = close();
        Optional<CountRange> count = range(Set.of());
        Optional<Duration> period = duration("period");
        Duration tolerance = duration("tolerance").orElse(Duration.ZERO);
        Optional<Duration> timespan = duration("timespan");
        if (close.isEmpty() || count.isEmpty() || timespan.isEmpty()) {
            return Optional.empty();
        }
        if (period.isPresent() && tolerance.compareTo(period.get()) > 0) {
            fields.fault("tolerance", "it is longer than the period");
            return Optional.empty();
        }
        Optional<Correlation.Period> around =
                period.map(length -> new Correlation.Period(length.minus(tolerance), length.plus(tolerance)));
        Duration quiet = duration("quiet").orElse(timespan.get());
        return Optional.of(new Correlation.Flap(new ArrayList<>(close.get()), count.get(), around, quiet));
    }

    private Optional<Duration> duration(String field) {
        String text = fields.text(field, LONGEST_NAME);
        if (text == null) {
            return Optional.empty();
        }
        Optional<Duration> duration = Timespan.parse(text);
        if (duration.isEmpty()) {
            fields.fault(
                    field,
                    "it is a number with s, m, h, d or w after it, such as 20m, at most a year; not '"
                            + Faults.excerpt(text) + "'");
        }
        return duration;
    }
}
