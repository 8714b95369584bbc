package org.dialworks.diagnostics.sigma.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.sigma.SigmaCorrelation;
import org.dialworks.diagnostics.sigma.SigmaDocument;
import org.dialworks.diagnostics.sigma.SigmaFilter;
import org.dialworks.diagnostics.sigma.SigmaRule;

/**
 * Documents put together, ready to match events. Never changes; any number of threads may use it: to change the rules, make
 * another and put it in this one's place.
 */
public final class RuleSet {

    private final LogSourceMap logSources;
    private final Links links;
    private final Set<String> feeding;
    private final List<SigmaRule> unrouted;
    private final List<CompiledRule> compiled;
    private final Map<String, Integer> numbers;

    /**
     * Why a document is left out, or does not do what it says.
     *
     * @param key what the document is called
     * @param line where it begins
     */
    public record Problem(String key, int line, String detail) {}

    private RuleSet(LogSourceMap logSources, Links links) {
        this.logSources = logSources;
        this.links = links;
        this.feeding = Set.copyOf(links.feeding());
        var fields = new FieldNumbers();
        var all = new ArrayList<CompiledRule>();
        var nowhere = new ArrayList<SigmaRule>();
        int order = 0;
        for (SigmaRule rule : links.rules()) {
            List<LogSourceMap.Route> routes = logSources.routes(rule.logSource());
            if (routes.isEmpty()) {
                nowhere.add(rule);
            }
            var match = new Match(rule, !feeding.contains(rule.key()));
            for (LogSourceMap.Route route : routes) {
                all.add(new CompiledRule(order, match, route, compile(rule, route, fields)));
            }
            order++;
        }
        this.unrouted = List.copyOf(nowhere);
        this.compiled = List.copyOf(all);
        this.numbers = fields.all();
    }

    /** Puts documents together; what is wrong between them is in {@link #problems()}. */
    public static RuleSet of(List<? extends SigmaDocument> documents, LogSourceMap logSources) {
        return new RuleSet(logSources, Links.of(List.copyOf(documents)));
    }

    private Node compile(SigmaRule rule, LogSourceMap.Route route, FieldNumbers fields) {
        var compiler = new Compiler(fields, route.fields());
        var parts = new ArrayList<Node>();
        if (!route.conditions().isEmpty()) {
            parts.add(compiler.conditions(route.conditions()));
        }
        parts.add(compiler.detection(rule.detection()));
        for (SigmaFilter filter : links.filtersOf(rule)) {
            parts.add(compiler.detection(filter.detection()));
        }
        return Compiler.all(parts);
    }

    /** The rules that match an event, in the order in which they were given. */
    public List<Match> matches(EventFields event) {
        Frame frame = Frame.of(event, numbers);
        String channel = channel(event);
        var matches = new ArrayList<Match>();
        int last = -1;
        for (CompiledRule rule : compiled) {
            if (rule.order() != last && rule.holds(channel, frame)) {
                matches.add(rule.match());
                last = rule.order();
            }
        }
        return matches;
    }

    private static String channel(EventFields event) {
        return event.value("Channel").orElse("").toLowerCase(Locale.ROOT);
    }

    /** Why a rule matches an event, or does not; empty when there is no such rule. */
    public Optional<Explanation> explain(String rule, EventFields event) {
        return find(rule)
                .filter(SigmaRule.class::isInstance)
                .map(SigmaRule.class::cast)
                .map(found ->
                        Explainer.explain(found, links.filtersOf(found), logSources.routes(found.logSource()), event));
    }

    /** The document that a key, id or name means. */
    public Optional<SigmaDocument> find(String reference) {
        Optional<SigmaDocument> named = links.find(reference);
        return named.isPresent()
                ? named
                : links.rules().stream()
                        .filter(rule -> rule.key().equals(reference))
                        .<SigmaDocument>map(rule -> rule)
                        .findFirst();
    }

    public List<SigmaRule> rules() {
        return List.copyOf(links.rules());
    }

    /** The sound correlations, each after those that it correlates. */
    public List<SigmaCorrelation> correlations() {
        return links.correlations();
    }

    /** Whether a match of a rule or correlation is to be reported by itself, not just to feed correlations. */
    public boolean isAlone(SigmaDocument document) {
        return !feeding.contains(document.key());
    }

    /** What is wrong between the documents. */
    public List<Problem> problems() {
        return List.copyOf(links.problems());
    }

    /** Rules of which it is not known in which channel their events are: they match nothing. */
    public List<SigmaRule> unrouted() {
        return unrouted;
    }
}
