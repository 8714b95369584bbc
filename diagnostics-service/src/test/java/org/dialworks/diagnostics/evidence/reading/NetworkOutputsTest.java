package org.dialworks.diagnostics.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.evidence.reading.Pastes.ip;
import static org.dialworks.diagnostics.evidence.reading.Pastes.only;

import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Adapter;
import org.dialworks.diagnostics.evidence.Adapter.Gateway;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.evidence.Ipv4Network;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.RouteTable.Route;
import org.junit.jupiter.api.Test;

/** ipconfig and route print, in the languages and versions of Windows. */
class NetworkOutputsTest {

    @Test
    void readsTwoCardsInTheirOrderWithGatewaysOfBothKinds() {
        IpConfiguration configuration = only(IpConfiguration.class, Pastes.TWO_CARDS);

        assertThat(configuration.hostName().orElseThrow().value()).isEqualTo("MED01");
        assertThat(configuration.networkCards())
                .extracting(Adapter::heading)
                .containsExactly("Ethernet adapter Server LAN", "Ethernet adapter Gateway LAN");
        Adapter server = configuration.adapters().getFirst();
        assertThat(server.description()).isEqualTo("vmxnet3 Ethernet Adapter");
        assertThat(server.physicalAddress()).contains("00-50-56-AA-00-01");
        assertThat(server.gateways()).extracting(Gateway::address).containsExactly("fe80::1", "10.1.1.1");
        assertThat(server.ipv6()).singleElement().satisfies(address -> {
            assertThat(address.address()).isEqualTo("fe80::c447:d1ef:c29f:c44c");
            assertThat(address.linkLocal()).isTrue();
        });
        assertThat(server.ipv4().getFirst().subnet()).contains(new Ipv4Network(ip("10.1.1.0"), 24));
        assertThat(server.ipv4().getFirst().place().line()).isEqualTo(15);
        assertThat(server.ipv4().getFirst().place().text()).contains("10.1.1.5(Preferred)");
    }

    @Test
    void case14_anEmptyDefaultGatewayIsThereButNamesNone() {
        Adapter gateway =
                only(IpConfiguration.class, Pastes.TWO_CARDS).adapters().get(1);

        assertThat(gateway.gateways()).isEmpty();
        assertThat(gateway.gatewayLine().orElseThrow().text().strip()).isEqualTo("Default Gateway . . . . . . . . . :");
    }

    @Test
    void case16_anAddressThatWindowsTookByItselfShows() {
        Adapter adapter = only(IpConfiguration.class, """
                Windows IP Configuration

                   Host Name . . . . . . . . . . . . : MED01

                Ethernet adapter Gateway LAN:

                   Connection-specific DNS Suffix  . :
                   Description . . . . . . . . . . . : vmxnet3 Ethernet Adapter #2
                   Physical Address. . . . . . . . . : 00-50-56-AA-00-02
                   DHCP Enabled. . . . . . . . . . . : Yes
                   Autoconfiguration Enabled . . . . : Yes
                   Autoconfiguration IPv4 Address. . : 169.254.83.107(Preferred)
                   Subnet Mask . . . . . . . . . . . : 255.255.0.0
                   Default Gateway . . . . . . . . . :
                """).adapters().getFirst();

        assertThat(adapter.ipv4())
                .singleElement()
                .satisfies(binding -> assertThat(binding.automatic()).isTrue());
    }

    @Test
    void readsGermanAsEnglish() {
        IpConfiguration configuration = only(IpConfiguration.class, """
                Windows-IP-Konfiguration

                   Hostname  . . . . . . . . . . . . : med01
                   Primäres DNS-Suffix . . . . . . . : example.net

                Ethernet-Adapter Server-LAN:

                   Verbindungsspezifisches DNS-Suffix: example.net
                   Beschreibung. . . . . . . . . . . : Intel(R) I350 Gigabit Network Connection
                   Physikalische Adresse . . . . . . : 00-15-5D-01-02-03
                   DHCP aktiviert. . . . . . . . . . : Ja
                   Autokonfiguration aktiviert . . . : Ja
                   Verbindungslokale IPv6-Adresse  . : fe80::1234%4(Bevorzugt)
                   IPv4-Adresse  . . . . . . . . . . : 10.1.1.5(Bevorzugt)
                   Subnetzmaske  . . . . . . . . . . : 255.255.255.0
                   Lease erhalten. . . . . . . . . . : Freitag, 20. September 2024 12:13:59
                   Lease läuft ab. . . . . . . . . . : Dienstag, 24. September 2024 07:02:58
                   Standardgateway . . . . . . . . . : 10.1.1.1
                   DHCP-Server . . . . . . . . . . . : 10.1.1.2
                   DHCPv6-IAID . . . . . . . . . . . : 67114333
                   DHCPv6-Client-DUID. . . . . . . . : 00-01-00-01-29-4E-8F-8A-00-15-5D-01-02-03
                   DNS-Server  . . . . . . . . . . . : 10.1.1.2
                   NetBIOS über TCP/IP . . . . . . . : Aktiviert
                """);

        Adapter adapter = configuration.adapters().getFirst();
        assertThat(configuration.hostName().orElseThrow().value()).isEqualTo("med01");
        assertThat(adapter.heading()).isEqualTo("Ethernet-Adapter Server-LAN");
        assertThat(adapter.description()).isEqualTo("Intel(R) I350 Gigabit Network Connection");
        assertThat(adapter.holds(ip("10.1.1.5"))).isTrue();
        assertThat(adapter.gateways()).extracting(Gateway::address).containsExactly("10.1.1.1");
    }

