package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialworks.diagnostics.sigma.Comparison;
import org.dialworks.diagnostics.sigma.Correlation;
import org.dialworks.diagnostics.sigma.CountRange;
import org.dialworks.diagnostics.sigma.SigmaCorrelation;
import org.dialworks.diagnostics.sigma.SigmaDocument;
import org.dialworks.diagnostics.sigma.match.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes of correlations what judges observations. Those that speak of the same things opening and closing, such as a paired
 * close with an absence and a flap of the same rules, are put together: they judge the same outages.
 *
 * <p>Also, an absence or a flap that names one correlation as what opens and as what closes judges the outages of that one,
 * which must be a paired close or a quiet close.
 */
final class Correlations {

    private final RuleSet rules;
    private final BiConsumer<String, String> faults;
    private final Map<Identity, Together> together = new LinkedHashMap<>();
    private final Map<String, Built> built = new LinkedHashMap<>();
    private final Set<String> builtUpon = new HashSet<>();
    private final Map<String, Duration> graces = new HashMap<>();

    private Correlations(RuleSet rules, BiConsumer<String, String> faults) {
        this.rules = rules;
        this.faults = faults;
    }

    /**
     * What judges, with the correlation whose fields and aliases it uses.
     *
     * @param members the keys of all correlations that it speaks for
     */
    record Built(Correlated correlated, SigmaCorrelation by, Set<String> members) {
        Built {
            members = Set.copyOf(members);
        }
    }

    /** What makes correlations judge the same outages. */
    private record Identity(
            Set<String> opens, Set<String> closes, List<String> groupBy, Map<String, Map<String, String>> aliases) {}

    private static final class Together {
        private final List<SigmaCorrelation> judging = new ArrayList<>();
        private @Nullable SigmaCorrelation own;
    }

    /**
     * Builds them.
     *
     * @param faults takes the key of a correlation and what is wrong with it
     */
    static List<Built> of(RuleSet rules, BiConsumer<String, String> faults) {
        var building = new Correlations(rules, faults);
        rules.correlations().forEach(building::look);
        rules.correlations().forEach(building::add);
        building.together.forEach(building::build);
        return List.copyOf(building.built.values());
    }

    // Each comes after those that it is built upon, and waits for them.
    private void look(SigmaCorrelation correlation) {
        Duration below = Duration.ZERO;
        boolean wide = !Grouping.by(correlation.groupBy()).byHost();
        for (String reference : correlation.references()) {
            if (rules.find(reference).orElse(null) instanceof SigmaCorrelation other) {
                Duration grace = graces.getOrDefault(other.key(), Duration.ZERO);
                below = grace.compareTo(below) > 0 ? grace : below;
                if (!judgesOutagesOf(correlation, other)) {
                    builtUpon.add(other.key());
                }
            }
        }
        graces.put(correlation.key(), below.plus(wide ? Pace.WIDE : Pace.OF_A_HOST));
    }

