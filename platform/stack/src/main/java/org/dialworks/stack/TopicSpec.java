package org.dialworks.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dialworks.contracts.Topic;

/**
 * A topic to create.
 *
 * @param name the name on the broker
 * @param partitions at least one
 * @param settings topic-level settings as Kafka names them, such as {@code cleanup.policy}
 */
public record TopicSpec(String name, int partitions, Map<String, String> settings) {

    public TopicSpec {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A topic needs a name");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException("Topic " + name + " needs at least one partition, not " + partitions);
        }
        settings = Map.copyOf(settings);
    }

    /** Every topic of the platform with its dead-letter topic. */
    public static List<TopicSpec> ofThePlatform() {
        var topics = new ArrayList<TopicSpec>();
        for (Topic topic : Topic.values()) {
            topics.add(new TopicSpec(topic.topicName(), Topic.PARTITIONS, topic.settings()));
            topics.add(new TopicSpec(topic.deadLetterTopicName(), 1, Topic.deadLetterSettings()));
        }
        return List.copyOf(topics);
    }
}