    @Test
    void readsFrenchWithItsFixedSpacesAndNorwegian() {
        Adapter french = only(IpConfiguration.class, """
                Configuration IP de Windows

                   Nom de l'hôte . . . . . . . . . . : MED01

                Carte Ethernet Ethernet\u00a0:

                   Suffixe DNS propre à la connexion. . . :
                   Description. . . . . . . . . . . . . . : Intel(R) 82574L
                   Adresse physique . . . . . . . . . . . : 00-15-5D-01-02-03
                   DHCP activé. . . . . . . . . . . . . . : Non
                   Configuration automatique activée. . . : Oui
                   Adresse IPv4. . . . . . . . . . . . . .: 10.1.1.5(préféré)
                   Masque de sous-réseau. . . . . . . . . : 255.255.255.0
                   Passerelle par défaut. . . . . . . . . : 10.1.1.1
                   NetBIOS sur Tcpip. . . . . . . . . . . : Activé
                """).adapters().getFirst();
        Adapter norwegian = only(IpConfiguration.class, """
                Windows IP-konfigurasjon

                   Vertsnavn . . . . . . . . . . . . : MED01

                Ethernet-kort Lokal tilkobling:

                   Tilkoblingsspesifikt DNS-suffiks  :
                   Beskrivelse . . . . . . . . . . . : Intel(R) 82574L
                   Fysisk adresse. . . . . . . . . . : 00-15-5D-01-02-03
                   DHCP aktivert . . . . . . . . . . : Nei
                   Automatisk konfigurasjon aktivert : Ja
                   IPv4-adresse. . . . . . . . . . . : 10.1.1.5(Foretrukket)
                   Nettverksmaske. . . . . . . . . . : 255.255.255.0
                   Standard gateway. . . . . . . . . : 10.1.1.1
                """).adapters().getFirst();

        for (Adapter adapter : List.of(french, norwegian)) {
            assertThat(adapter.description()).isEqualTo("Intel(R) 82574L");
            assertThat(adapter.holds(ip("10.1.1.5"))).isTrue();
            assertThat(adapter.gateways()).extracting(Gateway::address).containsExactly("10.1.1.1");
        }
        assertThat(french.heading()).isEqualTo("Carte Ethernet Ethernet");
    }

    @Test
    void readsWindowsXp() {
        Adapter adapter = only(IpConfiguration.class, """
                Windows IP Configuration

                        Host Name . . . . . . . . . . . . : edge01
                        IP Routing Enabled. . . . . . . . : No

                Ethernet adapter Local Area Connection:

                        Connection-specific DNS Suffix  . :
                        Description . . . . . . . . . . . : Intel(R) PRO/1000 MT
                        Physical Address. . . . . . . . . : 00-0C-29-37-3B-4E
                        Dhcp Enabled. . . . . . . . . . . : No
                        IP Address. . . . . . . . . . . . : 10.1.1.5
                        Subnet Mask . . . . . . . . . . . : 255.255.255.0
                        IP Address. . . . . . . . . . . . : 10.1.1.6
                        Subnet Mask . . . . . . . . . . . : 255.255.255.0
                        IP Address. . . . . . . . . . . . : fe80::20c:29ff:fe37:3b4e%4
                        Default Gateway . . . . . . . . . : 10.1.1.1
                        DNS Servers . . . . . . . . . . . : 10.1.1.53
                """).adapters().getFirst();

        assertThat(adapter.ipv4()).hasSize(2);
        assertThat(adapter.ipv6())
                .singleElement()
                .satisfies(binding -> assertThat(binding.linkLocal()).isTrue());
        assertThat(adapter.gateways()).extracting(Gateway::address).containsExactly("10.1.1.1");
    }