    private Pace pace(Collection<SigmaCorrelation> members) {
        return new Pace(
                members.stream().map(SigmaCorrelation::key).noneMatch(builtUpon::contains),
                members.stream()
                        .map(member -> graces.getOrDefault(member.key(), Pace.OF_A_HOST))
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static boolean judgesOutagesOf(SigmaCorrelation correlation, SigmaCorrelation other) {
        boolean judges = correlation.correlation() instanceof Correlation.Absence
                || correlation.correlation() instanceof Correlation.Flap;
        return judges
                && isOfOne(correlation)
                && other.header().answersTo(correlation.rules().getFirst());
    }

    private static boolean isOfOne(SigmaCorrelation correlation) {
        return correlation.rules().size() == 1
                && correlation.rules().equals(correlation.correlation().closing());
    }

    private void add(SigmaCorrelation correlation) {
        switch (correlation.correlation()) {
            case Correlation.PairedClose _, Correlation.QuietClose _ -> {
                Together group = together.computeIfAbsent(identity(correlation), _ -> new Together());
                if (group.own == null) {
                    group.own = correlation;
                } else {
                    faults.accept(
                            correlation.key(),
                            "correlation: " + group.own.key() + " opens and closes by the same rules already");
                }
            }
            case Correlation.Absence _, Correlation.Flap _ ->
                together.computeIfAbsent(identity(judged(correlation)), _ -> new Together())
                        .judging
                        .add(correlation);
            default -> window(correlation);
        }
    }

    private Identity identity(SigmaCorrelation correlation) {
        return new Identity(
                keys(correlation.rules()),
                keys(correlation.correlation().closing()),
                correlation.groupBy(),
                correlation.aliases());
    }

    // Itself, unless it judges the outages of another.
    private SigmaCorrelation judged(SigmaCorrelation correlation) {
        if (!isOfOne(correlation)) {
            return correlation;
        }
        if (rules.find(correlation.rules().getFirst()).orElse(null) instanceof SigmaCorrelation other
                && (other.correlation() instanceof Correlation.PairedClose
                        || other.correlation() instanceof Correlation.QuietClose)) {
            return other;
        }
        faults.accept(
                correlation.key(),
                "correlation: '" + correlation.rules().getFirst()
                        + "' both opens and closes it, so it must be a paired_close or quiet_close");
        return correlation;
    }

    private Set<String> keys(List<String> references) {
        return references.stream().map(this::key).collect(Collectors.toUnmodifiableSet());
    }

    private String key(String reference) {
        return rules.find(reference).map(SigmaDocument::key).orElse(reference);
    }

    private Finding finding(SigmaCorrelation correlation) {
        return FindingReader.read(correlation.header(), detail -> faults.accept(correlation.key(), detail));
    }

    private void window(SigmaCorrelation correlation) {
        switch (correlation.correlation()) {
            case Correlation.EventCount(var count) -> requireCountable(correlation, count);
            case Correlation.ValueCount(var _, var count) -> requireCountable(correlation, count);
            default -> {}
        }
        var window = new Window(
                correlation.key(),
                correlation.rules().stream().map(this::key).toList(),
                correlation.rules().stream().collect(Collectors.toMap(reference -> reference, this::key)),
                correlation.correlation(),
                correlation.timespan(),
                Grouping.by(correlation.groupBy()),
                pace(List.of(correlation)),
                finding(correlation));
        built.put(correlation.key(), new Built(window, correlation, Set.of(correlation.key())));
    }

    private void requireCountable(SigmaCorrelation correlation, CountRange count) {
        if (count.bounds().stream().anyMatch(bound -> bound.value() > Window.MOST_COUNTED)) {
            faults.accept(
                    correlation.key(),
                    "correlation.condition: at most " + Window.MOST_COUNTED + " are counted at a time");
        }
    }

    private void build(Identity identity, Together group) {
        SigmaCorrelation own = group.own;
        SigmaCorrelation by = own == null ? group.judging.getFirst() : own;
        Optional<Duration> quiet = own == null ? Optional.empty() : Optional.of(own.timespan());
        List<SigmaCorrelation> members =
                Stream.concat(Stream.ofNullable(own), group.judging.stream()).toList();
        var outage = new Outage(
                by.key(),
                identity.opens(),
                identity.closes(),
                quiet,
                Grouping.by(identity.groupBy()),
                pace(members),
                finding(by),
                own != null,
                group.judging.stream().flatMap(this::flap).toList(),
                group.judging.stream().flatMap(this::absence).toList());
        Set<String> keys = members.stream().map(SigmaCorrelation::key).collect(Collectors.toSet());
        built.put(by.key(), new Built(outage, by, keys));
    }

    private Stream<Outage.Flap> flap(SigmaCorrelation correlation) {
        return correlation.correlation() instanceof Correlation.Flap flap
                ? Stream.of(new Outage.Flap(
                        correlation.key(),
                        minimum(correlation, flap.count()),
                        correlation.timespan(),
                        flap.period(),
                        flap.quiet(),
                        finding(correlation)))
                : Stream.empty();
    }

    private Stream<Outage.Absence> absence(SigmaCorrelation correlation) {
        return correlation.correlation() instanceof Correlation.Absence
                ? Stream.of(new Outage.Absence(correlation.key(), correlation.timespan(), finding(correlation)))
                : Stream.empty();
    }

    private int minimum(SigmaCorrelation correlation, CountRange count) {
        CountRange.Bound bound = count.bounds().getFirst();
        int minimum = (int) Math.ceil(bound.value()) + (bound.comparison() == Comparison.GT ? 1 : 0);
        if (count.bounds().size() != 1 || !count.isOpenAbove() || minimum < 2 || minimum > 100) {
            faults.accept(correlation.key(), "correlation.condition: a flap has one bound, gte: 2 up to gte: 100");
        }
        return minimum;
    }
}
