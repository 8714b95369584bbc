package org.dialworks.powershell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dialworks.powershell.Expression.add;
import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.bool;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.list;
import static org.dialworks.powershell.Expression.not;
import static org.dialworks.powershell.Expression.nothing;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.or;
import static org.dialworks.powershell.Expression.output;
import static org.dialworks.powershell.Expression.remove;
import static org.dialworks.powershell.Expression.replace;
import static org.dialworks.powershell.Expression.result;
import static org.dialworks.powershell.Expression.strings;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.append;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.forEach;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.when;

import java.util.List;
import java.util.Optional;
import org.dialworks.powershell.Expression.Operator;
import org.junit.jupiter.api.Test;

class RendererTest {

    @Test
    void stopsEveryCmdletAtAnErrorAndNamesEveryParameter() {
        assertThat(lines(run(Command.of("Set-CsVoicePolicy")
                        .with("Identity", "Global")
                        .with("PstnUsages", add(text("Global")))
                        .withSwitch("WhatIf", variable("WhatIf")))))
                .containsExactly(
                        "Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{add='Global'} -WhatIf:$WhatIf -ErrorAction Stop");
    }

    @Test
    void writesAReadOfWhatIsThere() {
        assertThat(lines(
                        assign(variable("rules"), all(Command.of("Get-CsVoiceNormalizationRule"))),
                        assign(
                                variable("found"),
                                variable("rules").where(current().member("Name").is(Operator.EQUAL, text("Keep All")))),
                        when(variable("found").member("Count").is(Operator.EQUAL, number(0)), say("none"))
                                .orIf(not(variable("WhatIf")), say("some"))
                                .otherwise(say(
                                        text("pattern "),
                                        variable("found").item(0).member("Pattern")))))
                .containsExactly(
                        "$rules = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)",
                        "$found = @($rules | Where-Object { $_.Name -eq 'Keep All' })",
                        "if ($found.Count -eq 0) {",
                        "    Write-Host -Object 'none'",
                        "}",
                        "elseif (-not $WhatIf) {",
                        "    Write-Host -Object 'some'",
                        "}",
                        "else {",
                        "    Write-Host -Object (@('pattern ', $found[0].Pattern) -join '')",
                        "}");
    }

    @Test
    void writesProgramsAsPeopleTypeThemAndQuotesWhatIsNoPlainWord() {
        var add = Program.of("route.exe", "ADD", "10.9.8.7", "MASK", "255.255.255.255", "10.9.1.1", "IF", "13", "-p");
        assertThat(lines(Statement.checked(add).toArray(Statement[]::new)))
                .containsExactly(
                        "route.exe ADD 10.9.8.7 MASK 255.255.255.255 10.9.1.1 IF 13 -p",
                        "if ($LASTEXITCODE -ne 0) {",
                        "    throw (@('route.exe failed with code ', $LASTEXITCODE) -join '')",
                        "}");
        assertThat(lines(
                        assign(variable("rows"), output(Program.of("netsh.exe", "http", "show", "iplisten"))),
                        new Statement.Call(Program.with(
                                "reg.exe",
                                text("it's; a $(b)"),
                                text("-a.b"),
                                text("--%"),
                                number(-1),
                                variable("x")))))
                .containsExactly(
                        "$rows = @(netsh.exe http show iplisten)", "reg.exe 'it''s; a $(b)' '-a.b' '--%' (-1) $x");
    }

