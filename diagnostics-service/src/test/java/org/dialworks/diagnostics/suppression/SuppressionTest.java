package org.dialworks.diagnostics.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dialworks.diagnostics.suppression.Matcher.Operator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final String GATEWAY = "gw01.example.net";

    private final Trouble down = trouble(1, "rule=gateway-down", "gateway=" + GATEWAY);
    private final Trouble oneWay = trouble(2, "rule=one-way-audio", "gateway=" + GATEWAY);

    @Test
    @DisplayName("reference case 71: a gateway that is down inhibits one-way findings of its own trunk only")
    void case71_downInhibitsOneWayOfTheSameTrunk() {
        Suppression rules = inhibiting();

        assertThat(rules.of(oneWay, List.of(down, oneWay), NOW))
                .extracting(Suppressor::kind)
                .containsExactly("inhibition");
        Trouble elsewhere = trouble(3, "rule=one-way-audio", "gateway=gw02.example.net");
        assertThat(rules.of(elsewhere, List.of(down, elsewhere), NOW)).isEmpty();
        Trouble ofNoTrunk = trouble(4, "rule=one-way-audio");
        assertThat(rules.of(ofNoTrunk, List.of(trouble(5, "rule=gateway-down"), ofNoTrunk), NOW))
                .as("a label that both lack is nothing they agree in")
                .isEmpty();
    }

    @Test
    @DisplayName("reference case 71: a silenced source still inhibits")
    void case71_aSilencedSourceStillInhibits() {
        var rules = new Suppression(
                List.of(silence(Matcher.equal("rule", "gateway-down"))),
                inhibiting().inhibitions(),
                List.of());

        assertThat(rules.of(down, List.of(down, oneWay), NOW))
                .extracting(Suppressor::kind)
                .containsExactly("silence");
        assertThat(rules.of(oneWay, List.of(down, oneWay), NOW))
                .extracting(Suppressor::kind)
                .containsExactly("inhibition");
    }

    @Test
    @DisplayName("reference case 71: nothing inhibits itself, nor two alike each other")
    void case71_nothingInhibitsItself() {
        Trouble both = new Trouble(new UUID(0, 7), List.of(only(down), only(oneWay)));
        var everything = new Suppression(
                List.of(),
                List.of(inhibition(
                        new Matcher("gateway", Operator.MATCHES, ".+"),
                        new Matcher("gateway", Operator.MATCHES, ".+"))),
                List.of());

        assertThat(inhibiting().of(both, List.of(both), NOW)).isEmpty();
        assertThat(everything.of(down, List.of(down), NOW)).isEmpty();
        assertThat(everything.of(down, List.of(down, oneWay), NOW)).isEmpty();
        assertThat(everything.of(oneWay, List.of(down, oneWay), NOW)).isEmpty();
    }

    @Test
    void anIncidentIsToldWhileAnythingInItIsNotSilenced() {
        Trouble both = new Trouble(new UUID(0, 7), List.of(only(down), only(oneWay)));
        var one = new Suppression(List.of(silence(Matcher.equal("rule", "one-way-audio"))), List.of(), List.of());
        var all = new Suppression(List.of(silence(Matcher.equal("gateway", GATEWAY))), List.of(), List.of());

        assertThat(one.of(both, List.of(), NOW)).isEmpty();
        assertThat(all.of(both, List.of(), NOW)).hasSize(1);
    }

    @Test
    void aSilenceExpiresAndKeepsToItsSite() {
        Silence silence = silence(Matcher.equal("gateway", GATEWAY));
        Map<String, String> labels = only(down);

        assertThat(silence.silences(labels, silence.startsAt())).isTrue();
        assertThat(silence.silences(labels, silence.endsAt())).isFalse();
        assertThat(silence.silences(labels, silence.startsAt().minusMillis(1))).isFalse();
        var other = new TreeMap<>(labels);
        other.put("site", "oslo");
        assertThat(silence.silences(other, NOW)).isFalse();
    }

    @Test
    void matchersCompareAsInAlertmanager() {
        Map<String, String> labels = Map.of("family", "trunk-media");

        assertThat(new Matcher("family", Operator.MATCHES, "trunk").matches(labels))
                .as("a whole value")
                .isFalse();
        assertThat(new Matcher("family", Operator.MATCHES, "trunk-.*").matches(labels))
                .isTrue();
        assertThat(new Matcher("family", Operator.MATCHES_NOT, "edge.*").matches(labels))
                .isTrue();
        assertThat(new Matcher("gateway", Operator.NOT_EQUAL, "x").matches(labels))
                .isTrue();
        assertThat(new Matcher("gateway", null, "").matches(labels))
                .as("absent is empty")
                .isTrue();
        assertThatThrownBy(() -> new Matcher("family", Operator.MATCHES, "(")).hasMessageContaining("family");
        assertThatThrownBy(() -> new Matcher("Family", null, "x")).hasMessageContaining("Family");
    }

    @Test
    void aWeeklyWindowKeepsToTheClockOfItsZoneWhenSummerTimeBegins() {
        // Sundays 02:00 to 04:00 in Oslo; summer time begins on 29 March 2026.
        Maintenance window = window(
                Instant.parse("2026-02-01T01:00:00Z"), Duration.ofHours(2), Maintenance.Repeats.WEEKLY, "Europe/Oslo");

        assertThat(window.isActive(Instant.parse("2026-02-01T02:59:59Z"))).isTrue();
        assertThat(window.isActive(Instant.parse("2026-02-02T01:30:00Z"))).isFalse();
        assertThat(window.isActive(Instant.parse("2026-02-08T01:00:00Z"))).isTrue();
        assertThat(window.isActive(Instant.parse("2026-04-05T00:00:00Z")))
                .as("02:00 in summer time")
                .isTrue();
        assertThat(window.isActive(Instant.parse("2026-04-05T02:00:00Z"))).isFalse();
        assertThat(window.isActive(Instant.parse("2026-01-25T01:30:00Z"))).isFalse();
    }

    @Property(tries = 100)
    void aDailyWindowIsOpenForItsLengthOnEachDay(
            @ForAll @IntRange(max = 1000) int day, @ForAll @IntRange(max = 86_399) int second) {
        Maintenance window = window(NOW, Duration.ofHours(3), Maintenance.Repeats.DAILY, "UTC");

        boolean open = window.isActive(NOW.plus(Duration.ofDays(day)).plusSeconds(second));

        assertThat(open).isEqualTo(second < Duration.ofHours(3).toSeconds());
    }

    private static Suppression inhibiting() {
        return new Suppression(
                List.of(),
                List.of(inhibition(
                        Matcher.equal("rule", "gateway-down"),
                        new Matcher("rule", Operator.NOT_EQUAL, "gateway-down"))),
                List.of());
    }

    private static Inhibition inhibition(Matcher source, Matcher target) {
        return new Inhibition(
                new UUID(1, 1),
                "gateway down",
                null,
                List.of(source),
                List.of(target),
                List.of("gateway"),
                NOW,
                "kari");
    }

    private static Silence silence(Matcher... matchers) {
        return new Silence(
                new UUID(2, 2),
                "bergen",
                List.of(matchers),
                NOW.minusSeconds(60),
                NOW.plusSeconds(60),
                "replaced today",
                NOW,
                "kari",
                1);
    }

    private static Maintenance window(Instant starts, Duration length, Maintenance.Repeats repeats, String zone) {
        return new Maintenance(
                new UUID(3, 3), "Patches", null, List.of(), starts, starts.plus(length), repeats, zone, NOW, "kari");
    }

    private static Trouble trouble(long id, String... labels) {
        var map = new TreeMap<String, String>();
        map.put("site", "bergen");
        Arrays.stream(labels).forEach(label -> {
            String[] parts = label.split("=", 2);
            map.put(parts[0], parts[1]);
        });
        return new Trouble(new UUID(0, id), List.of(map));
    }

    private static Map<String, String> only(Trouble trouble) {
        return trouble.raised().getFirst();
    }
}
