package org.dialworks.contracts;

import java.time.Duration;
import java.util.Map;

/** A Kafka topic of the platform: its name, size and how long it keeps what it holds. */
public enum Topic {
    /** State of a number after each change, keyed by the number ({@code +4755123456;ext=12}). */
    NUMBERS("dialworks.numbers", Keeps.LATEST_PER_KEY),
    /** State of a range after each change, keyed by the range's id. */
    RANGES("dialworks.ranges", Keeps.LATEST_PER_KEY),
    /** State of the script that a number waits for, keyed by the number. */
    PROVISIONING("dialworks.provisioning", Keeps.LATEST_PER_KEY),
    /** The published voice plan of a site, keyed by the site. */
    PLANS("dialworks.plans", Keeps.LATEST_PER_KEY),
    /** Normalised events of the voice servers, keyed by the computer. */
    TELEMETRY("dialworks.telemetry", Keeps.SEVEN_DAYS),
    /** What rules matched, for correlations over several computers, keyed by the group; between the parts of detection. */
    SIGHTINGS("dialworks.sightings", Keeps.SEVEN_DAYS),
    /** What rules found in the events, keyed by the computer; between detection and incidents. */
    DETECTIONS("dialworks.detections", Keeps.SEVEN_DAYS),
    /** State of an incident after each change, keyed by the incident's id. */
    INCIDENTS("dialworks.incidents", Keeps.LATEST_PER_KEY);

    /** What becomes of old records. */
    public enum Keeps {
        LATEST_PER_KEY,
        SEVEN_DAYS
    }

    /** Partitions of every topic: the most instances of one service that can share its work. */
    public static final int PARTITIONS = 6;

    private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(30);

    private final String topicName;
    private final Keeps keeps;

    Topic(String topicName, Keeps keeps) {
        this.topicName = topicName;
        this.keeps = keeps;
    }

    /** The name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** The topic that takes what a consumer of this one could not process; one partition, so that its order is plain. */
    public String deadLetterTopicName() {
        return topicName + ".dlq";
    }

    /** Topic-level settings as Kafka names them. */
    public Map<String, String> settings() {
        return switch (keeps) {
            case LATEST_PER_KEY -> Map.of("cleanup.policy", "compact");
            case SEVEN_DAYS ->
                Map.of(
                        "cleanup.policy",
                        "delete",
                        "retention.ms",
                        Long.toString(Duration.ofDays(7).toMillis()));
        };
    }

    /** Settings of the dead-letter topic. */
    public static Map<String, String> deadLetterSettings() {
        return Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(DEAD_LETTER_RETENTION.toMillis()));
    }
}
