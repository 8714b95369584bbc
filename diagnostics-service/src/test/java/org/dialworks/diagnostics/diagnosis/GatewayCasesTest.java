package org.dialworks.diagnostics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.diagnosis.Host.byHand;
import static org.dialworks.diagnostics.diagnosis.Host.mediation;
import static org.dialworks.diagnostics.diagnosis.Host.quotes;
import static org.dialworks.diagnostics.diagnosis.Host.repair;

import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.Host.Diagnosed;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.junit.jupiter.api.Test;

/** Cases 24, 25 and 62 of the reference: calls through a gateway. */
class GatewayCasesTest {

    private static String message(String time, String arrow, String lines) {
        String way = arrow.equals("->") ? "Outgoing" : "Incoming";
        return """
                TL_INFO(TF_PROTOCOL) [0]14D0.0A9C::01/31/2012-%s.00000001 (S4,SipMessage.DataLoggingHelper:sipmessage.cs(613))[3456789]
                <<<<<<<<<<<<%s SipMessage c=[<SipTcpConnection_20A5A8>], 10.20.0.5:49160%s10.30.0.20:5060
                %s
                FROM: <sip:+4755000001@example.net;user=phone>;epid=1;tag=a1
                TO: <sip:+4755123456@10.30.0.20;user=phone>
                CALL-ID: call-1

                ------------EndOf%s SipMessage

                """.formatted(time, way, arrow, lines, way);
    }

    private static String cancelledAt(String time) {
        return message("10:11:12.345", "->", "INVITE sip:+4755123456@10.30.0.20;user=phone SIP/2.0\nCSEQ: 8 INVITE")
                + message("10:11:12.400", "<-", "SIP/2.0 100 Trying\nCSEQ: 8 INVITE")
                + message(time, "->", "CANCEL sip:+4755123456@10.30.0.20;user=phone SIP/2.0\nCSEQ: 8 CANCEL");
    }

    @Test
    void case24_aCallGivenUpAfterTenSecondsOfTrying() {
        Finding finding =
                mediation().pasting(cancelledAt("10:11:22.350")).diagnosed().finding("EARLY-MEDIA-MISSING");

        assertThat(quotes(finding)).contains("INVITE sip:+4755123456", "SIP/2.0 100 Trying", "CANCEL sip:+4755123456");
        assertThat(byHand(finding)).contains("183 Session Progress");
        // Whoever hangs up after three seconds has changed his mind.
        assertThat(mediation().pasting(cancelledAt("10:11:15.350")).diagnosed().codes())
                .doesNotContain("EARLY-MEDIA-MISSING");
    }

    private static final String REFUSED = """
            SIP/2.0 404 Not Found
            From: <sip:a@example.net>;tag=1;epid=2
            To: <sip:+4755123456@example.net>;tag=3
            CSeq: 1 INVITE
            Call-ID: 5f6b
            ms-diagnostics: %s
            Server: RTCC/5.0.0.0 MediationServer
            Content-Length: 0

            """;

    @Test
    void case25_a404FromTheGatewayIsNoFaultOfTheDialPlan() {
        Diagnosed diagnosed = mediation()
                .pasting(REFUSED.formatted(
                        "10003;source=\"med01.example.net\";reason=\"Gateway returned final response code\";"
                                + "component=\"MediationServer\";SipResponseCode=\"404\""))
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("PSTN-REFUSED");
        Finding finding = diagnosed.finding("PSTN-REFUSED");
        assertThat(finding.title()).contains("404");
        assertThat(quotes(finding)).contains("SipResponseCode=\"404\"");
        assertThat(finding.explanation()).contains("no fault of the dial plan");
        assertThat(byHand(finding)).contains("carrier");

        Diagnosed translation = mediation()
                .pasting(REFUSED.formatted("14001;reason=\"No translation rule matches\""))
                .diagnosed();
        assertThat(translation.codes()).containsExactly("DIAL-PLAN-FAULT");
        assertThat(quotes(translation.finding("DIAL-PLAN-FAULT"))).contains("14001");
    }

    @Test
    void case62_1013IsTimeSkew() {
        Finding finding = mediation()
                .pasting(REFUSED.formatted("1013;reason=\"Significant time skew detected during authentication\""))
                .diagnosed()
                .finding("TIME-SKEW");

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(quotes(finding)).contains("ms-diagnostics: 1013");
        assertThat(repair(finding)).contains("w32tm.exe /resync /rediscover");
    }
}
