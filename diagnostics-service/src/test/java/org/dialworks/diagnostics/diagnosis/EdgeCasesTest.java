package org.dialworks.diagnostics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.diagnosis.Host.byHand;
import static org.dialworks.diagnostics.diagnosis.Host.quotes;
import static org.dialworks.diagnostics.diagnosis.Host.repair;
import static org.dialworks.diagnostics.diagnosis.Host.undo;

import java.time.Duration;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.Host.Diagnosed;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.prerequisite.Role;
import org.junit.jupiter.api.Test;

/** Cases 26 to 33 and 36 of the reference, as far as they are diagnoses: the Web Conferencing Edge. */
class EdgeCasesTest {

    private static final String DATA_MCU = "LS Data MCU";

    private static Host frontEnd() {
        return Host.of(Platform.LYNC2013, Role.FRONT_END);
    }

    /** Lost and restored within half a minute, again and again until now. */
    private static Host flapping(Duration period, int times) {
        Host host = frontEnd();
        for (int i = times; i > 0; i--) {
            Duration before = period.multipliedBy(i);
            host.logging(DATA_MCU, 41024, before).logging(DATA_MCU, 41025, before.minusSeconds(30));
        }
        return host;
    }

    private static String ipconfig(boolean ipv6) {
        return MediationServer.ipconfig(
                ipv6
                        ? MediationServer.SERVERS.replace(
                                "   IPv4 Address",
                                "   Link-local IPv6 Address . . . . . : fe80::c0a:1d3c:7f1b:2e4d%11(Preferred)\n   IPv4 Address")
                        : MediationServer.SERVERS);
    }

    private static String registry(String value) {
        return """
                C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters

                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters
                    Dhcpv6DUID    REG_BINARY    000100011A2B3C4D
                    DisabledComponents    REG_DWORD    %s
                """.formatted(value);
    }

    @Test
    void case26_everyFiveMinutesWithIpv6IsIpv6() {
        Diagnosed diagnosed =
                flapping(Duration.ofMinutes(5), 5).pasting(ipconfig(true)).diagnosed();

        assertThat(diagnosed.codes()).containsExactly("EDGE-FLAP");
        Finding finding = diagnosed.finding("EDGE-FLAP");
        assertThat(quotes(finding)).contains("fe80::c0a:1d3c:7f1b:2e4d");
        assertThat(finding.events()).isNotEmpty();
        assertThat(finding.explanation()).contains("0x20", "0xFF");
        assertThat(repair(finding))
                .contains("[string]$DisabledComponents = '255'")
                .contains("New-ItemProperty -Path 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters'"
                        + " -Name 'DisabledComponents' -PropertyType 'DWord' -Value $DisabledComponents -Force")
                .contains("Restart the server");
        assertThat(undo(finding)).contains("Remove-ItemProperty");
        assertThat(byHand(finding)).contains("Restart");
    }

    @Test
    void case26_withoutIpconfigTheNextEvidenceIsAskedForByName() {
        Verdict.NeedsMore open = flapping(Duration.ofMinutes(5), 3).diagnosed().needsMore("EDGE-FLAP");

        assertThat(open.ask()).first().isEqualTo("ipconfig /all of the front end and of the Edge Server");
        assertThat(open.why()).contains("(1) IPv6", "(2) a firewall", "(3) the usages");
        assertThat(flapping(Duration.ofMinutes(5), 3)
                        .pasting(ipconfig(false))
                        .diagnosed()
                        .needsMore("EDGE-FLAP")
                        .ask())
                .contains("the idle timeout of the firewall for TCP 8057");
    }

    @Test
    void case27_turnedOffButStillThereWaitsForARestart() {
        Diagnosed diagnosed = flapping(Duration.ofMinutes(5), 5)
                .pasting(ipconfig(true), registry("0xff"))
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("REBOOT-PENDING");
        Finding finding = diagnosed.finding("REBOOT-PENDING");
        assertThat(quotes(finding)).contains("DisabledComponents    REG_DWORD    0xff", "fe80::");
        assertThat(repair(finding)).contains("Restart-Computer -Confirm");
    }

    @Test
    void case28_allOnesIsAWrongValue() {
        Diagnosed diagnosed =
                frontEnd().pasting(ipconfig(false), registry("0xffffffff")).diagnosed();

        Finding finding = diagnosed.finding("REGISTRY-WRONG-VALUE");
        assertThat(quotes(finding)).contains("0xffffffff");
        assertThat(finding.explanation()).contains("five seconds");
        assertThat(repair(finding)).contains("[string]$DisabledComponents = '255'");
        assertThat(undo(finding)).contains("-Value (-1)");
    }

