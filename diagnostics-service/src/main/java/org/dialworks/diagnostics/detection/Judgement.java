package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Detection;
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

    private static final int MOST_EVIDENCE = 20;

    private final OutageRules rules;
    private final Instant now;
    private final List<Found> found = new ArrayList<>();
    private OutageState state;

    private Judgement(OutageRules rules, OutageState state, Instant now) {
        this.rules = rules;
        this.state = state;
        this.now = now;
    }

    /**
     * The state with what has now been said, and that.
     *
     * @param found in the order in which it is to be told
     */
    record Outcome(OutageState state, List<Found> found) {}

    /**
     * Judges the state.
     *
     * @param now the time that has come for this host, in the time of its events
     */
    static Outcome of(OutageRules rules, OutageState state, Instant now) {
        var judgement = new Judgement(rules, state, now);
        List<Episode> episodes = Episode.in(state.observations());
        // First: the end of the third outage must not look like the end of the trouble for a moment.
        rules.flaps().forEach(rule -> judgement.judgeFlapping(rule, episodes));
        episodes.forEach(judgement::judgeEpisode);
        return new Outcome(judgement.state, judgement.found);
    }

    private void judgeEpisode(Episode episode) {
        Rule.Outage outage = rules.outage();
        if (stage(episode, outage.id()) == null) {
            tell(outage.id(), episode, true, 1, outage.finding().as(episode.severity()), episode.start());
        }
        for (Rule.Absence absence : rules.absences()) {
            if (stage(episode, absence.id()) == null && episode.reaches(absence.within(), now)) {
                tell(
                        absence.id(),
                        episode,
                        true,
                        0,
                        absence.finding(),
                        episode.start().plus(absence.within()));
            }
        }
        if (!episode.isOpen()) {
            rules.absences().forEach(absence -> {
                if (stage(episode, absence.id()) == Observation.Stage.RAISED) {
                    // A restoration that comes late may lie before what it takes back; incidents go by the later.
                    Instant due = bearer(episode, absence.id()).time().plus(absence.within());
                    Instant over = episode.end().isBefore(due) ? due : episode.end();
                    tell(absence.id(), episode, false, 0, absence.finding(), over);
                }
            });
            if (stage(episode, outage.id()) == Observation.Stage.RAISED) {
                // In hindsight an outage that has ended is worth a note; what was worse about it, other rules said.
                tell(outage.id(), episode, false, 0, outage.finding().as(Severity.INFO), episode.end());
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

    private void tell(String rule, Episode episode, boolean raised, int occurrences, Finding finding, Instant at) {
        Observation bearer = bearer(episode, rule);
        found.add(Found.of(
                detection(
                        rule,
                        episode.subject(),
                        raised,
                        false,
                        occurrences,
                        finding,
                        episode.start(),
                        at,
                        episode.evidence()),
                occasion(bearer)));
        mark(bearer, rule, raised ? Observation.Stage.RAISED : Observation.Stage.CLEARED);
    }

    private void mark(Observation loss, String rule, Observation.Stage stage) {
        state = state.with(state.observations().stream()
                .map(known -> known.isSame(loss) ? known.report(rule, stage) : known)
                .toList());
    }

    private void judgeFlapping(Rule.Flap rule, List<Episode> episodes) {
        episodes.stream().map(Episode::subject).distinct().forEach(subject -> {
            List<Episode> ended = episodes.stream()
                    .filter(episode -> episode.subject().equals(subject) && !episode.isOpen())
                    .toList();
            judgeFlapping(rule, subject, ended);
        });
        state.flaps().forEach((key, flapping) -> {
            Instant over = flapping.last().plus(rule.quiet());
            if (flapping.active() && key.startsWith(rule.id() + "|") && !now.isBefore(over)) {
                String subject = key.substring(rule.id().length() + 1);
                found.add(Found.of(
                        detection(
                                rule.id(), subject, false, true, 0, rule.finding(), flapping.since(), over, List.of()),
                        flapping.last().toString()));
                state = state.with(key, new OutageState.Flapping(false, flapping.since(), flapping.last()));
            }
        });
    }

    private void judgeFlapping(Rule.Flap rule, String subject, List<Episode> ended) {
        String key = rule.id() + "|" + subject;
        OutageState.Flapping known = state.flaps().get(key);
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
    private static List<Episode> run(Rule.Flap rule, List<Episode> ended) {
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

    private void tellFlapping(Rule.Flap rule, String subject, List<Episode> outages, Instant since) {
        Episode last = outages.getLast();
        List<IncidentChanged.Evidence> evidence =
                outages.stream().flatMap(episode -> episode.evidence().stream()).toList();
        found.add(Found.of(
                detection(rule.id(), subject, true, true, 0, rule.finding(), since, last.end(), evidence),
                occasion(last.losses().getFirst())));
        state = state.with(rule.id() + "|" + subject, new OutageState.Flapping(true, since, last.start()));
    }

    private Detection detection(
            String rule,
            String subject,
            boolean raised,
            boolean flapping,
            int occurrences,
            Finding finding,
            Instant since,
            Instant at,
            List<IncidentChanged.Evidence> evidence) {
        return new Detection(
                state.site(),
                state.host(),
                rules.outage().family(),
                rule,
                subject,
                raised,
                flapping,
                occurrences,
                finding.severity(),
                subject.isEmpty() ? finding.title() : finding.title() + " (" + subject + ")",
                finding.cause(),
                finding.repair(),
                finding.source(),
                since,
                at,
                evidence.subList(Math.max(0, evidence.size() - MOST_EVIDENCE), evidence.size()));
    }

    private static String occasion(Observation loss) {
        return loss.time() + "/" + loss.recordId();
    }
}
