package org.dialworks.diagnostics.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.prerequisite.Role;
import org.junit.jupiter.api.Test;

class CollectorScriptTest {

    @Test
    void gathersWhatEveryCheckNeedsUnderALineThatNamesHostAndCommand() {
        String script = CollectorScript.of(Optional.empty()).render();

        assertThat(script)
                .contains("$lines += @(ipconfig.exe /all)")
                .contains("route.exe PRINT")
                .contains("netstat.exe -aon")
                .contains("tasklist.exe /svc")
                .contains("netsh.exe winsock show catalog")
                .contains("'#### dialworks evidence of '", "': ipconfig /all'");
    }

    @Test
    void changesNothingOnTheHostButItsOwnFile() {
        String script = CollectorScript.of(Optional.empty()).render();

        assertThat(script.lines().filter(line -> line.contains("Set-")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Set-Content -Path $File"));
        for (String verb :
                List.of("Remove-", "Install-", "Add-", "Restart-", "Stop-", "reg.exe add", "route.exe ADD")) {
            assertThat(script).doesNotContain(verb + "W", verb + "S", verb + "C", verb + "I", verb + " ");
        }
    }

    @Test
    void gathersForARoleWhatItsChecksNeed() {
        assertThat(CollectorScript.of(Optional.of(Role.EDGE)).render())
                .contains("certutil.exe")
                .doesNotContain("netsh.exe");
        assertThat(CollectorScript.of(Optional.of(Role.MEDIATION)).render())
                .contains("winsock")
                .doesNotContain("servicestate");
        assertThat(CollectorScript.of(Optional.of(Role.FRONT_END)).render()).contains("winsock", "servicestate");
    }
}
