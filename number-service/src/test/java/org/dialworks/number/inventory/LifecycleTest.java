package org.dialworks.number.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dialworks.contracts.NumberState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "AVAILABLE, RESERVE, RESERVED",
        "AVAILABLE, ASSIGN, ASSIGNED",
        "AVAILABLE, BLOCK, BLOCKED",
        "RESERVED, RESERVE, RESERVED",
        "RESERVED, ASSIGN, ASSIGNED",
        "RESERVED, RELEASE, AVAILABLE",
        "RESERVED, BLOCK, BLOCKED",
        "ASSIGNED, ACTIVATE, ACTIVE",
        "ASSIGNED, RELEASE, AVAILABLE",
        "ACTIVE, RELEASE, AVAILABLE",
        "QUARANTINED, RELEASE, AVAILABLE",
        "QUARANTINED, BLOCK, BLOCKED",
        "BLOCKED, UNBLOCK, AVAILABLE",
    })
    void allowsTheseMoves(NumberState from, Move move, NumberState to) {
        assertThat(Lifecycle.ruling(from, move)).isEqualTo(new Lifecycle.Ruling.Allowed(to));
    }

    @Test
    void refusesAllOthersAndNamesTheAllowed() {
        List<Lifecycle.Ruling> allowed = Arrays.stream(NumberState.values())
                .flatMap(state -> Stream.of(Move.values()).map(move -> Lifecycle.ruling(state, move)))
                .filter(Lifecycle.Ruling.Allowed.class::isInstance)
                .toList();
        assertThat(allowed).hasSize(13);
        assertThat(Lifecycle.ruling(NumberState.ACTIVE, Move.BLOCK))
                .isEqualTo(new Lifecycle.Ruling.Refused(Set.of(Move.RELEASE)));
        assertThat(Lifecycle.ruling(NumberState.RETIRED, Move.ASSIGN))
                .isEqualTo(new Lifecycle.Ruling.Refused(Set.of()));
    }
}
