package org.dialworks.gateway.live;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** The last events in the order the tail read them. Used by the tail's thread only. */
final class RecentEvents {

    private final int most;
    private final ArrayDeque<LiveEvent> events = new ArrayDeque<>();
    /** What came before is not here any more. */
    private Position floor;

    RecentEvents(int most, Position start) {
        this.most = most;
        this.floor = start;
    }

    void add(LiveEvent event) {
        events.addLast(event);
        if (events.size() > most) {
            floor = floor.after(events.removeFirst());
        }
    }

    /** A partition that appeared after the start. */
    void addPartition(LiveTail.Partition partition, long nextOffset) {
        floor = floor.with(partition.topic(), partition.number(), nextOffset);
    }

    /** What has happened since a position; empty when some of it may not be here. */
    Optional<List<LiveEvent>> since(Position position) {
        return position.hasReached(floor)
                ? Optional.of(events.stream()
                        .filter(event -> event.offset() >= position.next(event.topic(), event.partition()))
                        .toList())
                : Optional.empty();
    }
}
