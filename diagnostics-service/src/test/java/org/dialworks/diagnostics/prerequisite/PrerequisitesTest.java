package org.dialworks.diagnostics.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.dialworks.contracts.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrerequisitesTest {

    private static final Prerequisites FACTS = Prerequisites.builtIn();

    static Stream<ServerPlan> everyPlan() {
        return Stream.of(Platform.values())
                .flatMap(product -> Stream.of(Role.values())
                        .flatMap(role -> Stream.of(WindowsVersion.values())
                                .filter(windows -> FACTS.knows(product, role, windows))
                                .map(windows -> FACTS.plan(product, role, windows))));
    }

    @ParameterizedTest
    @MethodSource("everyPlan")
    void everyPlanCanBeReadAndRun(ServerPlan plan) {
        assertThat(PlanText.of(plan)).contains(plan.role().title());
        String script = PlanScript.of(plan).render();
        assertThat(plan.features()).allSatisfy(name -> assertThat(script).contains(name));
        assertThat(script).doesNotContain("-Restart");
        assertThat(plan.facts())
                .allSatisfy(fact -> assertThat(fact.source().title()).isNotBlank());
    }

    @Test
    void a2010FrontEndOn2008R2GetsTheFeaturesByAddWindowsFeature() {
        String script = PlanScript.of(FACTS.plan(Platform.LYNC2010, Role.FRONT_END, WindowsVersion.W2008_R2))
                .render();

        assertThat(script)
                .contains("Get-WindowsFeature")
                .contains("Add-WindowsFeature -Name $names -ErrorAction Stop")
                .doesNotContain("Install-WindowsFeature")
                .contains("~~6.1.7600.16385.mum");
    }

    @Test
    void theMediaFormatPackageIsThatOfTheServicePack() {
        String script = PlanScript.of(FACTS.plan(Platform.LYNC2010, Role.FRONT_END, WindowsVersion.W2008_R2_SP1))
                .render();

        assertThat(script).contains("~~6.1.7601.17514.mum").doesNotContain("16385");
    }

    @Test
    void a2015FrontEndTakesFilesFromTheMedium() {
        ServerPlan plan = FACTS.plan(Platform.SKYPE2015, Role.FRONT_END, WindowsVersion.W2012_R2);

        assertThat(PlanScript.of(plan).render())
                .contains("[string]$Source = 'D:\\sources\\sxs'")
                .contains("Install-WindowsFeature -Name $names -Source $Source -ErrorAction Stop");
        assertThat(plan.askingFor("Desktop-Experience")).isPresent();
        assertThat(FACTS.plan(Platform.SKYPE2019, Role.FRONT_END, WindowsVersion.W2016)
                        .features())
                .doesNotContain("Desktop-Experience");
    }

    @Test
    void saysWhichWindowsTheProductRunsOn() {
        assertThatThrownBy(() -> FACTS.plan(Platform.LYNC2010, Role.FRONT_END, WindowsVersion.W2016))
                .hasMessage("Lync Server 2010 does not run on Windows Server 2016 but on: 2008sp2, 2008r2, 2008r2sp1");
        assertThatThrownBy(() -> FACTS.plan(Platform.SKYPE2019, Role.PERSISTENT_CHAT, WindowsVersion.W2016))
                .hasMessage("Skype for Business Server 2019 has no role 'persistent-chat'");
        assertThatThrownBy(() -> FACTS.plan(Platform.TEAMS, Role.EDGE, WindowsVersion.W2019))
                .hasMessageContaining("teams");
    }
}
