package org.dialworks.diagnostics.evidence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Word;

/**
 * A SIP message.
 *
 * @param time when it was traced, in the zone of the tracing host, where the trace says so
 * @param direction seen from the tracing host, where the trace says so
 * @param source who sent it, address or {@code address:port}, where the trace says so
 * @param destination whom to, where the trace says so
 * @param method {@code INVITE}; for a response that of its CSeq, empty where that is missing
 * @param status of a response; 0 for a request
 * @param reason of a response; empty for a request
 * @param uri of a request; empty for a response
 * @param callId names the call
 * @param cseq {@code 1 INVITE}
 * @param from the header From
 * @param to the header To
 * @param agent the header User-Agent or Server: {@code RTCC/5.0.0.0 MediationServer}
 * @param diagnostics all its headers ms-diagnostics
 * @param session the session description in its body
 * @param place its start line
 */
public record SipMessage(
        Optional<LocalDateTime> time,
        Optional<Direction> direction,
        Optional<String> source,
        Optional<String> destination,
        String method,
        int status,
        String reason,
        String uri,
        Optional<String> callId,
        Optional<String> cseq,
        Optional<String> from,
        Optional<String> to,
        Optional<String> agent,
        List<MsDiagnostic> diagnostics,
        Optional<SessionDescription> session,
        Place place) {

    /** Which way a message went. */
    public enum Direction implements Word {
        INCOMING,
        OUTGOING
    }

    public SipMessage {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean isRequest() {
        return status == 0;
    }

    /** The address of who sent it, where it is an IPv4 one. */
    public Optional<Ipv4Address> sourceAddress() {
        return source.flatMap(SipMessage::address);
    }

    /** The address of whom it was sent to, where it is an IPv4 one. */
    public Optional<Ipv4Address> destinationAddress() {
        return destination.flatMap(SipMessage::address);
    }

    private static Optional<Ipv4Address> address(String peer) {
        int colon = peer.indexOf(':');
        return Ipv4Address.parse(colon < 0 ? peer : peer.substring(0, colon));
    }
}
