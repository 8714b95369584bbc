package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session description (SDP, RFC 8866).
 *
 * @param origin the address of its line {@code o=}
 * @param connection the address of its line {@code c=} before all media
 * @param direction the attribute before all media: {@code sendrecv}, {@code sendonly}, {@code recvonly},
 *     {@code inactive}
 * @param media its streams
 * @param place its first line
 */
public record SessionDescription(
        Optional<Stated<String>> origin,
        Optional<Stated<String>> connection,
        Optional<Stated<String>> direction,
        List<Media> media,
        Place place) {

    public SessionDescription {
        media = List.copyOf(media);
    }

    /**
     * A stream.
     *
     * @param type {@code audio}, {@code video}, {@code application}
     * @param port where it wants RTP; 0 refuses the stream
     * @param protocol {@code RTP/AVP}, {@code RTP/SAVP}
     * @param payloadTypes in order of preference
     * @param codecs names of payload types: 13 is {@code CN/8000}
     * @param connection where it wants RTP: its own line {@code c=}, else that of the session
     * @param rtcp where it wants RTCP, if it says so ({@code a=rtcp}, RFC 3605)
     * @param direction its own attribute, else that of the session
     * @param candidates of ICE
     * @param place its line {@code m=}
     */
    public record Media(
            String type,
            int port,
            String protocol,
            List<Integer> payloadTypes,
            Map<Integer, String> codecs,
            Optional<Stated<String>> connection,
            Optional<Rtcp> rtcp,
            Optional<Stated<String>> direction,
            List<Candidate> candidates,
            Place place) {

        /** The payload type of comfort noise at 8 kHz (RFC 3389, RFC 3551). */
        public static final int COMFORT_NOISE = 13;

        public Media {
            payloadTypes = List.copyOf(payloadTypes);
            codecs = Map.copyOf(codecs);
            candidates = List.copyOf(candidates);
        }

        /** The address where it wants RTP, where it is an IPv4 one. */
        public Optional<Ipv4Address> address() {
            return connection.flatMap(at -> Ipv4Address.parse(at.value()));
        }

        public boolean offersComfortNoise() {
            return payloadTypes.contains(COMFORT_NOISE);
        }

        /** Whether the call is held: no address, or no media wanted (RFC 3264 §8.4). */
        public boolean onHold() {
            return address().map(Ipv4Address::isAny).orElse(false)
                    || direction
                            .map(Stated::value)
                            .map(way -> way.equals("inactive") || way.equals("sendonly"))
                            .orElse(false);
        }
    }

    /**
     * Where RTCP goes.
     *
     * @param port its port
     * @param address absent where it is that of RTP
     * @param place its line
     */
    public record Rtcp(int port, Optional<String> address, Place place) {}

    /**
     * A candidate of ICE, in the form of RFC 8839 or in that of OCS 2007 R2.
     *
     * @param component 1 for RTP, 2 for RTCP
     * @param transport {@code UDP}, {@code TCP-ACT}, {@code TCP-PASS}
     * @param address IPv4 or IPv6
     * @param port its port
     * @param type {@code host}, {@code srflx}, {@code relay}; empty in the form of OCS
     * @param place its line
     */
    public record Candidate(int component, String transport, String address, int port, String type, Place place) {}

    /** The first stream of sound. */
    public Optional<Media> audio() {
        return media.stream().filter(stream -> stream.type().equals("audio")).findFirst();
    }
}
