package org.dialworks.number.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    private static final Instant UNTIL = Instant.parse("2026-05-04T10:05:00Z");
    private static final Shortlist.Offer ONE = new Shortlist.Offer(PhoneNumber.of(4755123000L), 1);
    private static final Shortlist.Offer OTHER = new Shortlist.Offer(PhoneNumber.of(4755123001L), 3);

    private static Shortlist list(Optional<Shortlist.Ending> ending) {
        return new Shortlist(UUID.randomUUID(), "bergen", "kari", UNTIL, ending, List.of(OTHER, ONE));
    }

    @Test
    void offersItsNumbersUntilItsTimeIsOver() {
        Shortlist list = list(Optional.empty());
        assertThat(list.ruling(OTHER.number(), UNTIL.minusMillis(1))).isEqualTo(new Shortlist.Ruling.MayHave(OTHER));
        assertThat(list.ruling(OTHER.number(), UNTIL)).isEqualTo(new Shortlist.Ruling.Over(ShortlistState.EXPIRED));
    }

    @Test
    void offersNothingElse() {
        assertThat(list(Optional.empty()).ruling(PhoneNumber.of(4755123002L), UNTIL.minusMillis(1)))
                .isEqualTo(new Shortlist.Ruling.NotOffered());
        assertThat(list(Optional.empty()).ruling(new PhoneNumber(4755123000L, "1"), UNTIL.minusMillis(1)))
                .isEqualTo(new Shortlist.Ruling.NotOffered());
    }

    @Test
    void staysAsItEnded() {
        assertThat(list(Optional.of(new Shortlist.Ending.Chosen(ONE.number()))).state(UNTIL.plusSeconds(60)))
                .isEqualTo(ShortlistState.CHOSEN);
        assertThat(list(Optional.of(new Shortlist.Ending.Freed())).ruling(ONE.number(), UNTIL.minusSeconds(60)))
                .isEqualTo(new Shortlist.Ruling.Over(ShortlistState.FREED));
    }

    @Test
    void standsInTheOrderOfTheRanges() {
        var extension = new Shortlist.Offer(new PhoneNumber(4722000000L, "100"), 1);
        assertThat(new Shortlist(
                                UUID.randomUUID(),
                                "bergen",
                                "kari",
                                UNTIL,
                                Optional.empty(),
                                List.of(extension, OTHER, ONE))
                        .offers())
                .containsExactly(ONE, OTHER, extension);
    }
}
