package org.dialworks.diagnostics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.diagnosis.Host.byHand;
import static org.dialworks.diagnostics.diagnosis.Host.mediation;
import static org.dialworks.diagnostics.diagnosis.Host.quotes;
import static org.dialworks.diagnostics.diagnosis.Host.repair;
import static org.dialworks.diagnostics.diagnosis.Host.undo;
import static org.dialworks.diagnostics.diagnosis.MediationServer.ANSWER;
import static org.dialworks.diagnostics.diagnosis.MediationServer.ANSWER_OF_ONE_ADDRESS;
import static org.dialworks.diagnostics.diagnosis.MediationServer.GATEWAYS;
import static org.dialworks.diagnostics.diagnosis.MediationServer.GOOD_OFFER;
import static org.dialworks.diagnostics.diagnosis.MediationServer.SERVERS;
import static org.dialworks.diagnostics.diagnosis.MediationServer.SIP_ROUTE;
import static org.dialworks.diagnostics.diagnosis.MediationServer.SIP_ROUTE_KEPT;
import static org.dialworks.diagnostics.diagnosis.MediationServer.active;
import static org.dialworks.diagnostics.diagnosis.MediationServer.card;
import static org.dialworks.diagnostics.diagnosis.MediationServer.ipconfig;
import static org.dialworks.diagnostics.diagnosis.MediationServer.persistent;
import static org.dialworks.diagnostics.diagnosis.MediationServer.routes;
import static org.dialworks.diagnostics.diagnosis.MediationServer.sdp;
import static org.dialworks.diagnostics.diagnosis.MediationServer.trace;

import java.time.Duration;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.Host.Diagnosed;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.prerequisite.Role;
import org.junit.jupiter.api.Test;

/** Cases 1 to 20 of the reference: a Mediation Server with two network cards. */
class NetworkCasesTest {

