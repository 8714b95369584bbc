package org.dialworks.diagnostics.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.evidence.reading.Pastes.only;

import java.util.List;
import org.dialworks.diagnostics.evidence.HttpConfiguration;
import org.dialworks.diagnostics.evidence.ProcessTable;
import org.dialworks.diagnostics.evidence.SocketTable;
import org.dialworks.diagnostics.evidence.SocketTable.Protocol;
import org.dialworks.diagnostics.evidence.SocketTable.Socket;
import org.junit.jupiter.api.Test;

/** Who holds a port: netstat, tasklist, netsh http. */
class PortOutputsTest {

    @Test
    void cases41_42_43_onlyWhatWaitsForTcpListens() {
        SocketTable table = only(SocketTable.class, Pastes.NETSTAT);

        assertThat(table.listeners(443)).extracting(Socket::localAddress).containsExactly("0.0.0.0", "::");
        assertThat(table.sockets())
                .filteredOn(socket -> socket.protocol() == Protocol.UDP)
                .singleElement()
                .satisfies(socket -> {
                    assertThat(socket.pid()).contains(77L);
                    assertThat(socket.listening()).isFalse();
                });
        assertThat(table.listeners(5061)).extracting(Socket::localAddress).containsExactly("fe80::c447:d1ef");
    }

    @Test
    void case44_aStateInAnotherLanguageListensToo() {
        SocketTable table = only(SocketTable.class, """
                Aktive Verbindungen

                  Proto  Lokale Adresse         Remoteadresse          Status           PID
                  TCP    0.0.0.0:443            0.0.0.0:0              ABHÖREN         4312
                  TCP    10.1.1.5:443           10.1.1.9:50111         HERGESTELLT     4312
                """);

        assertThat(table.listeners(443)).hasSize(1);
        assertThat(table.sockets().getFirst().state()).contains("ABHÖREN");
    }

    @Test
    void case39_programsAndServicesBelongToTheRowAbove() {
        SocketTable table = only(SocketTable.class, """
                Active Connections

                  Proto  Local Address          Foreign Address        State           PID
                  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1100
                  RpcSs
                 [svchost.exe]
                  TCP    0.0.0.0:443            0.0.0.0:0              LISTENING       9396
                 [vmware-hostd.exe]
                  TCP    0.0.0.0:445            0.0.0.0:0              LISTENING       4
                 Can not obtain ownership information
                  TCP    0.0.0.0:5040           0.0.0.0:0              LISTENING       7744
                 [svchost.exe]
                """);

        Socket https = table.listeners(443).getFirst();
        assertThat(https.pid()).contains(9396L);
        assertThat(https.image()).contains("vmware-hostd.exe");
        assertThat(table.sockets().getFirst().service()).contains("RpcSs");
        assertThat(table.listeners(445).getFirst().image()).isEmpty();
    }

    @Test
    void portsThatAreNamedAreNumbersToo() {
        SocketTable table = only(SocketTable.class, "  TCP    fe01:https    fe01:0    LISTENING\n");

        assertThat(table.listeners(443)).hasSize(1);
    }

    @Test
    void aRowThatIsCutOffIsReported() {
        var output = Pastes.read(Pastes.NETSTAT + "  TCP    0.0.0.0:80      0.0.0.0:0\n")
                .outputs()
                .getFirst();

        assertThat(output.unread())
                .singleElement()
                .satisfies(unread -> assertThat(unread.why()).contains("cut off"));
    }

    @Test
    void case38_processesAreReadByTheirColumnsWithServicesThatWrap() {
        ProcessTable table = only(ProcessTable.class, """
                Image Name                     PID Services
                ========================= ======== ============================================
                System Idle Process              0 N/A
                System                           4 N/A
                svchost.exe                    844 RpcEptMapper, RpcSs
                svchost.exe                   1020 Dhcp, EventLog, lmhosts,
                                                   Wcmsvc
                TeamViewer_Service.exe        4312 TeamViewer
                """);

        assertThat(table.find(4312).orElseThrow().image()).isEqualTo("TeamViewer_Service.exe");
        assertThat(table.find(4312).orElseThrow().services()).containsExactly("TeamViewer");
        assertThat(table.find(1020).orElseThrow().services()).containsExactly("Dhcp", "EventLog", "lmhosts", "Wcmsvc");
        assertThat(table.find(4).orElseThrow().services()).isEmpty();
    }

    @Test
    void theWordForNoServiceIsKnownInAnyLanguage() {
        ProcessTable table = only(ProcessTable.class, """
                Abbildname                     PID Dienste
                ========================= ======== ============================================
                System Idle Process              0 Nicht zutreffend
                System                           4 Nicht zutreffend
                spoolsv.exe                   1500 Spooler
                """);

        assertThat(table.find(4).orElseThrow().services()).isEmpty();
        assertThat(table.find(1500).orElseThrow().services()).containsExactly("Spooler");
    }

