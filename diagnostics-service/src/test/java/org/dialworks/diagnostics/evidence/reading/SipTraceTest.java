package org.dialworks.diagnostics.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.evidence.reading.Pastes.ip;
import static org.dialworks.diagnostics.evidence.reading.Pastes.only;

import java.time.LocalDateTime;
import java.util.List;
import org.dialworks.diagnostics.evidence.LogReading;
import org.dialworks.diagnostics.evidence.MsDiagnostic;
import org.dialworks.diagnostics.evidence.SessionDescription;
import org.dialworks.diagnostics.evidence.SessionDescription.Media;
import org.dialworks.diagnostics.evidence.SipMessage;
import org.dialworks.diagnostics.evidence.SipMessage.Direction;
import org.dialworks.diagnostics.evidence.SipTrace;
import org.junit.jupiter.api.Test;

/** SIP and SDP from loggers, from Wireshark, and as they are. */
class SipTraceTest {

    private static final String MEDIATION = """
            TL_INFO(TF_PROTOCOL) [0]14D0.0A9C::01/31/2012-10:11:12.345.00000001 (S4,SipMessage.DataLoggingHelper:sipmessage.cs(613))[3456789]
            <<<<<<<<<<<<Outgoing SipMessage c=[<SipTcpConnection_20A5A8>], 10.20.20.5:49160->10.30.30.6:5060
            INVITE sip:+4755123456@10.30.30.6;user=phone SIP/2.0
            FROM: <sip:+4755000001@example.net;user=phone>;epid=1;tag=a1
            TO: <sip:+4755123456@10.30.30.6;user=phone>
            CSEQ: 8 INVITE
            CALL-ID: call-1
            USER-AGENT: RTCC/4.0.0.0 MediationServer
            CONTENT-TYPE: application/sdp
            CONTENT-LENGTH: 300

            v=0
            o=- 8 1 IN IP4 10.1.1.5
            s=session
            c=IN IP4 10.1.1.5
            b=CT:1000
            t=0 0
            m=audio 55110 RTP/AVP 0 8 115 13 118 97 101
            c=IN IP4 10.20.20.5
            a=rtcp:55111 IN IP4 10.1.1.5
            a=label:Audio
            a=rtpmap:13 CN/8000
            a=rtpmap:101 telephone-event/8000
            a=ptime:20

            ------------EndOfOutgoing SipMessage

            TL_INFO(TF_PROTOCOL) [0]14D0.0A9C::01/31/2012-10:11:12.445.00000002 (S4,SipMessage.DataLoggingHelper:sipmessage.cs(613))[3456789]
            >>>>>>>>>>>>Incoming SipMessage c=[<SipTcpConnection_20A5A8>], 10.20.20.5:49160<-10.30.30.6:5060
            SIP/2.0 183 Session Progress
            FROM: <sip:+4755000001@example.net;user=phone>;epid=1;tag=a1
            TO: <sip:+4755123456@10.30.30.6;user=phone>;tag=b1
            CSEQ: 8 INVITE
            CALL-ID: call-1

            v=0
            o=GW 1 1 IN IP4 10.30.30.6
            s=-
            c=IN IP4 10.30.30.7
            t=0 0
            m=audio 6000 RTP/AVP 8 101
            ------------EndOfIncoming SipMessage
            """;

    @Test
    void cases2_3_4_theStreamsOwnAddressWinsAndEachLineIsKept() {
        SipTrace trace = only(SipTrace.class, MEDIATION);

        SipMessage offer = trace.messages().getFirst();
        assertThat(offer.time()).contains(LocalDateTime.of(2012, 1, 31, 10, 11, 12, 345_000_000));
        assertThat(offer.direction()).contains(Direction.OUTGOING);
        assertThat(offer.sourceAddress()).contains(ip("10.20.20.5"));
        assertThat(offer.destinationAddress()).contains(ip("10.30.30.6"));
        assertThat(offer.agent()).contains("RTCC/4.0.0.0 MediationServer");
        SessionDescription session = offer.session().orElseThrow();
        assertThat(session.connection().orElseThrow().value()).isEqualTo("10.1.1.5");
        Media audio = session.audio().orElseThrow();
        assertThat(audio.address()).contains(ip("10.20.20.5"));
        assertThat(audio.connection().orElseThrow().place().line()).isEqualTo(19);
        assertThat(audio.connection().orElseThrow().place().text()).isEqualTo("c=IN IP4 10.20.20.5");
        assertThat(audio.rtcp().orElseThrow().address()).contains("10.1.1.5");
        assertThat(audio.offersComfortNoise()).isTrue();
        assertThat(audio.codecs()).containsEntry(13, "CN/8000");
    }