    @Test
    void refusesArgumentsThatWindowsPowerShellCannotPass() {
        assertThatThrownBy(() -> Program.of("cmd.exe", "a\"b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Program.of("cmd.exe", "C:\\my folder\\")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Program.of("route ADD")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putsParenthesesWhereTheMeaningNeedsThem() {
        Expression usages = result(Command.of("Get-CsPstnUsage")).member("Usage");
        assertThat(lines(
                        when(
                                or(
                                        usages.is(Operator.CONTAINS, text("Global")),
                                        variable("user")
                                                .member("EnterpriseVoiceEnabled")
                                                .is(Operator.NOT_EQUAL, bool(true))),
                                run(Command.of("Set-CsUser").with("LineURI", nothing()))),
                        assign(variable("priority"), number(-1)),
                        run(Command.of("Set-CsVoiceRoute").with("Priority", number(-1)))))
                .containsExactly(
                        "if (((Get-CsPstnUsage -ErrorAction Stop).Usage -contains 'Global') -or ($user.EnterpriseVoiceEnabled -ne $true)) {",
                        "    Set-CsUser -LineURI $null -ErrorAction Stop",
                        "}",
                        "$priority = -1",
                        "Set-CsVoiceRoute -Priority (-1) -ErrorAction Stop");
    }

    @Test
    void writesLoopsTriesAndStops() {
        assertThat(lines(
                        forEach(
                                "usage",
                                list(text("Internal"), text("Long Distance")),
                                run(Command.of("Set-CsPstnUsage")
                                        .with("Identity", "Global")
                                        .with("Usage", remove(variable("usage")))),
                                new Statement.Break()),
                        new Statement.Try(
                                List.of(stop(text("no gateway"))), List.of(new Statement.Throw(Optional.empty())))))
                .containsExactly(
                        "foreach ($usage in @('Internal', 'Long Distance')) {",
                        "    Set-CsPstnUsage -Identity 'Global' -Usage @{remove=$usage} -ErrorAction Stop",
                        "    break",
                        "}",
                        "try {",
                        "    throw 'no gateway'",
                        "}",
                        "catch {",
                        "    throw",
                        "}");
    }

    @Test
    void buildsListsAndMakesStringsOfObjects() {
        assertThat(lines(
                        assign(variable("rules"), list()),
                        append(variable("rules"), result(Command.of("New-CsVoiceNormalizationRule"))),
                        run(Command.of("Set-CsVoicePolicy")
                                .with(
                                        "PstnUsages",
                                        replace(strings(variable("was").member("PstnUsages"))))),
                        run(Command.of("Set-CsVoicePolicy")
                                .with(
                                        "PstnUsages",
                                        strings(variable("was").where(nothing().is(Operator.NOT_EQUAL, current())))))))
                .containsExactly(
                        "$rules = @()",
                        "$rules += New-CsVoiceNormalizationRule -ErrorAction Stop",
                        "Set-CsVoicePolicy -PstnUsages @{replace=([string[]]@($was.PstnUsages))} -ErrorAction Stop",
                        "Set-CsVoicePolicy -PstnUsages ([string[]]@($was | Where-Object { $null -ne $_ })) -ErrorAction Stop");
    }

    @Test
    void takesTextsWithAValueOfTheirOwn() {
        var script = new Script(
                "x", List.of("WhatIf"), List.of(new Script.TextParameter("Folder", "it's")), List.of(say("x")));
        assertThat(script.render().lines())
                .contains("    [switch]$WhatIf,", "    [string]$Folder = 'it''s'")
                .doesNotContain("    [string]$Folder = 'it''s',");
    }

    @Test
    void opensWithTheHeaderAndTheSwitches() {
        var script = new Script(
                "What it does\nand how", List.of("WhatIf"), List.of(comment("First\nRemove-Item"), say("x")));
        assertThat(script.render().lines())
                .containsExactly(
                        "# What it does",
                        "# and how",
                        "param(",
                        "    [switch]$WhatIf",
                        ")",
                        "$ErrorActionPreference = 'Stop'",
                        "",
                        "# First",
                        "# Remove-Item",
                        "Write-Host -Object 'x'");
    }

    @Test
    void isPlainAsciiOrMarkedUtf8() {
        assertThat(new Script("", List.of(), List.of(say("abc"))).toBytes()[0]).isEqualTo((byte) '$');
        assertThat(new Script("", List.of(), List.of(say("Tromsø"))).toBytes())
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    }

    @Test
    void refusesNamesAndFilterValuesThatAreNotPlain() {
        assertThatThrownBy(() -> Command.of("Get-CsUser; Stop-Computer")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> variable("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Command.of("Get-CsUser").with("Identity -X", "y"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expression.Filter("LineURI", "tel:+47\" -or \"1\" -eq \"1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assign(text("a"), text("b"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesAFilterAsOneString() {
        assertThat(lines(run(Command.of("Get-CsUser")
                        .with("Filter", new Expression.Filter("LineURI", "tel:+4755123456;ext=12")))))
                .containsExactly("Get-CsUser -Filter 'LineURI -eq \"tel:+4755123456;ext=12\"' -ErrorAction Stop");
    }

    private static List<String> lines(Statement... body) {
        return new Script("", List.of(), List.of(body)).render().lines().skip(1).toList();
    }
}
