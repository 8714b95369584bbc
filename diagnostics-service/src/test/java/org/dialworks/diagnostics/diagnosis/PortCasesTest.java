package org.dialworks.diagnostics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.diagnosis.Host.byHand;
import static org.dialworks.diagnostics.diagnosis.Host.quotes;
import static org.dialworks.diagnostics.diagnosis.Host.repair;
import static org.dialworks.diagnostics.diagnosis.Host.undo;

import java.time.Duration;
import org.dialworks.contracts.Platform;
import org.dialworks.diagnostics.diagnosis.Host.Diagnosed;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.prerequisite.Role;
import org.junit.jupiter.api.Test;

/** Cases 38 to 47 of the reference: who holds the port. */
class PortCasesTest {

    private static final String SETUP_LOG = """
            2012-01-31 10:11:12 Installing Web Components Server
            2012-01-31 10:11:13 Error: 0x80070020 The process cannot access the file because it is being used by another process.
            """;

    private static String netstat(String... rows) {
        return """
                C:\\>netstat -aon

                Active Connections

                  Proto  Local Address          Foreign Address        State           PID
                """ + String.join("\n", rows) + "\n";
    }

    private static String tasklist(String image, String pid, String service) {
        return """
                C:\\>tasklist /svc

                Image Name                     PID Services
                ========================= ======== ============================================
                System Idle Process              0 N/A
                System                           4 N/A
                %-25s %8s %s
                """.formatted(image, pid, service);
    }

    private static Host frontEnd() {
        return Host.of(Platform.LYNC2010, Role.FRONT_END);
    }

    @Test
    void case38_theCodeAListenerAndItsProcessAreAConflict() {
        Diagnosed diagnosed = frontEnd()
                .pasting(
                        SETUP_LOG,
                        netstat("  TCP    0.0.0.0:443            0.0.0.0:0              LISTENING       2716"),
                        tasklist("TeamViewer_Service.exe", "2716", "TeamViewer"))
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("PORT-CONFLICT");
        Finding finding = diagnosed.finding("PORT-CONFLICT");
        assertThat(finding.subject()).isEqualTo("443");
        assertThat(finding.title()).contains("TeamViewer_Service.exe");
        assertThat(quotes(finding))
                .contains("0.0.0.0:443", "TeamViewer_Service.exe", "0x80070020 The process cannot access");
        assertThat(repair(finding))
                .contains(
                        "Stop-Service -Name 'TeamViewer' -Force",
                        "Set-Service -Name 'TeamViewer' -StartupType 'Disabled'");
        assertThat(undo(finding)).contains("Start-Service -Name 'TeamViewer'");
    }

    @Test
    void case39_theProgramOfNetstatAonb() {
        Finding finding = frontEnd().pasting("""
                        Active Connections

                          Proto  Local Address          Foreign Address        State           PID
                          TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1076
                          RpcSs
                         [svchost.exe]
                          TCP    0.0.0.0:443            0.0.0.0:0              LISTENING       9396
                         [vmware-hostd.exe]
                        """).diagnosed().finding("PORT-CONFLICT");

        assertThat(finding.title()).isEqualTo("Port 443 is held by vmware-hostd.exe");
        assertThat(finding.explanation()).contains("process 9396");
        assertThat(quotes(finding)).contains("0.0.0.0:443");
        assertThat(repair(finding)).contains("Stop-Process -Name 'vmware-hostd' -Force");
        assertThat(byHand(finding)).contains("vmware-hostd.exe");
    }

    @Test
    void case40_process4IsHttpSysAndIsNeverEnded() {
        Diagnosed diagnosed = frontEnd()
                .pasting(
                        SETUP_LOG,
                        netstat("  TCP    0.0.0.0:443            0.0.0.0:0              LISTENING       4"),
                        tasklist("svchost.exe", "900", "RpcSs"))
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("HTTP-SYS-PORT");
        Finding finding = diagnosed.finding("HTTP-SYS-PORT");
        assertThat(quotes(finding)).contains("0.0.0.0:443");
        assertThat(byHand(finding)).contains("netsh http show servicestate");
        assertThat(finding.repair()).isEmpty();
        assertThat(byHand(finding) + finding.explanation()).doesNotContainIgnoringCase("end process 4");
    }