    @Test
    void case29_preferringIpv4LeavesIpv6On() {
        Finding finding = flapping(Duration.ofMinutes(5), 5)
                .pasting(ipconfig(true), registry("0x20"))
                .diagnosed()
                .finding("EDGE-FLAP");

        assertThat(finding.explanation()).contains("IPv6 is still on");
        assertThat(quotes(finding)).contains("REG_DWORD    0x20");
        assertThat(undo(finding)).contains("-Value 32");
    }

    private static String systeminfo(String hotfix) {
        return """
                Host Name:                 FE01
                OS Name:                   Microsoft Windows Server 2012 R2 Standard
                OS Version:                6.3.9600 N/A Build 9600
                OS Manufacturer:           Microsoft Corporation
                OS Configuration:          Member Server
                System Boot Time:          5/20/2017, 2:15:51 AM
                Hotfix(s):                 2 Hotfix(s) Installed.
                                           [01]: %s
                                           [02]: KB3192404
                """.formatted(hotfix);
    }

    /** Restored and all lost in the same second. */
    private static Host refused(int times) {
        Host host = frontEnd();
        for (int i = times; i > 0; i--) {
            Duration before = Duration.ofMinutes(5L * i);
            host.logging(DATA_MCU, 41025, before).logging(DATA_MCU, 41026, before);
        }
        return host;
    }

    @Test
    void case30_restoredAndLostInTheSameSecondIsTheCertificate() {
        Diagnosed diagnosed =
                refused(3).pasting(systeminfo("KB4014513"), ipconfig(true)).diagnosed();

        assertThat(diagnosed.codes()).contains("EDGE-EKU").doesNotContain("EDGE-FLAP");
        Finding finding = diagnosed.finding("EDGE-EKU");
        assertThat(quotes(finding)).contains("KB4014513");
        assertThat(finding.explanation()).contains("1.3.6.1.5.5.7.3.2", "IPv6 has nothing to do with it");
        assertThat(byHand(finding)).contains("Set-CsCertificate", "KB 4023993");
        assertThat(refused(3)
                        .pasting(systeminfo("KB1"))
                        .diagnosed()
                        .needsMore("EDGE-EKU")
                        .ask())
                .contains("certutil -store My");
    }

    @Test
    void case31_everyHalfHourAsksForTheFirewallsIdleTimeout() {
        Diagnosed diagnosed = flapping(Duration.ofMinutes(25), 6)
                .logging("LS Web Conferencing Edge Server", 41999, Duration.ofMinutes(3))
                .pasting(ipconfig(true))
                .diagnosed();

        assertThat(diagnosed.codes()).doesNotContain("EDGE-FLAP");
        Verdict.NeedsMore open = diagnosed.needsMore("EDGE-IDLE-TIMEOUT");
        assertThat(open.ask()).first().isEqualTo("the idle timeout of the firewall for TCP 8057");
        assertThat(open.why()).contains("every 25 minutes", "raise it");
        assertThat(quotes(open.quotes())).contains("record");
    }

    @Test
    void case32_and33_downIsNotRestoredFor20Minutes() {
        Finding finding = frontEnd()
                .logging(DATA_MCU, 41026, Duration.ofMinutes(21))
                .diagnosed()
                .finding("EDGE-DOWN");
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(byHand(finding)).contains("Start-CsWindowsService");

        assertThat(frontEnd()
                        .logging(DATA_MCU, 41024, Duration.ofMinutes(40))
                        .logging(DATA_MCU, 41025, Duration.ofMinutes(39))
                        .diagnosed()
                        .codes())
                .isEmpty();
    }

    @Test
    void case36_41071IsAnUpdateAndNotTheEdge() {
        Diagnosed diagnosed = Host.of(Platform.LYNC2010, Role.FRONT_END)
                .logging(DATA_MCU, 41071, Duration.ofMinutes(5))
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("DATA-MCU-UPDATE");
        assertThat(byHand(diagnosed.finding("DATA-MCU-UPDATE"))).contains("cumulative update");
        assertThat(diagnosed.finding("DATA-MCU-UPDATE").quotes().getFirst().source())
                .isEqualTo("LS Data MCU 41071");
    }
}
