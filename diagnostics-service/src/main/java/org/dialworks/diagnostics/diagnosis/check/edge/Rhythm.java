package org.dialworks.diagnostics.diagnosis.check.edge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Situation;

/**
 * In what rhythm the Web Conferencing Edge is lost and restored: the causes differ by it.
 *
 * @param lost events 41024 and 41026, oldest first
 * @param restored events 41025
 * @param pairs losses that were restored
 * @param refused restored and all lost again in the same second
 * @param period the usual time from one loss to the next; empty below three losses
 */
record Rhythm(
        List<TelemetryEvent> lost,
        List<TelemetryEvent> restored,
        int pairs,
        List<TelemetryEvent> refused,
        Optional<Duration> period) {

    static final String PROVIDER = "LS Data MCU";
    static final int LOST = 41024;
    static final int RESTORED = 41025;
    static final int ALL_LOST = 41026;
    private static final int LEAST = 3;
    private static final Duration FIVE_MINUTES_AT_LEAST = Duration.ofMinutes(3);
    private static final Duration FIVE_MINUTES_AT_MOST = Duration.ofMinutes(7);
    private static final Duration IDLE_AT_LEAST = Duration.ofMinutes(18);
    private static final Duration IDLE_AT_MOST = Duration.ofMinutes(32);

    static Rhythm of(Situation situation) {
        List<TelemetryEvent> lost = situation.events(PROVIDER, LOST, ALL_LOST);
        List<TelemetryEvent> restored = situation.events(PROVIDER, RESTORED);
        return new Rhythm(lost, restored, pairs(lost, restored), refused(lost, restored), period(lost));
    }

    private static int pairs(List<TelemetryEvent> lost, List<TelemetryEvent> restored) {
        int pairs = 0;
        int next = 0;
        for (TelemetryEvent event : lost) {
            while (next < restored.size() && restored.get(next).time().isBefore(event.time())) {
                next++;
            }
            if (next < restored.size()) {
                pairs++;
                next++;
            }
        }
        return pairs;
    }

    private static List<TelemetryEvent> refused(List<TelemetryEvent> lost, List<TelemetryEvent> restored) {
        var refused = new ArrayList<TelemetryEvent>();
        for (TelemetryEvent up : restored) {
            lost.stream()
                    .filter(down -> down.eventId() == ALL_LOST
                            && down.time().getEpochSecond() == up.time().getEpochSecond())
                    .findFirst()
                    .ifPresent(down -> {
                        refused.add(up);
                        refused.add(down);
                    });
        }
        return refused;
    }

    private static Optional<Duration> period(List<TelemetryEvent> lost) {
        if (lost.size() < LEAST) {
            return Optional.empty();
        }
        var gaps = new ArrayList<Duration>();
        Instant before = lost.getFirst().time();
        for (TelemetryEvent event : lost.subList(1, lost.size())) {
            gaps.add(Duration.between(before, event.time()));
            before = event.time();
        }
        gaps.sort(null);
        return Optional.of(gaps.get(gaps.size() / 2));
    }

    /** Again and again, at least two times, so that it is no chance. */
    boolean isRefused() {
        return refused.size() >= 4;
    }

    boolean isEveryFiveMinutes() {
        return !isRefused() && pairs >= LEAST && within(FIVE_MINUTES_AT_LEAST, FIVE_MINUTES_AT_MOST);
    }

    boolean isIdle() {
        return !isRefused() && pairs >= LEAST && within(IDLE_AT_LEAST, IDLE_AT_MOST);
    }

    private boolean within(Duration least, Duration most) {
        return period.filter(gap -> gap.compareTo(least) >= 0 && gap.compareTo(most) <= 0)
                .isPresent();
    }

    /** Lost, and not restored since. */
    Optional<TelemetryEvent> open() {
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        Instant back = restored.isEmpty() ? Instant.MIN : restored.getLast().time();
        return lost.stream().filter(event -> event.time().isAfter(back)).findFirst();
    }

    /** The newest of the losses and restorations, enough to see the rhythm. */
    List<TelemetryEvent> sample() {
        List<TelemetryEvent> all = new ArrayList<>(lost);
        all.addAll(restored);
        all.sort(java.util.Comparator.comparing(TelemetryEvent::time).thenComparingLong(TelemetryEvent::recordId));
        return all.subList(Math.max(0, all.size() - 6), all.size());
    }
}
