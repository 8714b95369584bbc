package org.dialworks.diagnostics.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is remembered of one kind of outage on one host: the value in the state store.
 *
 * @param observations in order of event time, each event once
 * @param flaps by rule and subject, the flapping that goes on or has gone on
 */
record OutageState(String site, String host, List<Observation> observations, Map<String, Flapping> flaps) {

    OutageState {
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

    static OutageState empty(String site, String host) {
        return new OutageState(site, host, List.of(), Map.of());
    }

    Instant newestTime() {
        return observations.isEmpty() ? Instant.EPOCH : observations.getLast().time();
    }

    /** When the newest event arrived; from there on wall-clock time has passed for this host. */
    long newestArrival() {
        return observations.isEmpty() ? 0 : observations.getLast().arrived();
    }

    boolean isFlapping() {
        return flaps.values().stream().anyMatch(Flapping::active);
    }

    boolean knows(Observation observation) {
        return observations.stream().anyMatch(observation::isSame);
    }

    /** With an observation that is not known yet, in its place. */
    OutageState with(Observation observation) {
        var more = new ArrayList<>(observations);
        more.add(observation);
        more.sort(Observation.ORDER);
        return with(more);
    }

    OutageState with(List<Observation> changed) {
        return new OutageState(site, host, changed, flaps);
    }

    OutageState with(String flap, Flapping flapping) {
        var changed = new TreeMap<>(flaps);
        changed.put(flap, flapping);
        return new OutageState(site, host, observations, changed);
    }
}
