package org.dialworks.diagnostics.detection;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dialworks.contracts.TelemetryEvent;
import org.jspecify.annotations.Nullable;

/** All rules, checked, with those that judge the same outages put together. */
final class RuleBook {

    /** The files that come with the service. */
    private static final List<String> BUILT_IN = List.of("rules/trunk.yaml", "rules/edge-web-conferencing.yaml");

    private final List<Rule.EventMatch> events;
    private final List<OutageRules> outages;

    private RuleBook(List<Rule.EventMatch> events, List<OutageRules> outages) {
        this.events = events;
        this.outages = outages;
    }

    /** How a rule file looks. */
    private record RuleFile(List<Rule> rules) {}

    static RuleBook builtIn() {
        return of(BUILT_IN.stream().flatMap(RuleBook::readResource).toList());
    }

    /**
     * Puts rules together.
     *
     * @throws IllegalArgumentException when two have one id, or one refers to an outage that is none
     */
    static RuleBook of(List<Rule> rules) {
        var ids = new HashSet<String>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("there are two rules with the id " + rule.id());
            }
        }
        List<Rule.Outage> outages = ofKind(rules, Rule.Outage.class);
        Set<String> known = Set.copyOf(outages.stream().map(Rule.Outage::id).toList());
        List<Rule.Flap> flaps = ofKind(rules, Rule.Flap.class);
        List<Rule.Absence> absences = ofKind(rules, Rule.Absence.class);
        flaps.forEach(rule -> requireKnown(rule.id(), rule.of(), known));
        absences.forEach(rule -> requireKnown(rule.id(), rule.of(), known));
        return new RuleBook(
                ofKind(rules, Rule.EventMatch.class),
                outages.stream()
                        .map(outage -> new OutageRules(
                                outage,
                                flaps.stream()
                                        .filter(flap -> flap.of().contains(outage.id()))
                                        .toList(),
                                absences.stream()
                                        .filter(absence -> absence.of().contains(outage.id()))
                                        .toList()))
                        .toList());
    }

    /** Rules that one event of this kind satisfies. */
    List<Rule.EventMatch> matching(TelemetryEvent event) {
        return events.stream().filter(rule -> rule.match().matches(event)).toList();
    }

    /** Outages with the rules that judge them. */
    List<OutageRules> outages() {
        return outages;
    }

    private static Stream<Rule> readResource(String name) {
        try (@Nullable InputStream file = RuleBook.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the rule file " + name + " is not in the service");
            }
            return mapper().readValue(file, RuleFile.class).rules().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the rule file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static ObjectMapper mapper() {
        var mapper = new YAMLMapper();
        mapper.registerModule(new JavaTimeModule());
        mapper.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
        return mapper;
    }

    private static <T extends Rule> List<T> ofKind(List<Rule> rules, Class<T> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void requireKnown(String id, Set<String> of, Set<String> known) {
        if (of.isEmpty() || !known.containsAll(of)) {
            throw new IllegalArgumentException("rule " + id + " judges " + of + ", but the outages are " + known);
        }
    }
}