    @Test
    void case5_theSenderOfAnAnswerIsKnownBesideItsMediaAddress() {
        SipMessage answer = only(SipTrace.class, MEDIATION).messages().getLast();

        assertThat(answer.status()).isEqualTo(183);
        assertThat(answer.method()).isEqualTo("INVITE");
        assertThat(answer.sourceAddress()).contains(ip("10.30.30.6"));
        assertThat(answer.session().orElseThrow().audio().orElseThrow().address())
                .contains(ip("10.30.30.7"));
        assertThat(answer.session().orElseThrow().audio().orElseThrow().offersComfortNoise())
                .isFalse();
    }

    @Test
    void messagesAreGroupedIntoCalls() {
        assertThat(only(SipTrace.class, MEDIATION).calls())
                .singleElement()
                .satisfies(call -> assertThat(call).hasSize(2));
    }

    @Test
    void case25_recordsOfTheSipStackWithSeveralDiagnosticsInOneAnswer() {
        SipTrace trace = only(SipTrace.class, """
                TL_INFO(TF_PROTOCOL) [1]0B54.1A08::06/20/2013-12:34:56.789.0000a23c (SIPStack,SIPAdminLog::TraceProtocolRecord:SIPAdminLog.cpp(125))$$begin_record
                Trace-Correlation-Id: 2374957643
                Instance-Id: 000017D1
                Direction: incoming;source="internal edge";destination="external edge"
                Peer: 10.1.1.9:5067
                Message-Type: response
                Start-Line: SIP/2.0 404 Not Found
                From: <sip:a@example.net>;tag=1;epid=2
                To: <sip:+4755123456@example.net>;tag=3
                CSeq: 1 INVITE
                Call-ID: 5f6b
                Via: SIP/2.0/TLS 10.1.1.5:5061
                ms-diagnostics: 10003;source="med01.example.net";reason="Gateway returned final response code";component="MediationServer";SipResponseCode="404";SipResponseText="Not Found";sip-reason="Q.850;cause=1"
                ms-diagnostics-public: 10003;reason="Gateway returned final response code";component="MediationServer"
                Server: RTCC/5.0.0.0 MediationServer
                Content-Length: 0
                Message-Body: \n\
                $$end_record
                """);

        SipMessage answer = trace.messages().getFirst();
        assertThat(answer.direction()).contains(Direction.INCOMING);
        assertThat(answer.source()).contains("10.1.1.9:5067");
        assertThat(answer.time()).contains(LocalDateTime.of(2013, 6, 20, 12, 34, 56, 789_000_000));
        assertThat(answer.diagnostics()).extracting(MsDiagnostic::id).containsExactly(10003, 10003);
        MsDiagnostic diagnostic = answer.diagnostics().getFirst();
        assertThat(diagnostic.parameter("sipresponsecode")).contains("404");
        assertThat(diagnostic.parameter("component")).contains("MediationServer");
        assertThat(diagnostic.parameter("sip-reason")).contains("Q.850;cause=1");
        assertThat(diagnostic.place().line()).isEqualTo(13);
    }

    @Test
    void wiresharksPacketDetailsRead() {
        SipTrace trace = only(SipTrace.class, """
                Frame 12: 912 bytes on wire (7296 bits), 912 bytes captured (7296 bits)
                Internet Protocol Version 4, Src: 10.30.30.6, Dst: 10.20.20.5
                User Datagram Protocol, Src Port: 5060, Dst Port: 5060
                Session Initiation Protocol (200)
                    Status-Line: SIP/2.0 200 OK
                        Status-Code: 200
                    Message Header
                        Via: SIP/2.0/UDP 10.20.20.5:5060
                            Transport: UDP
                        Call-ID: call-2
                        CSeq: 1 INVITE
                            Sequence Number: 1
                    Message Body
                        Session Description Protocol
                            Session Description Protocol Version (v): 0
                            Owner/Creator, Session Id (o): GW 1 1 IN IP4 10.30.30.6
                            Connection Information (c): IN IP4 10.30.30.7
                            Media Description, name and address (m): audio 6000 RTP/AVP 8 13
                            Media Attribute (a): rtpmap:13 CN/8000
                            Media Attribute (a): sendonly
                """);

        SipMessage answer = trace.messages().getFirst();
        assertThat(answer.sourceAddress()).contains(ip("10.30.30.6"));
        assertThat(answer.callId()).contains("call-2");
        Media audio = answer.session().orElseThrow().audio().orElseThrow();
        assertThat(audio.address()).contains(ip("10.30.30.7"));
        assertThat(audio.offersComfortNoise()).isTrue();
        assertThat(audio.onHold()).isTrue();
    }

