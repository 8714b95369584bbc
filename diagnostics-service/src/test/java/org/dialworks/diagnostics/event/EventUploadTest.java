package org.dialworks.diagnostics.event;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
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
        ReadyEvent xml = read(XML).events().getFirst();
        ReadyEvent json = read(JSON).events().getFirst();

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

        Upload upload = read(XML + withoutComputer + XML);

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
        Upload upload = read(JSON + "\n{\"winlog\": nothing}\n7\n" + JSON);

        assertThat(upload.events()).hasSize(2);
        assertThat(upload.rejected()).isEqualTo(2);
        assertThat(upload.faults()).extracting(Problem.Fault::line).containsExactly(2L, 3L);
    }

    @Test
    void refusesADocumentTypeAndSaysWhere() throws IOException {
        String bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE Event [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n" + XML;

        Problem.Fault fault = broken(read(bomb));

        assertThat(fault.detail()).contains("document type (DTD)");
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.column()).isPositive();
    }

    @Test
    void anEntityThatIsNotXmlsOwnCostsItsEvent() throws IOException {
        Upload upload = read(XML.replace("gw1.example.net", "&gw;") + XML);

        assertThat(upload.events()).hasSize(1);
        assertThat(upload.rejected()).isEqualTo(1);
        assertThat(upload.faults().getFirst().pointer()).isEqualTo("/Event[1]");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 300, 900, 1300})
    void takesWhatCameBeforeXmlIsCutOff(int length) throws IOException {
        Upload upload = read(XML + XML.substring(0, Math.min(length, XML.length() - 20)));

        assertThat(upload.events()).hasSize(1);
        assertThat(upload.rejected()).isEqualTo(1);
        assertThat(upload.faults().getFirst().pointer()).isEqualTo("/Event[2]");
        assertThat(upload.faults().getFirst().line()).isGreaterThan(XML.lines().count());
    }

    @Test
    void xmlThatIsNotWellFormedCostsOnlyItsEvent() throws IOException {
        String bad = XML.replace("</EventData>", "");

        Upload upload = read("<Events>\n" + XML + bad + XML + bad + XML + "</Events>");

        assertThat(upload.events()).hasSize(3);
        assertThat(upload.rejected()).isEqualTo(2);
        assertThat(upload.faults()).extracting(Problem.Fault::pointer).containsExactly("/Event[2]", "/Event[4]");
        long lines = XML.lines().count();
        assertThat(upload.faults().getFirst().line()).isBetween(1 + lines, 2 + 2 * lines);
        assertThat(upload.faults().getLast().line()).isBetween(1 + 3 * lines, 2 + 4 * lines);
    }

    @Test
    void positionsAreRightAfterXmlThatIsNotWellFormed() throws IOException {
        String bad = XML.replace("</System>", "");
        String withoutComputer = XML.replaceAll("<Computer>.*</Computer>", "");

        Upload upload = read(XML + bad + XML + withoutComputer);

        assertThat(upload.events()).hasSize(2);
        assertThat(upload.faults().getLast().pointer()).isEqualTo("/Event[4]/System/Computer");
        assertThat(upload.faults().getLast().line())
                .isEqualTo(1 + 3 * XML.lines().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 60, 300})
    void takesWhatCameBeforeJsonIsCutOffAndNamesTheRecord(int missing) throws IOException {
        String array = "[" + JSON + "," + JSON + "]";

        Upload upload = read(array.substring(0, array.length() - missing));

        assertThat(upload.events()).hasSize(missing == 1 ? 2 : 1);
        assertThat(upload.rejected()).isEqualTo(1);
        assertThat(upload.faults().getFirst().detail()).contains("cut off").contains("record 2");
        assertThat(upload.faults().getFirst().line()).isPositive();
    }

    @Test
    void takesTheLinesBeforeTheOneThatIsCutOff() throws IOException {
        Upload upload = read(JSON + "\n" + JSON.substring(0, 200));

        assertThat(upload.events()).hasSize(1);
        assertThat(upload.faults().getFirst().detail()).contains("record 2").contains("cut off");
        assertThat(upload.faults().getFirst().line()).isEqualTo(2);
    }

    @Test
    void readsGzipAndTakesWhatCameBeforeItIsCutOff() throws IOException {
        byte[] packed = gzip(XML.repeat(50).getBytes(UTF_8));

        assertThat(Upload.of(packed, true).events()).hasSize(50);
        assertThat(Upload.of(packed, false).events()).hasSize(50);
        assertThat(Upload.of(gzip(packed), true).events()).hasSize(50);
        var different = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            different.append(Samples.comfortNoiseXml("med" + i, i + 1, "2026-01-31T12:00:00Z"));
        }
        byte[] large = gzip(different.toString().getBytes(UTF_8));
        Upload half = Upload.of(Arrays.copyOf(large, large.length / 2), true);
        assertThat(half.events()).hasSizeBetween(500, 1500);
        assertThat(broken(half).detail()).contains("gzip stream is cut off");
        assertThat(broken(Upload.of(XML.getBytes(UTF_8), true)).detail()).contains("no gzip stream");
    }

    @Test
    void refusesWhatUnpacksToMoreThanTheLimit() throws IOException {
        byte[] bomb = gzip(" ".repeat((int) EventUpload.LARGEST + 1).getBytes(UTF_8));

        assertThatThrownBy(() -> Upload.of(bomb, true))
                .isInstanceOf(UploadTooLargeException.class)
                .hasMessageContaining("64 MB");
    }

    @Test
    void deepNestingCostsItsRecord() throws IOException {
        assertThat(read("<Event>" + "<a>".repeat(100)).rejected()).isEqualTo(1);
        assertThat(read("[" + "{\"a\":".repeat(5000)).rejected()).isEqualTo(1);
        assertThat(read("{\"a\":".repeat(5000) + "\n" + JSON).rejected()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoTextAreReplacedAndSaid() throws IOException {
        byte[] utf8 = XML.replace("gw1.example.net", "caf\u00e9 \u2026").getBytes(UTF_8);
        String spoiled = new String(utf8, ISO_8859_1).replace("\u00c3\u00a9", "\u00c3\u00a9\u00ff");

        Upload upload = read(spoiled.getBytes(ISO_8859_1));

        assertThat(upload.events()).hasSize(1);
        assertThat(upload.only().inserts().getFirst()).isEqualTo("caf\u00e9\ufffd \u2026");
        assertThat(upload.warnings().getFirst().detail()).contains("not valid UTF-8");
    }

    @Test
    void whatIsNoFormIsRefusedWithTheFormsThatAre() throws IOException {
        assertThat(broken(read("hello")).detail())
                .contains("no form of event is recognised")
                .contains(".evtx");
        assertThat(broken(read("<html/>")).detail()).contains("html");
        assertThat(broken(read("PK\u0003\u0004")).detail()).contains("zip");
        assertThat(read(" \n ").rejected()).isZero();
    }

    @Test
    void aTimeOfTheFutureIsRefusedAndAnOldOneSaid() throws IOException {
        assertThat(faultOf(Samples.comfortNoiseXml("a", 1, "2031-01-01T00:00:00Z")))
                .contains("ahead of now");
        Upload old = read(Samples.comfortNoiseXml("a", 1, "2009-01-01T00:00:00Z"));
        assertThat(old.events()).hasSize(1);
        assertThat(old.warnings().getFirst().detail()).contains("more than a year ago");
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
        Upload upload = read(text);
        assertThat(upload.events()).isEmpty();
        assertThat(upload.rejected()).isEqualTo(1);
        Problem.Fault fault = upload.faults().getFirst();
        return fault.pointer() + " " + fault.detail();
    }

    private static Problem.Fault broken(Upload upload) {
        assertThat(upload.outcome().broken()).isPresent();
        return upload.faults().getLast();
    }

    private static TelemetryEvent only(Upload upload) throws IOException {
        return upload.only();
    }

    private static Upload read(String text) throws IOException {
        return Upload.of(text);
    }

    private static Upload read(byte[] bytes) throws IOException {
        return Upload.of(bytes, false);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
