package org.dialworks.diagnostics.detection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Takes back what a rule has raised that is not in force any more. */
final class Withdrawal {

    private Withdrawal() {}

    static Correlated.Outcome of(Correlated rule, GroupState state) {
        var found = new ArrayList<Found>();
        for (Finding finding : rule.findings()) {
            var subjects = new HashSet<String>();
            for (Observation observation : state.observations()) {
                if (observation.reported().get(finding.rule()) == Observation.Stage.RAISED
                        && subjects.add(observation.subject())) {
                    String subject =
                            rule instanceof Outage && !observation.subject().isEmpty()
                                    ? observation.subject()
                                    : state.group().subject();
                    found.add(found(finding, state.group().place(subject), false, observation, state));
                }
            }
            state.flaps().forEach((key, flapping) -> {
                if (flapping.active() && key.startsWith(finding.rule() + "|")) {
                    String subject = key.substring(finding.rule().length() + 1);
                    Observation last = state.observations().getLast();
                    found.add(found(finding, state.group().place(subject), true, last, state));
                }
            });
        }
        return new Correlated.Outcome(state, found);
    }

    private static Found found(
            Finding finding, Finding.Place place, boolean flapping, Observation bearer, GroupState state) {
        return Found.of(
                finding.cleared(place, flapping, bearer.time(), state.newestTime(), List.of()),
                "withdrawn/" + bearer.occasion());
    }
}
