package org.dialworks.diagnostics.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.evtx.LogFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Log files become the same events as what other tools made of them. */
class LogFilesTest {

    @Test
    void everyRecordOfTheRegressionCasesIsTheSameAsItsJson() throws IOException {
        Assumptions.assumeTrue(SharedSamples.folder() != null, "the samples are not beside the project");
        int records = 0;

        for (Path file : SharedSamples.caseFiles()) {
            String name = file.getFileName().toString().replace(".evtx", ".json");
            Upload log = Upload.of(Files.readAllBytes(file), false);
            Upload json = Upload.of(Files.readAllBytes(file.resolveSibling(name)), false);

            assertThat(log.faults()).as(name).isEmpty();
            assertThat(log.warnings())
                    .as(name)
                    .noneMatch(warning -> warning.detail().contains("checksum"));
            assertThat(json.faults()).as(name).isEmpty();
            assertThat(log.events())
                    .extracting(ReadyEvent::id)
                    .as(name)
                    .isEqualTo(json.events().stream().map(ReadyEvent::id).toList());
            for (int i = 0; i < log.events().size(); i++) {
                assertThat(text(log, i)).as(name).isEqualTo(text(json, i));
                records++;
            }
        }

        assertThat(records).isEqualTo(78);
    }

    private static String text(Upload upload, int index) {
        return new String(upload.events().get(index).json(), StandardCharsets.UTF_8);
    }

    @Test
    void aForwardedEventWithManyInsertsKeepsEachInItsPlace() throws IOException {
        TelemetryEvent event = Upload.of(LogFile.sample("MSExchange_Management_wec.evtx"), false)
                .only();

        assertThat(event.provider()).isEqualTo("MSExchange CmdletLogs");
        assertThat(event.computer()).isEqualTo("wec.ave.local");
        assertThat(event.qualifiers()).isEqualTo(16384);
        assertThat(event.time()).isEqualTo("2021-11-19T16:52:33.833Z");
        assertThat(event.inserts()).hasSize(27);
        assertThat(event.inserts().get(0)).isEqualTo("Set-Mailbox");
        assertThat(event.inserts().get(7)).isEmpty();
        assertThat(event.inserts().get(10)).startsWith("Afficher la for\u00eat enti\u00e8re");
        assertThat(event.inserts().get(26)).isEqualTo("fr-FR");
    }

    @Test
    void namedValuesKeepTheirNames() throws IOException {
        Upload log = Upload.of(LogFile.sample("new-user-security.evtx"), false);

        assertThat(log.faults()).isEmpty();
        assertThat(log.events()).hasSize(4);
        assertThat(log.event(1).eventId()).isEqualTo(4720);
        assertThat(log.event(1).data())
                .containsEntry("SamAccountName", "IEUser")
                .containsEntry("SubjectLogonId", "0x3e7")
                .containsEntry("TargetSid", "S-1-5-21-3463664321-2923530833-3546627382-1000");
        assertThat(log.warnings()).hasSize(4);
    }
}
