package org.dialworks.number.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.powershell.Generation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepairScriptTest {

    private static final PhoneNumber NUMBER = PhoneNumber.of(4755123456L);

    private static Holder holder(HolderKind kind, String id) {
        return new Holder(kind, id, LineKind.PRIMARY, null, null);
    }

    private static final Holder KARI = holder(HolderKind.USER, "sip:kari@contoso.com");
    private static final Holder FAX = holder(HolderKind.ANALOG_DEVICE, "sip:fax@contoso.com");

    private static Finding finding(Discrepancy discrepancy, PhoneNumber number, String subject) {
        return new Finding(
                FindingId.of(discrepancy.kind(), number.digits(), number.extension(), subject),
                "bergen",
                number.digits(),
                number.extension(),
                subject,
                discrepancy,
                null);
    }

    private static Finding heldTwice(PhoneNumber number, Holder first, Holder second) {
        var here = new Here(number, NumberState.ACTIVE, first, Instant.EPOCH, "anne");
        return finding(new HeldTwice(here, second), number, second.id());
    }

    private static String script(Generation target, Finding... findings) {
        return new RepairScript(target).write(List.of(findings)).text();
    }

    @Test
    void takesTheLineFromTheSecondHolderWithHisOwnCmdletThenSetsItAsTheInventorySays() {
        String script = script(Generation.SKYPE2019, heldTwice(NUMBER, KARI, FAX));
        assertThat(script)
                .containsSubsequence(
                        "Get-CsAnalogDevice -Identity 'sip:fax@contoso.com'",
                        "Set-CsAnalogDevice -Identity 'sip:fax@contoso.com' -EnterpriseVoiceEnabled $false -LineURI $null -WhatIf:$WhatIf",
                        "Get-CsUser -Identity 'sip:kari@contoso.com'",
                        "Set-CsUser -Identity 'sip:kari@contoso.com' -EnterpriseVoiceEnabled $true -LineURI 'tel:+4755123456' -WhatIf:$WhatIf");
    }

    @Test
    void takesAllLinesAwayBeforeItGivesAnyAndEachOnce() {
        PhoneNumber other = PhoneNumber.of(4755123457L);
        Holder ola = holder(HolderKind.USER, "sip:ola@contoso.com");
        String script = script(
                Generation.LYNC2010,
                heldTwice(NUMBER, KARI, FAX),
                heldTwice(NUMBER, KARI, ola),
                heldTwice(other, ola, FAX));
        assertThat(script.lastIndexOf("-LineURI $null")).isLessThan(script.indexOf("-LineURI 'tel:"));
        assertThat(script.split("-LineURI 'tel:\\+4755123456'", -1)).hasSize(2);
    }

    @Test
    void inTeamsReadsTheKindOfTheNumberAndAsksItsSwitchSinceTheCmdletsDoNot() {
        Holder account = holder(HolderKind.USER, "11111111-2222-3333-4444-555555555555");
        Holder service = holder(HolderKind.RESOURCE_ACCOUNT, "99999999-2222-3333-4444-555555555555");
        String script = script(Generation.TEAMS, heldTwice(NUMBER, account, service));
        assertThat(script)
                .containsSubsequence(
                        "Get-CsPhoneNumberAssignment -TelephoneNumber '+4755123456'",
                        "elseif ($WhatIf)",
                        "Remove-CsPhoneNumberAssignment -Identity $target -TelephoneNumber '+4755123456' -NumberType $number.NumberType",
                        "elseif ($WhatIf)",
                        "Set-CsPhoneNumberAssignment -Identity $target -TelephoneNumber '+4755123456' -NumberType $number.NumberType")
                .doesNotContain("tel:", "-WhatIf:$WhatIf");
    }

    @Test
    void namesInItsHeadWhatNoScriptCanPutRight() {
        var overlap = finding(new UnreadableRow("abc", "'abc' has more than digits"), NUMBER, "abc");
        var orbit = heldTwice(NUMBER, holder(HolderKind.CALL_PARK_ORBIT, "Orbit"), KARI);
        var written =
                new RepairScript(Generation.SKYPE2015).write(List.of(overlap, orbit, heldTwice(NUMBER, KARI, FAX)));
        assertThat(written.changes()).isEqualTo(2);
        assertThat(written.left())
                .satisfiesExactly(
                        first -> assertThat(first).contains("nothing on the platform"),
                        second -> assertThat(second).contains("call-park-orbit"));
        assertThat(written.text()).contains("# Left out:");
    }

    @ParameterizedTest
    @EnumSource
    void isValidOnEveryPlatformForEveryKindOfHolder(Generation target) {
        for (HolderKind kind : HolderKind.values()) {
            for (LineKind line : LineKind.values()) {
                var other = new Holder(kind, "sip:other@contoso.com", line, null, null);
                // The checker refuses a script with a cmdlet or parameter that the platform lacks.
                assertThat(script(target, heldTwice(NUMBER, KARI, other))).contains("param");
            }
        }
    }

    @Property
    void noHolderCanWriteIntoTheScript(@ForAll String name) {
        String id = "x" + name.replaceAll("[*?\\[\\]]", "");
        String script = script(
                Generation.TEAMS, heldTwice(NUMBER, KARI, holder(HolderKind.USER, id.length() > 200 ? "x" : id)));
        // Every line of data is inside a comment or a literal: the number of statements does not depend on it.
        assertThat(script.lines().filter(line -> line.strip().startsWith("Remove-CsPhoneNumberAssignment")))
                .hasSize(1);
    }
}