    @Test
    void case40_urlsAreTiedToTheProcessesOfTheirQueue() {
        HttpConfiguration bySessions = only(HttpConfiguration.class, """
                Snapshot of HTTP service state (Server Session View):
                -----------------------------------------------------

                Server session ID: FD00000320000001
                    Version: 1.0
                    State: Active
                    Properties:
                        Max bandwidth: 4294967295
                    URL groups:
                    URL group ID: FE00000340000001
                        State: Active
                        Request queue name: Collab
                        Properties:
                            Max bandwidth: inherited
                            Number of registered URLs: 1
                            Registered URLs:
                                HTTPS://+:443/COLLAB/

                Request queues:
                    Request queue name: Collab
                        Version: 1.0
                        State: Active
                        Max requests: 1000
                        Number of active processes attached: 1
                        Process IDs:
                            1216
                """);
        HttpConfiguration byQueues = only(HttpConfiguration.class, """
                Snapshot of HTTP service state (Request Queue View):
                -----------------------------------------------------

                Request queue name: Request queue is unnamed.
                    Version: 2.0
                    State: Active
                    Max requests: 1000
                    Number of active processes attached: 1
                    Processes:
                        ID: 2616, image: C:\\Program Files\\Windows Admin Center\\sme.exe
                    Registered URLs:
                        HTTPS://+:443/

                Request queue name: Request queue is unnamed.
                    Version: 2.0
                    State: Active
                    Processes:
                        ID: 1320, image: <?>
                    Registered URLs:
                        HTTP://+:5985/WSMAN/
                """);

        assertThat(bySessions.urlsOn(443)).singleElement().satisfies(url -> {
            assertThat(url.url()).isEqualTo("HTTPS://+:443/COLLAB/");
            assertThat(url.pids()).containsExactly(1216L);
            assertThat(url.queue()).contains("Collab");
        });
        assertThat(byQueues.urlsOn(443)).singleElement().satisfies(url -> {
            assertThat(url.pids()).containsExactly(2616L);
            assertThat(url.images()).containsExactly("C:\\Program Files\\Windows Admin Center\\sme.exe");
        });
        assertThat(byQueues.urlsOn(5985).getFirst().pids()).containsExactly(1320L);
    }

    @Test
    void case46_listenListsAreReadAndAnEmptyOneIsKnownByItsCommand() {
        HttpConfiguration listed = only(HttpConfiguration.class, """
                IP addresses present in the IP listen list:
                -------------------------------------------

                    127.0.0.1
                    10.1.1.5
                """);
        HttpConfiguration empty = Pastes.read("""
                C:\\>netsh http show iplisten

                IP addresses present in the IP listen list:
                -------------------------------------------

                """).all(HttpConfiguration.class).getFirst();

        assertThat(listed.listenAddresses())
                .extracting(address -> address.value())
                .isEqualTo(List.of("127.0.0.1", "10.1.1.5"));
        assertThat(listed.listenShown()).isPresent();
        assertThat(empty.listenAddresses()).isEmpty();
        assertThat(empty.listenShown()).isPresent();
    }

    @Test
    void bindingsOfCertificatesAndReservations() {
        HttpConfiguration configuration = only(HttpConfiguration.class, """
                SSL Certificate bindings:
                -------------------------

                    IP:port                      : 0.0.0.0:443
                    Certificate Hash             : 8714cfa7fb02528714cfa7fb02528714cfa7fb02
                    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}
                    Certificate Store Name       : MY
                    Verify Client Certificate Revocation : Enabled

                    IP:port                      : [::]:4443
                    Certificate Hash             : 8714CFA7FB02528714CFA7FB02528714CFA7FB02
                    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}
                """);
        HttpConfiguration reserved = only(HttpConfiguration.class, """
                URL Reservations:
                -----------------

                    Reserved URL            : http://*:5357/
                        User: BUILTIN\\Users
                            Listen: Yes
                            Delegate: No
                """);

        assertThat(configuration.sslBindings()).hasSize(2);
        assertThat(configuration.sslBindings().getLast().address()).isEqualTo("::");
        assertThat(configuration.sslBindings().getLast().port()).isEqualTo(4443);
        assertThat(configuration.sslBindings().getLast().certificateHash())
                .contains("8714cfa7fb02528714cfa7fb02528714cfa7fb02");
        assertThat(reserved.reservations())
                .singleElement()
                .satisfies(url -> assertThat(url.value()).isEqualTo("http://*:5357/"));
    }
}
