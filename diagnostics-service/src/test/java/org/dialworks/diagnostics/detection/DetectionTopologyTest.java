package org.dialworks.diagnostics.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.MalformedEventException;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.contracts.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DetectionTopologyTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final String LOST = "edge-web-conferencing-lost";
    private static final String FLAP = "edge-web-conferencing-flap";
    private static final String DOWN = "edge-web-conferencing-down";

    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> telemetry;
    private TestOutputTopic<String, byte[]> detections;
    private RuleBook rules = Books.builtIn();
    private boolean caughtUp = true;
    private Instant wallClock = START;

    @BeforeEach
    void startTopology() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        driver = new TopologyTestDriver(
                DetectionTopology.of(() -> rules, (_, _, _) -> caughtUp, "/test", Duration.ofSeconds(5)),
                settings,
                START);
        telemetry =
                driver.createInputTopic(Topic.TELEMETRY.topicName(), new StringSerializer(), new ByteArraySerializer());
        detections = driver.createOutputTopic(
                Topic.DETECTIONS.topicName(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stopTopology() {
        driver.close();
    }

    @Test
    @DisplayName("reference case 1: 25073 alone is a warning about comfort noise and does not say one-way audio")
    void case01_comfortNoiseAloneSaysNothingOfOneWayAudio() throws MalformedEventException {
        arrives(Events.comfortNoise(1, START));

        List<Detection> found = found();
        assertThat(found).hasSize(1);
        Detection detection = found.getFirst();
        assertThat(detection.rule()).isEqualTo("trunk-no-comfort-noise");
        assertThat(detection.severity()).isEqualTo(Severity.WARNING);
        assertThat(detection.raised()).isTrue();
        assertThat(detection.occurrences()).isEqualTo(1);
        assertThat(detection.evidence().getFirst().recordId()).isEqualTo(1);
        assertThat((detection.title() + detection.cause() + detection.repair()).toLowerCase(java.util.Locale.ROOT))
                .contains("comfort noise")
                .doesNotContain("one-way")
                .doesNotContain("one way");
        assertThat(detection.source()).isNotBlank();
    }

    @Test
    @DisplayName("reference case 33: lost and restored after 30 s is raised and cleared, and worth a note")
    void case33_oneShortOutageIsRaisedAndCleared() throws MalformedEventException {
        arrives(Events.lost(1, START));
        arrives(Events.restored(2, START.plusSeconds(30)));

        assertThat(said()).containsExactly("raised " + LOST, "cleared " + LOST);
        assertThat(last().severity()).isEqualTo(Severity.INFO);
        assertThat(last().subject()).isEqualTo("edge1.example.net");
    }

    @Test
    @DisplayName(
            "reference case 26: three pairs five minutes apart are flapping, IPv6 first, with both registry values")
    void case26_threePairsFiveMinutesApartFlap() throws MalformedEventException {
        pairs(3, Duration.ofMinutes(5));

        assertThat(said())
                .containsExactly(
                        "raised " + LOST,
                        "cleared " + LOST,
                        "raised " + LOST,
                        "cleared " + LOST,
                        "raised " + LOST,
                        "raised " + FLAP,
                        "cleared " + LOST);
        Detection flap = all.stream().filter(Detection::flapping).findFirst().orElseThrow();
        assertThat(flap.cause().indexOf("IPv6"))
                .isPositive()
                .isLessThan(flap.cause().indexOf("idle"));
        assertThat(flap.cause()).contains("Next evidence to send: ipconfig /all");
        assertThat(String.join(" ", flap.repair()))
                .contains("DisabledComponents")
                .contains("0xFF")
                .contains("0x20")
                .contains("Reboot");
        assertThat(flap.evidence()).hasSize(6);
        assertThat(flap.since()).isEqualTo(START);
    }

    @Test
    @DisplayName("reference case 31: pairs every 25 minutes are an idle timeout, not the five-minute flapping")
    void case31_pairsEvery25MinutesAreAnIdleTimeout() throws MalformedEventException {
        pairs(8, Duration.ofMinutes(25));

        assertThat(said()).noneMatch(said -> said.contains(FLAP)).contains("raised edge-web-conferencing-idle-timeout");
        Detection idle = all.stream()
                .filter(detection -> detection.rule().endsWith("idle-timeout"))
                .findFirst()
                .orElseThrow();
        assertThat(idle.cause()).contains("idle timeout of the firewall for TCP 8057");
    }

    @Test
    @DisplayName("reference case 70: 288 pairs a day count 288 and flap once")
    void case70_aDayOfPairsFlapsOnce() throws MalformedEventException {
        pairs(288, Duration.ofMinutes(5));

        assertThat(found().stream().mapToInt(Detection::occurrences).sum()).isEqualTo(288);
        assertThat(said()).doesNotContain("cleared " + FLAP).doesNotContain("raised " + DOWN);
        wallClock(wallClock.plus(Duration.ofMinutes(40)));
        assertThat(said().stream().filter(("cleared " + FLAP)::equals)).hasSize(1);
    }

    @Test
    @DisplayName("reference case 32: lost and not restored for 20 minutes is down, though no event comes")
    void case32_lostForTwentyMinutesIsDown() throws MalformedEventException {
        arrives(Events.allLost(1, START));
        wallClock(START.plus(Duration.ofMinutes(19)));
        assertThat(said()).containsExactly("raised " + LOST);

        wallClock(START.plus(Duration.ofMinutes(21)));

        assertThat(said()).containsExactly("raised " + LOST, "raised " + DOWN);
        assertThat(last().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(last().at()).isEqualTo(START.plus(Duration.ofMinutes(20)));
        logged(Events.restored(2, START.plus(Duration.ofMinutes(40))));
        assertThat(said().subList(2, 4)).containsExactly("cleared " + DOWN, "cleared " + LOST);
    }

    @Test
    void anotherEventOfTheHostShowsThatTimeHasPassedToo() throws MalformedEventException {
        arrives(Events.lost(1, START));
        wallClock = START.plus(Duration.ofMinutes(22));
        arrives(Events.other(2, START.plus(Duration.ofMinutes(22))));

        assertThat(said()).containsExactly("raised " + LOST, "raised " + DOWN);
    }

    @Test
    void silenceMeansNothingWhileEventsWaitInTheTopic() throws MalformedEventException {
        arrives(Events.lost(1, START));
        caughtUp = false;
        wallClock(START.plus(Duration.ofMinutes(30)));
        assertThat(said()).containsExactly("raised " + LOST);

        caughtUp = true;
        wallClock(START.plus(Duration.ofMinutes(31)));

        assertThat(said()).containsExactly("raised " + LOST, "raised " + DOWN);
    }

    @Test
    void eventsOfYesterdayHaveNotBeenSilentSinceYesterday() throws MalformedEventException {
        Instant yesterday = START.minus(Duration.ofDays(1));
        arrives(Events.lost(1, yesterday));
        wallClock(START.plus(Duration.ofMinutes(5)));
        arrives(Events.restored(2, yesterday.plusSeconds(30)));

        assertThat(said()).containsExactly("raised " + LOST, "cleared " + LOST);
    }

    @Test
    @DisplayName("reference case 34: one Edge lost is a warning, all lost is critical")
    void case34_oneEdgeIsAWarningAllIsCritical() throws MalformedEventException {
        arrives(Events.lost(1, START));
        assertThat(last().severity()).isEqualTo(Severity.WARNING);

        arrives(Events.allLost(2, START.plusSeconds(5)));

        assertThat(last().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(last().subject()).isEmpty();
    }

    @Test
    @DisplayName("reference case 35: Office Web Apps discovery is no trouble")
    void case35_officeWebAppsDiscoveryIsNoTrouble() throws MalformedEventException {
        arrives(Events.dataMcu(41032, 1, START));
        arrives(Events.dataMcu(41034, 2, START));

        assertThat(said()).isEmpty();
    }

    @Test
    @DisplayName("reference case 36: 41071 asks for a cumulative update and is not of the Edge")
    void case36_archivingMismatchAsksForAnUpdate() throws MalformedEventException {
        arrives(Events.dataMcu(41071, 1, START));

        assertThat(said()).containsExactly("raised conferencing-archiving-mismatch");
        assertThat(last().family()).doesNotContain("edge");
        assertThat(last().repair().toString()).contains("KB 2530592");
    }

    @Test
    @DisplayName("reference case 37: the wording of 2010, which names no Edge, and that of 2013 are one family")
    void case37_bothWordingsAreOneFamily() throws MalformedEventException {
        arrives(Events.lostIn2010(1, START));
        arrives(Events.restored(2, START.plusSeconds(30)));

        assertThat(said()).containsExactly("raised " + LOST, "cleared " + LOST);
        assertThat(found().getFirst().family()).isEqualTo("edge-web-conferencing");
    }

    @Test
    void aLossLoggedAgainIsTheSameOutage() throws MalformedEventException {
        arrives(Events.lost(1, START));
        logged(Events.lost(2, START.plus(Duration.ofMinutes(20))));
        logged(Events.lost(3, START.plus(Duration.ofMinutes(40))));

        assertThat(found().stream().mapToInt(Detection::occurrences).sum()).isEqualTo(1);
        assertThat(said()).containsExactly("raised " + LOST, "raised " + DOWN);
    }

    @Test
    void theSameEventTwiceCountsOnce() throws MalformedEventException {
        arrives(Events.lost(1, START));
        arrives(Events.lost(1, START));
        arrives(Events.restored(2, START.plusSeconds(30)));
        arrives(Events.restored(2, START.plusSeconds(30)));
        arrives(Events.lost(1, START));

        assertThat(said()).containsExactly("raised " + LOST, "cleared " + LOST);
    }

    @Test
    void theSameDetectionHasTheSameId() {
        telemetry.pipeInput("fe01.example.net", ContractJson.write(Events.comfortNoise(1, START)), START);
        telemetry.pipeInput("fe01.example.net", ContractJson.write(Events.comfortNoise(1, START)), START);

        List<String> ids = detections.readRecordsToList().stream()
                .map(record -> header(record, EventHeaders.ID))
                .toList();
        assertThat(ids).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1)).hasSize(32);
    }

    @Test
    void hostsAreApart() throws MalformedEventException {
        arrives(Events.lost(1, START));
        arrives(Events.on("fe02.example.net", Events.restored(2, START.plusSeconds(30))));

        assertThat(said()).containsExactly("raised " + LOST);
    }

    @Test
    void aClockFarAheadDoesNotMakeOthersLate() throws MalformedEventException {
        arrives(Events.lost(1, START.plus(Duration.ofDays(3650))));
        arrives(Events.lost(2, START));

        assertThat(said()).containsExactly("raised " + LOST);
        assertThat(last().since()).isEqualTo(START);
    }

    @Test
    void whatIsNoEventIsPassedOver() throws MalformedEventException {
        telemetry.pipeInput("x", new byte[] {'{'}, START);
        arrives(Events.lost(1, START));

        assertThat(said()).containsExactly("raised " + LOST);
    }

    @Test
    void forgetsAHostThatIsQuiet() throws MalformedEventException {
        pairs(3, Duration.ofMinutes(5));
        assertThat(driver.getKeyValueStore(DetectionTopology.HOST_GROUPS).all()).hasNext();

        wallClock(wallClock.plus(Duration.ofHours(3)));

        assertThat(driver.getKeyValueStore(DetectionTopology.HOST_GROUPS).all()).isExhausted();
    }

    @Test
    void whatARuleHasRaisedIsTakenBackWhenItIsNotInForceAnyMore() throws MalformedEventException {
        arrives(Events.lost(1, START));
        rules = Books.of("""
                title: nothing
                name: nothing
                logsource: {product: windows}
                detection: {selection: {EventID: 1}, condition: selection}
                """);

        wallClock(START.plusSeconds(30));

        assertThat(said()).containsExactly("raised " + LOST, "cleared " + LOST);
        assertThat(driver.getKeyValueStore(DetectionTopology.HOST_GROUPS).all()).isExhausted();
    }

    @Test
    void aRestorationThatComesLateStillEndsTheOutageInItsPlace() throws MalformedEventException {
        arrives(Events.lost(1, START));
        arrives(Events.other(3, START.plus(Duration.ofMinutes(10))));
        arrives(Events.restored(2, START.plusSeconds(30)));

        assertThat(said()).containsExactly("raised " + LOST, "cleared " + LOST);
        assertThat(last().at()).isEqualTo(START.plusSeconds(30));
    }

    private void pairs(int count, Duration period) {
        for (int i = 0; i < count; i++) {
            Instant lost = START.plus(period.multipliedBy(i));
            logged(Events.lost(2L * i + 1, lost));
            logged(Events.restored(2L * i + 2, lost.plusSeconds(30)));
        }
    }

    private void arrives(TelemetryEvent event) {
        telemetry.pipeInput(event.computer(), ContractJson.write(event), wallClock);
    }

    /** Arrives at the moment at which it is logged. */
    private void logged(TelemetryEvent event) {
        wallClock(event.time());
        arrives(event);
    }

    private void wallClock(Instant now) {
        if (now.isAfter(wallClock)) {
            driver.advanceWallClockTime(Duration.between(wallClock, now));
            wallClock = now;
        }
    }

    private final List<Detection> all = new ArrayList<>();

    private List<Detection> found() throws MalformedEventException {
        for (TestRecord<String, byte[]> record : detections.readRecordsToList()) {
            all.add(ContractJson.read(record.value(), Detection.class));
        }
        return all;
    }

    private Detection last() throws MalformedEventException {
        return found().getLast();
    }

    private List<String> said() throws MalformedEventException {
        return found().stream()
                .map(detection -> (detection.raised() ? "raised " : "cleared ") + detection.rule())
                .toList();
    }

    private static String header(TestRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
