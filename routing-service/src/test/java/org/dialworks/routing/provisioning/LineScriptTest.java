package org.dialworks.routing.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dialworks.routing.provisioning.Given.KARI;
import static org.dialworks.routing.provisioning.Given.NUMBER;
import static org.dialworks.routing.provisioning.Given.holder;
import static org.dialworks.routing.provisioning.Given.script;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.line.Grants;
import org.dialworks.routing.script.FakeLync;
import org.dialworks.routing.script.Interpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LineScriptTest {

    private static final String LINE = "tel:+4755123456";

    @Test
    void givesAPersonTheLineAndEnterpriseVoice() {
        FakeLync lync = lyncWith("User", "sip:kari@contoso.com");

        run(lync, setting(KARI));

        assertThat(lync.get("User", "sip:kari@contoso.com").member("LineURI")).isEqualTo(LINE);
        assertThat(lync.get("User", "sip:kari@contoso.com").member("EnterpriseVoiceEnabled"))
                .isEqualTo(true);
        assertThat(write(setting(KARI)).render())
                .contains("Set-CsUser -Identity 'sip:kari@contoso.com' -EnterpriseVoiceEnabled $true"
                        + " -LineURI 'tel:+4755123456' -WhatIf:$WhatIf -ErrorAction Stop");
    }

    @Test
    void aSecondRunChangesNothing() {
        FakeLync lync = lyncWith("User", "sip:kari@contoso.com");
        run(lync, setting(KARI));
        lync.changes().clear();
        run(lync, setting(KARI));
        assertThat(lync.changes()).isEmpty();
        assertThat(lync.said()).last().asString().contains("already");
    }

    @Test
    void whatIfChangesNothing() {
        FakeLync lync = lyncWith("User", "sip:kari@contoso.com");
        new Interpreter(lync).run(write(setting(KARI)), "WhatIf");
        assertThat(lync.changes()).isEmpty();
    }

    @Test
    void writesAnExtensionIntoTheLine() {
        PhoneNumber extended = PhoneNumber.parse("+4755120000;ext=123");
        String text = write(script(extended, Action.SET, KARI, ProvisioningState.READY))
                .render();
        assertThat(text).contains("-LineURI 'tel:+4755120000;ext=123'").doesNotContain("CsExUmContact");
    }

    @ParameterizedTest
    @CsvSource({
        "User, LineURI",
        "User, PrivateLine",
        "CommonAreaPhone, LineURI",
        "AnalogDevice, LineURI",
        "TrustedApplicationEndpoint, LineURI",
        "DialInConferencingAccessNumber, LineUri",
        "RgsWorkflow, LineUri"
    })
    void refusesANumberThatSomebodyElseHas(String kind, String property) {
        FakeLync lync = lyncWith("User", "sip:kari@contoso.com");
        lync.add(kind, "somebody else").with(property, LINE);
        assertThatThrownBy(() -> run(lync, setting(KARI))).hasMessageContaining("belongs to somebody else");
        assertThat(lync.changes()).isEmpty();
    }

    @Test
    void refusesTheDisplayNumberOfAnExchangeContact() {
        FakeLync lync = lyncWith("User", "sip:kari@contoso.com");
        lync.add("ExUmContact", "auto attendant").with("DisplayNumber", "+4755123456");
        assertThatThrownBy(() -> run(lync, setting(KARI))).hasMessageContaining("belongs to auto attendant");
    }

    @Test
    void stopsWhenThereIsNoSuchHolder() {
        assertThatThrownBy(() -> run(FakeLync.fresh(), setting(KARI))).isInstanceOf(Interpreter.Stopped.class);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMON_AREA_PHONE, CommonAreaPhone, LineURI, tel:+4755123456",
        "ANALOG_DEVICE, AnalogDevice, LineURI, tel:+4755123456",
        "TRUSTED_APPLICATION, TrustedApplicationEndpoint, LineURI, tel:+4755123456",
        "CONFERENCING, DialInConferencingAccessNumber, LineUri, tel:+4755123456",
        "EXCHANGE_UM, ExUmContact, DisplayNumber, +4755123456",
        "RESPONSE_GROUP, RgsWorkflow, LineUri, tel:+4755123456",
        "MEETING_ROOM, User, LineURI, tel:+4755123456"
    })
    void givesEveryKindOfHolderOfLync2010ItsLine(HolderKind kind, String noun, String property, String value) {
        Holder holder = holder(kind, "service:ApplicationServer:pool.contoso.com/1");
        FakeLync lync = lyncWith(noun, holder.id());
        run(lync, setting(holder));
        assertThat(lync.get(noun, holder.id()).member(property)).isEqualTo(value);
        lync.changes().clear();
        run(lync, setting(holder));
        assertThat(lync.changes()).isEmpty();
    }

    @Test
    void knowsMeetingRoomsFromLync2013On() {
        Holder room = holder(HolderKind.MEETING_ROOM, "sip:room@contoso.com");
        assertThat(write(setting(room)).render()).contains("Set-CsUser").doesNotContain("CsMeetingRoom");
        assertThat(LineScript.write(setting(room), Platform.LYNC2013, Grants.NONE)
                        .render())
                .contains("Set-CsMeetingRoom");
    }

    @Test
    void setsAPrivateLineWithoutTouchingTheOther() {
        Holder line = new Holder(HolderKind.USER, "sip:kari@contoso.com", LineKind.PRIVATE, null, null);
        FakeLync lync = lyncWith("User", "sip:kari@contoso.com");
        lync.get("User", "sip:kari@contoso.com").with("LineURI", "tel:+4755120000");
        run(lync, setting(line));
        assertThat(lync.get("User", "sip:kari@contoso.com").member("PrivateLine"))
                .isEqualTo(LINE);
        assertThat(lync.get("User", "sip:kari@contoso.com").member("LineURI")).isEqualTo("tel:+4755120000");
    }

    @Test
    void takesALineAwayOnlyWhileItIsThatLine() {
        FakeLync lync = lyncWith("User", "sip:kari@contoso.com");
        lync.get("User", "sip:kari@contoso.com").with("LineURI", LINE).with("EnterpriseVoiceEnabled", true);
        run(lync, clearing(KARI));
        assertThat(lync.get("User", "sip:kari@contoso.com").member("LineURI")).isNull();

        lync.get("User", "sip:kari@contoso.com").with("LineURI", "tel:+4755120000");
        lync.changes().clear();
        run(lync, clearing(KARI));
        assertThat(lync.changes()).isEmpty();
    }

    @Test
    void removesAnAccessNumberWithItsLine() {
        Holder access = holder(HolderKind.CONFERENCING, "sip:conf@contoso.com");
        FakeLync lync = lyncWith("DialInConferencingAccessNumber", access.id());
        lync.get("DialInConferencingAccessNumber", access.id()).with("LineUri", LINE);
        run(lync, clearing(access));
        assertThat(lync.identities("DialInConferencingAccessNumber")).isEmpty();
    }

    @Test
    void saysWhyThereIsNoScript() {
        assertThat(LineScript.refusal(setting(KARI), null)).get().asString().contains("platform of site bergen");
        assertThat(LineScript.refusal(setting(holder(HolderKind.ANALOG_DEVICE, "sip:a@contoso.com")), Platform.TEAMS))
                .get()
                .asString()
                .contains("users and resource accounts");
        assertThat(LineScript.refusal(setting(holder(HolderKind.CALL_PARK_ORBIT, "orbit")), Platform.LYNC2010))
                .isPresent();
        assertThat(LineScript.refusal(setting(holder(HolderKind.USER, "*")), Platform.LYNC2010))
                .get()
                .asString()
                .contains("wildcard");
        assertThat(LineScript.refusal(setting(KARI), Platform.LYNC2010)).isEmpty();
    }

    @Test
    void givesAndTakesNumbersInTeams() {
        assertThat(LineScript.write(setting(KARI), Platform.TEAMS, Grants.NONE).render())
                .contains("Set-CsPhoneNumberAssignment")
                .contains("Gives +4755123456 to user sip:kari@contoso.com on Microsoft Teams");
        assertThat(LineScript.write(clearing(KARI), Platform.TEAMS, Grants.NONE).render())
                .contains("Remove-CsPhoneNumberAssignment");
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void grantsWhatTheSiteGrantsToAPersonAndToNothingElse(Platform platform) {
        var grants = new Grants(Optional.of("Bergen"), Optional.of("Bergen-International"));
        boolean teams = platform == Platform.TEAMS;
        assertThat(LineScript.write(setting(KARI), platform, grants).render())
                .contains((teams ? "Grant-CsTenantDialPlan" : "Grant-CsDialPlan")
                        + " -Identity 'sip:kari@contoso.com' -PolicyName 'Bergen'")
                .contains((teams ? "Grant-CsOnlineVoiceRoutingPolicy" : "Grant-CsVoicePolicy")
                        + " -Identity 'sip:kari@contoso.com' -PolicyName 'Bergen-International'");
        assertThat(LineScript.write(clearing(KARI), platform, grants).render()).doesNotContain("Grant-");
        Holder account = holder(HolderKind.RESOURCE_ACCOUNT, "desk@contoso.com");
        assertThat(grants.areFor(account)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "TEAMS", mode = EnumSource.Mode.EXCLUDE)
    void isValidOnEveryServerForEveryKindThatItKnows(Platform platform) {
        for (HolderKind kind : HolderKind.values()) {
            for (Action action : Action.values()) {
                Provisioning wanted = script(action, holder(kind, "sip:a@contoso.com"), ProvisioningState.READY);
                if (LineScript.refusal(wanted, platform).isEmpty()) {
                    assertThat(LineScript.write(wanted, platform, Grants.NONE).render())
                            .isNotEmpty();
                }
            }
        }
    }

    @Property(tries = 300)
    void anIdIsNeverMoreThanAnId(@ForAll @NotBlank @StringLength(max = 40) String id) {
        Holder holder = holder(HolderKind.USER, id);
        if (LineScript.refusal(setting(holder), Platform.LYNC2010).isPresent()) {
            return;
        }
        FakeLync lync = lyncWith("User", id);
        run(lync, setting(holder));
        assertThat(lync.changes()).containsExactly("Set-CsUser");
        assertThat(lync.get("User", id).member("LineURI")).isEqualTo(LINE);
        List<String> lines = write(setting(holder)).render().lines().toList();
        assertThat(lines.stream().filter(line -> line.contains("Set-Cs"))).hasSize(1);
    }

    private static FakeLync lyncWith(String kind, String identity) {
        FakeLync lync = FakeLync.fresh();
        lync.add(kind, identity);
        return lync;
    }

    private static Provisioning setting(Holder holder) {
        return script(NUMBER, Action.SET, holder, ProvisioningState.READY);
    }

    private static Provisioning clearing(Holder holder) {
        return script(NUMBER, Action.CLEAR, holder, ProvisioningState.READY);
    }

    private static Script write(Provisioning provisioning) {
        return LineScript.write(provisioning, Platform.LYNC2010, Grants.NONE);
    }

    private static void run(FakeLync lync, Provisioning provisioning) {
        new Interpreter(lync).run(write(provisioning));
    }
}
