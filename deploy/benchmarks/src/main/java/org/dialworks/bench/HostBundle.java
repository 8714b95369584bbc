package org.dialworks.bench;

import java.nio.charset.StandardCharsets;

/** All outputs of a busy Mediation Server in one paste: 5,000 lines of netstat, 2,000 routes, and what else is collected. */
final class HostBundle {

    static final int SOCKETS = 5_000;
    static final int ROUTES = 2_000;
    static final int PROCESSES = 300;
    static final int HOTFIXES = 250;
    static final int FEATURES = 250;
    static final int OUTPUTS = 7;

    private HostBundle() {}

    static byte[] text() {
        var text = new StringBuilder();
        network(text);
        netstat(text);
        processes(text);
        windows(text);
        return text.toString().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void network(StringBuilder text) {
        text.append("""
                C:\\>ipconfig /all

                Windows IP Configuration

                   Host Name . . . . . . . . . . . . : MED01

                """);
        for (int card = 1; card <= 2; card++) {
            text.append("""
                    Ethernet adapter LAN %1$d:

                       Connection-specific DNS Suffix  . :
                       Description . . . . . . . . . . . : vmxnet3 Ethernet Adapter #%1$d
                       Physical Address. . . . . . . . . : 00-50-56-AA-00-0%1$d
                       DHCP Enabled. . . . . . . . . . . : No
                       Autoconfiguration Enabled . . . . : Yes
                       IPv4 Address. . . . . . . . . . . : 10.%1$d.1.5(Preferred)
                       Subnet Mask . . . . . . . . . . . : 255.255.255.0
                       Default Gateway . . . . . . . . . : %2$s

                    """.formatted(card, card == 1 ? "10.1.1.1" : ""));
        }
        text.append("""
                C:\\>route print
                ===========================================================================
                Interface List
                 12...00 50 56 aa 00 02 ......vmxnet3 Ethernet Adapter #2
                 11...00 50 56 aa 00 01 ......vmxnet3 Ethernet Adapter #1
                ===========================================================================

                IPv4 Route Table
                ===========================================================================
                Active Routes:
                Network Destination        Netmask          Gateway       Interface  Metric
                """);
        for (int i = 0; i < ROUTES; i++) {
            text.append("%17s  255.255.255.255         10.2.1.1         10.2.1.5     11%n"
                    .formatted("10.100." + i / 250 + "." + i % 250));
        }
        text.append("Persistent Routes:\n  Network Address          Netmask  Gateway Address  Metric\n");
        for (int i = 0; i < ROUTES / 2; i++) {
            text.append(
                    "%17s  255.255.255.255         10.2.1.1       1%n".formatted("10.100." + i / 250 + "." + i % 250));
        }
    }

    private static void netstat(StringBuilder text) {
        text.append(
                "C:\\>netstat -aon\n\n  Proto  Local Address          Foreign Address        State           PID\n");
        for (int i = 0; i < SOCKETS; i++) {
            text.append(
                    i % 50 == 0
                            ? "  TCP    0.0.0.0:%d           0.0.0.0:0              LISTENING       %d%n"
                                    .formatted(i, i + 4)
                            : "  TCP    10.1.1.5:5061          10.1.9.9:%d           ESTABLISHED     990%n"
                                    .formatted(i));
        }
    }

    private static void processes(StringBuilder text) {
        text.append("""
                C:\\>tasklist /svc

                Image Name                     PID Services
                ========================= ======== ============================================
                """);
        for (int i = 1; i <= PROCESSES; i++) {
            text.append("%-25s %8d Service%d, Other%d%n".formatted("svchost.exe", i * 4, i, i));
        }
    }

    private static void windows(StringBuilder text) {
        text.append("""
                C:\\>systeminfo

                Host Name:                 MED01
                OS Name:                   Microsoft Windows Server 2008 R2 Standard
                OS Version:                6.1.7601 Service Pack 1 Build 7601
                Product ID:                00477-001-0000421-84319
                Original Install Date:     01/02/2012, 12:00:00 PM
                System Boot Time:          03/22/2021, 1:15:51 PM
                Hotfix(s):                 %d Hotfix(s) Installed.
                """.formatted(HOTFIXES));
        for (int i = 1; i <= HOTFIXES; i++) {
            text.append("                           [%02d]: KB%d%n".formatted(i, 2_500_000 + i));
        }
        text.append("C:\\>powershell Get-WindowsFeature\n\nDisplay Name          Name\n------------          ----\n");
        for (int i = 0; i < FEATURES; i++) {
            text.append("    [%s] Feature number %-40d Web-Feature-%d%n".formatted(i % 3 == 0 ? "X" : " ", i, i));
        }
        text.append("""
                C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters

                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters
                    DisabledComponents    REG_DWORD    0xff
                """);
    }
}
