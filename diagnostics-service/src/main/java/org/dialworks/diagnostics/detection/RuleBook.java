package org.dialworks.diagnostics.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.sigma.Correlation;
import org.dialworks.diagnostics.sigma.RuleHeader;
import org.dialworks.diagnostics.sigma.SigmaCorrelation;
import org.dialworks.diagnostics.sigma.SigmaDocument;
import org.dialworks.diagnostics.sigma.SigmaFilter;
import org.dialworks.diagnostics.sigma.SigmaRule;
import org.dialworks.diagnostics.sigma.match.EventFields;
import org.dialworks.diagnostics.sigma.match.Explanation;
import org.dialworks.diagnostics.sigma.match.LogSourceMap;
import org.dialworks.diagnostics.sigma.match.RuleSet;
import org.jspecify.annotations.Nullable;

/** All rules that are in force at a moment, ready to be applied. Never changes. */
final class RuleBook {

    private static final String VALUES = "\u001f";

    private final RuleSet rules;
    private final Map<String, RuleSwitch> switches;
    private final Map<String, Finding> findings;
    private final Set<String> silent;
    private final Map<String, Correlations.Built> correlations;
    private final Map<String, List<Correlations.Built>> uses;
    private final Set<String> ofHosts;

    /** What is wrong with a rule. */
    record Fault(String rule, int line, String detail) {}

    private RuleBook(
            RuleSet rules, Map<String, RuleSwitch> switches, List<Correlations.Built> built, Consumer<Fault> faults) {
        this.rules = rules;
        this.switches = Map.copyOf(switches);
        this.findings = rules.rules().stream()
                .collect(Collectors.toMap(
                        SigmaRule::key,
                        rule -> FindingReader.read(
                                rule.header(), detail -> faults.accept(new Fault(rule.key(), rule.line(), detail)))));
        this.silent = Stream.<SigmaDocument>concat(rules.rules().stream(), rules.correlations().stream())
                .filter(document -> !rules.isAlone(document) || !FindingReader.raises(document.header()))
                .map(SigmaDocument::key)
                .collect(Collectors.toUnmodifiableSet());
        this.correlations =
                built.stream().collect(Collectors.toMap(one -> one.correlated().key(), Function.identity()));
        this.uses = uses(built);
        this.ofHosts = ofHosts(built);
    }

    /**
     * Puts documents together.
     *
     * @param switches by key, where a rule is not on everywhere
     * @param faults takes what is wrong; a document with a fault is left out, or does not do what it says
     */
    static RuleBook of(List<SigmaDocument> documents, Map<String, RuleSwitch> switches, Consumer<Fault> faults) {
        List<SigmaDocument> used = documents.stream()
                .filter(document -> !(document instanceof SigmaFilter)
                        || switches.getOrDefault(document.key(), RuleSwitch.ON).enabled())
                .toList();
        RuleSet rules = RuleSet.of(used, LogSourceMap.builtIn());
        rules.problems().forEach(problem -> faults.accept(new Fault(problem.key(), problem.line(), problem.detail())));
        Map<String, Integer> lines =
                used.stream().collect(Collectors.toMap(SigmaDocument::key, SigmaDocument::line, (first, _) -> first));
        List<Correlations.Built> built = Correlations.of(
                rules, (key, detail) -> faults.accept(new Fault(key, lines.getOrDefault(key, 1), detail)));
        return new RuleBook(rules, switches, built, faults);
    }

    private static Map<String, List<Correlations.Built>> uses(List<Correlations.Built> built) {
        var uses = new HashMap<String, List<Correlations.Built>>();
        for (Correlations.Built one : built) {
            one.correlated()
                    .takes()
                    .forEach(rule ->
                            uses.computeIfAbsent(rule, _ -> new ArrayList<>()).add(one));
        }
        return uses;
    }

