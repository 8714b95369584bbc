package org.dialworks.diagnostics.event;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.TelemetryEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventFormsTest {

    @Test
    @DisplayName("reference case 63: one event in every form is the same bytes with the same id")
    void case63_everyFormIsOneEvent() throws IOException {
        String expected = new String(
                Upload.of(Forms.of("1 Event XML")).events().getFirst().json(), UTF_8);
        String id = Upload.of(Forms.of("1 Event XML")).events().getFirst().id();

        for (Map.Entry<String, String> form : Forms.withText().entrySet()) {
            Upload upload = Upload.of(form.getValue());

            assertThat(upload.faults()).as(form.getKey()).isEmpty();
            assertThat(upload.events()).as(form.getKey()).hasSize(1);
            assertThat(new String(upload.events().getFirst().json(), UTF_8))
                    .as(form.getKey())
                    .isEqualTo(expected);
            assertThat(upload.events().getFirst().id()).as(form.getKey()).isEqualTo(id);
        }
    }

    @Test
    @DisplayName("reference case 63: the forms that carry no text are one event too, with the id of those that do")
    void case63_formsWithoutTextAreOneEvent() throws IOException {
        Upload xml = Upload.of(Forms.xmlWithoutText());
        Upload json = Upload.of(Forms.evtxJson(false));

        assertThat(xml.only().message()).isNull();
        assertThat(new String(json.events().getFirst().json(), UTF_8))
                .isEqualTo(new String(xml.events().getFirst().json(), UTF_8));
        assertThat(json.events().getFirst().id())
                .isEqualTo(
                        Upload.of(Forms.of("3 Winlogbeat")).events().getFirst().id());
    }

    @Test
    @DisplayName("reference case 63: a form with times to the second has the id of one with more of the time")
    void case63_timesToTheSecondAreTheSameEvent() throws IOException {
        String precise = Samples.comfortNoiseXml("med01.example.net", 4711, "2026-01-31T12:00:00.987654300Z");

        assertThat(Upload.of(precise).events().getFirst().id())
                .isEqualTo(Upload.of(Forms.of("5 Fluent Bit winevtlog"))
                        .events()
                        .getFirst()
                        .id());
    }

    @Test
    @DisplayName("reference case 63: text pasted without its XML says all that Event Viewer shows")
    void case63_pastedTextWithoutXml() throws IOException {
        TelemetryEvent whole = Upload.of(Forms.of("1 Event XML")).only();

        TelemetryEvent event = Upload.of("Hi, this is what I see:\n\n" + Forms.eventViewer("Log Name", "Event Xml"))
                .only();

        assertThat(event.provider()).isEqualTo(whole.provider());
        assertThat(event.eventId()).isEqualTo(whole.eventId());
        assertThat(event.qualifiers()).isEqualTo(whole.qualifiers());
        assertThat(event.level()).isEqualTo(whole.level());
        assertThat(event.channel()).isEqualTo(whole.channel());
        assertThat(event.computer()).isEqualTo(whole.computer());
        assertThat(event.time()).isEqualTo(whole.time());
        assertThat(event.message()).isEqualTo(whole.message());
        assertThat(event.cause()).isEqualTo(whole.cause());
        assertThat(event.resolution()).isEqualTo(whole.resolution());
        assertThat(event.recordId()).isNegative();
    }

    @Test
    @DisplayName("reference case 66: an empty insert keeps its place in every form")
    void case66_emptyInsertKeepsItsPlaceInEveryForm() throws IOException {
        for (Map.Entry<String, String> form : Forms.withText().entrySet()) {
            assertThat(Upload.of(form.getValue()).event(0).inserts())
                    .as(form.getKey())
                    .containsExactly("gw1.example.net", "", "5060");
        }
    }

    @Test
    @DisplayName("reference case 68: UTF-16, code pages, byte order marks and CRLF give the same event in every form")
    void case68_encodingsGiveTheSameEvent() throws IOException {
        String german = Forms.of("10 the same in German");
        byte[] expected = Upload.of(german).events().getFirst().json();

        for (byte[] encoded : List.of(
                german.replace("\n", "\r\n").getBytes(UTF_8),
                ("\ufeff" + german).getBytes(UTF_8),
                ("\ufeff" + german).getBytes(UTF_16LE),
                german.getBytes(Charset.forName("IBM850")),
                german.getBytes(Charset.forName("windows-1252")))) {
            assertThat(Upload.of(encoded, false).events().getFirst().json()).isEqualTo(expected);
        }
        assertThat(Upload.of(german.getBytes(Charset.forName("IBM850")), false).warnings())
                .extracting(Problem.Fault::detail)
                .containsExactly("the text is not UTF-8; it was read as ibm850");
    }

    @Test
    void formsMayChangeFromRecordToRecord() throws IOException {
        String lines =
                Forms.of("3 Winlogbeat") + "\n" + Forms.of("6 OTLP") + "\n" + Forms.of("5 Fluent Bit winevtlog") + "\n";
        String array =
                "[" + Forms.of("2 evtx JSON") + "," + Forms.of("4 PowerShell 7") + "," + Forms.of("7 NXLog") + "]";

        assertThat(Upload.of(lines).events()).hasSize(3);
        assertThat(Upload.of(array).events()).hasSize(3);
        assertThat(Upload.of(array + array).events()).hasSize(6);
    }

    @Test
    void aFaultInsideOtlpLogsIsNamedByItsPointer() throws IOException {
        Upload upload = Upload.of(Forms.of("6 OTLP").replace("\"computer\"", "\"host\""));

        assertThat(upload.events()).isEmpty();
        assertThat(upload.faults().getFirst().pointer())
                .isEqualTo("/resourceLogs/0/scopeLogs/0/logRecords/0/body/computer");
    }

    @Test
    void xmlInsideJsonThatIsNotWellFormedCostsItsRecord() throws IOException {
        String good = Forms.of("7 OpenWEC raw");

        Upload upload = Upload.of(good.replace("</System>", "") + "\n" + good);

        assertThat(upload.events()).hasSize(1);
        assertThat(upload.faults().getFirst().line()).isEqualTo(1);
        assertThat(upload.faults().getFirst().detail()).contains("XML inside");
    }

    @Test
    void namedValuesOfOtherFormsKeepTheirNames() throws IOException {
        String nxlog = """
                {"EventTime":"2026-01-31T12:00:00Z","Hostname":"dc1","Keywords":-9214364837600034816,"Severity":"INFO",\
                "EventID":4624,"SourceName":"Microsoft-Windows-Security-Auditing","RecordNumber":7,"Channel":"Security",\
                "TargetUserName":"kari","LogonGuid":"0197231e-ab9f-67aa-4c14-030000000000"}""";

        TelemetryEvent event = Upload.of(nxlog).only();

        assertThat(event.qualifiers()).isNull();
        assertThat(event.data())
                .containsEntry("TargetUserName", "kari")
                .containsEntry("LogonGuid", "{0197231E-AB9F-67AA-4C14-030000000000}")
                .hasSize(2);
    }

    @Test
    @DisplayName("reference case 67: a name with a space in it is kept as the event has it")
    void case67_namesKeepTheirSpaces() throws IOException {
        String xml = Samples.comfortNoiseXml("a", 1, Forms.TIME)
                .replace("<Data>gw1.example.net</Data>", "<Data Name=\"Threat Name\">EICAR</Data>");

        assertThat(Upload.of(xml).only().data()).containsEntry("Threat Name", "EICAR");
    }

    @Test
    void readsTimesInTheZoneOfThoseWhoPaste() throws IOException {
        var oslo = new Reading("hq", ZoneId.of("Europe/Oslo"), Upload.NOW);
        String paste = Forms.eventViewer("Log Name", "Event Xml");

        assertThat(Upload.of(paste.getBytes(UTF_8), false, oslo).only().time()).isEqualTo("2026-01-31T11:00:00Z");
        assertThat(Upload.of(Forms.xmlWithoutText().getBytes(UTF_8), false, oslo)
                        .only()
                        .time())
                .isEqualTo(Forms.TIME);
    }

    @Test
    void readsWhatWindowsServer2003Copies() throws IOException {
        TelemetryEvent event = Upload.of("""
                Event Type:	Error
                Event Source:	OCS MCU
                Event Category:	(1018)
                Event ID:	41024
                Date:		1/31/2026
                Time:		2:33:12 PM
                User:		N/A
                Computer:	FE01
                Description:
                Lost all connections to Web Conferencing Edge Services.
                Cause: The service is down.
                """).only();

        assertThat(event.channel()).isEqualTo("Office Communications Server");
        assertThat(event.time()).isEqualTo("2026-01-31T14:33:12Z");
        assertThat(event.level()).isEqualTo(2);
        assertThat(event.qualifiers()).isEqualTo(49152);
        assertThat(event.cause()).isEqualTo("The service is down.");
    }

    @Test
    void takesTheValuesWhereWindowsHasNoTextForThem() throws IOException {
        TelemetryEvent event = Upload.of(
                        Forms.eventViewer("Log Name", "Event Xml").replace(Forms.TEXT, """
                                The description for Event ID 25073 from source LS Mediation Server cannot be found.

                                The following information was included with the event:

                                gw1.example.net
                                5060

                                the message resource is present but the message was not found in the message table"""))
                .only();

        assertThat(event.inserts()).containsExactly("gw1.example.net", "5060");
        assertThat(event.message()).isNull();
    }

    @Test
    void readsSeveralPastedEventsAndNamesWhatIsMissing() throws IOException {
        String one = Forms.eventViewer("Log Name", "Event Xml");

        Upload upload = Upload.of(one + "\n-- and the next\n\n" + one.replace("Computer: ", "Comp: "));

        assertThat(upload.events()).hasSize(1);
        assertThat(upload.faults()).hasSize(1);
        assertThat(upload.faults().getFirst().detail()).contains("record 2").contains("the computer is missing");
        assertThat(upload.faults().getFirst().line()).isEqualTo(one.lines().count() + 4);
    }
}
