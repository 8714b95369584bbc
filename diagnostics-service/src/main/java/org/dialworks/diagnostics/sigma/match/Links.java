package org.dialworks.diagnostics.sigma.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dialworks.diagnostics.sigma.SigmaCorrelation;
import org.dialworks.diagnostics.sigma.SigmaDocument;
import org.dialworks.diagnostics.sigma.SigmaFilter;
import org.dialworks.diagnostics.sigma.SigmaRule;

/** Finds what documents refer to, and leaves out those that refer to nothing or to themselves. */
final class Links {

    private final Map<String, SigmaDocument> byReference = new HashMap<>();
    private final List<SigmaRule> rules = new ArrayList<>();
    private final List<SigmaFilter> filters = new ArrayList<>();
    private final Map<String, SigmaCorrelation> correlations = new LinkedHashMap<>();
    private final List<RuleSet.Problem> problems = new ArrayList<>();

    private Links() {}

    static Links of(List<SigmaDocument> documents) {
        var links = new Links();
        documents.forEach(links::take);
        links.order();
        links.filters.forEach(links::check);
        return links;
    }

    private void take(SigmaDocument document) {
        List<String> names = Stream.of(document.header().id(), document.header().name())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        Optional<String> taken = names.stream().filter(byReference::containsKey).findFirst();
        if (taken.isPresent()) {
            problem(document, "there is another document that is called " + taken.get());
            return;
        }
        names.forEach(name -> byReference.put(name, document));
        switch (document) {
            case SigmaRule rule -> rules.add(rule);
            case SigmaFilter filter -> filters.add(filter);
            case SigmaCorrelation correlation -> correlations.put(correlation.key(), correlation);
        }
    }

    private void problem(SigmaDocument document, String detail) {
        problems.add(new RuleSet.Problem(document.key(), document.line(), detail));
    }

    private void check(SigmaFilter filter) {
        for (String reference : filter.rules()) {
            if (!(byReference.get(reference) instanceof SigmaRule rule)) {
                problem(filter, "there is no rule " + reference);
            } else if (!filter.isFor(rule)) {
                problem(filter, "rule " + reference + " is of another log source: " + rule.logSource());
            }
        }
    }

    // Each after those that it correlates, so that one pass over a match goes through chains.
    private void order() {
        var ordered = new LinkedHashMap<String, SigmaCorrelation>();
        var onTheWay = new HashSet<String>();
        List.copyOf(correlations.values()).forEach(correlation -> place(correlation, ordered, onTheWay));
        correlations.clear();
        correlations.putAll(ordered);
    }

    private boolean place(SigmaCorrelation correlation, Map<String, SigmaCorrelation> ordered, Set<String> onTheWay) {
        if (ordered.containsKey(correlation.key())) {
            return true;
        }
        if (!correlations.containsKey(correlation.key())) {
            return false;
        }
        if (!onTheWay.add(correlation.key())) {
            problem(correlation, "it correlates itself, by way of others");
            correlations.remove(correlation.key());
            return false;
        }
        boolean sound = true;
        for (String reference : correlation.references()) {
            SigmaDocument target = byReference.get(reference);
            boolean known = target instanceof SigmaRule
                    || (target instanceof SigmaCorrelation inner && place(inner, ordered, onTheWay));
            if (!known && correlations.containsKey(correlation.key())) {
                problem(correlation, "there is no sound rule or correlation " + reference);
            }
            sound &= known;
        }
        onTheWay.remove(correlation.key());
        if (sound) {
            ordered.put(correlation.key(), correlation);
        } else {
            correlations.remove(correlation.key());
        }
        return sound;
    }

    List<SigmaRule> rules() {
        return rules;
    }

    List<SigmaFilter> filtersOf(SigmaRule rule) {
        return filters.stream().filter(filter -> filter.isFor(rule)).toList();
    }

    List<SigmaCorrelation> correlations() {
        return List.copyOf(correlations.values());
    }

    List<RuleSet.Problem> problems() {
        return problems;
    }

    Optional<SigmaDocument> find(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** Keys of rules and correlations that only feed correlations. */
    Set<String> feeding() {
        var feeding = new HashSet<String>();
        for (SigmaCorrelation correlation : correlations.values()) {
            if (!correlation.generate()) {
                correlation.references().stream()
                        .map(byReference::get)
                        .filter(Objects::nonNull)
                        .map(SigmaDocument::key)
                        .forEach(feeding::add);
            }
        }
        return feeding;
    }
}
