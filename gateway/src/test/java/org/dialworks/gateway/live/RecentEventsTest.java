package org.dialworks.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialworks.contracts.Topic;
import org.junit.jupiter.api.Test;

class RecentEventsTest {

    private static final Position START = Position.NOWHERE.with(Topic.NUMBERS, 0, 10);

    private final RecentEvents recent = new RecentEvents(2, START);

    @Test
    void givesWhatCameAfterAPosition() {
        recent.add(event(10));
        recent.add(event(11));

        assertThat(recent.since(START))
                .hasValueSatisfying(events ->
                        assertThat(events).extracting(LiveEvent::offset).containsExactly(10L, 11L));
        assertThat(recent.since(START.with(Topic.NUMBERS, 0, 11)))
                .hasValueSatisfying(events ->
                        assertThat(events).extracting(LiveEvent::offset).containsExactly(11L));
        assertThat(recent.since(START.with(Topic.NUMBERS, 0, 12)))
                .hasValueSatisfying(events -> assertThat(events).isEmpty());
    }

    @Test
    void doesNotAnswerForWhatItHasForgotten() {
        recent.add(event(10));
        recent.add(event(11));
        recent.add(event(12));

        assertThat(recent.since(START)).isEmpty();
        assertThat(recent.since(START.with(Topic.NUMBERS, 0, 11))).isPresent();
    }

    @Test
    void doesNotAnswerForWhatCameBeforeIt() {
        assertThat(recent.since(START.with(Topic.NUMBERS, 0, 9))).isEmpty();
        assertThat(recent.since(Position.NOWHERE)).isEmpty();
    }

    private static LiveEvent event(long offset) {
        return new LiveEvent(Topic.NUMBERS, 0, offset, "type", "hq", "{}");
    }
}
