package org.dialworks.routing.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dialworks.contracts.Platform;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.plan.ExpandIntent;
import org.dialworks.routing.simulation.RunTestCalls;
import org.dialworks.routing.site.SiteIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlobalVoiceScriptTest {

    private static final List<String> RULES =
            List.of("Global/NO Complete", "Global/NO International", "Global/NO Service", "Global/NO National");

    @Test
    void bringsAFreshLyncToGlobalVoiceRouting() {
        FakeLync lync = FakeLync.fresh("gw1.contoso.com");

        run(lync, norway());

        assertThat(lync.rulesInOrder()).isEqualTo(RULES);
        assertThat(lync.get("PstnUsage", "Global").list("Usage")).containsExactly("Global");
        assertThat(lync.get("VoicePolicy", "Global").list("PstnUsages")).containsExactly("Global");
        assertThat(lync.identities("VoiceRoute")).containsExactly("GlobalRoute");
        assertThat(lync.get("VoiceRoute", "GlobalRoute").list("PstnGatewayList"))
                .containsExactly("PstnGateway:gw1.contoso.com");
        assertThat(lync.said())
                .contains(
                        "Voice test Dialworks_National: 21234567 gives Success; number +4721234567, route GlobalRoute, usage Global")
                .contains("Global voice routing is in place.");
    }

    @Test
    void aSecondRunChangesNothing() {
        FakeLync lync = FakeLync.fresh("gw1.contoso.com");
        run(lync, norway());
        lync.changes().clear();
        lync.said().clear();

        run(lync, norway());

        assertThat(lync.changes()).isEmpty();
        assertThat(lync.said()).contains("Global voice routing was in place already; nothing had to be changed.");
    }

    @Test
    void whatIfChangesNothingAndSaysWhatItWouldDo() {
        FakeLync lync = FakeLync.fresh("gw1.contoso.com");

        run(lync, norway(), "WhatIf");

        assertThat(lync.changes()).isEmpty();
        assertThat(lync.said())
                .contains("Creating usage Global", "Removing rule Prefix All, which was: ^(\\d{11})$ becomes +$1");
        assertThat(lync.said()).last().isEqualTo("Nothing was changed: -WhatIf was given.");
    }

    @Test
    void convergesFromWhereverAnEarlierRunStopped() {
        for (String cmdlet : List.of(
                "New-CsVoiceNormalizationRule",
                "Set-CsPstnUsage",
                "New-CsVoiceRoute",
                "Set-CsVoicePolicy",
                "Remove-CsVoiceRoute",
                "Remove-CsVoiceNormalizationRule",
                "New-CsVoiceTestConfiguration",
                "Test-CsVoiceTestConfiguration")) {
            FakeLync lync = FakeLync.fresh("gw1.contoso.com");
            lync.failAt(cmdlet);
            assertThatThrownBy(() -> run(lync, norway())).as(cmdlet).isInstanceOf(Interpreter.Stopped.class);

            run(lync, norway());

            assertThat(lync.rulesInOrder()).as(cmdlet).isEqualTo(RULES);
            assertThat(lync.identities("VoiceRoute")).as(cmdlet).containsExactly("GlobalRoute");
            assertStable(lync);
        }
    }

    @Test
    void bringsAPartlyConfiguredLyncInLine() {
        FakeLync lync = FakeLync.fresh("gw1.contoso.com");
        lync.rule("Global/NO National", "^(\\d{8})$", "+47$1", 1);
        lync.rule("Global/Keep All", "^(\\d+)$", "$1", 2);
        lync.get("PstnUsage", "Global").list("Usage").add("Global");
        lync.add("VoiceRoute", "GlobalRoute")
                .with("NumberPattern", "^\\+")
                .with("Priority", 1L)
                .list("PstnGatewayList")
                .add("PstnGateway:old.contoso.com");
        lync.get("VoicePolicy", "Global").list("PstnUsages").addAll(List.of("Local", "Global"));
        lync.add("VoicePolicy", "Tag:Reception").list("PstnUsages").add("Local");

        run(lync, norway());

        assertThat(lync.rulesInOrder()).isEqualTo(RULES);
        assertThat(lync.get("VoiceRoute", "GlobalRoute").text("NumberPattern")).isEqualTo("^\\+?\\d+");
        assertThat(lync.get("VoiceRoute", "GlobalRoute").list("PstnGatewayList"))
                .containsExactly("PstnGateway:gw1.contoso.com");
        assertThat(lync.get("VoiceRoute", "GlobalRoute").list("PstnUsages")).containsExactly("Global");
        assertThat(lync.get("VoicePolicy", "Global").list("PstnUsages")).containsExactly("Global");
        assertThat(lync.said()).contains("That is the last usage of voice policy Tag:Reception");
        assertStable(lync);
    }

    @Test
    void leavesWhatIsNoneOfItsBusiness() {
        FakeLync lync = FakeLync.fresh("gw1.contoso.com");
        lync.rule("Global/Extensions", "^(\\d{4})$", "+475512$1", 1);
        lync.rule("site:Bergen/Prefix All", "^(\\d{11})$", "+$1", 7);
        lync.get("PstnUsage", "Global").list("Usage").add("Bergen");
        lync.add("VoiceRoute", "BergenRoute")
                .with("NumberPattern", "^\\+4755")
                .list("PstnUsages")
                .add("Bergen");

        run(lync, norway());

        assertThat(lync.identities("VoiceNormalizationRule")).contains("Global/Extensions", "site:Bergen/Prefix All");
        assertThat(lync.identities("VoiceRoute")).contains("BergenRoute");
        assertThat(lync.get("PstnUsage", "Global").list("Usage")).containsExactlyInAnyOrder("Global", "Bergen");
        assertStable(lync);
    }

    @Test
    void keepsTheDefaultsWhenTheIntentSaysSo() {
        FakeLync lync = FakeLync.fresh("gw1.contoso.com");
        run(lync, GlobalVoiceScript.write("t", ExpandIntent.globalVoice(intent("NO")), Generation.LYNC2010, false));
        assertThat(lync.identities("VoiceRoute")).containsExactlyInAnyOrder("LocalRoute", "GlobalRoute");
        assertThat(lync.rulesInOrder()).endsWith("Global/Prefix All");
    }

    @Test
    void stopsBeforeAnyChangeWhenThereIsNoGateway() {
        FakeLync lync = FakeLync.fresh();
        assertThatThrownBy(() -> run(lync, norway())).hasMessageContaining("no PSTN gateway in the topology");
        assertThat(lync.changes()).isEmpty();
    }

    @Test
    void stopsAndListsThemWhenThereAreSeveralGateways() {
        FakeLync lync = FakeLync.fresh("gw1.contoso.com", "gw2.contoso.com");
        assertThatThrownBy(() -> run(lync, norway())).hasMessageContaining("more than one PSTN gateway");
        assertThat(lync.said()).containsExactly("  gw1.contoso.com", "  gw2.contoso.com");
        assertThat(lync.changes()).isEmpty();
    }

    @Test
    void takesTheGatewaysThatTheIntentNames() {
        FakeLync lync = FakeLync.fresh("gw1.contoso.com", "gw2.contoso.com", "gw3.contoso.com");
        run(lync, script("NO", Generation.LYNC2010, "GW2.contoso.com", "gw3.contoso.com"));
        assertThat(lync.get("VoiceRoute", "GlobalRoute").list("PstnGatewayList"))
                .containsExactly("PstnGateway:gw2.contoso.com", "PstnGateway:gw3.contoso.com");
        lync.changes().clear();
        run(lync, script("NO", Generation.LYNC2010, "gw2.contoso.com", "gw3.contoso.com"));
        assertThat(lync.changes()).isEmpty();
    }

    @Test
    void stopsWhenANamedGatewayIsNotInTheTopology() {
        FakeLync lync = FakeLync.fresh("gw1.contoso.com");
        assertThatThrownBy(() -> run(lync, script("NO", Generation.LYNC2010, "gw9.contoso.com")))
                .hasMessageContaining("gw9.contoso.com")
                .hasMessageContaining("not in the topology");
        assertThat(lync.said()).containsExactly("  gw1.contoso.com");
        assertThat(lync.changes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "TEAMS", mode = EnumSource.Mode.EXCLUDE)
    void isValidAndStableOnEveryServerGeneration(Generation generation) {
        FakeLync lync = FakeLync.fresh("gw1.contoso.com");
        run(lync, script("GB", generation));
        lync.changes().clear();
        run(lync, script("GB", generation));
        assertThat(lync.changes()).isEmpty();
    }

    @Test
    void passesItsOwnTestCallsInEveryCountry() {
        var failing = new ArrayList<String>();
        for (String country : CountryRules.regions()) {
            new RunTestCalls()
                    .failures(ExpandIntent.globalVoice(intent(country)), Platform.LYNC2010)
                    .forEach(failure -> failing.add(country + " " + failure.words()));
        }
        assertThat(failing).isEmpty();
    }

    @Test
    void isNotWrittenForTeams() {
        assertThatThrownBy(() -> script("NO", Generation.TEAMS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverDeletesByScopeOrByPipelineAndGuardsEveryChange() {
        List<String> lines = norway().render().lines().toList();
        assertThat(lines.stream().filter(line -> line.contains("Remove-Cs")))
                .allSatisfy(line -> assertThat(line).contains("-Identity '").doesNotContain("|"));
        assertThat(lines.stream().map(String::strip).filter(line -> line.matches("(New|Set|Remove)-Cs.*")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith("-WhatIf:$WhatIf -ErrorAction Stop"));
    }

    @Property(tries = 200)
    void aTitleNeverBecomesACommand(@ForAll String title) {
        Script script =
                GlobalVoiceScript.write(title, ExpandIntent.globalVoice(intent("NO")), Generation.LYNC2010, true);
        String head = script.render().substring(0, script.render().indexOf("param("));
        assertThat(head.lines()).allSatisfy(line -> assertThat(line).startsWith("#"));
    }

    private static void assertStable(FakeLync lync) {
        lync.changes().clear();
        run(lync, norway());
        assertThat(lync.changes()).isEmpty();
    }

    private static Script norway() {
        return script("NO", Generation.LYNC2010);
    }

    private static Script script(String country, Generation generation, String... gateways) {
        return GlobalVoiceScript.write(
                "Global voice routing", ExpandIntent.globalVoice(intent(country, gateways)), generation, true);
    }

    private static SiteIntent intent(String country, String... gateways) {
        return new SiteIntent(
                Platform.LYNC2010,
                country,
                "Oslo",
                null,
                Arrays.stream(gateways).map(SiteIntent.Gateway::named).toList(),
                SiteIntent.Options.DEFAULT);
    }

    private static void run(FakeLync lync, Script script, String... switches) {
        new Interpreter(lync).run(script, switches);
    }
}
