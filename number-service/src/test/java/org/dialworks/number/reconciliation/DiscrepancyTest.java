package org.dialworks.number.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.junit.jupiter.api.Test;

class DiscrepancyTest {

    private static final PhoneNumber NUMBER = PhoneNumber.of(4755123456L);
    private static final Instant SPRING = Instant.parse("2026-03-01T12:00:00Z");

    private static Holder user(String name, LineKind line, String pool) {
        return new Holder(HolderKind.USER, "sip:" + name + "@contoso.com", line, name, pool);
    }

    private static final Holder KARI = user("kari", LineKind.PRIMARY, "pool1.contoso.com");
    private static final Holder OLA = user("ola", LineKind.PRIMARY, "pool1.contoso.com");

    private static Here here(NumberState state, Holder holder) {
        return new Here(NUMBER, state, holder, SPRING, "anne");
    }

    private static final Here BLOCKED = new Here(NUMBER, NumberState.BLOCKED, null, SPRING, "anne");

    @Test
    void theScriptForASecondHolderTakesTheLineFromHimBeforeItGivesItToTheFirst() {
        assertThat(new HeldTwice(here(NumberState.ACTIVE, KARI), OLA).changes())
                .containsExactly(new LineChange.Clear(NUMBER, OLA), new LineChange.Give(NUMBER, KARI));
    }

    @Test
    void aPrivateLineOfTheSamePersonIsToldFromThatOfTwo() {
        var own = new PrivateLineClash(
                here(NumberState.ACTIVE, KARI), user("kari", LineKind.PRIVATE, "pool1.contoso.com"));
        assertThat(own.explanation()).contains("a private line and another line at once", "a number of its own");
        var two = new PrivateLineClash(
                here(NumberState.ACTIVE, user("kari", LineKind.PRIVATE, "pool")),
                user("ola", LineKind.PRIVATE, "pool"));
        assertThat(two.explanation()).contains("the private line of two");
    }

    @Test
    void whatIsNotGivenOutHereIsClearedThereAndGivenToNobody() {
        assertThat(new HeldAgainstState(BLOCKED, OLA).changes()).containsExactly(new LineChange.Clear(NUMBER, OLA));
    }

    @Test
    void driftOfNameOrPoolSaysBothSides() {
        var moved =
                new HolderDrift(here(NumberState.ACTIVE, KARI), user("kari", LineKind.PRIMARY, "pool2.contoso.com"));
        assertThat(moved.explanation())
                .isEqualTo("The holder of +4755123456, sip:kari@contoso.com, has the pool pool1.contoso.com here and "
                        + "pool2.contoso.com in the export");
    }

    @Test
    void whoIsGoneIsNamedWithTheExportThatDoesNotHaveHim() {
        var gone = new Gone(here(NumberState.ASSIGNED, KARI), "Get-CsUser", SPRING.plusSeconds(86_400));
        assertThat(gone.explanation())
                .isEqualTo(
                        "+4755123456 is assigned here since 2026-03-01 to user kari (sip:kari@contoso.com), but the "
                                + "export Get-CsUser of 2026-03-02 shows nobody with it. Its script has not been reported as run");
    }
}
