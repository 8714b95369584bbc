package org.dialworks.diagnostics.detection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.dialworks.diagnostics.sigma.Condition;
import org.dialworks.diagnostics.sigma.Correlation;
import org.dialworks.diagnostics.sigma.Correlation.Occurrence;

/** Whether a correlation holds of observations that lie within its timespan. */
final class Measure {

    private Measure() {}

    /** Whether what holds of some observations still holds of these and more. */
    static boolean growsOnly(Correlation correlation) {
        return switch (correlation) {
            case Correlation.EventCount(var count) -> count.isOpenAbove();
            case Correlation.ValueCount(var _, var count) -> count.isOpenAbove();
            case Correlation.Temporal(var occurrence) -> growsOnly(occurrence);
            case Correlation.TemporalOrdered(var occurrence) -> growsOnly(occurrence);
            default -> false;
        };
    }

    private static boolean growsOnly(Occurrence occurrence) {
        return switch (occurrence) {
            case Occurrence.Count(var count) -> count.isOpenAbove();
            case Occurrence.Expression(var condition) -> !negates(condition);
        };
    }

    private static boolean negates(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().anyMatch(Measure::negates);
            case Condition.Any(var parts) -> parts.stream().anyMatch(Measure::negates);
            case Condition.Not _ -> true;
            case Condition.Named _ -> false;
            case Condition.Of _ -> false;
        };
    }

    /**
     * Whether it holds.
     *
     * @param observations in order of time, at least one
     */
    static boolean holds(Window window, List<Observation> observations) {
        return switch (window.correlation()) {
            case Correlation.EventCount(var count) -> count.holds(events(observations));
            case Correlation.ValueCount(var _, var count) ->
                count.holds((double) observations.stream()
                        .map(Observation::value)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
            case Correlation.ValueSum(var _, var sum) ->
                sum.holds(numbers(observations).sum());
            case Correlation.ValueAverage(var _, var average) -> {
                var mean = numbers(observations).average();
                yield mean.isPresent() && average.holds(mean.getAsDouble());
            }
            case Correlation.ValuePercentile(var _, var percentile, var value) -> {
                double[] sorted = numbers(observations).sorted().toArray();
                yield sorted.length > 0 && value.holds(nearestRank(sorted, percentile));
            }
            case Correlation.Temporal(var occurrence) -> holds(window, occurrence, seen(observations));
            case Correlation.TemporalOrdered(var occurrence) ->
                holds(window, occurrence, inOrder(window.rules(), observations));
            case Correlation.PairedClose _ -> throw notAWindow(window);
            case Correlation.Absence _ -> throw notAWindow(window);
            case Correlation.Flap _ -> throw notAWindow(window);
            case Correlation.QuietClose _ -> throw notAWindow(window);
        };
    }

    private static IllegalStateException notAWindow(Window window) {
        return new IllegalStateException(window.key() + " looks at what opens and closes, not at a window");
    }

    // An event that satisfies two of the rules is one event; its observations stand side by side.
    private static int events(List<Observation> observations) {
        int events = 1;
        for (int i = 1; i < observations.size(); i++) {
            events += observations.get(i).isOfSameEvent(observations.get(i - 1)) ? 0 : 1;
        }
        return events;
    }

    private static DoubleStream numbers(List<Observation> observations) {
        return observations.stream()
                .map(Observation::value)
                .filter(Objects::nonNull)
                .mapToDouble(Measure::number)
                .filter(number -> !Double.isNaN(number));
    }

    // What is no number is not counted in.
    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    // The smallest value that so many of a hundred do not exceed.
    private static double nearestRank(double[] sorted, double percentile) {
        int rank = (int) Math.ceil(percentile / 100 * sorted.length);
        return sorted[Math.clamp(rank, 1, sorted.length) - 1];
    }

    private static boolean holds(Window window, Occurrence occurrence, Set<String> matched) {
        return switch (occurrence) {
            case Occurrence.Count(var count) -> count.holds(matched.size());
            case Occurrence.Expression(var condition) ->
                holds(condition, name -> matched.contains(window.keys().getOrDefault(name, name)));
        };
    }

    private static boolean holds(Condition condition, Predicate<String> matched) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().allMatch(part -> holds(part, matched));
            case Condition.Any(var parts) -> parts.stream().anyMatch(part -> holds(part, matched));
            case Condition.Not(var part) -> !holds(part, matched);
            case Condition.Named(var name) -> matched.test(name);
            case Condition.Of(var all, var names, var _) ->
                all ? names.stream().allMatch(matched) : names.stream().anyMatch(matched);
        };
    }

    private static Set<String> seen(List<Observation> observations) {
        var seen = new HashSet<String>();
        observations.forEach(observation -> seen.add(observation.rule()));
        return seen;
    }

    /** The most rules of which observations follow one another in the order of the rules. */
    private static Set<String> inOrder(List<String> rules, List<Observation> observations) {
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            place.putIfAbsent(rules.get(i), i);
        }
        // longest[r]: the rules of the longest chain that ends with rule r.
        var longest = new boolean[rules.size()][];
        for (Observation observation : observations) {
            Integer r = place.get(observation.rule());
            if (r == null) {
                continue;
            }
            boolean[] best = new boolean[rules.size()];
            for (int before = 0; before < r; before++) {
                boolean[] chain = longest[before];
                if (chain != null && size(chain) > size(best)) {
                    best = chain;
                }
            }
            boolean[] chain = Arrays.copyOf(best, best.length);
            chain[r] = true;
            if (longest[r] == null || size(chain) > size(longest[r])) {
                longest[r] = chain;
            }
        }
        var most = new HashSet<String>();
        for (boolean[] chain : longest) {
            if (chain != null && size(chain) > most.size()) {
                most.clear();
                for (int i = 0; i < chain.length; i++) {
                    if (chain[i]) {
                        most.add(rules.get(i));
                    }
                }
            }
        }
        return most;
    }

    private static int size(boolean[] chain) {
        int size = 0;
        for (boolean member : chain) {
            size += member ? 1 : 0;
        }
        return size;
    }
}
