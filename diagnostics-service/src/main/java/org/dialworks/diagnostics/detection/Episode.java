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
 * One outage: from the first loss to the restoration, if it has come.
 *
 * @param losses at least one, in order
 */
record Episode(
        String subject, List<Observation> losses, @Nullable Observation restored) {

    Episode {
        losses = List.copyOf(losses);
    }

    /** The outages in observations that are in order of time, in order of their beginning. */
    static List<Episode> in(List<Observation> observations) {
        var episodes = new ArrayList<Growing>();
        var open = new HashMap<String, Growing>();
        for (Observation observation : observations) {
            if (observation.lost()) {
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
        return episodes.stream().map(Growing::grown).toList();
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

        Growing(String subject) {
            this.subject = subject;
        }

        Episode grown() {
            return new Episode(subject, losses, restored);
        }
    }

    Instant start() {
        return losses.getFirst().time();
    }

    /** When it ended, or the last that is known of it. */
    Instant end() {
        return restored == null ? losses.getLast().time() : restored.time();
    }

    boolean isOpen() {
        return restored == null;
    }

    /** Whether it lasts, or lasted, at least so long. */
    boolean reaches(Duration length, Instant now) {
        Instant until = restored == null ? now : restored.time();
        return !until.isBefore(start().plus(length));
    }

    Severity severity() {
        return losses.stream()
                .map(Observation::severity)
                .filter(severity -> severity != null)
                .min(Severity::compareTo)
                .orElse(Severity.WARNING);
    }

    List<IncidentChanged.Evidence> evidence() {
        return Stream.concat(losses.stream(), Stream.ofNullable(restored))
                .map(Observation::evidence)
                .toList();
    }
}
