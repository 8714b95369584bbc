package org.dialworks.diagnostics.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.dialworks.diagnostics.evtx.LogFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever is sent, an upload ends in time with events and faults, never with anything else. */
class HostileUploadTest {

    private static final Duration IN_TIME = Duration.ofSeconds(20);
    private static final List<String> CEF =
            List.of("<134>Jan 31 12:00:00 h CEF:0|a|b|c|System:1|n|5|cat=System rt=1769860800000 msg=x\n");

    @Property(tries = 200)
    void anyBytesEndInEventsAndFaults(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
        Upload upload = Upload.of(bytes, false);

        assertThat(upload.events()).hasSize((int) upload.outcome().accepted());
    }

    @Test
    void everyFormWithSpoiledCharactersEndsInEventsAndFaults() throws IOException {
        List<String> forms = new ArrayList<>(Forms.withText().values());
        forms.addAll(CEF);
        var random = new Random(47);
        String marks = "<>{}[]\":,=|\\&;\n\r\u0000\ufffd\ud800Event";
        for (String form : forms) {
            for (int i = 0; i < 60; i++) {
                var spoiled = new StringBuilder(form + "\n" + form);
                for (int n = 1 + random.nextInt(6); n > 0; n--) {
                    int at = random.nextInt(spoiled.length());
                    switch (random.nextInt(3)) {
                        case 0 -> spoiled.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
                        case 1 -> spoiled.delete(at, Math.min(spoiled.length(), at + 1 + random.nextInt(30)));
                        default -> spoiled.insert(at, marks.charAt(random.nextInt(marks.length())));
                    }
                }

                Upload upload = Upload.of(spoiled.toString());

                assertThat(upload.events().size() + upload.rejected()).isPositive();
            }
        }
    }

    @Test
    void everyFormInBytesWithSpoiledEndsInEventsAndFaults() throws IOException {
        var random = new Random(11);
        for (String form : Forms.withText().values()) {
            for (int i = 0; i < 20; i++) {
                byte[] bytes = form.getBytes(UTF_8);
                for (int n = 0; n < 4; n++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                Upload.of(bytes, false);
            }
        }
        byte[] log = LogFile.sample("new-user-security.evtx");
        for (int i = 0; i < 20; i++) {
            byte[] spoiled = log.clone();
            for (int n = 0; n < 30; n++) {
                spoiled[4096 + random.nextInt(9000)] = (byte) random.nextInt(256);
            }
            assertThat(Upload.of(spoiled, false).faults().size()).isLessThanOrEqualTo(EventUpload.MOST_FAULTS);
        }
    }

    @Test
    void textThatFailsLateAgainAndAgainIsGivenUp() {
        String unended = "<Event><![CDATA[" + "x".repeat(64);

        Assertions.assertTimeoutPreemptively(IN_TIME, () -> {
            Upload upload = Upload.of(unended.repeat(100_000));
            assertThat(upload.events()).isEmpty();
            assertThat(upload.outcome().broken()).isPresent();
        });
    }

    @Test
    void bombsOfElementsAndMembersCostTheirRecordOnly() {
        Assertions.assertTimeoutPreemptively(IN_TIME, () -> {
            assertThat(Upload.of("<Event>" + "<a/>".repeat(1_500_000)).events()).isEmpty();
            Upload members =
                    Upload.of("{\"winlog\":{" + "\"a\":1,".repeat(200_000) + "\"b\":1}}\n" + Forms.of("3 Winlogbeat"));
            assertThat(members.events()).hasSize(1);
            assertThat(members.rejected()).isEqualTo(1);
            assertThat(Upload.of("\n".repeat(1_000_000) + "CEF:0|" + "a=b ".repeat(100_000))
                            .events())
                    .isEmpty();
        });
    }

    @Test
    void aBodyWithoutEndStopsAtTheLimit() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                Arrays.fill(into, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        Assertions.assertTimeoutPreemptively(
                IN_TIME,
                () -> Assertions.assertThrows(
                        UploadTooLargeException.class,
                        () -> new EventUpload(Upload.READING, event -> {}).read(endless, null, false)));
    }
}
