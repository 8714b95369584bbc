package org.dialworks.diagnostics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.diagnosis.Host.byHand;
import static org.dialworks.diagnostics.diagnosis.Host.quotes;
import static org.dialworks.diagnostics.diagnosis.Host.repair;
import static org.dialworks.diagnostics.diagnosis.Host.undo;

import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.contracts.Platform;
import org.dialworks.diagnostics.diagnosis.Host.Diagnosed;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.prerequisite.Prerequisites;
import org.dialworks.diagnostics.prerequisite.Role;
import org.dialworks.diagnostics.prerequisite.WindowsVersion;
import org.junit.jupiter.api.Test;

/** Cases 48 to 56 of the reference: what a server needs. */
class PrerequisiteCasesTest {

    private static final Prerequisites FACTS = Prerequisites.builtIn();

    /** All features that any version of the role in this product knows of, installed but for some. */
    private static String features(
            Platform product, Role role, WindowsVersion windows, Set<String> removed, String... missing) {
        Set<String> lacking = Set.of(missing);
        boolean states = windows.hasInstallWindowsFeature();
        String head = states ? """
                Display Name                                            Name                       Install State
                ------------                                            ----                       -------------
                """ : """
                Display Name                                            Name
                ------------                                            ----
                """;
        var names = new java.util.TreeSet<>(FACTS.plan(product, role, windows).features());
        names.addAll(lacking);
        return head
                + names.stream()
                        .map(name -> {
                            boolean there = !lacking.contains(name);
                            String row = "%-56s%-27s".formatted((there ? "[X] " : "[ ] ") + "Feature " + name, name);
                            return states
                                    ? row + (there ? "Installed" : removed.contains(name) ? "Removed" : "Available")
                                    : row.stripTrailing();
                        })
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static Diagnosed diagnosed(Platform product, Role role, WindowsVersion windows, String... missing) {
        return Host.of(product, role)
                .on(windows)
                .pasting(features(product, role, windows, Set.of(), missing))
                .diagnosed();
    }

    @Test
    void case48_and50_theCommandIsForWhatIsMissingAlone() {
        Diagnosed diagnosed = diagnosed(Platform.LYNC2010, Role.FRONT_END, WindowsVersion.W2008_R2_SP1, "Web-Asp-Net");

        assertThat(diagnosed.codes()).containsExactly("PREREQ-MISSING");
        Finding finding = diagnosed.finding("PREREQ-MISSING");
        assertThat(quotes(finding)).isEqualTo("%-56s%s".formatted("[ ] Feature Web-Asp-Net", "Web-Asp-Net"));
        assertThat(repair(finding)).contains("Add-WindowsFeature -Name @('Web-Asp-Net') -ErrorAction Stop\r\n");
        assertThat(undo(finding)).contains("Remove-WindowsFeature -Name @('Web-Asp-Net')");
        assertThat(finding.source()).contains("gg399038");
        assertThat(diagnosed(Platform.LYNC2010, Role.FRONT_END, WindowsVersion.W2008_R2_SP1)
                        .codes())
                .isEmpty();
    }

    @Test
    void aListThatIsCutOffIsNoProof() {
        String whole =
                features(Platform.LYNC2010, Role.FRONT_END, WindowsVersion.W2008_R2_SP1, Set.of(), "Web-Asp-Net");
        Diagnosed diagnosed = Host.of(Platform.LYNC2010, Role.FRONT_END)
                .on(WindowsVersion.W2008_R2_SP1)
                .pasting(whole.lines().limit(4).collect(Collectors.joining("\n")))
                .diagnosed();

        assertThat(diagnosed.codes()).isEmpty();
        assertThat(diagnosed.needsMore("PREREQ-MISSING").ask()).contains("the whole output of Get-WindowsFeature");
    }

    private static String setupLog() {
        return """
                Installing prerequisites
                Prerequisite installation failed: Wmf2008R2
                Result: -2146762496
                """;
    }

    private static String systeminfo(String version) {
        return """
                Host Name:                 FE01
                OS Name:                   Microsoft Windows Server 2008 R2 Standard
                OS Version:                %s
                OS Manufacturer:           Microsoft Corporation
                OS Configuration:          Member Server
                System Boot Time:          5/20/2012, 2:15:51 AM
                Hotfix(s):                 1 Hotfix(s) Installed.
                                           [01]: KB976902
                """.formatted(version);
    }

    @Test
    void case49_theMediaFormatPackageOfAnotherServicePack() {
        Finding finding = Host.of(Platform.LYNC2010, Role.FRONT_END)
                .pasting(setupLog(), systeminfo("6.1.7601 Service Pack 1 Build 7601"))
                .diagnosed()
                .finding("WMF-SP1");
        assertThat(quotes(finding)).contains("Wmf2008R2", "-2146762496");
        assertThat(repair(finding))
                .contains("dism.exe /online /norestart /add-package")
                .contains("Microsoft-Windows-Media-Format-Package~31bf3856ad364e35~amd64~~6.1.7601.17514.mum")
                .contains("/ignorecheck");
        assertThat(byHand(finding)).contains("Restart the server, then run setup again");

        Diagnosed other = Host.of(Platform.LYNC2010, Role.FRONT_END)
                .pasting(setupLog(), systeminfo("6.1.7600 N/A Build 7600"))
                .diagnosed();
        assertThat(other.codes()).isEmpty();
        assertThat(other.ruledOut("WMF-SP1").why()).contains("another cause");
    }

    @Test
    void case51_onlyWhatWasRemovedNeedsASource() {
        String available =
                repair(diagnosed(Platform.SKYPE2015, Role.FRONT_END, WindowsVersion.W2012_R2, "Web-Asp-Net45")
                        .finding("PREREQ-MISSING"));
        assertThat(available)
                .contains("Install-WindowsFeature -Name @('Web-Asp-Net45') -ErrorAction Stop")
                .doesNotContain("-Source");

        Finding removed = Host.of(Platform.SKYPE2015, Role.FRONT_END)
                .on(WindowsVersion.W2012_R2)
                .pasting(features(
                        Platform.SKYPE2015,
                        Role.FRONT_END,
                        WindowsVersion.W2012_R2,
                        Set.of("NET-Framework-Core"),
                        "NET-Framework-Core"))
                .diagnosed()
                .finding("PREREQ-MISSING");
        assertThat(quotes(removed)).contains("Removed");
        assertThat(repair(removed))
                .contains("[string]$Source = 'D:\\sources\\sxs'")
                .contains("Install-WindowsFeature -Name @('NET-Framework-Core') -Source $Source -ErrorAction Stop");
    }

    @Test
    void case52_dynamicCompressionIsForFrontEndsAndNotForDirectors() {
        for (Platform product : new Platform[] {Platform.LYNC2013, Platform.SKYPE2015}) {
            assertThat(repair(diagnosed(product, Role.FRONT_END, WindowsVersion.W2012_R2, "Web-Dyn-Compression")
                            .finding("PREREQ-MISSING")))
                    .contains("'Web-Dyn-Compression'");
            assertThat(diagnosed(product, Role.DIRECTOR, WindowsVersion.W2012_R2, "Web-Dyn-Compression")
                            .codes())
                    .isEmpty();
        }
    }

    @Test
    void case53_desktopExperienceIsFor2015AndNotFor2019() {
        Finding finding = diagnosed(Platform.SKYPE2015, Role.FRONT_END, WindowsVersion.W2012_R2, "Desktop-Experience")
                .finding("PREREQ-MISSING");
        assertThat(quotes(finding)).contains("Desktop-Experience");
        assertThat(repair(finding)).contains("'Desktop-Experience'");
        assertThat(diagnosed(Platform.SKYPE2019, Role.FRONT_END, WindowsVersion.W2016, "Desktop-Experience")
                        .codes())
                .isEmpty();
    }

    private static final String DOTNET_48 = """
            HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full
                Release    REG_DWORD    0x80eb1
                Version    REG_SZ    4.8.03761
            """;

    @Test
    void case54_dotNet48IsFineFor2019AndNotFor2015() {
        Finding finding = Host.of(Platform.SKYPE2015, Role.FRONT_END)
                .on(WindowsVersion.W2012_R2)
                .pasting(DOTNET_48)
                .diagnosed()
                .finding("PREREQ-DOTNET");
        assertThat(finding.title()).contains("4.8 is not supported");
        assertThat(quotes(finding)).contains("Release    REG_DWORD    0x80eb1");
        assertThat(byHand(finding)).contains("Uninstall");
        assertThat(Host.of(Platform.SKYPE2019, Role.FRONT_END)
                        .on(WindowsVersion.W2019)
                        .pasting(DOTNET_48)
                        .diagnosed()
                        .codes())
                .isEmpty();
    }

    @Test
    void case55_messageQueuing() {
        Finding finding = diagnosed(Platform.LYNC2010, Role.ARCHIVING, WindowsVersion.W2008_R2_SP1, "MSMQ-Server")
                .finding("PREREQ-MISSING");
        assertThat(quotes(finding)).contains("MSMQ-Server");
        assertThat(repair(finding)).contains("Add-WindowsFeature -Name @('MSMQ-Server')");
        assertThat(diagnosed(Platform.LYNC2013, Role.ARCHIVING, WindowsVersion.W2012_R2, "MSMQ-Server")
                        .codes())
                .isEmpty();
        assertThat(diagnosed(Platform.LYNC2013, Role.PERSISTENT_CHAT, WindowsVersion.W2012_R2, "MSMQ-Server")
                        .codes())
                .containsExactly("PREREQ-MISSING");
    }

    private static String provider(String type, String description, String path, int entry, int chain) {
        return """
                Winsock Catalog Provider Entry
                ------------------------------------------------------
                Entry Type:                         %s
                Description:                        %s
                Provider ID:                        {E70F1AA0-AB8B-11CF-8CA3-00805F48A192}
                Provider Path:                      %s
                Catalog Entry ID:                   %d
                Version:                            2
                Address Family:                     2
                Max Address Length:                 16
                Min Address Length:                 16
                Socket Type:                        1
                Protocol:                           6
                Service Flags:                      0x20066
                Protocol Chain Length:              %d

                """.formatted(type, description, path, entry, chain);
    }

    @Test
    void case56_aLayeredProviderOnAMediationServer() {
        String base = provider("Base Service Provider", "MSAFD Tcpip [TCP/IP]", "mswsock.dll", 1001, 1);
        String layered =
                provider("Layered Chain Entry", "ISA Client over [MSAFD Tcpip [TCP/IP]]", "wspwsp.dll", 1050, 2);
        Finding finding = Host.mediation().pasting(base + layered).diagnosed().finding("LSP");

        assertThat(finding.title()).contains("ISA Client");
        assertThat(finding.quotes()).hasSize(1);
        assertThat(byHand(finding)).contains("Uninstall");
        assertThat(repair(finding)).contains("netsh.exe winsock reset");
        assertThat(Host.mediation().pasting(base).diagnosed().codes()).isEmpty();
        assertThat(Host.of(Platform.LYNC2010, Role.EDGE)
                        .pasting(base + layered)
                        .diagnosed()
                        .codes())
                .doesNotContain("LSP");
    }
}