    private static final String LS_MEDIATION = "LS Mediation Server";
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void case01_25073AloneIsAWarningAndSaysNothingOfOneWayAudio() {
        Diagnosed diagnosed = mediation().logging(LS_MEDIATION, 25073, HOUR).diagnosed();

        assertThat(diagnosed.codes()).containsExactly("TRUNK-NO-COMFORT-NOISE");
        Finding finding = diagnosed.finding("TRUNK-NO-COMFORT-NOISE");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.explanation()).doesNotContain("one-way").doesNotContain("one way");
        assertThat(finding.quotes().getFirst().source()).isEqualTo("LS Mediation Server 25073");
        assertThat(byHand(finding)).contains("comfort noise", "SIP trace");
        assertThat(diagnosed.needsMore("SDP-WRONG-NIC").ask()).contains("ipconfig /all");
    }

    @Test
    void case02_anOfferWithTheServersAddressIsCriticalAndCitesItsLine() {
        Diagnosed diagnosed = mediation()
                .logging(LS_MEDIATION, 25073, HOUR)
                .pasting(
                        ipconfig(),
                        routes(SIP_ROUTE, SIP_ROUTE_KEPT),
                        trace(sdp("10.10.0.5", "0 8 13 101"), sdp("10.30.0.21", "8 101")))
                .diagnosed();

        Finding finding = diagnosed.finding("SDP-WRONG-NIC");
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.quotes().getFirst().text()).isEqualTo("c=IN IP4 10.10.0.5");
        assertThat(finding.quotes().getFirst().source()).isEqualTo("sip-trace");
        assertThat(finding.events()).hasSize(1);
        assertThat(byHand(finding)).contains("Topology Builder");
        assertThat(repair(finding)).contains("route.exe ADD 10.30.0.21 MASK 255.255.255.255 10.20.0.1 IF 13 -p");
    }

    @Test
    void case03_onlyRtcpAtTheServersCard() {
        Diagnosed diagnosed = mediation()
                .pasting(ipconfig(), trace(sdp("10.20.0.5", "0 8 13", "a=rtcp:55111 IN IP4 10.10.0.5"), ANSWER))
                .withPstnAddress("10.20.0.5")
                .diagnosed();

        assertThat(diagnosed.codes()).contains("RTCP-WRONG-NIC").doesNotContain("SDP-WRONG-NIC");
        assertThat(quotes(diagnosed.finding("RTCP-WRONG-NIC"))).startsWith("a=rtcp:55111 IN IP4 10.10.0.5");
        assertThat(byHand(diagnosed.finding("RTCP-WRONG-NIC"))).contains("PSTN address");
    }

    @Test
    void case04_theStreamsAddressWinsOverTheSessions() {
        Diagnosed diagnosed = mediation()
                .pasting(ipconfig(), trace(sdp("10.10.0.5", "0 8 13", "c=IN IP4 10.20.0.5"), ANSWER))
                .withPstnAddress("10.20.0.5")
                .diagnosed();

        assertThat(diagnosed.codes()).doesNotContain("SDP-WRONG-NIC", "RTCP-WRONG-NIC");
        assertThat(quotes(diagnosed.ruledOut("SDP-WRONG-NIC").quotes())).isEqualTo("c=IN IP4 10.20.0.5");
    }

    @Test
    void case05_mediaFromAnotherAddressThanSipIsAMediaProxy() {
        Diagnosed diagnosed =
                mediation().pasting(ipconfig(), trace(GOOD_OFFER, ANSWER)).diagnosed();

        Finding finding = diagnosed.finding("MEDIA-PROXY");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.explanation()).contains("two routes");
        assertThat(quotes(finding)).contains("c=IN IP4 10.30.0.21");
        assertThat(byHand(finding)).contains("route to each");
        assertThat(mediation()
                        .pasting(ipconfig(), trace(GOOD_OFFER, ANSWER_OF_ONE_ADDRESS))
                        .diagnosed()
                        .codes())
                .doesNotContain("MEDIA-PROXY");
    }

    @Test
    void case06_aRouteForSipOnlyMissesTheOneForMedia() {
        Diagnosed diagnosed = mediation()
                .pasting(ipconfig(), routes(SIP_ROUTE, SIP_ROUTE_KEPT), trace(GOOD_OFFER, ANSWER))
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactlyInAnyOrder("ROUTE-MISSING-RTP", "MEDIA-PROXY");
        Finding finding = diagnosed.finding("ROUTE-MISSING-RTP");
        assertThat(finding.subject()).isEqualTo("10.30.0.21");
        assertThat(quotes(finding))
                .contains("c=IN IP4 10.30.0.21")
                .containsPattern("0\\.0\\.0\\.0 +0\\.0\\.0\\.0 +10\\.10\\.0\\.1");
        assertThat(repair(finding)).contains("route.exe ADD 10.30.0.21 MASK 255.255.255.255 10.20.0.1 IF 13 -p\r\n");
        assertThat(undo(finding)).contains("route.exe DELETE 10.30.0.21 MASK 255.255.255.255 10.20.0.1\r\n");
        assertThat(repair(finding)).contains("# Risk: ");
    }

    @Test
    void case07_anActiveRouteWithoutAPersistentOneIsGoneAfterARestart() {
        Diagnosed diagnosed = mediation()
                .pasting(ipconfig(), routes(SIP_ROUTE, ""), trace(GOOD_OFFER, ANSWER_OF_ONE_ADDRESS))
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("ROUTE-NOT-PERSISTENT");
        Finding finding = diagnosed.finding("ROUTE-NOT-PERSISTENT");
        assertThat(quotes(finding)).contains("10.30.0.20  255.255.255.255        10.20.0.1");
        assertThat(repair(finding))
                .contains("route.exe DELETE 10.30.0.20 MASK 255.255.255.255 10.20.0.1\r\n")
                .contains("route.exe ADD 10.30.0.20 MASK 255.255.255.255 10.20.0.1 IF 13 -p\r\n");
        assertThat(undo(finding)).contains("route.exe ADD 10.30.0.20 MASK 255.255.255.255 10.20.0.1 IF 13\r\n");
    }

    @Test
    void case08_aRouteByTheServersCardIsWrong() {
        Diagnosed diagnosed = mediation()
                .pasting(
                        ipconfig(),
                        routes(active("10.30.0.20", "255.255.255.255", "10.20.0.1", "10.10.0.5", 11), SIP_ROUTE_KEPT),
                        trace(GOOD_OFFER, ANSWER_OF_ONE_ADDRESS))
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("ROUTE-WRONG-IF");
        Finding finding = diagnosed.finding("ROUTE-WRONG-IF");
        assertThat(quotes(finding)).contains("10.20.0.1        10.10.0.5");
        assertThat(repair(finding)).contains("route.exe ADD 10.30.0.20 MASK 255.255.255.255 10.20.0.1 IF 13 -p");
        assertThat(undo(finding)).contains("route.exe ADD 10.30.0.20 MASK 255.255.255.255 10.20.0.1 IF 11 -p");
    }

    private static final String SUPERNET = active("10.30.0.0", "255.255.0.0", "10.20.0.1", "10.20.0.5", 11);
    private static final String SUPERNET_KEPT = persistent("10.30.0.0", "255.255.0.0", "10.20.0.1", "1");

    @Test
    void case09_aWiderRouteThatCoversBothAddressesIsEnough() {
        Diagnosed diagnosed = mediation()
                .pasting(ipconfig(), routes(SUPERNET, SUPERNET_KEPT), trace(GOOD_OFFER, ANSWER))
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("MEDIA-PROXY");
        assertThat(quotes(diagnosed.ruledOut("ROUTE-MISSING-RTP").quotes())).contains("10.30.0.0      255.255.0.0");
    }

    @Test
    void case10_aLongerPrefixByTheServersCardOverrulesTheRightRoute() {
        Diagnosed diagnosed = mediation()
                .pasting(
                        ipconfig(),
                        routes(
                                SUPERNET + active("10.30.0.21", "255.255.255.255", "10.10.0.1", "10.10.0.5", 11),
                                SUPERNET_KEPT),
                        trace(GOOD_OFFER, ANSWER))
                .withPstnAddress("10.20.0.5")
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("ROUTE-SHADOWED", "MEDIA-PROXY");
        Finding finding = diagnosed.finding("ROUTE-SHADOWED");
        assertThat(quotes(finding)).contains("10.30.0.21  255.255.255.255", "10.30.0.0      255.255.0.0");
        assertThat(finding.explanation()).contains("prefix is longer");
        assertThat(repair(finding)).contains("route.exe DELETE 10.30.0.21 MASK 255.255.255.255 10.10.0.1\r\n");
        assertThat(undo(finding)).contains("route.exe ADD 10.30.0.21 MASK 255.255.255.255 10.10.0.1 IF 11\r\n");
    }

    @Test
    void case10_ofTwoEqualPrefixesTheLowerMetricOverrules() {
        Finding finding = mediation()
                .pasting(
                        ipconfig(),
                        routes(
                                SIP_ROUTE + active("10.30.0.20", "255.255.255.255", "10.10.0.1", "10.10.0.5", 2),
                                SIP_ROUTE_KEPT),
                        trace(GOOD_OFFER, ANSWER_OF_ONE_ADDRESS))
                .withPstnAddress("10.20.0.5")
                .diagnosed()
                .finding("ROUTE-SHADOWED");

        assertThat(finding.explanation()).contains("metric is lower");
    }

    @Test
    void case11_twoDefaultGatewaysNameTheOneInUse() {
        Diagnosed diagnosed = mediation().pasting("""
                ===========================================================================
                Interface List
                  8 ...00 12 3f a7 17 ba ...... Intel(R) PRO/100 VE Network Connection
                  1 ........................... Software Loopback Interface 1
                ===========================================================================
                IPv4 Route Table
                ===========================================================================
                Active Routes:
                Network Destination        Netmask          Gateway       Interface  Metric
                          0.0.0.0          0.0.0.0      10.21.146.1     10.21.146.79     50
                          0.0.0.0          0.0.0.0       10.21.38.1      10.21.38.97      2
                ===========================================================================
                Persistent Routes:
                  None
                """).diagnosed();

        Finding finding = diagnosed.finding("TWO-DEFAULT-GATEWAYS");
        assertThat(finding.explanation()).contains("10.21.38.1");
        assertThat(quotes(finding)).contains("10.21.146.1", "10.21.38.1");
        assertThat(byHand(finding)).contains("Remove the default gateway");
    }

    @Test
    void case11_onAKnownServerTheScriptTakesTheGatewaysCardsOneAway() {
        Finding finding = mediation()
                .pasting(
                        ipconfig(card("Gateway LAN", "#2", "DA", "10.20.0.5", "10.20.0.1"), SERVERS),
                        routes(active("0.0.0.0", "0.0.0.0", "10.20.0.1", "10.20.0.5", 266), ""))
                .withPstnAddress("10.20.0.5")
                .diagnosed()
                .finding("TWO-DEFAULT-GATEWAYS");

        assertThat(repair(finding))
                .contains(
                        "netsh.exe interface ipv4 delete route prefix=0.0.0.0/0 interface=13 nexthop=10.20.0.1 store=persistent");
        assertThat(undo(finding)).contains("netsh.exe interface ipv4 add route prefix=0.0.0.0/0 interface=13");
    }

    @Test
    void case12_theOnlyDefaultGatewayOnTheGatewaysCard() {
        Diagnosed diagnosed = mediation()
                .pasting(ipconfig(
                        card("Gateway LAN", "#2", "DA", "10.20.0.5", "10.20.0.1"),
                        card("Server LAN", "#1", "D0", "10.10.0.5", "")))
                .withPstnAddress("10.20.0.5")
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("DEFAULT-GATEWAY-WRONG-NIC");
        Finding finding = diagnosed.finding("DEFAULT-GATEWAY-WRONG-NIC");
        assertThat(quotes(finding)).contains("Default Gateway . . . . . . . . . : 10.20.0.1");
        assertThat(byHand(finding)).contains("servers' card", "persistent routes");
    }

    @Test
    void case13_theServersCardFirstIsAWarning() {
        Diagnosed diagnosed = mediation().pasting(ipconfig(SERVERS, GATEWAYS)).diagnosed();

        assertThat(diagnosed.codes()).containsExactly("NIC-ORDER");
        Finding finding = diagnosed.finding("NIC-ORDER");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(quotes(finding)).startsWith("Ethernet adapter Server LAN");
        assertThat(byHand(finding)).contains("move the gateways' card to the top");
        assertThat(mediation().pasting(ipconfig()).diagnosed().codes()).isEmpty();
    }

    @Test
    void case14_anEmptyLineIsNoSecondDefaultGateway() {
        Diagnosed diagnosed = mediation().pasting(ipconfig(GATEWAYS, SERVERS)).diagnosed();

        assertThat(diagnosed.ruledOut("TWO-DEFAULT-GATEWAYS").quotes()).hasSize(1);
    }

    @Test
    void case15_bothCardsInOneNetwork() {
        Finding finding = mediation()
                .pasting(ipconfig(card("Gateway LAN", "#2", "DA", "10.10.0.6", ""), SERVERS))
                .diagnosed()
                .finding("SAME-SUBNET");

        assertThat(finding.subject()).isEqualTo("10.10.0.0/24");
        assertThat(quotes(finding)).contains("10.10.0.6", "10.10.0.5");
        assertThat(byHand(finding)).contains("Team");
    }

    @Test
    void case16_anAddressThatWindowsGaveItself() {
        String automatic = card("Gateway LAN", "#2", "DA", "169.254.7.9", "")
                .replace("IPv4 Address. . . . . . . . . . . :", "Autoconfiguration IPv4 Address. . :");
        Finding finding =
                mediation().pasting(ipconfig(automatic, SERVERS)).diagnosed().finding("APIPA");

        assertThat(quotes(finding)).contains("Gateway LAN", "169.254.7.9");
        assertThat(byHand(finding)).contains("static address");
    }

    @Test
    void case17_aPersistentDefaultRouteIsNoRouteToTheGateway() {
        Diagnosed diagnosed = mediation()
                .pasting(
                        ipconfig(),
                        routes("", persistent("0.0.0.0", "0.0.0.0", "10.10.0.1", "Default")),
                        trace(GOOD_OFFER, ANSWER_OF_ONE_ADDRESS))
                .diagnosed();

        assertThat(diagnosed.codes()).contains("ROUTE-MISSING-SIP").doesNotContain("ROUTE-NOT-PERSISTENT");
        assertThat(byHand(diagnosed.finding("ROUTE-MISSING-SIP")))
                .contains("route ADD 10.30.0.20 MASK 255.255.255.255");
    }

    @Test
    void case18_howManyCardsARoleMayHave() {
        Finding finding = Host.of(Platform.SKYPE2015, Role.DIRECTOR)
                .pasting(ipconfig())
                .diagnosed()
                .finding("UNSUPPORTED-MULTIHOMED");
        assertThat(quotes(finding)).contains("Gateway LAN", "Server LAN");
        assertThat(byHand(finding)).contains("Team");
        assertThat(Host.of(Platform.LYNC2013, Role.FRONT_END)
                        .pasting(ipconfig())
                        .diagnosed()
                        .codes())
                .contains("UNSUPPORTED-MULTIHOMED");

        assertThat(mediation().pasting(ipconfig()).diagnosed().says("UNSUPPORTED-MULTIHOMED"))
                .isFalse();

        Finding edge = Host.of(Platform.SKYPE2015, Role.EDGE)
                .pasting(ipconfig(SERVERS))
                .diagnosed()
                .finding("EDGE-ONE-NIC");
        assertThat(quotes(edge)).contains("Server LAN");
        assertThat(byHand(edge)).contains("second card");
    }

    @Test
    void case19_aTraceConfirms25073OrContradictsIt() {
        Finding confirmed = mediation()
                .logging(LS_MEDIATION, 25073, HOUR)
                .pasting(ipconfig(), trace(GOOD_OFFER, sdp("10.30.0.20", "8 101")))
                .diagnosed()
                .finding("TRUNK-NO-COMFORT-NOISE");
        assertThat(quotes(confirmed)).contains("m=audio 55110 RTP/AVP 0 8 13 101", "m=audio 55110 RTP/AVP 8 101");
        assertThat(byHand(confirmed)).contains("turn on comfort noise");

        var contradicted = mediation()
                .logging(LS_MEDIATION, 25073, HOUR)
                .pasting(ipconfig(), trace(GOOD_OFFER, ANSWER_OF_ONE_ADDRESS))
                .diagnosed()
                .ruledOut("TRUNK-NO-COMFORT-NOISE");
        assertThat(contradicted.why()).contains("25073 is contradicted");
        assertThat(quotes(contradicted.quotes())).contains("m=audio 55110 RTP/AVP 8 13 101");
        assertThat(contradicted.contradicts()).contains("trunk-no-comfort-noise");
    }

    @Test
    void case20_aCallOnHoldIsNoFault() {
        for (String held : new String[] {sdp("0.0.0.0", "0 8 13"), sdp("10.10.0.5", "0 8 13", "a=inactive")}) {
            Diagnosed diagnosed = mediation()
                    .pasting(ipconfig(), trace(held, ANSWER_OF_ONE_ADDRESS))
                    .withPstnAddress("10.20.0.5")
                    .diagnosed();

            assertThat(diagnosed.codes()).isEmpty();
            assertThat(diagnosed.ruledOut("SDP-WRONG-NIC").why()).contains("held");
        }
    }

    @Test
    void aRouteTableThatIsCutOffProvesNothing() {
        String whole = routes(SIP_ROUTE, SIP_ROUTE_KEPT);
        Diagnosed diagnosed = mediation()
                .pasting(
                        ipconfig(),
                        trace(GOOD_OFFER, ANSWER_OF_ONE_ADDRESS),
                        whole.substring(0, whole.indexOf("Persistent Routes:") - 80))
                .diagnosed();

        assertThat(diagnosed.codes()).isEmpty();
        assertThat(diagnosed.needsMore("ROUTE-NOT-PERSISTENT").ask()).containsExactly("the whole of route print");
    }

    @Test
    void twoHostsInOnePasteProveNothingOfEither() {
        String other = ipconfig(SERVERS).replace("MED01", "FE01");
        assertThat(Host.read(ipconfig() + "\n\n" + other + "\n\n" + routes(SIP_ROUTE, ""))
                        .of("med01")
                        .outputs())
                .hasSize(1);
    }
}
