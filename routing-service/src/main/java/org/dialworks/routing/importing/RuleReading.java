package org.dialworks.routing.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialworks.routing.rule.NormalizationRule;

/** Rules of exports: objects of their own with an owner in their identity, or items in a list of their owner. */
final class RuleReading {

    /** A rule in a list that was cut off at some depth: {@code Description=;Pattern=…;Translation=…;Name=…;IsInternal…}. */
    private static final Pattern SHOWN = Pattern.compile(
            "Description=(?<description>.*?);Pattern=(?<pattern>.*);Translation=(?<translation>.*?);Name=(?<name>[^;]*)"
                    + "(;.*)?",
            Pattern.DOTALL);

    private final List<ImportFinding> findings;

    RuleReading(List<ImportFinding> findings) {
        this.findings = findings;
    }

    /** Rules by the name of their owner, in the order they are tried. */
    Map<String, List<NormalizationRule>> byOwner(List<Exported> rules) {
        var byOwner = new TreeMap<String, List<NormalizationRule>>(String.CASE_INSENSITIVE_ORDER);
        rules.stream()
                .sorted(Comparator.comparingLong(rule -> rule.number("Priority").orElse(Long.MAX_VALUE)))
                .forEach(object -> {
                    String identity = object.identity();
                    int slash = identity.indexOf('/');
                    if (slash < 0) {
                        findings.add(ImportFinding.of(object, "is left out: its Identity names no owner (Owner/Rule)"));
                        return;
                    }
                    rule(object, identity.substring(slash + 1))
                            .ifPresent(rule -> add(
                                    object,
                                    byOwner.computeIfAbsent(identity.substring(0, slash), _ -> new ArrayList<>()),
                                    rule));
                });
        return byOwner;
    }

    /** The rules in a property of their owner. */
    List<NormalizationRule> inside(Exported owner, String property) {
        var rules = new ArrayList<NormalizationRule>();
        Object value = owner.properties().get(property);
        for (Object item : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            switch (item) {
                case Exported rule ->
                    rule(rule, rule.has("Name") ? rule.text("Name") : rule.identity())
                            .ifPresent(read -> add(owner, rules, read));
                case String shown
                when SHOWN.matcher(shown).matches() -> {
                    Matcher parts = SHOWN.matcher(shown);
                    parts.matches();
                    make(
                                    owner,
                                    parts.group("name"),
                                    parts.group("pattern"),
                                    parts.group("translation"),
                                    parts.group("description"))
                            .ifPresent(read -> add(owner, rules, read));
                }
                case null, default ->
                    findings.add(
                            ImportFinding.of(
                                    owner,
                                    property + " was lost: it holds " + item
                                            + "; export the rules on their own, or with ConvertTo-Json -Depth 5 or Export-Clixml"));
            }
        }
        return rules;
    }

    /** One rule; empty when it cannot be taken, which is in the findings then. */
    Optional<NormalizationRule> rule(Exported object, String name) {
        return make(object, name, object.text("Pattern"), object.text("Translation"), object.text("Description"));
    }

    private Optional<NormalizationRule> make(
            Exported object, String name, String pattern, String translation, String description) {
        try {
            return Optional.of(new NormalizationRule(name, pattern, translation, description));
        } catch (IllegalArgumentException e) {
            findings.add(ImportFinding.of(object, "rule " + name + " is left out: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private void add(Exported object, List<NormalizationRule> rules, NormalizationRule rule) {
        if (rules.stream().anyMatch(known -> known.name().equalsIgnoreCase(rule.name()))) {
            findings.add(ImportFinding.of(object, "rule " + rule.name() + " is there twice; the first is taken"));
        } else {
            rules.add(rule);
        }
    }
}
