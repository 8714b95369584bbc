package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of an outage say of all that was observed on a host, as far as they have not said it yet.
 *
 * <p>Pure, and computed from all observations in order of their event time each time anew: so the order in which they
 * arrived, an arrival twice, a restart or another instance make no difference to what is said in the end.
 */
final class Judgement {

    private final Outage rules;
    private final Instant now;
    private final List<Found> found = new ArrayList<>();
    private GroupState state;

    private Judgement(Outage rules, GroupState state, Instant now) {
        this.rules = rules;
        this.state = state;
        this.now = now;
    }

    /**
     * Judges the state.
     *
     * @param now the time that has come for this host, in the time of its events
     * @param settled until then nothing more is waited for
     */
    static Correlated.Outcome of(Outage rules, GroupState state, Instant now, Instant settled) {
        Instant upTo = rules.pace().prompt() ? now : settled;
        var judgement = new Judgement(rules, state, upTo);
        List<Episode> episodes = Episode.in(rules, judgement.seen(), upTo);
        // First: the end of the third outage must not look like the end of the trouble for a moment.
        rules.flaps().forEach(rule -> judgement.judgeFlapping(rule, episodes));
        episodes.forEach(judgement::judgeEpisode);
        return new Correlated.Outcome(judgement.state, judgement.found);
    }

    private List<Observation> seen() {
        return rules.pace().prompt()
                ? state.observations()
                : state.observations().stream()
                        .filter(observation -> !observation.time().isAfter(now))
                        .toList();
    }

    private void judgeEpisode(Episode episode) {
        if (rules.tellsAll() && stage(episode, rules.key()) == null) {
            raise(episode, rules.finding().as(episode.severity()), 1, episode.start());
        }
        for (Outage.Absence absence : rules.absences()) {
            if (stage(episode, absence.key()) == null
                    && episode.reaches(absence.within(), now, !rules.restored().isEmpty())) {
                // Where the outages themselves are not told of, this is what happened.
                raise(
                        episode,
                        absence.finding(),
                        rules.tellsAll() ? 0 : 1,
                        episode.start().plus(absence.within()));
            }
        }
        if (!episode.isOpen()) {
            rules.absences().forEach(absence -> {
                if (stage(episode, absence.key()) == Observation.Stage.RAISED) {
                    // A restoration that comes late may lie before what it takes back; incidents go by the later.
                    Instant due = bearer(episode, absence.key()).time().plus(absence.within());
                    clear(episode, absence.finding(), episode.end().isBefore(due) ? due : episode.end());
                }
            });
            if (stage(episode, rules.key()) == Observation.Stage.RAISED) {
                // In hindsight an outage that has ended is worth a note; what was worse about it, other rules said.
                clear(episode, rules.finding().as(Severity.INFO), episode.end());
            }
        }
    }

    private Observation.@Nullable Stage stage(Episode episode, String rule) {
        return bearer(episode, rule).reported().get(rule);
    }

    // The loss that bears the mark of what was said, else the first. It need not be the first: an earlier one may have
    // arrived since, and a restoration that comes late parts them again.
    private Observation bearer(Episode episode, String rule) {
        for (Observation loss : episode.losses()) {
            for (Observation known : state.observations()) {
                if (known.isSame(loss) && known.reported().containsKey(rule)) {
                    return known;
                }
            }
        }
        return episode.losses().getFirst();
    }

    private void raise(Episode episode, Finding finding, int occurrences, Instant at) {
        Observation bearer = bearer(episode, finding.rule());
        found.add(Found.of(
                finding.raised(place(episode), false, occurrences, episode.start(), at, episode.evidence()),
                bearer.occasion()));
        state = state.marked(bearer, finding.rule(), Observation.Stage.RAISED);
    }

    private void clear(Episode episode, Finding finding, Instant at) {
        Observation bearer = bearer(episode, finding.rule());
        found.add(Found.of(
                finding.cleared(place(episode), false, episode.start(), at, episode.evidence()), bearer.occasion()));
        state = state.marked(bearer, finding.rule(), Observation.Stage.CLEARED);
    }

    private Finding.Place place(Episode episode) {
        return episode.subject().isEmpty()
                ? state.group().place()
                : state.group().place(episode.subject());
    }

    private void judgeFlapping(Outage.Flap rule, List<Episode> episodes) {
        episodes.stream().map(Episode::subject).distinct().forEach(subject -> {
            List<Episode> ended = episodes.stream()
                    .filter(episode -> episode.subject().equals(subject) && !episode.isOpen())
                    .toList();
            judgeFlapping(rule, subject, ended);
        });
        state.flaps().forEach((key, flapping) -> {
            Instant over = flapping.last().plus(rule.quiet());
            if (flapping.active() && key.startsWith(rule.key() + "|") && !now.isBefore(over)) {
                String subject = key.substring(rule.key().length() + 1);
                Finding.Place place = state.group().place(subject);
                found.add(Found.of(
                        rule.finding().cleared(place, true, flapping.since(), over, List.of()),
                        flapping.last().toString()));
                state = state.with(key, new GroupState.Flapping(false, flapping.since(), flapping.last()));
            }
        });
    }

    private void judgeFlapping(Outage.Flap rule, String subject, List<Episode> ended) {
        String key = rule.key() + "|" + subject;
        GroupState.Flapping known = state.flaps().get(key);
        if (ended.isEmpty() || (known != null && !ended.getLast().start().isAfter(known.last()))) {
            return;
        }
        if (known != null && known.active()) {
            tellFlapping(rule, subject, ended, known.since());
            return;
        }
        List<Episode> run = run(rule, ended);
        Instant last = run.getLast().start();
        boolean fresh = known == null || last.isAfter(known.last());
        if (run.size() >= rule.minimum() && fresh && now.isBefore(last.plus(rule.quiet()))) {
            tellFlapping(rule, subject, run, run.getFirst().start());
        }
    }

    // The newest outages in a row whose distances are the period. They count if enough of them fall within the window.
    private static List<Episode> run(Outage.Flap rule, List<Episode> ended) {
        var best = new ArrayList<Episode>();
        var run = new ArrayList<Episode>();
        for (Episode episode : ended) {
            if (!run.isEmpty() && !rule.isPeriod(Duration.between(run.getLast().start(), episode.start()))) {
                run.clear();
            }
            run.add(episode);
            if (run.size() >= rule.minimum()) {
                Instant counted = run.get(run.size() - rule.minimum()).start();
                if (!counted.plus(rule.window()).isBefore(episode.start())) {
                    best.clear();
                    best.addAll(run);
                }
            }
        }
        return best.isEmpty() ? run : best;
    }

    private void tellFlapping(Outage.Flap rule, String subject, List<Episode> outages, Instant since) {
        Episode last = outages.getLast();
        List<IncidentChanged.Evidence> evidence =
                outages.stream().flatMap(episode -> episode.evidence().stream()).toList();
        Finding.Place place = state.group().place(subject);
        found.add(Found.of(
                rule.finding().raised(place, true, rules.tellsAll() ? 0 : 1, since, last.end(), evidence),
                last.losses().getFirst().occasion()));
        state = state.with(rule.key() + "|" + subject, new GroupState.Flapping(true, since, last.start()));
    }
}
