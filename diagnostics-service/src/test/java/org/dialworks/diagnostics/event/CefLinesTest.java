package org.dialworks.diagnostics.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.TelemetryEvent;
import org.junit.jupiter.api.Test;

class CefLinesTest {

    private static final String NXLOG = "CEF:0|NXLog|NXLog|2.10|0|-|7|end=1769860800000 dvchost=MED01.example.net"
            + " Keywords=36028797018963968 SeverityValue=4 Severity=ERROR externalId=41024 SourceName=LS Data MCU"
            + " RecordNumber=12 Channel=Lync Server msg=Lost: edge1\\=x\\nsecond \\\\ line Detail=a\\=b";
    private static final String ARCSIGHT =
            "CEF:0|Microsoft|Microsoft Windows||Microsoft-Windows-Security-Auditing:4625|An"
                    + " account failed to \\| log on.|Medium|externalId=4625 cat=Security dvchost=dc1 rt=1769860800000"
                    + " cs2=S-1-0-0 cs2Label=SubjectUserSid duser=kari";

    @Test
    void readsWhatNxlogSends() throws IOException {
        TelemetryEvent event = Upload.of(NXLOG).only();

        assertThat(event.provider()).isEqualTo("LS Data MCU");
        assertThat(event.eventId()).isEqualTo(41024);
        assertThat(event.channel()).isEqualTo("Lync Server");
        assertThat(event.computer()).isEqualTo("med01.example.net");
        assertThat(event.recordId()).isEqualTo(12);
        assertThat(event.level()).isEqualTo(2);
        assertThat(event.qualifiers()).isEqualTo(49152);
        assertThat(event.time()).isEqualTo("2026-01-31T12:00:00Z");
        assertThat(event.message()).isEqualTo("Lost: edge1=x\nsecond \\ line");
        assertThat(event.data()).containsOnlyKeys("Detail").containsEntry("Detail", "a=b");
    }

    @Test
    void readsWhatArcSightSends() throws IOException {
        TelemetryEvent event = Upload.of(ARCSIGHT).only();

        assertThat(event.provider()).isEqualTo("Microsoft-Windows-Security-Auditing");
        assertThat(event.eventId()).isEqualTo(4625);
        assertThat(event.channel()).isEqualTo("Security");
        assertThat(event.level()).isEqualTo(3);
        assertThat(event.message()).isEqualTo("An account failed to | log on.");
        assertThat(event.data()).containsEntry("SubjectUserSid", "S-1-0-0").containsEntry("duser", "kari");
    }

    @Test
    void readsTheHostAndTheTimeOfSyslog() throws IOException {
        String bare = NXLOG.replace("end=1769860800000 dvchost=MED01.example.net ", "");

        TelemetryEvent old = Upload.of("<134>Jan 31 12:00:00 med02 " + bare).only();
        TelemetryEvent modern = Upload.of("<134>1 2026-01-31T13:00:00.5+01:00 med03.example.net nxlog 1 - - " + bare)
                .only();

        assertThat(old.computer()).isEqualTo("med02");
        assertThat(old.time()).isEqualTo("2026-01-31T12:00:00Z");
        assertThat(modern.computer()).isEqualTo("med03.example.net");
        assertThat(modern.time()).isEqualTo("2026-01-31T12:00:00.500Z");
        assertThat(Upload.of("Dec 31 12:00:00 med02 " + bare).only().time()).isEqualTo("2025-12-31T12:00:00Z");
    }

    @Test
    void aBadLineCostsOnlyItself() throws IOException {
        Upload upload = Upload.of(NXLOG + "\n<134>Jan 31 12:00:00 host hello\nCEF:0|a|b\n" + ARCSIGHT + "\n"
                + NXLOG.replace("externalId=41024", ""));

        assertThat(upload.events()).hasSize(2);
        assertThat(upload.faults()).extracting(Problem.Fault::line).containsExactly(2L, 3L, 5L);
    }
}
