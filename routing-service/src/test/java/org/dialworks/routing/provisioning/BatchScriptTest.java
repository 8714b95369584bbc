package org.dialworks.routing.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dialworks.routing.provisioning.Given.KARI;
import static org.dialworks.routing.provisioning.Given.NUMBER;
import static org.dialworks.routing.provisioning.Given.OLA;
import static org.dialworks.routing.provisioning.Given.holder;
import static org.dialworks.routing.provisioning.Given.script;

import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.powershell.line.Grants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchScriptTest {

    private static final PhoneNumber OTHER = PhoneNumber.parse("+4755123457");

    private final Provisioning give = script(Action.SET, KARI, ProvisioningState.READY);
    private final Provisioning take = script(OTHER, Action.CLEAR, OLA, ProvisioningState.READY);

    @ParameterizedTest
    @EnumSource(Platform.class)
    void takesAwayBeforeItGivesAndWritesDownWhatBecameOfEach(Platform platform) {
        BatchScript.Written written = BatchScript.write("bergen", List.of(give, take), platform, Grants.NONE);
        assertThat(written.scripts()).containsExactly(take, give);
        assertThat(written.left()).isEmpty();
        assertThat(written.text().indexOf("# Take " + OTHER))
                .isPositive()
                .isLessThan(written.text().indexOf("# Give " + NUMBER));
        for (Provisioning script : List.of(give, take)) {
            assertThat(written.text())
                    .contains("$outcomes += '" + script.id() + " succeeded'")
                    .contains("'" + script.id() + " failed ', $_.Exception.Message");
        }
        assertThat(written.text())
                .contains("[string]$OutcomeFile = 'dialworks-outcomes-bergen.txt'")
                .contains("Set-Content -Path $OutcomeFile -Value $outcomes -Encoding 'UTF8'");
    }

    @Test
    void namesWhatNoScriptCanDoAndGoesOnWithTheRest() {
        Provisioning orbit =
                script(OTHER, Action.SET, holder(HolderKind.CALL_PARK_ORBIT, "orbit"), ProvisioningState.READY);
        BatchScript.Written written = BatchScript.write("bergen", List.of(orbit, give), Platform.LYNC2010, Grants.NONE);
        assertThat(written.scripts()).containsExactly(give);
        assertThat(written.left()).extracting(BatchScript.Left::script).containsExactly(orbit);
        assertThat(written.text()).contains("Sets 1 line of site bergen").contains("# Left out, to be set by hand:");
    }

    @Test
    void theFileThatABatchWritesIsAReport() {
        UUID third = UUID.randomUUID();
        OutcomeReport report = OutcomeReport.read("\uFEFF" + give.id() + " succeeded\r\n" + take.id()
                + " failed Management object not found\r\nfor identity \"sip:ola\".\r\n\r\n" + third + " failed ");
        assertThat(report.outcomes())
                .containsExactly(
                        new OutcomeReport.Entry(give.id(), "succeeded", null),
                        new OutcomeReport.Entry(
                                take.id(), "failed", "Management object not found for identity \"sip:ola\"."),
                        new OutcomeReport.Entry(third, "failed", null));
        assertThat(report.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/outcomes/2/reason"));
    }

    @Test
    void whatIsNoReportIsRefusedWithItsLine() {
        assertThatThrownBy(() -> OutcomeReport.read(give.id() + " succeeded\nhello"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("hello");
        assertThat(new OutcomeReport(null).faults()).isNotEmpty();
    }
}
