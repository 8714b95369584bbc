package org.dialworks.number.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestStateTest {

    @Test
    void onlyWhatWaitsCanBeAnsweredAndOnlyWhatIsApprovedGetsANumber() {
        List<String> allowed = Arrays.stream(RequestState.values())
                .flatMap(state -> Arrays.stream(RequestState.Step.values())
                        .flatMap(step -> state.after(step).stream()
                                .map(next -> state.word() + " " + step.word() + " " + next.word())))
                .toList();
        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        "pending approve approved",
                        "pending reject rejected",
                        "pending cancel cancelled",
                        "pending expire expired",
                        "approved fulfil fulfilled");
    }
}
