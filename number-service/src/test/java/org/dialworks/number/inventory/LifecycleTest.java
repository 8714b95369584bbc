package org.dialworks.number.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.contracts.NumberState.ACTIVE;
import static org.dialworks.contracts.NumberState.ASSIGNED;
import static org.dialworks.contracts.NumberState.AVAILABLE;
import static org.dialworks.contracts.NumberState.PORTING_OUT;
import static org.dialworks.contracts.NumberState.QUARANTINED;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dialworks.contracts.NumberState;
import org.dialworks.number.inventory.Lifecycle.Given;
import org.dialworks.number.inventory.Lifecycle.Ruling;
import org.dialworks.number.inventory.Lifecycle.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "AVAILABLE, RESERVE, RESERVED",
        "AVAILABLE, ASSIGN, ASSIGNED",
        "AVAILABLE, BLOCK, BLOCKED",
        "AVAILABLE, PORT_IN, PORTING_IN",
        "AVAILABLE, PORT_OUT, PORTING_OUT",
        "RESERVED, RESERVE, RESERVED",
        "RESERVED, ASSIGN, ASSIGNED",
        "RESERVED, RELEASE, AVAILABLE",
        "RESERVED, EXPIRE, AVAILABLE",
        "RESERVED, BLOCK, BLOCKED",
        "ASSIGNED, ACTIVATE, ACTIVE",
        "ASSIGNED, HAND_OVER, ASSIGNED",
        "ASSIGNED, RELEASE, AVAILABLE",
        "ASSIGNED, PORT_OUT, PORTING_OUT",
        "ACTIVE, HAND_OVER, ASSIGNED",
        "ACTIVE, PORT_OUT, PORTING_OUT",
        "QUARANTINED, GIVE_BACK, ASSIGNED",
        "QUARANTINED, RELEASE, AVAILABLE",
        "QUARANTINED, EXPIRE, AVAILABLE",
        "QUARANTINED, BLOCK, BLOCKED",
        "BLOCKED, UNBLOCK, AVAILABLE",
        "PORTING_IN, COMPLETE_PORT, AVAILABLE",
        "PORTING_IN, CANCEL_PORT, RETIRED",
        "PORTING_OUT, COMPLETE_PORT, RETIRED",
        "RETIRED, PORT_IN, PORTING_IN",
        "RETIRED, RETURN, AVAILABLE",
    })
    void allowsTheseMoves(NumberState from, Move move, NumberState to) {
        assertThat(Lifecycle.ruling(from, move)).isEqualTo(new Ruling.Allowed(to));
    }

    @ParameterizedTest
    @CsvSource({
        "AVAILABLE, RELEASE",
        "AVAILABLE, GIVE_BACK",
        "RESERVED, PORT_OUT",
        "ASSIGNED, ASSIGN",
        "ASSIGNED, RESERVE",
        "ASSIGNED, BLOCK",
        "ACTIVE, ASSIGN",
        "ACTIVE, BLOCK",
        "ACTIVE, RETIRE",
        "QUARANTINED, ASSIGN",
        "QUARANTINED, RESERVE",
        "QUARANTINED, ACTIVATE",
        "BLOCKED, ASSIGN",
        "PORTING_IN, ASSIGN",
        "PORTING_OUT, RELEASE",
        "RETIRED, ASSIGN",
    })
    void refusesTheseMoves(NumberState from, Move move) {
        assertThat(Lifecycle.ruling(from, move)).isInstanceOfSatisfying(Ruling.Refused.class, refused -> {
            assertThat(refused.allowed()).isNotEmpty().doesNotContain(move);
        });
    }

    @Test
    void onlyWhatHasBeenActiveRests() {
        var rests = new Given(true, true, null);
        assertThat(Lifecycle.ruling(ACTIVE, Move.RELEASE, rests)).isEqualTo(new Ruling.Allowed(QUARANTINED));
        assertThat(Lifecycle.ruling(ASSIGNED, Move.RELEASE, rests)).isEqualTo(new Ruling.Allowed(QUARANTINED));
        assertThat(Lifecycle.ruling(ASSIGNED, Move.RELEASE, Given.NOTHING)).isEqualTo(new Ruling.Allowed(AVAILABLE));
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSIGNED", "ACTIVE", "QUARANTINED", "AVAILABLE"})
    void aPortingOutThatIsCancelledLeadsBack(NumberState before) {
        assertThat(Lifecycle.ruling(PORTING_OUT, Move.CANCEL_PORT, new Given(false, false, before)))
                .isEqualTo(new Ruling.Allowed(before));
    }

    @Test
    void everyStateIsReachedFromAFreeNumberAndLeadsBackToOne() {
        assertThat(reachableFrom(AVAILABLE)).containsExactlyInAnyOrder(NumberState.values());
        for (NumberState state : NumberState.values()) {
            assertThat(reachableFrom(state)).as(state.word()).contains(AVAILABLE);
        }
    }

    @Test
    void nobodyWhoHoldsANumberLosesItButByReleaseHandOverOrPorting() {
        Set<Move> ways = Lifecycle.table().stream()
                .filter(step -> EnumSet.of(ASSIGNED, ACTIVE, PORTING_OUT).contains(step.from()))
                .filter(step -> !EnumSet.of(ASSIGNED, ACTIVE, PORTING_OUT).contains(step.to()))
                .map(Step::move)
                .collect(Collectors.toSet());
        assertThat(ways).containsExactlyInAnyOrder(Move.RELEASE, Move.COMPLETE_PORT, Move.CANCEL_PORT);
    }

    @Test
    void everyRowCanBeReachedAndTheLastOfAMoveIsUnconditional() {
        for (Step step : Lifecycle.table()) {
            var ofMove = Lifecycle.table().stream()
                    .filter(other -> other.from() == step.from() && other.move() == step.move())
                    .toList();
            assertThat(ofMove).extracting(Step::when).doesNotHaveDuplicates();
            assertThat(ofMove.getLast().when()).isEqualTo(Lifecycle.When.ALWAYS);
        }
    }

    /** Whatever is asked, there is an answer: a state of the table, or a refusal that does not name what it refuses. */
    @Property
    void everyMoveEndsInAStateOfTheTableOrIsRefused(
            @ForAll NumberState from, @ForAll Move move, @ForAll boolean rests, @ForAll boolean forHolder) {
        switch (Lifecycle.ruling(from, move, new Given(rests, forHolder, null))) {
            case Ruling.Allowed(var next) ->
                assertThat(Lifecycle.table())
                        .anyMatch(step -> step.from() == from && step.move() == move && step.to() == next);
            case Ruling.Refused(var allowed) -> {
                assertThat(allowed).doesNotContain(move);
                assertThat(Lifecycle.table()).noneMatch(step -> step.from() == from && step.move() == move);
            }
        }
    }

    private static Set<NumberState> reachableFrom(NumberState start) {
        var reached = EnumSet.of(start);
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            NumberState state = open.remove();
            Lifecycle.table().stream()
                    .filter(step -> step.from() == state)
                    .map(Step::to)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }
}
