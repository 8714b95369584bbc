package org.dialworks.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.SipTrace;
import org.dialworks.diagnostics.evidence.reading.EvidenceReader;

/** A SIP trace of 20 MB, as S4 of Mediation Server writes it, read on one thread; and what of it stays in memory. */
final class ReadingTrace implements Job {

    private static final int BYTES = 20 * 1024 * 1024;
    private static final int ROUNDS = 7;
    private static final double MOST_SECONDS = 2;
    private static final double MOST_MEGABYTES = 128;

    @Override
    public String name() {
        return "diagnostics/siptrace";
    }

    @Override
    public List<Figure> measure() throws IOException {
        byte[] trace = trace();
        double first = seconds(trace);
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rounds[round] = seconds(trace);
        }
        Arrays.sort(rounds);
        return List.of(
                Figure.atMost(name() + "/read", rounds[ROUNDS / 2], "s", MOST_SECONDS),
                Figure.of(name() + "/read-first-of-process", first, "s"),
                Figure.atMost(name() + "/kept-in-memory", keptMegabytes(trace), "MB", MOST_MEGABYTES));
    }

    private static byte[] trace() {
        var text = new StringBuilder(BYTES);
        for (int call = 0; text.length() < BYTES; call++) {
            text.append("""
                    TL_INFO(TF_PROTOCOL) [0]14D0.0A9C::01/31/2012-10:%1$02d:12.345.%2$08d (S4,SipMessage.DataLoggingHelper:sipmessage.cs(613))[%2$d]
                    <<<<<<<<<<<<Outgoing SipMessage c=[<SipTcpConnection_20A5A8>], 10.2.1.5:49160->10.3.1.6:5060
                    INVITE sip:+4755%2$06d@10.3.1.6;user=phone SIP/2.0
                    FROM: <sip:+4755000001@example.net;user=phone>;epid=A1;tag=%2$d
                    TO: <sip:+4755%2$06d@10.3.1.6;user=phone>
                    CSEQ: 8 INVITE
                    CALL-ID: call-%2$d
                    MAX-FORWARDS: 70
                    VIA: SIP/2.0/TCP 10.2.1.5:49160;branch=z9hG4bK%2$d
                    CONTACT: <sip:med01.example.net:5068;transport=Tcp;maddr=10.2.1.5>
                    USER-AGENT: RTCC/4.0.0.0 MediationServer
                    CONTENT-TYPE: application/sdp

                    v=0
                    o=- 8 1 IN IP4 10.2.1.5
                    s=session
                    c=IN IP4 10.2.1.5
                    t=0 0
                    m=audio 55110 RTP/AVP 0 8 115 13 118 97 101
                    a=rtcp:55111
                    a=rtpmap:13 CN/8000
                    a=rtpmap:101 telephone-event/8000
                    ------------EndOfOutgoing SipMessage
                    """.formatted(call % 60, call % 1_000_000));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static double seconds(byte[] trace) throws IOException {
        long begin = System.nanoTime();
        Evidence evidence = EvidenceReader.read(new ByteArrayInputStream(trace), Optional.empty());
        double taken = (System.nanoTime() - begin) / 1e9;
        SipTrace read = evidence.all(SipTrace.class).getFirst();
        boolean whole = read.messagesSeen() > 10_000
                && read.messages().stream()
                        .allMatch(message -> message.session().isPresent()
                                && message.sourceAddress().isPresent());
        if (!whole) {
            throw new IllegalStateException("the trace was not read whole");
        }
        return taken;
    }

    /** The heap that the reading holds, garbage apart. */
    private static double keptMegabytes(byte[] trace) throws IOException {
        double before = usedMegabytes();
        Evidence evidence = EvidenceReader.read(new ByteArrayInputStream(trace), Optional.empty());
        double kept = usedMegabytes() - before;
        if (evidence.outputs().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
        return kept;
    }

    private static double usedMegabytes() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / (1024.0 * 1024);
    }
}
