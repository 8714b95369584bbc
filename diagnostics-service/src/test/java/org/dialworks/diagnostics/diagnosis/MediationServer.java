package org.dialworks.diagnostics.diagnosis;

/**
 * Outputs of a Mediation Server: 10.10.0.5 in the servers' network, 10.20.0.5 in the gateways', from where 10.20.0.1 leads
 * to the gateway: SIP at 10.30.0.20, media at 10.30.0.21.
 */
final class MediationServer {

    static final String SERVERS = card("Server LAN", "#1", "D0", "10.10.0.5", "10.10.0.1");
    static final String GATEWAYS = card("Gateway LAN", "#2", "DA", "10.20.0.5", "");

    private MediationServer() {}

    static String card(String name, String number, String mac, String address, String gateway) {
        return """
                Ethernet adapter %s:

                   Connection-specific DNS Suffix  . : example.net
                   Description . . . . . . . . . . . : Intel(R) PRO/1000 MT Network Connection %s
                   Physical Address. . . . . . . . . : 00-0C-29-76-C8-%s
                   DHCP Enabled. . . . . . . . . . . : No
                   Autoconfiguration Enabled . . . . : Yes
                   IPv4 Address. . . . . . . . . . . : %s(Preferred)
                   Subnet Mask . . . . . . . . . . . : 255.255.255.0
                   Default Gateway . . . . . . . . . : %s
                   NetBIOS over Tcpip. . . . . . . . : Enabled
                """.formatted(name, number, mac, address, gateway);
    }

    static String ipconfig(String... cards) {
        return """
                C:\\>ipconfig /all

                Windows IP Configuration

                   Host Name . . . . . . . . . . . . : MED01
                   Primary Dns Suffix  . . . . . . . : example.net
                   Node Type . . . . . . . . . . . . : Hybrid
                   IP Routing Enabled. . . . . . . . : No
                   WINS Proxy Enabled. . . . . . . . : No

                """ + String.join("\n", cards);
    }

    /** The gateways' card first, as it should be. */
    static String ipconfig() {
        return ipconfig(GATEWAYS, SERVERS);
    }

    static String active(String to, String mask, String router, String card, int metric) {
        return "%17s %16s %16s %16s %6d\n".formatted(to, mask, router, card, metric);
    }

    static String persistent(String to, String mask, String router, String metric) {
        return "%17s %16s %16s %8s\n".formatted(to, mask, router, metric);
    }

    static String routes(String active, String persistent) {
        return """
                C:\\>route print
                ===========================================================================
                Interface List
                 13...00 0c 29 76 c8 da ......Intel(R) PRO/1000 MT Network Connection #2
                 11...00 0c 29 76 c8 d0 ......Intel(R) PRO/1000 MT Network Connection #1
                  1...........................Software Loopback Interface 1
                ===========================================================================

                IPv4 Route Table
                ===========================================================================
                Active Routes:
                Network Destination        Netmask          Gateway       Interface  Metric
                """
                + active("0.0.0.0", "0.0.0.0", "10.10.0.1", "10.10.0.5", 266)
                + active("10.10.0.0", "255.255.255.0", "On-link", "10.10.0.5", 266)
                + active("10.20.0.0", "255.255.255.0", "On-link", "10.20.0.5", 266)
                + active
                + """
                ===========================================================================
                Persistent Routes:
                """
                + (persistent.isEmpty()
                        ? "  None\n"
                        : "  Network Address          Netmask  Gateway Address  Metric\n" + persistent)
                + """
                ===========================================================================
                """;
    }

    static final String SIP_ROUTE = active("10.30.0.20", "255.255.255.255", "10.20.0.1", "10.20.0.5", 11);
    static final String SIP_ROUTE_KEPT = persistent("10.30.0.20", "255.255.255.255", "10.20.0.1", "1");

    /** An INVITE to the gateway and its answer. */
    static String trace(String offer, String answer) {
        return """
                TL_INFO(TF_PROTOCOL) [0]14D0.0A9C::01/31/2012-10:11:12.345.00000001 (S4,SipMessage.DataLoggingHelper:sipmessage.cs(613))[3456789]
                <<<<<<<<<<<<Outgoing SipMessage c=[<SipTcpConnection_20A5A8>], 10.20.0.5:49160->10.30.0.20:5060
                INVITE sip:+4755123456@10.30.0.20;user=phone SIP/2.0
                FROM: <sip:+4755000001@example.net;user=phone>;epid=1;tag=a1
                TO: <sip:+4755123456@10.30.0.20;user=phone>
                CSEQ: 8 INVITE
                CALL-ID: call-1
                USER-AGENT: RTCC/4.0.0.0 MediationServer
                CONTENT-TYPE: application/sdp

                %s
                ------------EndOfOutgoing SipMessage

                TL_INFO(TF_PROTOCOL) [0]14D0.0A9C::01/31/2012-10:11:12.445.00000002 (S4,SipMessage.DataLoggingHelper:sipmessage.cs(613))[3456789]
                >>>>>>>>>>>>Incoming SipMessage c=[<SipTcpConnection_20A5A8>], 10.20.0.5:49160<-10.30.0.20:5060
                SIP/2.0 200 OK
                FROM: <sip:+4755000001@example.net;user=phone>;epid=1;tag=a1
                TO: <sip:+4755123456@10.30.0.20;user=phone>;tag=b1
                CSEQ: 8 INVITE
                CALL-ID: call-1
                CONTENT-TYPE: application/sdp

                %s
                ------------EndOfIncoming SipMessage
                """.formatted(offer.strip(), answer.strip());
    }

    /** A session description with its address for all streams, and more lines for the stream of sound. */
    static String sdp(String address, String payloads, String... lines) {
        return """
                v=0
                o=- 8 1 IN IP4 %s
                s=session
                c=IN IP4 %s
                t=0 0
                m=audio 55110 RTP/AVP %s
                %s""".formatted(address, address, payloads, String.join("\n", lines));
    }

    static final String GOOD_OFFER = sdp("10.20.0.5", "0 8 13 101", "a=rtpmap:13 CN/8000");
    static final String ANSWER = sdp("10.30.0.21", "8 13 101", "a=rtpmap:13 CN/8000");
    static final String ANSWER_OF_ONE_ADDRESS = sdp("10.30.0.20", "8 13 101", "a=rtpmap:13 CN/8000");
}
