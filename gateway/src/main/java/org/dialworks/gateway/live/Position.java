package org.dialworks.gateway.live;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.dialworks.contracts.Topic;

/**
 * How far a client has read: for each partition the next offset it has not had. As text it is the {@code id} of an event,
 * {@code numbers:12,0,7;ranges:3,-,1} with {@code -} for a partition that was not there yet, so that {@code Last-Event-ID}
 * alone says where to go on, at any instance, with nothing missed and nothing twice.
 */
final class Position {

    /** The next offset of a partition not heard of: from its beginning. */
    static final long UNKNOWN = -1;

    private static final int LONGEST_TEXT = 4096;
    private static final int MOST_PARTITIONS = 1000;
    private static final int LONGEST_OFFSET = 18;

    static final Position NOWHERE = new Position(new EnumMap<>(Topic.class));

    private final Map<Topic, long[]> next;

    private Position(Map<Topic, long[]> next) {
        this.next = next;
    }

    long next(Topic topic, int partition) {
        long[] offsets = next.get(topic);
        return offsets == null || partition >= offsets.length ? UNKNOWN : offsets[partition];
    }

    /** The same but for one partition. */
    Position with(Topic topic, int partition, long nextOffset) {
        var copy = new EnumMap<Topic, long[]>(Topic.class);
        copy.putAll(next);
        long[] old = next.getOrDefault(topic, new long[0]);
        long[] offsets = Arrays.copyOf(old, Math.max(old.length, partition + 1));
        Arrays.fill(offsets, old.length, offsets.length, UNKNOWN);
        offsets[partition] = nextOffset;
        copy.put(topic, offsets);
        return new Position(copy);
    }

    Position after(LiveEvent event) {
        return with(event.topic(), event.partition(), event.offset() + 1);
    }

    /** Whether everything up to there has been had: no partition is behind. */
    boolean hasReached(Position other) {
        return other.next.entrySet().stream().allMatch(entry -> {
            for (int partition = 0; partition < entry.getValue().length; partition++) {
                if (Math.max(0, next(entry.getKey(), partition)) < entry.getValue()[partition]) {
                    return false;
                }
            }
            return true;
        });
    }

    static String shortName(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        var topics = new StringJoiner(";");
        next.forEach((topic, offsets) -> {
            var text = new StringBuilder(shortName(topic)).append(':');
            for (int partition = 0; partition < offsets.length; partition++) {
                if (partition > 0) {
                    text.append(',');
                }
                if (offsets[partition] == UNKNOWN) {
                    text.append('-');
                } else {
                    text.append(offsets[partition]);
                }
            }
            topics.add(text);
        });
        return topics.toString();
    }

    /** Reads the text of a position; empty when it is none. */
    static Optional<Position> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        var next = new EnumMap<Topic, long[]>(Topic.class);
        for (int at = 0; at <= text.length(); ) {
            int end = endOf(text, ';', at);
            int colon = text.indexOf(':', at);
            if (colon < 0 || colon > end) {
                return Optional.empty();
            }
            Optional<Topic> topic = topic(text.substring(at, colon));
            Optional<long[]> offsets = offsets(text.substring(colon + 1, end));
            if (topic.isEmpty() || offsets.isEmpty() || next.put(topic.get(), offsets.get()) != null) {
                return Optional.empty();
            }
            at = end + 1;
        }
        return Optional.of(new Position(next));
    }

    private static Optional<Topic> topic(String name) {
        return Arrays.stream(Topic.values())
                .filter(topic -> shortName(topic).equals(name))
                .findFirst();
    }

    private static Optional<long[]> offsets(String text) {
        var offsets = new long[MOST_PARTITIONS];
        int count = 0;
        for (int at = 0; at <= text.length(); ) {
            int end = endOf(text, ',', at);
            long offset = offset(text, at, end);
            if (offset < UNKNOWN || count == MOST_PARTITIONS) {
                return Optional.empty();
            }
            offsets[count++] = offset;
            at = end + 1;
        }
        return Optional.of(Arrays.copyOf(offsets, count));
    }

    private static long offset(String text, int from, int to) {
        if (to - from == 1 && text.charAt(from) == '-') {
            return UNKNOWN;
        }
        if (from == to || to - from > LONGEST_OFFSET) {
            return Long.MIN_VALUE;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Long.MIN_VALUE;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static int endOf(String text, char separator, int from) {
        int found = text.indexOf(separator, from);
        return found < 0 ? text.length() : found;
    }
}
