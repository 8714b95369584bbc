package org.dialworks.diagnostics.event;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.TelemetryEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventUploadTest {

    private static final String XML =
            Samples.comfortNoiseXml("MED01.Example.net", 4711, "2026-01-31T12:00:00.1234567Z");
    private static final String JSON =
            Samples.comfortNoiseWinlogbeat("med01.example.net", 4711, "2026-01-31T12:00:00.123Z");

    @Test
    void readsAClassicEventWithAllItSays() throws IOException {
        TelemetryEvent event = only(read(XML));

        assertThat(event.site()).isEqualTo("hq");
        assertThat(event.computer()).isEqualTo("med01.example.net");
        assertThat(event.channel()).isEqualTo("Lync Server");
        assertThat(event.provider()).isEqualTo(Samples.MEDIATION);
        assertThat(event.eventId()).isEqualTo(25073);
        assertThat(event.qualifiers()).isEqualTo(32768);
        assertThat(event.level()).isEqualTo(3);
        assertThat(event.recordId()).isEqualTo(4711);
        assertThat(event.time()).isEqualTo("2026-01-31T12:00:00.123Z");
        assertThat(event.message())
                .isEqualTo("A call came in from a gateway that offers no comfort noise.\n\nGateway: gw1.example.net");
        assertThat(event.cause()).isEqualTo("The trunk is set to a gateway without comfort noise.");
        assertThat(event.resolution()).isEqualTo("Look at the settings of the gateway.");
    }

    @Test
    @DisplayName("reference case 63: one event as XML and from Winlogbeat is the same bytes with the same id")
    void case63_xmlAndWinlogbeatAreOneEvent() throws IOException {
        EventUpload.Ready xml = read(XML).events().getFirst();
        EventUpload.Ready json = read(JSON).events().getFirst();

        assertThat(new String(json.json(), UTF_8)).isEqualTo(new String(xml.json(), UTF_8));
        assertThat(json.id()).isEqualTo(xml.id());
    }

    @Test
    @DisplayName("reference case 64: a record id that begins again after the log was cleared is another event")
    void case64_recordIdThatRestartsIsNoDuplicate() throws IOException {
        String again = Samples.comfortNoiseXml("med01.example.net", 4711, "2026-03-01T08:00:00.000Z");

        assertThat(read(again).events().getFirst().id())
                .isNotEqualTo(read(XML).events().getFirst().id());
    }

    @Test
    @DisplayName("reference case 66: an empty insert keeps its place")
    void case66_emptyInsertKeepsItsPlace() throws IOException {
        assertThat(only(read(XML)).inserts()).containsExactly("gw1.example.net", "", "5060");
        assertThat(only(read(JSON)).inserts()).containsExactly("gw1.example.net", "", "5060");
    }

    @Test
    @DisplayName("reference case 68: UTF-16, a byte order mark and CRLF give the same event")
    void case68_encodingsGiveTheSameEvent() throws IOException {
        byte[] plain = read(XML).events().getFirst().json();
        String crlf = XML.replace("\n", "\r\n");

        assertThat(read(crlf).events().getFirst().json()).isEqualTo(plain);
        assertThat(read(("\ufeff" + XML).getBytes(UTF_8)).events().getFirst().json())
                .isEqualTo(plain);
        assertThat(read(("\ufeff" + XML).getBytes(UTF_16LE)).events().getFirst().json())
                .isEqualTo(plain);
        assertThat(read(XML.getBytes(UTF_16LE)).events().getFirst().json()).isEqualTo(plain);
        String dotnet = "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + XML;
        assertThat(read(dotnet).events().getFirst().json()).isEqualTo(plain);
        assertThat(read(("\ufeff" + JSON).getBytes(UTF_16LE))
                        .events()
                        .getFirst()
                        .json())
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:00:00.123Z, 2026-01-31T12:00:00.123Z",
        "2026-01-31T12:00:00.123456Z, 2026-01-31T12:00:00.123Z",
        "2026-01-31T12:00:00.1234567Z, 2026-01-31T12:00:00.123Z",
        "2026-01-31T12:00:00.123456789Z, 2026-01-31T12:00:00.123Z",
        "2026-01-31 12:00:00.123, 2026-01-31T12:00:00.123Z",
        "2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z",
        "2026-01-31T13:00:00.000+01:00, 2026-01-31T12:00:00Z"
    })
    void readsEveryFormOfTime(String written, Instant expected) throws IOException {
        assertThat(only(read(Samples.comfortNoiseXml("a", 1, written))).time()).isEqualTo(expected);
    }

    @Test
    void readsSeveralEventsOneAfterAnother() throws IOException {
        String declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

        assertThat(read(XML + XML).events()).hasSize(2);
        assertThat(read(declared + XML + declared + XML).events()).hasSize(2);
        assertThat(read("<Events>" + XML + XML + XML + "</Events>").events()).hasSize(3);
    }

    @Test
    void readsWinlogbeatAsArrayAndLineByLine() throws IOException {
        assertThat(read("[" + JSON + ",\n" + JSON + "]").events()).hasSize(2);
        assertThat(read(JSON + "\n" + JSON + "\n\n").events()).hasSize(2);
        assertThat(read(JSON.replace(",", ",\n")).events()).hasSize(1);
        assertThat(read(JSON.replace(",", ",\n") + JSON).events()).hasSize(2);
    }

    @Test
    void readsAForwardedEventWithoutItsText() throws IOException {
        String bare = Samples.edgeXml(41024, "fe01.example.net", 12, "2026-01-31T12:00:00.000000000Z");

        TelemetryEvent event = only(read(bare));

        assertThat(event.message()).isNull();
        assertThat(event.inserts()).containsExactly("Edge Server Machine FQDN: edge1.example.net, Port:8057");
        assertThat(event.qualifiers()).isEqualTo(49152);
    }

    @Test
    void keepsNamedDataByName() throws IOException {
        String named = XML.replace("<Data>gw1.example.net</Data>", "<Data Name=\"Gateway\">gw1.example.net</Data>")
                .replace("<Data></Data>", "")
                .replace("<Data>5060</Data>", "<Data Name=\"Port\"></Data>");

        TelemetryEvent event = only(read(named));

        assertThat(event.inserts()).isEmpty();
        assertThat(event.data()).containsOnlyKeys("Gateway").containsEntry("Gateway", "gw1.example.net");
    }

    @Test
    void takesTheGoodAndNamesTheBadByPosition() throws IOException {
        String withoutComputer = XML.replaceAll("<Computer>.*</Computer>", "");

        EventUpload upload = read(XML + withoutComputer + XML);

        assertThat(upload.events()).hasSize(2);
        assertThat(upload.rejected()).isEqualTo(1);
        Problem.Fault fault = upload.faults().getFirst();
        assertThat(fault.pointer()).isEqualTo("/Event[2]/System/Computer");
        assertThat(fault.detail()).isEqualTo("record 2: the computer is missing");
        assertThat(fault.line()).isEqualTo(1 + XML.lines().count());
    }

    @Test
    void namesTheFieldThatIsMissing() throws IOException {
        assertThat(faultOf(XML.replaceAll("<Provider.*/>", ""))).contains("/Event[1]/System/Provider/@Name");
        assertThat(faultOf(XML.replaceAll("<EventID.*</EventID>", ""))).contains("/Event[1]/System/EventID");
        assertThat(faultOf(XML.replaceAll("<TimeCreated.*/>", ""))).contains("/System/TimeCreated/@SystemTime");
        assertThat(faultOf(XML.replace(">25073<", ">abc<")))
                .contains("not a number")
                .contains("abc");
        assertThat(faultOf(XML.replace("2026-01-31T", "soon"))).contains("not a time");
        assertThat(faultOf(JSON.replace("\"computer_name\"", "\"x\""))).contains("/winlog/computer_name");
        assertThat(faultOf("[" + JSON.replace("\"@timestamp\"", "\"x\"") + "]")).contains("/0/@timestamp");
        assertThat(faultOf("{\"message\":\"hello\"}")).contains("winlog");
    }

    @Test
    void aBadLineCostsOnlyItself() throws IOException {
        EventUpload upload = read(JSON + "\n{\"winlog\": nothing}\n7\n" + JSON);

        assertThat(upload.events()).hasSize(2);
        assertThat(upload.rejected()).isEqualTo(2);
        assertThat(upload.faults()).extracting(Problem.Fault::line).containsExactly(2L, 3L);
    }

    @Test
    void refusesADocumentTypeAndSaysWhere() {
        String bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE Event [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n" + XML;

        assertThatThrownBy(() -> read(bomb)).isInstanceOfSatisfying(BrokenUploadException.class, broken -> {
            assertThat(broken.detail()).contains("document type (DTD)");
            assertThat(broken.line()).isEqualTo(2);
            assertThat(broken.column()).isPositive();
        });
    }

    @Test
    void refusesAnUndeclaredEntity() {
        assertThatThrownBy(() -> read(XML.replace("gw1.example.net", "&gw;")))
                .isInstanceOf(BrokenUploadException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 300, 900, 1300})
    void refusesXmlThatIsCutOff(int length) {
        assertThatThrownBy(() -> read(XML + XML.substring(0, Math.min(length, XML.length() - 20))))
                .isInstanceOfSatisfying(
                        BrokenUploadException.class,
                        broken -> assertThat(broken.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 60, 300})
    void refusesJsonThatIsCutOffAndNamesTheRecord(int missing) {
        String array = "[" + JSON + "," + JSON + "]";

        assertThatThrownBy(() -> read(array.substring(0, array.length() - missing)))
                .isInstanceOfSatisfying(BrokenUploadException.class, broken -> {
                    assertThat(broken.detail()).contains("cut off").contains("record 2");
                    assertThat(broken.line()).isPositive();
                });
    }

    @Test
    void refusesLinesWhoseLastIsCutOff() {
        String lines = JSON + "\n" + JSON.substring(0, 200);

        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(BrokenUploadException.class)
                .hasMessageContaining("cut off in record 2");
    }

    @Test
    void readsGzipAndRefusesOneThatIsCutOff() throws IOException {
        byte[] packed = gzip(XML.repeat(50));

        assertThat(EventUpload.read(new ByteArrayInputStream(packed), true, "hq", size -> {})
                        .events())
                .hasSize(50);
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        assertThatThrownBy(() -> EventUpload.read(new ByteArrayInputStream(half), true, "hq", size -> {}))
                .isInstanceOf(BrokenUploadException.class)
                .hasMessageContaining("gzip stream is cut off");
        assertThatThrownBy(
                        () -> EventUpload.read(new ByteArrayInputStream(XML.getBytes(UTF_8)), true, "hq", size -> {}))
                .isInstanceOf(BrokenUploadException.class)
                .hasMessageContaining("no gzip stream");
    }

    @Test
    void refusesWhatUnpacksToMoreThanTheLimit() throws IOException {
        byte[] bomb = gzip(" ".repeat((int) EventUpload.LARGEST + 1));

        assertThatThrownBy(() -> EventUpload.read(new ByteArrayInputStream(bomb), true, "hq", size -> {}))
                .isInstanceOf(UploadTooLargeException.class)
                .hasMessageContaining("64 MB");
    }

    @Test
    void refusesDeepNesting() {
        assertThatThrownBy(() -> read("<Event>" + "<a>".repeat(100))).isInstanceOf(BrokenUploadException.class);
        assertThatThrownBy(() -> read("[" + "{\"a\":".repeat(5000))).isInstanceOf(BrokenUploadException.class);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] invalid = XML.replace("gw1", "\u00e9").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(invalid))
                .isInstanceOf(BrokenUploadException.class)
                .hasMessageContaining("not valid in its encoding");
        assertThatThrownBy(() -> read("hello")).isInstanceOf(BrokenUploadException.class);
        assertThatThrownBy(() -> read("<html/>"))
                .isInstanceOf(BrokenUploadException.class)
                .hasMessageContaining("html");
    }

    @Test
    void keepsNoNulAndNoHalfSurrogate() throws IOException {
        String hostile = JSON.replace("gw1.example.net\"", "a\\u0000b\\ud800c\"");

        assertThat(only(read(hostile)).inserts().getFirst()).isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void tellsEventsWithoutRecordIdApartByWhatTheySay() throws IOException {
        String first = XML.replaceAll("<EventRecordID>.*</EventRecordID>", "");
        String other = first.replace("5060", "5061");

        assertThat(read(first).events().getFirst().id())
                .isEqualTo(read(first).events().getFirst().id())
                .isNotEqualTo(read(other).events().getFirst().id());
        assertThat(only(read(first)).recordId()).isNegative();
    }

    private static String faultOf(String text) throws IOException {
        EventUpload upload = read(text);
        assertThat(upload.events()).isEmpty();
        assertThat(upload.rejected()).isEqualTo(1);
        Problem.Fault fault = upload.faults().getFirst();
        return fault.pointer() + " " + fault.detail();
    }

    private static TelemetryEvent only(EventUpload upload) throws IOException {
        assertThat(upload.faults()).isEmpty();
        assertThat(upload.events()).hasSize(1);
        return ContractJson.read(upload.events().getFirst().json(), TelemetryEvent.class);
    }

    private static EventUpload read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    private static EventUpload read(byte[] bytes) throws IOException {
        return EventUpload.read(new ByteArrayInputStream(bytes), false, "hq", size -> {});
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
