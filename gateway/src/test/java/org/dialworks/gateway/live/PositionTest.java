package org.dialworks.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialworks.contracts.Topic;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void readsAsWritten() {
        Position position = Position.NOWHERE
                .with(Topic.RANGES, 2, 3)
                .with(Topic.NUMBERS, 0, 12)
                .with(Topic.NUMBERS, 1, 0);

        assertThat(position).hasToString("numbers:12,0;ranges:-,-,3");
        assertThat(Position.parse("numbers:12,0;ranges:-,-,3"))
                .hasValueSatisfying(
                        parsed -> assertThat(parsed.next(Topic.RANGES, 2)).isEqualTo(3));
    }

    @Test
    void isBehindWhenOnePartitionIs() {
        Position there = Position.NOWHERE.with(Topic.NUMBERS, 0, 5).with(Topic.NUMBERS, 1, 5);

        assertThat(there.hasReached(there)).isTrue();
        assertThat(there.with(Topic.NUMBERS, 1, 6).hasReached(there)).isTrue();
        assertThat(there.with(Topic.NUMBERS, 1, 4).hasReached(there)).isFalse();
        assertThat(Position.NOWHERE.hasReached(there)).isFalse();
        assertThat(Position.NOWHERE.hasReached(Position.NOWHERE.with(Topic.NUMBERS, 0, 0)))
                .isTrue();
    }

    @Test
    void refusesWhatIsNoPosition() {
        for (String text : new String[] {
            "",
            "x",
            "numbers",
            "numbers:",
            "numbers:a",
            "numbers:1;",
            "numbers:1;numbers:2",
            "planets:1",
            "numbers:-1",
            "numbers:1,,2",
            "numbers:9999999999999999999",
            "numbers:" + "1,".repeat(3000),
        }) {
            assertThat(Position.parse(text)).as(text).isEmpty();
        }
    }

    @Property
    void parseAndRenderAreInverse(@ForAll("positions") Position position) {
        assertThat(Position.parse(position.toString()))
                .hasValueSatisfying(parsed -> assertThat(parsed).hasToString(position.toString()));
    }

    @Property
    void neverFailsOnAnyText(@ForAll String text) {
        assertThat(Position.parse(text))
                .satisfiesAnyOf(p -> assertThat(p).isEmpty(), p -> assertThat(p).isPresent());
    }

    private record Step(Topic topic, int partition, long offset) {}

    @Provide
    Arbitrary<Position> positions() {
        return Combinators.combine(
                        Arbitraries.of(Topic.class),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.longs().between(0, 1_000_000_000_000L))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(PositionTest::walk);
    }

    private static Position walk(List<Step> steps) {
        Position position = Position.NOWHERE;
        for (Step step : steps) {
            position = position.with(step.topic(), step.partition(), step.offset());
        }
        return position;
    }
}