    @Test
    void packetToolsAndCompactHeadersRead() {
        SipTrace trace = only(SipTrace.class, """
                2024/03/01 08:00:01.250000 10.20.20.5:5060 -> 10.30.30.6:5060
                INVITE sip:+4755123456@10.30.30.6 SIP/2.0
                i: call-3
                f: <sip:a@example.net>;tag=1
                t: <sip:b@example.net>
                CSeq: 1 INVITE

                2024/03/01 08:00:11.250000 10.20.20.5:5060 -> 10.30.30.6:5060
                CANCEL sip:+4755123456@10.30.30.6 SIP/2.0
                i: call-3
                CSeq: 1 CANCEL
                """);

        assertThat(trace.calls())
                .singleElement()
                .satisfies(
                        call -> assertThat(call).extracting(SipMessage::method).isEqualTo(List.of("INVITE", "CANCEL")));
        assertThat(trace.messages().getLast().time()).contains(LocalDateTime.of(2024, 3, 1, 8, 0, 11, 250_000_000));
    }

    @Test
    void case20_holdShowsByDirectionOrByTheAddressOfNobody() {
        SipTrace trace = only(SipTrace.class, """
                v=0
                o=- 1 1 IN IP4 10.1.1.5
                s=-
                c=IN IP4 0.0.0.0
                t=0 0
                m=audio 5000 RTP/AVP 0
                v=0
                o=- 1 2 IN IP4 10.1.1.5
                s=-
                c=IN IP4 10.1.1.5
                t=0 0
                a=inactive
                m=audio 5000 RTP/AVP 0
                """);

        assertThat(trace.sessions())
                .hasSize(2)
                .allSatisfy(session ->
                        assertThat(session.audio().orElseThrow().onHold()).isTrue());
    }

    @Test
    void candidatesOfBothFormsRead() {
        Media audio = only(SipTrace.class, """
                v=0
                o=- 0 0 IN IP4 10.1.1.5
                s=session
                c=IN IP4 10.1.1.5
                t=0 0
                m=audio 50020 RTP/SAVP 114 9 112 111 0 8 116 115 97 13 118 101
                a=candidate:1 1 UDP 2130706431 10.1.1.5 50020 typ host
                a=candidate:3 1 TCP-PASS 6555135 84.1.2.3 59999 typ relay raddr 10.1.1.5 rport 50020
                a=x-candidate-ipv6:4 1 UDP 1 2001:db8::5 50022 typ host
                a=candidate:Ak1W 1 mS3j UDP 0.830 10.1.1.6 50024
                a=cryptoscale:1 client AES_CM_128_HMAC_SHA1_80 inline:abc|2^31|1:1
                a=rtcp:50021
                """).sessions().getFirst().audio().orElseThrow();

        assertThat(audio.candidates())
                .extracting(candidate -> candidate.address())
                .isEqualTo(List.of("10.1.1.5", "84.1.2.3", "2001:db8::5", "10.1.1.6"));
        assertThat(audio.candidates().get(1).type()).isEqualTo("relay");
        assertThat(audio.payloadTypes()).hasSize(12);
        assertThat(audio.rtcp().orElseThrow().address()).isEmpty();
    }

    @Test
    void case62_aHeaderThatIsPastedAloneIsReadToo() {
        LogReading log = only(LogReading.class, """
                ms-diagnostics: 1013;reason="Significant time skew detected during authentication";source="fe01.example.net"
                """);

        assertThat(log.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.id()).isEqualTo(1013);
            assertThat(diagnostic.parameter("source")).contains("fe01.example.net");
        });
    }

    @Test
    void aMessageThatIsCutOffKeepsWhatWasThere() {
        SipTrace trace = only(SipTrace.class, MEDIATION.substring(0, MEDIATION.indexOf("a=rtcp")));

        assertThat(trace.messages()
                        .getFirst()
                        .session()
                        .orElseThrow()
                        .audio()
                        .orElseThrow()
                        .address())
                .contains(ip("10.20.20.5"));
    }
}
