package org.dialworks.diagnostics.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is remembered for one correlation of one group, such as a host: the value in the state store.
 *
 * @param group where the group is and what tells it from others
 * @param observations in order of event time, each once
 * @param flaps by rule and subject, the flapping that goes on or has gone on
 */
record GroupState(Group group, List<Observation> observations, Map<String, Flapping> flaps) {

    private static final int WITH_MESSAGE = 50;

    GroupState {
        observations = List.copyOf(observations);
        flaps = Map.copyOf(flaps);
    }

    /**
     * Flapping that was found.
     *
     * @param active whether it goes on
     * @param since when its first outage began
     * @param last when the newest outage that it counts began
     */
    record Flapping(boolean active, Instant since, Instant last) {}

    static GroupState empty(Group group) {
        return new GroupState(group, List.of(), Map.of());
    }

    Instant newestTime() {
        return observations.isEmpty() ? Instant.EPOCH : observations.getLast().time();
    }

    /** When the newest event arrived; from there on wall-clock time has passed for this group. */
    long newestArrival() {
        return observations.isEmpty() ? 0 : observations.getLast().arrived();
    }

    boolean isFlapping() {
        return flaps.values().stream().anyMatch(Flapping::active);
    }

    boolean knows(Observation observation) {
        return observations.stream().anyMatch(observation::isSame);
    }

    /** With an observation that is not known yet, in its place. The text is kept of the newest only. */
    GroupState with(Observation observation) {
        var more = new ArrayList<>(observations);
        more.add(observation);
        more.sort(Observation.ORDER);
        int old = more.size() - WITH_MESSAGE - 1;
        if (old >= 0) {
            more.set(old, more.get(old).withoutMessage());
        }
        return with(more);
    }

    GroupState with(List<Observation> changed) {
        return new GroupState(group, changed, flaps);
    }

    GroupState with(String flap, Flapping flapping) {
        var changed = new TreeMap<>(flaps);
        changed.put(flap, flapping);
        return new GroupState(group, observations, changed);
    }

    /** The observation as it is now, with what was reported on it. */
    Observation current(Observation observation) {
        return observations.stream().filter(observation::isSame).findFirst().orElse(observation);
    }

    GroupState marked(Observation bearer, String rule, Observation.Stage stage) {
        return with(observations.stream()
                .map(known -> known.isSame(bearer) ? known.report(rule, stage) : known)
                .toList());
    }
}
