package org.dialworks.diagnostics.suppression;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is in force, and whether it keeps an incident from being told. */
public record Suppression(List<Silence> silences, List<Inhibition> inhibitions, List<Maintenance> windows) {

    /** Copies the lists. */
    public Suppression {
        silences = List.copyOf(silences);
        inhibitions = List.copyOf(inhibitions);
        windows = List.copyOf(windows);
    }

    /** Whether the other incidents must be known to judge this one. */
    public boolean needsOthers(Trouble trouble) {
        return inhibitions.stream().anyMatch(rule -> trouble.raised().stream().anyMatch(rule::mayInhibit));
    }

    /**
     * What suppresses the incident: one thing at least for each condition that holds. While something in it is not covered,
     * it is told, and the answer is empty.
     *
     * <p>Others inhibit whether they are told themselves or not: a source that is silenced still explains its
     * consequences.
     *
     * @param others incidents that are not resolved; the incident itself among them makes no difference
     */
    public List<Suppressor> of(Trouble trouble, Collection<Trouble> others, Instant now) {
        Set<Suppressor> by = new LinkedHashSet<>();
        for (Map<String, String> labels : trouble.raised()) {
            Optional<Suppressor> one = silencing(labels, now).or(() -> inhibiting(trouble, labels, others));
            if (one.isEmpty()) {
                return List.of();
            }
            by.add(one.get());
        }
        return List.copyOf(by);
    }

    private Optional<Suppressor> silencing(Map<String, String> labels, Instant now) {
        return silences.stream()
                .filter(silence -> silence.silences(labels, now))
                .map(Suppressor::of)
                .findFirst()
                .or(() -> windows.stream()
                        .filter(window -> window.covers(labels, now))
                        .map(Suppressor::of)
                        .findFirst());
    }

    private Optional<Suppressor> inhibiting(Trouble trouble, Map<String, String> labels, Collection<Trouble> others) {
        return inhibitions.stream()
                .filter(rule -> others.stream()
                        .filter(other -> !other.id().equals(trouble.id()))
                        .flatMap(other -> other.raised().stream())
                        .anyMatch(other -> rule.inhibits(other, labels)))
                .map(Suppressor::of)
                .findFirst();
    }
}