    // Those of one host each, that are built upon nothing but such.
    private static Set<String> ofHosts(List<Correlations.Built> built) {
        var wide = new HashSet<String>();
        int known = -1;
        while (known != wide.size()) {
            known = wide.size();
            for (Correlations.Built one : built) {
                if (!one.correlated().grouping().byHost()
                        || one.correlated().takes().stream().anyMatch(wide::contains)) {
                    wide.addAll(one.members());
                }
            }
        }
        return built.stream()
                .map(one -> one.correlated().key())
                .filter(key -> !wide.contains(key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A rule that applies to an event. */
    final class Match {

        private final RuleHeader header;
        private final TelemetryEvent event;
        private final EventFields fields;

        private Match(RuleHeader header, TelemetryEvent event, EventFields fields) {
            this.header = header;
            this.event = event;
            this.fields = fields;
        }

        String rule() {
            return header.key();
        }

        private Finding finding() {
            return Objects.requireNonNull(findings.get(rule()));
        }

        private String subject() {
            return Subject.of(event, FindingReader.subject(header));
        }

        /** What it says by itself. */
        Found found() {
            Observation evidence = observation(subject(), null, 0);
            return Found.of(
                    finding()
                            .raised(
                                    new Finding.Place(event.site(), event.computer(), evidence.subject()),
                                    false,
                                    1,
                                    event.time(),
                                    event.time(),
                                    List.of(evidence.evidence())),
                    evidence.occasion());
        }

        /** What correlations see of it. */
        List<Sighting> sightings(long arrived) {
            return uses.getOrDefault(rule(), List.of()).stream()
                    .filter(use -> isOn(use.correlated(), event.site()))
                    .map(use -> sighting(use, arrived))
                    .toList();
        }

        private Sighting sighting(Correlations.Built use, long arrived) {
            Function<String, String> field =
                    name -> fields.value(use.by().field(name, header)).orElse("");
            Group group =
                    use.correlated().grouping().group(use.correlated().key(), event.site(), event.computer(), field);
            String subject = use.correlated() instanceof Outage ? subject() : "";
            return new Sighting(group, observation(subject, value(use.by(), field), arrived));
        }

        private Observation observation(String subject, @Nullable String value, long arrived) {
            return Observation.of(event, rule(), subject, value, finding().severity(), arrived);
        }
    }

    /** The rules that apply to an event, where they are on. */
    List<Match> matches(TelemetryEvent event) {
        EventFields fields = EventFields.of(event);
        return rules.matches(fields).stream()
                .map(match -> match.rule().header())
                .filter(header -> isOn(header.key(), event.site()))
                .map(header -> new Match(header, event, fields))
                .toList();
    }

    // The value of the field that a correlation counts or computes with.
    private static @Nullable String value(SigmaCorrelation correlation, Function<String, String> field) {
        List<String> names = switch (correlation.correlation()) {
            case Correlation.ValueCount(var fields, var _) -> fields;
            case Correlation.ValueSum(var name, var _) -> List.of(name);
            case Correlation.ValueAverage(var name, var _) -> List.of(name);
            case Correlation.ValuePercentile(var name, var _, var _) -> List.of(name);
            default -> List.of();
        };
        String value = names.stream().map(field).collect(Collectors.joining(VALUES));
        return value.replace(VALUES, "").isEmpty() ? null : LongValue.shortened(value);
    }

    Optional<Correlated> correlation(String key) {
        return Optional.ofNullable(correlations.get(key)).map(Correlations.Built::correlated);
    }

    /** What judges, each after what it is built upon. */
    List<Correlated> correlationsInOrder() {
        return rules.correlations().stream()
                .map(SigmaCorrelation::key)
                .flatMap(key -> correlation(key).stream())
                .toList();
    }

    /** Whether all groups of a correlation are of one host each, and so kept where its events come in. */
    boolean isOfHosts(String correlation) {
        return ofHosts.contains(correlation);
    }

    /** Whether a rule applies at a site. */
    boolean isOn(String rule, String site) {
        return switches.getOrDefault(rule, RuleSwitch.ON).isOn(site);
    }

    /** Whether any of the rules that a correlation speaks for applies at a site. */
    boolean isOn(Correlated correlated, String site) {
        return Objects.requireNonNull(correlations.get(correlated.key())).members().stream()
                .anyMatch(member -> isOn(member, site));
    }

    /** Whether a match of a rule is to be told of at a site. */
    boolean isTold(String rule, String site) {
        return !silent.contains(rule) && isOn(rule, site);
    }

    /** Whether a detection is to be told of. What was raised is taken back, though the rule may be off by now. */
    boolean isTold(Detection detection) {
        return detection.raised() ? isTold(detection.rule(), detection.site()) : !silent.contains(detection.rule());
    }

    /** What correlations see of another that holds. */
    List<Sighting> builtUpon(Group group, Detection raised, long arrived) {
        Optional<SigmaDocument> below = rules.find(raised.rule());
        Correlations.Built built = correlations.get(group.correlation());
        if (below.isEmpty() || built == null) {
            return List.of();
        }
        RuleHeader header = below.get().header();
        List<String> grouped = built.correlated().grouping().fields();
        var sightings = new ArrayList<Sighting>();
        for (Correlations.Built use : uses.getOrDefault(raised.rule(), List.of())) {
            if (!isOn(use.correlated(), raised.site())) {
                continue;
            }
            Function<String, String> field = name -> {
                int at = grouped.indexOf(use.by().field(name, header));
                return at < 0 ? "" : group.values().get(at);
            };
            Group into = use.correlated().grouping().group(use.correlated().key(), raised.site(), group.host(), field);
            sightings.add(new Sighting(into, Observation.of(raised, value(use.by(), field), arrived)));
        }
        return sightings;
    }

    /** Why a rule applies to an event, or does not; empty for a correlation. */
    Optional<Explanation> explain(String rule, TelemetryEvent event) {
        return rules.explain(rule, EventFields.of(event));
    }

    /** Rules whose log source is unknown, so that they match nothing. */
    Set<String> unrouted() {
        return rules.unrouted().stream().map(SigmaRule::key).collect(Collectors.toUnmodifiableSet());
    }
}
