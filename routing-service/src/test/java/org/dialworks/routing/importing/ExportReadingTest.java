package org.dialworks.routing.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportReadingTest {

    @Test
    void takesARouteWithTheListsThatWindowsPowerShellWrapped() {
        var assembled = assemble("""
                {"Identity": "Norway", "Priority": 3, "NumberPattern": "^\\\\+47",
                 "PstnUsages": {"value": ["Local"], "Count": 1},
                 "PstnGatewayList": ["PstnGateway:gw1.contoso.com"], "SuppressCallerId": false}
                """);
        assertThat(assembled.findings()).isEmpty();
        assertThat(assembled.plan().routes()).singleElement().satisfies(route -> {
            assertThat(route.pattern()).isEqualTo("^\\+47");
            assertThat(route.usages()).containsExactly("Local");
            assertThat(route.gateways()).containsExactly("gw1.contoso.com");
            assertThat(route.priority()).isEqualTo(3);
        });
        assertThat(assembled.plan().usages()).containsExactly("Local");
    }

    @Test
    void takesARuleThatWasCutOffAtItsDepth() {
        var assembled = assemble("""
                {"Identity": "Global", "NormalizationRules":
                 ["Description=;Pattern=^(\\\\d{11})$;Translation=+$1;Name=Prefix All;IsInternalExtension=False"]}
                """);
        assertThat(assembled.plan().dialPlans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.rules()).singleElement().satisfies(rule -> {
                    assertThat(rule.name()).isEqualTo("Prefix All");
                    assertThat(rule.pattern()).isEqualTo("^(\\d{11})$");
                    assertThat(rule.translation()).isEqualTo("+$1");
                }));
    }

    @Test
    void saysWhatExportCsvHasLost() {
        var assembled = assemble("""
                #TYPE Deserialized.Microsoft.Rtc.Management.WritableConfig.Settings.Voice.Route
                "Identity","NumberPattern","PstnUsages","PstnGatewayList","Priority"
                "Norway","^\\+47","System.Collections.Generic.List`1[System.String]","gw1;gw2","0"
                """);
        assertThat(assembled.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.detail()).contains("PstnUsages was lost by Export-Csv", "ConvertTo-Json -Depth 5");
        });
        assertThat(assembled.plan().routes().getFirst().gateways()).containsExactly("gw1", "gw2");
    }

    @Test
    void leavesOutWhatItCannotTakeAndSaysSo() {
        var assembled = assemble("""
                [{"Identity": "Global/Bad", "Pattern": "(?<a>\\\\d)\\\\k<a>", "Translation": "$1", "IsInternalExtension": false,
                  "Priority": 0},
                 {"Identity": "Global/Good", "Pattern": "^(\\\\d{4})$", "Translation": "$1", "IsInternalExtension": false,
                  "Priority": 1},
                 {"Colour": "red"}]
                """);
        assertThat(assembled.plan().dialPlans().getFirst().rules()).hasSize(1);
        assertThat(assembled.findings())
                .extracting(ImportFinding::detail)
                .satisfiesExactlyInAnyOrder(
                        detail -> assertThat(detail).startsWith("rule Bad is left out"),
                        detail -> assertThat(detail).contains("no kind that is known", "Colour"));
    }

    @Test
    void namesFileAndLineOfWhatCannotBeRead() {
        assertThatThrownBy(() -> assemble("[\n{\"a\": }]"))
                .isInstanceOf(UnreadableExportException.class)
                .hasMessageStartingWith("x, line 2:");
        assertThatThrownBy(() -> assemble("  ")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> assemble("<html/>")).hasMessageContaining("not with Objs");
        assertThatThrownBy(() -> assemble("[".repeat(100))).isInstanceOf(UnreadableExportException.class);
    }

    @Test
    void readsNoEntityAndNoDocumentType() {
        assertThatThrownBy(() -> assemble("<!DOCTYPE Objs [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<Objs><Obj RefId=\"0\"><Props><S N=\"Identity\">&x;</S></Props></Obj></Objs>"))
                .isInstanceOf(UnreadableExportException.class)
                .hasMessageNotContaining("root:");
    }

    private static AssemblePlan.Assembled assemble(String text) {
        return AssemblePlan.of(List.copyOf(ExportReading.read("x", text.getBytes(StandardCharsets.UTF_8))));
    }
}