    @Test
    void case41_and42_establishedAndUdpAreNoListeners() {
        Diagnosed diagnosed = frontEnd()
                .pasting(
                        SETUP_LOG,
                        netstat(
                                "  TCP    10.10.0.5:50123        93.184.216.34:443      ESTABLISHED     2716",
                                "  UDP    0.0.0.0:443            *:*                                    2716"),
                        tasklist("TeamViewer_Service.exe", "2716", "TeamViewer"))
                .diagnosed();

        assertThat(diagnosed.codes()).isEmpty();
        assertThat(diagnosed.ruledOut("PORT-CONFLICT").why()).contains("file");
    }

    @Test
    void case43_and44_ipv6OnlyAndGermanAreListenersToo() {
        for (String row : new String[] {
            "  TCP    [::]:443               [::]:0                 LISTENING       2716",
            "  TCP    0.0.0.0:443            0.0.0.0:0              ABHÖREN         2716"
        }) {
            Finding finding = frontEnd()
                    .pasting(SETUP_LOG, netstat(row), tasklist("TeamViewer_Service.exe", "2716", "TeamViewer"))
                    .diagnosed()
                    .finding("PORT-CONFLICT");
            assertThat(quotes(finding)).contains(row.strip());
            assertThat(repair(finding)).contains("TeamViewer");
        }
    }

    @Test
    void case45_theCodeInAnEventOfAnotherProductIsNoPort() {
        Diagnosed diagnosed = frontEnd()
                .logging("Microsoft-Windows-Windows Defender", 1119, Duration.ofMinutes(5), "0x80070020")
                .diagnosed();
        assertThat(diagnosed.says("PORT-CONFLICT")).isFalse();

        // In a setup's log it asks for what would prove it, and proves nothing by itself.
        Diagnosed log = frontEnd().pasting(SETUP_LOG).diagnosed();
        assertThat(log.codes()).isEmpty();
        assertThat(log.needsMore("PORT-CONFLICT").ask()).containsExactly("netstat -aon", "tasklist /svc");
        assertThat(quotes(log.needsMore("PORT-CONFLICT").quotes())).contains("0x80070020");
    }

    private static Host bindFailed(String where) {
        return frontEnd().logging("Microsoft-Windows-HttpEvent", 15005, Duration.ofMinutes(5), "", where);
    }

    @Test
    void case46_15005WithAListenerIsAConflictAndWithoutOneAStaleListenList() {
        Diagnosed conflict = bindFailed("10.10.0.9:443")
                .pasting(
                        netstat("  TCP    0.0.0.0:443            0.0.0.0:0              LISTENING       2716"),
                        tasklist("TeamViewer_Service.exe", "2716", "TeamViewer"))
                .diagnosed();
        assertThat(conflict.codes()).containsExactly("PORT-CONFLICT");

        Diagnosed stale = bindFailed("10.10.0.9:443")
                .pasting(netstat("  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1076"))
                .diagnosed();
        assertThat(stale.codes()).containsExactly("LISTEN-LIST-STALE");
        Finding finding = stale.finding("LISTEN-LIST-STALE");
        assertThat(finding.quotes().getFirst().source()).isEqualTo("Microsoft-Windows-HttpEvent 15005");
        assertThat(repair(finding)).contains("netsh.exe http delete iplisten ipaddress=10.10.0.9");
        assertThat(undo(finding)).contains("netsh.exe http add iplisten ipaddress=10.10.0.9");
    }

    @Test
    void case47_adminCenterOn443() {
        Diagnosed diagnosed = Host.of(Platform.SKYPE2019, Role.FRONT_END)
                .pasting(
                        netstat("  TCP    0.0.0.0:443            0.0.0.0:0              LISTENING       3120"),
                        tasklist("sme.exe", "3120", "ServerManagementGateway"))
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("ADMIN-CENTER-443");
        assertThat(quotes(diagnosed.finding("ADMIN-CENTER-443"))).contains("0.0.0.0:443", "sme.exe");
        assertThat(byHand(diagnosed.finding("ADMIN-CENTER-443"))).contains("another port");
    }
}
