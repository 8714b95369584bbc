package org.dialworks.number.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProvisioningChanged;
import org.dialworks.contracts.ProvisioningState;
import org.junit.jupiter.api.Test;

class ScriptReportTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final PhoneNumber NUMBER = PhoneNumber.of(4755123456L);
    private static final Holder KARI = Holder.user("sip:kari@contoso.com", "Kari");

    private static InventoryNumber assigned() {
        var range = new RangeOfNumber(UUID.randomUUID(), "bergen", "hq", 1, 90, new Numbering.Whole());
        return InventoryNumber.unused(NUMBER, range, NOW).moved(NumberState.ASSIGNED, KARI, null, null, NOW, "test");
    }

    private static ScriptReport on(InventoryNumber number, ProvisioningState state, long numberVersion, long version) {
        return ScriptReport.on(
                number,
                new ProvisioningChanged(
                        UUID.randomUUID(),
                        NUMBER,
                        numberVersion,
                        "bergen",
                        Platform.LYNC2010,
                        KARI,
                        state,
                        "because",
                        version,
                        NOW,
                        "runner"),
                NOW,
                "number-service");
    }

    @Test
    void aSuccessActivatesTheAssignmentItIsFor() {
        assertThat(on(assigned(), ProvisioningState.SUCCEEDED, 1, 2))
                .isInstanceOfSatisfying(ScriptReport.Activates.class, activates -> {
                    assertThat(activates.number().state()).isEqualTo(NumberState.ACTIVE);
                    assertThat(activates.number().version()).isEqualTo(2);
                    assertThat(activates.number().holder()).isEqualTo(KARI);
                });
    }

    @Test
    void aFailureKeepsTheAssignmentAndTheReason() {
        assertThat(on(assigned(), ProvisioningState.FAILED, 1, 2))
                .isInstanceOfSatisfying(ScriptReport.Fails.class, fails -> {
                    assertThat(fails.number().state()).isEqualTo(NumberState.ASSIGNED);
                    assertThat(fails.number().reason()).isEqualTo("because");
                    assertThat(fails.number().version()).isEqualTo(2);
                });
    }

    @Test
    void aSuccessAfterAFailureCountsThoughTheFailureWasAChange() {
        var failed = (ScriptReport.Fails) on(assigned(), ProvisioningState.FAILED, 1, 2);
        assertThat(on(failed.number(), ProvisioningState.SUCCEEDED, 1, 3)).isInstanceOf(ScriptReport.Activates.class);
    }

    @Test
    void aReplayChangesNothing() {
        var failed = (ScriptReport.Fails) on(assigned(), ProvisioningState.FAILED, 1, 2);
        assertThat(on(failed.number(), ProvisioningState.READY, 1, 1)).isInstanceOf(ScriptReport.Stale.class);
        assertThat(on(failed.number(), ProvisioningState.FAILED, 1, 2)).isInstanceOf(ScriptReport.Stale.class);
    }

    @Test
    void aReportOnAFormerHolderIsStale() {
        InventoryNumber again = assigned()
                .moved(NumberState.AVAILABLE, null, null, null, NOW, "test")
                .moved(NumberState.ASSIGNED, KARI, null, null, NOW, "test");
        assertThat(on(again, ProvisioningState.SUCCEEDED, 1, 9)).isInstanceOf(ScriptReport.Stale.class);
        assertThat(on(again, ProvisioningState.SUCCEEDED, 4, 1)).isInstanceOf(ScriptReport.Stale.class);
        assertThat(on(again, ProvisioningState.SUCCEEDED, 3, 1)).isInstanceOf(ScriptReport.Activates.class);
    }

    @Test
    void aSuccessOnItsWayOutCountsIfItStays() {
        InventoryNumber leaving = assigned().moved(NumberState.PORTING_OUT, KARI, null, null, NOW, "test");
        assertThat(on(leaving, ProvisioningState.SUCCEEDED, 1, 2))
                .isInstanceOfSatisfying(
                        ScriptReport.Notes.class,
                        notes -> assertThat(notes.number().before()).isEqualTo(NumberState.ACTIVE));
    }

    @Test
    void progressIsKeptWithoutBeingAChange() {
        assertThat(on(assigned(), ProvisioningState.READY, 1, 1))
                .isInstanceOfSatisfying(
                        ScriptReport.Notes.class,
                        notes -> assertThat(notes.number().version()).isEqualTo(1));
    }
}
