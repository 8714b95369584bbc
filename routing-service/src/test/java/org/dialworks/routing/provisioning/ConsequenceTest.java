package org.dialworks.routing.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.routing.provisioning.Given.KARI;
import static org.dialworks.routing.provisioning.Given.NUMBER;
import static org.dialworks.routing.provisioning.Given.OLA;
import static org.dialworks.routing.provisioning.Given.change;
import static org.dialworks.routing.provisioning.Given.script;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.routing.provisioning.Consequence.Keep;
import org.dialworks.routing.provisioning.Consequence.Supersede;
import org.dialworks.routing.provisioning.Consequence.Write;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsequenceTest {

    @Test
    void aNumberGivenToSomebodyNeedsAScript() {
        assertThat(Consequence.of(change(1, NumberState.ASSIGNED, KARI), Optional.empty(), List.of()))
                .containsExactly(new Write(Action.SET, KARI, "bergen", 1));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ASSIGNED", "ACTIVE"},
            mode = EnumSource.Mode.EXCLUDE)
    void noOtherStateNeedsOneForItsOwnSake(NumberState state) {
        assertThat(Consequence.of(change(1, state, KARI), Optional.empty(), List.of()))
                .isEmpty();
    }

    @Test
    void aNumberLoadedAsActiveHasItsLine() {
        assertThat(Consequence.of(change(1, NumberState.ACTIVE, KARI), Optional.empty(), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"READY", "FAILED", "SUCCEEDED", "WAITING_FOR_SITE"})
    void anotherChangeForTheSameHolderKeepsTheScript(ProvisioningState state) {
        Provisioning script = script(Action.SET, KARI, state);
        assertThat(Consequence.of(change(2, NumberState.ASSIGNED, KARI), heard(KARI), List.of(script)))
                .containsExactly(new Keep(script, 2));
        assertThat(Consequence.of(change(2, NumberState.ACTIVE, KARI), heard(KARI), List.of(script)))
                .containsExactly(new Keep(script, 2));
    }

    @Test
    void aReleaseSupersedesAnOpenScriptAndTakesTheLineAway() {
        Provisioning script = script(Action.SET, KARI, ProvisioningState.READY);
        assertThat(Consequence.of(change(2, NumberState.QUARANTINED, null), heard(KARI), List.of(script)))
                .containsExactly(
                        new Supersede(script, "the number has changed: it is quarantined now"),
                        new Write(Action.CLEAR, KARI, "bergen", 1));
    }

    @Test
    void aReleaseAfterASuccessOnlyTakesTheLineAway() {
        Provisioning script = script(Action.SET, KARI, ProvisioningState.SUCCEEDED);
        assertThat(Consequence.of(change(2, NumberState.AVAILABLE, null), heard(KARI), List.of(script)))
                .containsExactly(new Write(Action.CLEAR, KARI, "bergen", 1));
    }

    @Test
    void aReleaseOfWhatNobodyCanHaveSetTakesNothingAway() {
        Provisioning script = script(Action.SET, KARI, ProvisioningState.WAITING_FOR_SITE);
        assertThat(Consequence.of(change(2, NumberState.QUARANTINED, null), heard(KARI), List.of(script)))
                .containsExactly(new Supersede(script, "the number has changed: it is quarantined now"));
    }

    @Test
    void aReleaseOfALineThatWasLoadedTakesItAway() {
        assertThat(Consequence.of(change(2, NumberState.QUARANTINED, null), heard(KARI), List.of()))
                .containsExactly(new Write(Action.CLEAR, KARI, "bergen", 1));
    }

    @Test
    void anotherHolderGetsTheLineOfTheFormer() {
        Provisioning script = script(Action.SET, KARI, ProvisioningState.SUCCEEDED);
        assertThat(Consequence.of(change(2, NumberState.ASSIGNED, OLA), heard(KARI), List.of(script)))
                .containsExactly(new Write(Action.CLEAR, KARI, "bergen", 1), new Write(Action.SET, OLA, "bergen", 2));
    }

    @Test
    void aNumberOnItsWayOutKeepsItsLineUntilItHasGone() {
        Provisioning script = script(Action.SET, KARI, ProvisioningState.SUCCEEDED);
        assertThat(Consequence.of(change(3, NumberState.PORTING_OUT, KARI), heard(KARI), List.of(script)))
                .containsExactly(new Keep(script, 3));
        assertThat(Consequence.of(change(3, NumberState.PORTING_OUT, KARI), heard(KARI), List.of()))
                .isEmpty();
        assertThat(Consequence.of(change(4, NumberState.RETIRED, null), heard(KARI), List.of(script)))
                .containsExactly(new Write(Action.CLEAR, KARI, "bergen", 1));
    }

    @Test
    void aNumberOnItsWayInNeedsItsScriptOnceItIsHere() {
        assertThat(Consequence.of(change(1, NumberState.PORTING_IN, KARI), Optional.empty(), List.of()))
                .isEmpty();
        assertThat(Consequence.of(change(2, NumberState.ASSIGNED, KARI), heard(null), List.of()))
                .containsExactly(new Write(Action.SET, KARI, "bergen", 2));
    }

    @Test
    void aNumberGivenBackAfterItsLineWasTakenAwayIsSetAgain() {
        Provisioning set = script(Action.SET, KARI, ProvisioningState.SUCCEEDED);
        Provisioning cleared = script(Action.CLEAR, KARI, ProvisioningState.SUCCEEDED);
        assertThat(Consequence.of(change(4, NumberState.ASSIGNED, KARI), heard(null), List.of(set, cleared)))
                .containsExactly(new Write(Action.SET, KARI, "bergen", 4));
    }

    @Test
    void aLineStillToBeTakenFromAFormerHolderIsTakenUnlessItComesBack() {
        Provisioning clearing = script(Action.CLEAR, KARI, ProvisioningState.READY);
        assertThat(Consequence.of(change(3, NumberState.ASSIGNED, OLA), heard(null), List.of(clearing)))
                .containsExactly(new Write(Action.SET, OLA, "bergen", 3));
        assertThat(Consequence.of(change(3, NumberState.ASSIGNED, KARI), heard(null), List.of(clearing)))
                .containsExactly(
                        new Supersede(clearing, "the number has changed: it is assigned now"),
                        new Write(Action.SET, KARI, "bergen", 3));
    }

    private static Optional<HeardNumber> heard(@Nullable Holder holder) {
        return Optional.of(new HeardNumber(NUMBER, 1, "bergen", holder));
    }
}
