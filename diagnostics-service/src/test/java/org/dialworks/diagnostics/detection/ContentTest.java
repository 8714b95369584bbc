package org.dialworks.diagnostics.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.sigma.SigmaDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the rules that come with the service say of the reference's events. */
class ContentTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final RuleBook BOOK = Books.builtIn();
    private static final String FABRIC = "LS User Services";

    private final List<TelemetryEvent> log = new ArrayList<>();

    @Test
    @DisplayName("reference case 21: one OPTIONS without an answer is a warning about the gateway")
    void case21_oneMissingAnswerIsAWarning() {
        log.add(Events.optionsUnanswered(1, START));

        List<Detection> found = until(Duration.ofMinutes(1));

        assertThat(said(found)).containsExactly("raised gateway-no-options");
        assertThat(found.getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(found.getFirst().labels())
                .containsEntry("gateway", "gw1.example.net")
                .containsEntry("axis", "availability");
    }

    @Test
    @DisplayName(
            "reference case 22: five in a row, then 25061 and 25052, is a gateway that is down: critical, one family")
    void case22_fiveInARowIsAGatewayThatIsDown() {
        goesDown();

        List<Detection> found = until(Duration.ofMinutes(6));

        assertThat(said(found)).containsExactly("raised gateway-no-options", "raised gateway-down");
        assertThat(found.getLast().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(found.stream().map(Detection::family)).containsOnly("gateway-health");
        assertThat(found.getLast().occurrences()).isEqualTo(1);
    }

    @Test
    @DisplayName("reference case 23: OPTIONS answered again resolves it, with the note that calls come back later")
    void case23_answeredAgainResolvesIt() {
        goesDown();
        // While it is down no failure is logged: a new one says that it had answered in between.
        log.add(Events.optionsUnanswered(20, START.plus(Duration.ofHours(2))));

        List<Detection> found = until(Duration.ofHours(3));

        assertThat(said(found))
                .containsExactlyInAnyOrder(
                        "raised gateway-no-options",
                        "raised gateway-down",
                        "cleared gateway-no-options",
                        "cleared gateway-down",
                        "raised gateway-no-options",
                        "cleared gateway-no-options");
        Detection cleared = found.stream()
                .filter(detection -> detection.rule().equals("gateway-down") && !detection.raised())
                .findFirst()
                .orElseThrow();
        assertThat(cleared.repair().toString()).contains("10 to 15 minutes");
    }

    @Test
    @DisplayName("reference case 30, events alone: reached and refused in the same second, again and again, is no IPv6")
    void case30_reachedAndRefusedInTheSameSecond() {
        for (int i = 0; i < 4; i++) {
            Instant time = START.plus(Duration.ofMinutes(7L * i));
            log.add(Events.restored(2L * i + 1, time));
            log.add(Events.allLost(2L * i + 2, time));
        }

        List<Detection> found = until(Duration.ofMinutes(40));

        Detection refused = found.stream()
                .filter(detection -> detection.rule().equals("edge-web-conferencing-refused"))
                .findFirst()
                .orElseThrow();
        assertThat(refused.cause())
                .contains("1.3.6.1.5.5.7.3.2", "KB 4023993", "systeminfo")
                .doesNotContain("IPv6");
        assertThat(refused.family()).isEqualTo("edge-web-conferencing");
    }

    @Test
    @DisplayName("reference case 57: 14428 tells a wrong name from a root that is not trusted by its code")
    void case57_tlsFailuresAreToldApartByTheirCode() {
        log.add(Events.of("LS Protocol Stack", 14428, 1, START, "5", "0x80090322", "fe02.example.net"));
        assertThat(said(until(Duration.ZERO))).containsExactly("raised tls-wrong-principal");
        log.clear();
        log.add(Events.of("LS Protocol Stack", 14428, 2, START, "5", "0x80090325(SEC_E_UNTRUSTED_ROOT)"));
        assertThat(said(until(Duration.ZERO))).containsExactly("raised tls-untrusted-root");
        log.clear();
        log.add(Events.of("LS Protocol Stack", 14428, 3, START, "5", "0x80090328"));
        assertThat(said(until(Duration.ZERO))).containsExactly("raised tls-outgoing-failed");
    }

    @Test
    @DisplayName("reference case 59: 32174 in the first hour is a note, beyond it the pool has no quorum")
    void case59_placementThatTakesTooLongIsAQuorumLost() {
        IntStream.range(0, 4)
                .forEach(i -> log.add(Events.of(FABRIC, 32174, i, START.plus(Duration.ofMinutes(15L * i)))));
        List<Detection> inTime = until(Duration.ofMinutes(50));
        assertThat(said(inTime)).containsExactly("raised fabric-placement-slow");
        assertThat(inTime.getFirst().severity()).isEqualTo(Severity.INFO);

        IntStream.range(4, 6)
                .forEach(i -> log.add(Events.of(FABRIC, 32174, i, START.plus(Duration.ofMinutes(15L * i)))));
        List<Detection> tooLong = until(Duration.ofMinutes(76));

        assertThat(said(tooLong)).containsExactly("raised fabric-placement-slow", "raised fabric-quorum");
        assertThat(tooLong.getLast().repair().toString()).contains("QuorumLossRecovery");
        assertThat(tooLong.getLast().cause()).contains("85");
    }

    @Test
    @DisplayName("reference case 60: 32163, 32170 and 32173 in this order is a front end that lost its pool")
    void case60_theFrontEndLostItsPool() {
        log.add(Events.of(FABRIC, 32163, 1, START));
        log.add(Events.of(FABRIC, 32170, 2, START.plusSeconds(60)));
        log.add(Events.of(FABRIC, 32173, 3, START.plusSeconds(120)));
        assertThat(said(until(Duration.ofMinutes(3)))).contains("raised fabric-lost");

        log.clear();
        log.add(Events.of(FABRIC, 32173, 1, START));
        log.add(Events.of(FABRIC, 32170, 2, START.plusSeconds(60)));
        log.add(Events.of(FABRIC, 32163, 3, START.plusSeconds(120)));
        assertThat(said(until(Duration.ofMinutes(3)))).doesNotContain("raised fabric-lost");
    }

    @Test
    @DisplayName("reference case 61: 12314 with 0x80070005 and 12299 is the address book after a failback")
    void case61_theAddressBookAfterAFailback() {
        log.add(Events.of("LS Server", 12314, 1, START, "0x80070005"));
        log.add(Events.of("LS Server", 12299, 2, START.plusSeconds(5), "ABServer.exe"));

        assertThat(said(until(Duration.ofMinutes(1)))).containsExactly("raised abserver-failback");
    }

    @Test
    @DisplayName("reference case 45: a sharing violation that Defender logs is no port in use")
    void case45_aSharingViolationElsewhereIsNoPortInUse() {
        log.add(Events.of("Microsoft-Windows-Windows Defender", 1119, 1, START, "0x80070020"));

        assertThat(until(Duration.ZERO)).isEmpty();
    }

    @Test
    void everyEventOfTheTableIsKnown() {
        Map<String, List<Integer>> table = Map.ofEntries(
                Map.entry("LS Mediation Server", List.of(25073, 25051, 25052, 25061)),
                Map.entry("OCS Mediation Server", List.of(25022)),
                Map.entry("LS Data MCU", List.of(41024, 41025, 41026, 41032, 41034, 41071, 41999, 42001)),
                Map.entry("LS Protocol Stack", List.of(14428, 14397, 14694)),
                Map.entry("LS Server", List.of(12303, 12314, 12299)),
                Map.entry("Live Communications Server", List.of(14336, 14347, 14352)),
                Map.entry(FABRIC, List.of(32169, 32174, 32163, 32170, 32173)),
                Map.entry("OCS User Services", List.of(32068)),
                Map.entry("LS Centralized Logging Agent", List.of(33022)),
                Map.entry("LS Push Notification Service", List.of(22126)),
                Map.entry("Microsoft-Windows-HttpEvent", List.of(15005)));

        table.forEach((provider, ids) ->
                ids.forEach(id -> assertThat(BOOK.matches(Events.of(provider, id, 1, START, "0x80070005")))
                        .as(provider + " " + id)
                        .isNotEmpty()));
    }

    @Test
    void everyRuleThatIsToldOfHasWordsOfItsOwn() {
        List<SigmaDocument> told = BuiltInRules.load().values().stream()
                .map(RuleText::document)
                .filter(document -> BOOK.isTold(document.key(), "hq"))
                .toList();

        assertThat(told).hasSizeGreaterThan(20).allSatisfy(document -> {
            assertThat(document.header().description()).as(document.key()).isNotBlank();
            assertThat(document.header().texts("repair")).as(document.key()).isNotEmpty();
            assertThat(document.header().text("source")).as(document.key()).isPresent();
            assertThat(document.header().text("family")).as(document.key()).isPresent();
            assertThat(document.header().level()).as(document.key()).isNotNull();
        });
        assertThat(told.stream()
                        .map(document -> FindingReader.axis(document.header()).orElseThrow())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(FindingReader.AXES);
    }

    private void goesDown() {
        IntStream.range(0, 5).forEach(i -> log.add(Events.optionsUnanswered(i, START.plus(Duration.ofMinutes(i)))));
        Instant down = START.plus(Duration.ofMinutes(4));
        log.add(Events.of("LS Mediation Server", 25061, 10, down, "gw1.example.net:5068"));
        log.add(Events.of("LS Mediation Server", 25052, 11, down, "gw1.example.net:5068"));
    }

    private List<Detection> until(Duration time) {
        return PlainEvaluation.of(BOOK, log, START.plus(time)).stream()
                .map(Found::detection)
                .toList();
    }

    private static List<String> said(List<Detection> found) {
        return found.stream()
                .map(detection -> (detection.raised() ? "raised " : "cleared ") + detection.rule())
                .toList();
    }
}
