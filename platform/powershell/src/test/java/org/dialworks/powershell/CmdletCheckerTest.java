package org.dialworks.powershell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dialworks.powershell.Expression.add;
import static org.dialworks.powershell.Expression.bool;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.result;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CmdletCheckerTest {

    private static final Command RULE = Command.of("New-CsVoiceNormalizationRule")
            .with("Parent", "Global")
            .with("Name", "National")
            .with("Pattern", "^(\\d{8})$")
            .with("Translation", "+47$1");

    @Test
    void takesWhatTheTargetHas() {
        assertThat(onLync2010(RULE.with("Priority", number(0)).withSwitch("WhatIf", variable("WhatIf"))))
                .isEmpty();
        assertThat(onLync2010(Command.of("Set-CsVoicePolicy")
                        .with("Identity", "Global")
                        .with("PstnUsages", add(text("Global")))))
                .isEmpty();
    }

    @Test
    void refusesAnUnknownCmdlet() {
        assertThat(onLync2010(Command.of("Get-CsNothing"))).containsExactly("there is no such cmdlet");
    }

    @Test
    void refusesACmdletOfALaterGeneration() {
        assertThat(onLync2010(Command.of("Set-CsMeetingRoom").with("Identity", "sip:a@b.c")))
                .singleElement()
                .asString()
                .startsWith("not in Lync Server 2010, only in Lync Server 2013");
    }

    @Test
    void refusesAnUnknownParameter() {
        assertThat(onLync2010(RULE.with("Colour", "red"))).containsExactly("has no parameter -Colour");
    }

    @Test
    void refusesAParameterThatTheGenerationDoesNotHaveYet() {
        Command command =
                Command.of("Set-CsVoicePolicy").with("Identity", "Global").with("EnableBusyOptions", bool(true));
        assertThat(onLync2010(command)).singleElement().asString().contains("Skype for Business Server 2015");
        assertThat(check(Generation.SKYPE2015, command)).isEmpty();
    }

    @Test
    void refusesParametersThatDoNotStandTogether() {
        assertThat(onLync2010(RULE.with("Identity", "Global/National")))
                .singleElement()
                .asString()
                .startsWith("no parameter set takes");
    }

    @Test
    void refusesACallWithoutAMandatoryParameter() {
        assertThat(onLync2010(Command.of("Set-CsUser").with("LineURI", "tel:+4755123456")))
                .containsExactly("misses -Identity");
        assertThat(onLync2010(Command.of("New-CsVoiceNormalizationRule").with("Name", "x")))
                .containsExactly("misses -Parent");
    }

    @Test
    void takesThePipelineForTheMandatoryObject() {
        var pipeline = Statement.run(
                Command.of("Get-CsVoiceTestConfiguration").with("Identity", "A"),
                Command.of("Test-CsVoiceTestConfiguration"));
        assertThat(CmdletChecker.forTarget(Generation.LYNC2010).check(new Script("", List.of(), List.of(pipeline))))
                .isEmpty();
    }

    @Test
    void refusesAParameterGivenTwice() {
        assertThat(onLync2010(RULE.with("Pattern", "x"))).containsExactly("-Pattern is given twice");
    }

    @Test
    void refusesAValueOfTheWrongKind() {
        Command user = Command.of("Set-CsUser").with("Identity", "sip:a@b.c");
        assertThat(onLync2010(user.with("EnterpriseVoiceEnabled", text("yes"))))
                .containsExactly("-EnterpriseVoiceEnabled is of type Boolean and cannot take Text");
        assertThat(onLync2010(RULE.with("Priority", text("0")))).hasSize(1);
        assertThat(onLync2010(RULE.with("WhatIf", bool(true)))).hasSize(1);
        assertThat(onLync2010(user.with("LineURI"))).hasSize(1);
    }

    @Test
    void refusesWhatIsTooLongTooManyOrNamedInAnotherWay() {
        assertThat(onLync2010(RULE.with("Description", "x".repeat(513))))
                .singleElement()
                .asString()
                .startsWith("-Description has 513 characters, but 512");
        assertThat(onLync2010(Command.of("New-CsVoiceTestConfiguration").with("Identity", "Kari's test")))
                .singleElement()
                .asString()
                .contains("must look like");
        assertThat(onLync2010(Command.of("New-CsVoiceTestConfiguration").with("Identity", "x".repeat(33))))
                .hasSize(1);
        Command teams = Command.of("Set-CsTenantDialPlan").with("Identity", "Bergen");
        Expression[] rules = Stream.generate(() -> variable("rule")).limit(51).toArray(Expression[]::new);
        assertThat(check(Generation.TEAMS, teams.with("NormalizationRules", Expression.list(rules))))
                .containsExactly("-NormalizationRules has 51 items, but 50 at most are possible");
        assertThat(check(Generation.TEAMS, Command.of("New-CsTenantDialPlan").with("Identity", ".Bergen")))
                .hasSize(1);
        assertThat(onLync2010(Command.of("Set-CsPstnUsage")
                        .with("Identity", "Global")
                        .with("Usage", add(text("x".repeat(257))))))
                .hasSize(1);
    }

    @Test
    void refusesToRemoveByScopeOrByPipeline() {
        assertThat(onLync2010(Command.of("Remove-CsVoiceNormalizationRule").with("Identity", "Global")))
                .singleElement()
                .asString()
                .contains("every rule");
        assertThat(onLync2010(Command.of("Remove-CsVoiceNormalizationRule").with("Identity", "Global/Keep All")))
                .isEmpty();
        var swept = Statement.run(Command.of("Get-CsVoiceRoute"), Command.of("Remove-CsVoiceRoute"));
        assertThat(CmdletChecker.forTarget(Generation.LYNC2010).check(new Script("", List.of(), List.of(swept))))
                .hasSize(1);
    }

    @Test
    void looksIntoEveryCornerOfAScript() {
        Statement hidden = new Statement.Try(
                List.of(Statement.forEach(
                        "x",
                        result(Command.of("Get-CsNothing")).member("Items"),
                        Statement.when(
                                result(Command.of("Get-CsNothing")),
                                new Statement.Throw(Optional.of(result(Command.of("Get-CsNothing"))))))),
                List.of(Statement.run(
                        Command.of("Write-Host").with("Object", Expression.all(Command.of("Get-CsNothing"))))));
        assertThat(CmdletChecker.forTarget(Generation.LYNC2010).check(new Script("", List.of(), List.of(hidden))))
                .hasSize(4);
    }

    @Test
    void givesTheScriptBackOrNamesAllThatIsWrong() {
        var checker = CmdletChecker.forTarget(Generation.LYNC2010);
        var good = new Script("", List.of(), List.of(Statement.run(RULE)));
        assertThat(checker.require(good)).isSameAs(good);
        var bad = new Script(
                "", List.of(), List.of(Statement.run(RULE.with("A", "b").with("C", "d"))));
        assertThatThrownBy(() -> checker.require(bad))
                .hasMessageContaining("-A")
                .hasMessageContaining("-C");
    }

    @Test
    void canLearnACmdlet() {
        var learned = new CmdletSchema.Cmdlet(
                "Start-CsWindowsService",
                Set.of(Generation.LYNC2010),
                List.of(new CmdletSchema.ParameterSet(
                        "Default",
                        List.of(new CmdletSchema.CmdletParameter("Name", "String", false, Generation.LYNC2010)))));
        var checker = new CmdletChecker(CmdletSchema.documented().with(learned), Generation.LYNC2010);
        var script = new Script(
                "",
                List.of(),
                List.of(Statement.run(Command.of("Start-CsWindowsService").with("Name", "RTCMEDSRV"))));
        assertThat(checker.check(script)).isEmpty();
    }

    private static List<String> onLync2010(Command command) {
        return check(Generation.LYNC2010, command);
    }

    private static List<String> check(Generation generation, Command command) {
        return CmdletChecker.forTarget(generation)
                .check(new Script("", List.of(), List.of(Statement.run(command))))
                .stream()
                .map(CmdletChecker.Finding::message)
                .toList();
    }
}
