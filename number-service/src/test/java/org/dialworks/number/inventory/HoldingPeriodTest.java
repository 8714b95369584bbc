package org.dialworks.number.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.dialworks.contracts.Holder;
import org.dialworks.number.inventory.HoldingPeriod.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldingPeriodTest {

    private static final Holder KARI = Holder.user("sip:kari@contoso.com", "Kari");
    private static final Holder OLA = Holder.user("sip:ola@contoso.com", "Ola");

    private static Instant hour(int hour) {
        return Instant.parse("2026-03-01T00:00:00Z").plusSeconds(3600L * hour);
    }

    private static Version version(long version, Holder holder, int from, int to) {
        return new Version(version, holder, hour(from), to < 0 ? null : hour(to));
    }

    private static String inShort(HoldingPeriod period) {
        Instant to = period.to();
        return period.holder().displayName() + " " + period.from().toString().substring(11, 13) + "-"
                + (to == null ? "" : to.toString().substring(11, 13));
    }

    @Test
    void oneHolderGoesOnOverTheVersionsOfTheNumber() {
        assertThat(HoldingPeriod.of(List.of(version(1, KARI, 1, 3), version(2, KARI, 3, 8))))
                .extracting(HoldingPeriodTest::inShort)
                .containsExactly("Kari 01-08");
    }

    @Test
    void anotherHolderOrAGapBeginsAnotherPeriod() {
        assertThat(HoldingPeriod.of(List.of(
                        version(1, KARI, 1, 3),
                        version(2, OLA, 3, 5),
                        version(3, KARI, 5, 6),
                        version(6, KARI, 9, -1))))
                .extracting(HoldingPeriodTest::inShort)
                .containsExactly("Kari 01-03", "Ola 03-05", "Kari 05-06", "Kari 09-");
    }

    @Test
    void aDayHasEveryHolderWhoHeldItForAnyPartOfIt() {
        DayOrInstant day = DayOrInstant.parse("2026-03-01", "UTC");
        assertThat(period(-5, 0).meets(day.start(), day.end())).isFalse();
        assertThat(period(-5, 1).meets(day.start(), day.end())).isTrue();
        assertThat(period(23, -1).meets(day.start(), day.end())).isTrue();
        assertThat(period(24, -1).meets(day.start(), day.end())).isFalse();
        DayOrInstant instant = DayOrInstant.parse("2026-03-01T05:00:00Z", "UTC");
        assertThat(period(3, 5).meets(instant.start(), instant.end())).isFalse();
        assertThat(period(5, 9).meets(instant.start(), instant.end())).isTrue();
    }

    @Test
    void aDayIsThatDayWhereTheCallerSays() {
        assertThat(DayOrInstant.parse("2026-03-29", "Europe/Oslo"))
                .isEqualTo(
                        new DayOrInstant(Instant.parse("2026-03-28T23:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")));
        assertThatThrownBy(() -> DayOrInstant.parse("yesterday", "UTC")).hasMessageContaining("neither a day");
        assertThatThrownBy(() -> DayOrInstant.parse("2026-03-29", "Bergen")).hasMessageContaining("no time zone");
    }

    private static HoldingPeriod period(int from, int to) {
        @Nullable Instant end = to == -1 ? null : hour(to);
        return new HoldingPeriod(KARI, hour(from), end, 1);
    }
}
