package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One outage: from the first loss until it was restored, or has been quiet for long enough.
 *
 * @param losses at least one, in order
 * @param restored what ended it, if an event did
 * @param quietEnd when it ended because no loss followed, if so
 */
record Episode(
        String subject,
        List<Observation> losses,
        @Nullable Observation restored,
        @Nullable Instant quietEnd) {

    Episode {
        losses = List.copyOf(losses);
    }

    /**
     * The outages in observations that are in order of time, in order of their beginning.
     *
     * @param now the time that has come: so far it is known that nothing followed
     */
    static List<Episode> in(Outage outage, List<Observation> observations, Instant now) {
        var episodes = new ArrayList<Growing>();
        var open = new HashMap<String, Growing>();
        for (Observation observation : observations) {
            outage.quiet().ifPresent(quiet -> endQuiet(open, quiet, observation.time()));
            if (outage.lost().contains(observation.rule())) {
                open.computeIfAbsent(observation.subject(), subject -> {
                            var episode = new Growing(subject);
                            episodes.add(episode);
                            return episode;
                        })
                        .losses
                        .add(observation);
            } else {
                open.entrySet().removeIf(entry -> restores(observation, entry));
            }
        }
        outage.quiet().ifPresent(quiet -> endQuiet(open, quiet, now));
        return episodes.stream().map(Growing::grown).toList();
    }

    private static void endQuiet(Map<String, Growing> open, Duration quiet, Instant until) {
        open.values().removeIf(episode -> {
            Instant end = episode.losses.getLast().time().plus(quiet);
            if (end.isAfter(until)) {
                return false;
            }
            episode.quietEnd = end;
            return true;
        });
    }

    // Where one side does not say what it is about, it is about all.
    private static boolean restores(Observation restored, Map.Entry<String, Growing> open) {
        boolean same = restored.subject().isEmpty()
                || open.getKey().isEmpty()
                || open.getKey().equals(restored.subject());
        if (same) {
            open.getValue().restored = restored;
        }
        return same;
    }

    private static final class Growing {
        private final String subject;
        private final List<Observation> losses = new ArrayList<>();
        private @Nullable Observation restored;
        private @Nullable Instant quietEnd;

        Growing(String subject) {
            this.subject = subject;
        }

        Episode grown() {
            return new Episode(subject, losses, restored, quietEnd);
        }
    }

    Instant start() {
        return losses.getFirst().time();
    }

    /** When it ended, or the last that is known of it. */
    Instant end() {
        if (restored != null) {
            return restored.time();
        }
        return quietEnd == null ? losses.getLast().time() : quietEnd;
    }

    boolean isOpen() {
        return restored == null && quietEnd == null;
    }

    /**
     * Whether it lasts, or lasted, at least so long.
     *
     * @param restorable whether an event could end it; what only falls quiet lasted until its last loss
     */
    boolean reaches(Duration length, Instant now, boolean restorable) {
        Instant until = !restorable ? losses.getLast().time() : isOpen() ? now : end();
        return !until.isBefore(start().plus(length));
    }

    Severity severity() {
        return losses.stream()
                .map(Observation::severity)
                .min(Severity::compareTo)
                .orElseThrow();
    }

    List<IncidentChanged.Evidence> evidence() {
        return Stream.concat(losses.stream(), Stream.ofNullable(restored))
                .map(Observation::evidence)
                .toList();
    }
}