    @Test
    void readsRoutesAndFindsWhatWinsAndWhatStays() {
        RouteTable table = only(RouteTable.class, Pastes.ROUTES);

        Route route = table.winner(ip("10.30.30.7")).orElseThrow();
        assertThat(route.interfaceAddress()).contains(ip("10.20.20.5"));
        assertThat(route.gateway()).contains(ip("10.20.20.1"));
        assertThat(route.place().text().strip()).startsWith("10.30.30.7");
        assertThat(table.persistentTwin(route)).isPresent();
        assertThat(table.winner(ip("10.30.30.8")).orElseThrow().isDefault()).isTrue();
        Adapter card = only(IpConfiguration.class, Pastes.TWO_CARDS).adapters().get(1);
        assertThat(table.interfaceOf(card).orElseThrow().index()).isEqualTo(13);
    }

    @Test
    void case17_aPersistentRouteWhoseMetricIsAWordIsADefaultRoute() {
        RouteTable table = only(RouteTable.class, Pastes.ROUTES);

        Route first = table.persistent().getFirst();
        assertThat(first.isDefault()).isTrue();
        assertThat(first.metric()).isEmpty();
        assertThat(first.interfaceAddress()).isEmpty();
    }

    @Test
    void case69_danishWindowsXpWithAHeaderWrappedAtTheConsolesWidthReads() {
        RouteTable table = only(RouteTable.class, """
                ===========================================================================
                Grænsefladeliste
                0x1 ........................... MS TCP Loopback interface
                0x10003 ...00 0c 29 76 c8 d0 ...... AMD PCNET Family PCI Ethernet-netværkskort - Pakkeplanlægningsminiport
                ===========================================================================
                ===========================================================================
                Aktive ruter:
                Netværksdestination  Netværksmaske    Gateway       Grænseflade   Metrikvæ
                rdi
                          0.0.0.0          0.0.0.0      10.1.1.1        10.1.1.5       10
                         10.1.1.0    255.255.255.0      10.1.1.5        10.1.1.5       10
                Standardgateway:         10.1.1.1
                ===========================================================================
                Vedvarende ruter:
                  Ingen
                """);

        assertThat(table.interfaces()).extracting(RouteTable.Interface::index).containsExactly(1, 0x10003);
        assertThat(table.active()).hasSize(2);
        assertThat(table.persistent()).isEmpty();
    }

    @Test
    void wordsForOnLinkInAnyLanguageAreNoGateway() {
        RouteTable table = only(RouteTable.class, """
                IPv4-Routentabelle
                ===========================================================================
                Aktive Routen:
                     Netzwerkziel    Netzwerkmaske          Gateway    Schnittstelle Metrik
                        127.0.0.0        255.0.0.0   Auf Verbindung         127.0.0.1    331
                        10.30.30.0   255.255.255.0      En vínculo         10.20.20.5     11
                ===========================================================================
                Ständige Routen:
                  Netzwerkadresse          Netzmaske  Gatewayadresse  Metrik
                      10.30.30.7  255.255.255.255       10.20.20.1  Standard
                """);

        assertThat(table.active())
                .hasSize(2)
                .allSatisfy(route -> assertThat(route.gateway()).isEmpty());
        assertThat(table.persistent())
                .singleElement()
                .satisfies(route -> assertThat(route.metric()).isEmpty());
    }

    @Test
    void longPrefixesOfIpv6WrapAndPersistentRowsAreApart() {
        RouteTable table = only(RouteTable.class, """
                ===========================================================================
                Interface List
                 12...00 1c 42 da 01 6a ......Parallels VirtIO Ethernet Adapter
                ===========================================================================
                IPv6 Route Table
                ===========================================================================
                Active Routes:
                 If Metric Network Destination      Gateway
                 12    271 2001:db8::/64            fe80::1
                 12    271 fdb2:2c26:f4e4:0:670f:fec7:75b7:eb83/128
                                                    On-link
                 12    271 ff00::/8                 On-link
                ===========================================================================
                Persistent Routes:
                 If Metric Network Destination      Gateway
                  0 4294967295 2001:db8::/64            fe80::1
                """);

        assertThat(table.ipv6()).hasSize(3);
        assertThat(table.ipv6().getFirst().gateway()).isEqualTo(Optional.of("fe80::1"));
        assertThat(table.ipv6().get(1).destination()).endsWith("eb83/128");
    }

    @Test
    void aMaskWithAHoleIsReportedAndMakesNoRoute() {
        var evidence = Pastes.read("      10.0.0.0      255.0.255.0      10.1.1.1      10.1.1.5     11\n");

        assertThat(evidence.all(RouteTable.class).getFirst().active()).isEmpty();
        assertThat(evidence.outputs().getFirst().unread())
                .singleElement()
                .satisfies(unread -> assertThat(unread.why()).contains("255.0.255.0"));
    }
}
