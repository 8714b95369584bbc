package org.dialworks.number.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.inventory.MoveNumber.Outcome;
import org.dialworks.number.inventory.MoveNumber.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveRulingTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(10));
    private static final Holder KARI = Holder.user("sip:kari@contoso.com", "Kari");
    private static final Holder OLA = Holder.user("sip:ola@contoso.com", "Ola");
    private static final RangeOfNumber RANGE =
            new RangeOfNumber(UUID.randomUUID(), "bergen", "hq", 1, 90, new Numbering.Whole());

    private static InventoryNumber free() {
        return InventoryNumber.unused(PhoneNumber.of(4755123456L), RANGE, NOW);
    }

    private static Wish wish(Move move, @Nullable Holder holder, @Nullable Instant until) {
        return new Wish(move, holder, until, "because", null, "test");
    }

    private static MoveRuling on(
            InventoryNumber number, Move move, @Nullable Holder holder, @Nullable Instant until, Instant now) {
        return MoveRuling.on(number, Optional.of(RANGE), wish(move, holder, until), now);
    }

    /** The number after a move that must be allowed. */
    private static InventoryNumber after(
            InventoryNumber number, Move move, @Nullable Holder holder, @Nullable Instant until) {
        MoveRuling ruling = on(number, move, holder, until, NOW);
        assertThat(ruling).isInstanceOf(MoveRuling.Changes.class);
        return ((MoveRuling.Changes) ruling).moved();
    }

    private static InventoryNumber after(InventoryNumber number, Move move) {
        return after(number, move, null, null);
    }

    private static InventoryNumber active(Holder holder) {
        return after(after(free(), Move.ASSIGN, holder, null), Move.ACTIVATE);
    }

    private static Outcome.Refusal refused(InventoryNumber number, Move move, @Nullable Holder holder) {
        MoveRuling ruling = on(number, move, holder, null, NOW);
        assertThat(ruling).isInstanceOf(MoveRuling.Refused.class);
        return ((MoveRuling.Refused) ruling).why();
    }

    @Test
    void anActiveNumberRestsForTheDaysOfItsRangeAndKeepsItsLastHolder() {
        InventoryNumber resting = after(active(KARI), Move.RELEASE);
        assertThat(resting.state()).isEqualTo(NumberState.QUARANTINED);
        assertThat(resting.until()).isEqualTo(NOW.plus(Duration.ofDays(90)));
        assertThat(resting.holder()).isNull();
        assertThat(resting.lastHolder()).isEqualTo(KARI);
    }

    @Test
    void aReleaseMaySayAnotherEndOrNone() {
        assertThat(after(active(KARI), Move.RELEASE, null, LATER).until()).isEqualTo(LATER);
        InventoryNumber free = after(active(KARI), Move.RELEASE, null, NOW);
        assertThat(free.state()).isEqualTo(NumberState.AVAILABLE);
        assertThat(free.lastHolder()).isNull();
    }

    @Test
    void aRangeWithoutDaysLetsNothingRest() {
        var range = new RangeOfNumber(RANGE.id(), "bergen", "hq", 1, 0, new Numbering.Whole());
        MoveRuling ruling = MoveRuling.on(active(KARI), Optional.of(range), wish(Move.RELEASE, null, null), NOW);
        assertThat(((MoveRuling.Changes) ruling).moved().state()).isEqualTo(NumberState.AVAILABLE);
    }

    @Test
    void whatWasNeverActiveIsFreeAtOnce() {
        MoveRuling ruling = on(after(free(), Move.ASSIGN, KARI, null), Move.RELEASE, null, LATER, NOW);
        assertThat(ruling).isInstanceOfSatisfying(MoveRuling.Changes.class, changes -> {
            assertThat(changes.moved().state()).isEqualTo(NumberState.AVAILABLE);
            assertThat(changes.event()).isEqualTo(EventType.NUMBER_RELEASED);
        });
    }

    @Test
    void aNumberHandedOverOrGivenBackRestsThoughItsHolderWasNeverActive() {
        InventoryNumber handedOver = after(active(KARI), Move.HAND_OVER, OLA, null);
        assertThat(handedOver.state()).isEqualTo(NumberState.ASSIGNED);
        assertThat(handedOver.lastHolder()).isEqualTo(KARI);
        assertThat(after(handedOver, Move.RELEASE).state()).isEqualTo(NumberState.QUARANTINED);
        InventoryNumber givenBack = after(after(active(KARI), Move.RELEASE), Move.GIVE_BACK);
        assertThat(givenBack.holder()).isEqualTo(KARI);
        assertThat(after(givenBack, Move.RELEASE).state()).isEqualTo(NumberState.QUARANTINED);
    }

    @Test
    void aHandOverIsAnAssignmentOfItsOwn() {
        InventoryNumber handedOver = after(active(KARI), Move.HAND_OVER, OLA, null);
        assertThat(handedOver.assignment()).isEqualTo(handedOver.version());
        assertThat(refused(active(KARI), Move.HAND_OVER, null)).isEqualTo(new Outcome.NoHolder());
        assertThat(refused(active(KARI), Move.HAND_OVER, KARI)).isEqualTo(new Outcome.HeldAlready(KARI));
    }

    @Test
    void whoNobodyKnowsGetsNothingBack() {
        InventoryNumber resting = active(KARI).moved(NumberState.AVAILABLE, null, null, null, NOW, "test");
        resting = resting.moved(NumberState.QUARANTINED, null, LATER, null, NOW, "test");
        assertThat(refused(resting, Move.GIVE_BACK, null)).isEqualTo(new Outcome.NoLastHolder());
    }

    @Test
    void aReservationThatIsOverIsFreeWhoeverHasNoticed() {
        InventoryNumber reserved = after(free(), Move.RESERVE, KARI, LATER);
        assertThat(on(reserved, Move.ASSIGN, OLA, null, LATER))
                .isInstanceOfSatisfying(MoveRuling.Changes.class, changes -> {
                    assertThat(changes.expired()).hasValueSatisfying(expired -> {
                        assertThat(expired.state()).isEqualTo(NumberState.AVAILABLE);
                        assertThat(expired.version()).isEqualTo(2);
                        assertThat(expired.changedBy()).isEqualTo("number-service");
                    });
                    assertThat(changes.moved().holder()).isEqualTo(OLA);
                    assertThat(changes.moved().version()).isEqualTo(3);
                });
        assertThat(on(reserved, Move.ASSIGN, null, null, LATER))
                .isEqualTo(new MoveRuling.Refused(new Outcome.NoHolder()));
        assertThat(reserved.seenAt(LATER).state()).isEqualTo(NumberState.AVAILABLE);
        assertThat(reserved.seenAt(LATER).version()).isEqualTo(1);
        assertThat(reserved.seenAt(LATER.minusMillis(1))).isEqualTo(reserved);
    }

    @Test
    void whatRestedLongEnoughIsNotGivenBack() {
        InventoryNumber resting = after(active(KARI), Move.RELEASE, null, LATER);
        assertThat(on(resting, Move.GIVE_BACK, null, null, LATER))
                .isInstanceOfSatisfying(
                        MoveRuling.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(Outcome.NotAllowed.class));
        assertThat(on(resting, Move.EXPIRE, null, null, LATER)).isInstanceOf(MoveRuling.Changes.class);
        assertThat(refused(resting, Move.EXPIRE, null)).isEqualTo(new Outcome.NotOver(LATER));
    }

    @Test
    void aReservationIsExtendedByReservingAgain() {
        InventoryNumber reserved = after(free(), Move.RESERVE, KARI, LATER);
        InventoryNumber extended = after(reserved, Move.RESERVE, null, LATER.plusSeconds(60));
        assertThat(extended.holder()).isEqualTo(KARI);
        assertThat(extended.until()).isEqualTo(LATER.plusSeconds(60));
    }

    @Test
    void aNumberOnItsWayInIsAssignedOnceItIsHereIfItIsForSomebody() {
        InventoryNumber forKari = after(free(), Move.PORT_IN, KARI, LATER);
        assertThat(forKari.until()).isEqualTo(LATER);
        assertThat(after(forKari, Move.COMPLETE_PORT).state()).isEqualTo(NumberState.ASSIGNED);
        InventoryNumber forNobody = after(free(), Move.PORT_IN);
        assertThat(after(forNobody, Move.COMPLETE_PORT).state()).isEqualTo(NumberState.AVAILABLE);
        assertThat(after(forNobody, Move.CANCEL_PORT).state()).isEqualTo(NumberState.RETIRED);
        assertThat(on(forKari, Move.ASSIGN, KARI, null, LATER)).isInstanceOf(MoveRuling.Refused.class);
    }

    @Test
    void aNumberOnItsWayOutKeepsItsHolderUntilItHasGone() {
        InventoryNumber leaving = after(active(KARI), Move.PORT_OUT, null, LATER);
        assertThat(leaving.holder()).isEqualTo(KARI);
        assertThat(leaving.assignment()).isEqualTo(active(KARI).assignment());
        InventoryNumber stays = after(leaving, Move.CANCEL_PORT);
        assertThat(stays.state()).isEqualTo(NumberState.ACTIVE);
        assertThat(stays.holder()).isEqualTo(KARI);
        InventoryNumber gone = after(leaving, Move.COMPLETE_PORT);
        assertThat(gone.state()).isEqualTo(NumberState.RETIRED);
        assertThat(gone.holder()).isNull();
    }

    @Test
    void aRestingNumberThatStaysAfterAllRestsAnew() {
        InventoryNumber leaving = after(after(active(KARI), Move.RELEASE, null, LATER), Move.PORT_OUT, null, null);
        InventoryNumber stays = after(leaving, Move.CANCEL_PORT);
        assertThat(stays.state()).isEqualTo(NumberState.QUARANTINED);
        assertThat(stays.until()).isEqualTo(NOW.plus(Duration.ofDays(90)));
        assertThat(stays.lastHolder()).isEqualTo(KARI);
    }

    @Test
    void shortCodesAreNeverGivenOut() {
        InventoryNumber emergency = InventoryNumber.unused(PhoneNumber.of(47112), RANGE, NOW);
        assertThat(refused(emergency, Move.ASSIGN, KARI)).isEqualTo(new Outcome.ShortCode());
        assertThat(after(emergency, Move.BLOCK).state()).isEqualTo(NumberState.BLOCKED);
    }
}
