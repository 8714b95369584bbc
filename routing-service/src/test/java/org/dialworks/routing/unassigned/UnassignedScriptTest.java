package org.dialworks.routing.unassigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.powershell.Generation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnassignedScriptTest {

    private static final UUID ID = UUID.fromString("7b0d5a1e-6f0e-4d3b-8a46-0c4f8f1f9d21");
    private static final Answering ANNOUNCED = new Answering(
            new Answering.Announcement(
                    "ApplicationServer:pool01.contoso.com", "Vacant", "Det nummeret er ikke i bruk", "nb-NO"),
            null);
    private static final Answering TREATED =
            new Answering(null, new Answering.Treatment("Announcement", "9f2f5b7b-6e6c-4d0f-8f4d-5a1f6f0f9b21", null));

    private static KnownRange range(String first, String last, boolean retired) {
        return new KnownRange(ID, "bergen", "Bergen's", PhoneNumber.parse(first), PhoneNumber.parse(last), retired, 1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEAMS")
    void answersTheRangesOnServers(Generation target) {
        String script = UnassignedScript.write(
                        "bergen", target, ANNOUNCED, List.of(range("+4755123000", "+4755123999", false)))
                .render();
        assertThat(script)
                .contains("New-CsAnnouncement -Parent 'ApplicationServer:pool01.contoso.com' -Name 'Vacant'"
                        + " -TextToSpeechPrompt 'Det nummeret er ikke i bruk' -Language 'nb-NO'")
                .contains("New-CsUnassignedNumber -Identity 'Dialworks " + ID + "' -NumberRangeStart 'tel:+4755123000'"
                        + " -NumberRangeEnd 'tel:+4755123999'")
                .contains("Set-CsUnassignedNumber");
    }

    @Test
    void answersExtensionsOnServersAndLeavesThemInTeams() {
        KnownRange extensions = range("+4755123000;ext=100", "+4755123000;ext=199", false);
        assertThat(UnassignedScript.write("bergen", Generation.SKYPE2019, ANNOUNCED, List.of(extensions))
                        .render())
                .contains("-NumberRangeStart 'tel:+4755123000;ext=100'");
        assertThat(UnassignedScript.left(Generation.SKYPE2019, List.of(extensions)))
                .isEmpty();
        assertThat(UnassignedScript.left(Generation.TEAMS, List.of(extensions))).containsExactly(extensions);
    }

    @Test
    void treatsTheRangesInTeamsByAPattern() {
        assertThat(UnassignedScript.write(
                                "bergen",
                                Generation.TEAMS,
                                TREATED,
                                List.of(range("+4755123000", "+4755123999", false)))
                        .render())
                .contains("-Pattern '^\\+4755123\\d{3}$' -TargetType 'Announcement'")
                .contains("-TreatmentPriority 100");
    }

    @ParameterizedTest
    @EnumSource(names = {"LYNC2010", "TEAMS"})
    void takesTheEntryOfARetiredRangeAwayByItsName(Generation target) {
        assertThat(UnassignedScript.write(
                                "bergen",
                                target,
                                target == Generation.TEAMS ? TREATED : ANNOUNCED,
                                List.of(range("+4755123000", "+4755123999", true)))
                        .render())
                .contains("Number")
                .contains("-Identity 'Dialworks " + ID + "' -WhatIf:$WhatIf")
                .contains("Remove-Cs")
                .doesNotContain("New-CsUnassignedNumber");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(new Answering(null, null).faults(false))
                .extracting("pointer")
                .containsExactly("/announcement");
        assertThat(new Answering(null, null).faults(true)).extracting("pointer").containsExactly("/treatment");
        assertThat(new Answering(new Answering.Announcement("pool", " ", "text", null), null).faults(false))
                .extracting("pointer")
                .containsExactly("/announcement/service", "/announcement/name", "/announcement/language");
        assertThat(new Answering(null, new Answering.Treatment("User", "kari", 0)).faults(true))
                .extracting("pointer")
                .containsExactly("/treatment/target", "/treatment/priority");
        assertThat(ANNOUNCED.faults(false)).isEmpty();
        assertThat(TREATED.faults(true)).isEmpty();
    }
}
