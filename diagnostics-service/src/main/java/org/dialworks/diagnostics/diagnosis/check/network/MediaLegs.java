package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.SessionDescription;
import org.dialworks.diagnostics.evidence.SessionDescription.Media;
import org.dialworks.diagnostics.evidence.SipMessage;
import org.dialworks.diagnostics.evidence.SipTrace;

/**
 * What a Mediation Server and its gateways told each other of media. Towards gateways there is neither encryption nor ICE,
 * so that legs towards clients can be told apart.
 *
 * @param ours what the Mediation Server sent to gateways
 * @param theirs what gateways sent to it
 */
record MediaLegs(List<Leg> ours, List<Leg> theirs, Set<Ipv4Address> signallingAddresses) {

    /** The audio of a message. */
    record Leg(Media audio, Optional<SipMessage> message) {

        /** Where it wants RTP, unless the call is held. */
        Optional<Ipv4Address> address() {
            return audio.onHold() ? Optional.empty() : audio.address();
        }
    }

    static MediaLegs of(Situation situation) {
        var ours = new ArrayList<Leg>();
        var theirs = new ArrayList<Leg>();
        Set<Ipv4Address> signalling = new LinkedHashSet<>(situation.gateways());
        Optional<IpConfiguration> configuration = situation.latest(IpConfiguration.class);
        for (SipTrace trace : situation.evidence().all(SipTrace.class)) {
            for (SipMessage message : trace.messages()) {
                Optional<Media> audio = message.session().flatMap(SessionDescription::audio);
                if (audio.isEmpty() || !isTowardsGateway(audio.get())) {
                    continue;
                }
                boolean own = isOurs(message, configuration);
                (own ? ours : theirs).add(new Leg(audio.get(), Optional.of(message)));
                peer(message, own).ifPresent(signalling::add);
            }
            for (SessionDescription session : trace.sessions()) {
                session.audio().filter(MediaLegs::isTowardsGateway).ifPresent(audio -> {
                    boolean own = audio.address()
                            .flatMap(address -> configuration.flatMap(cards -> cards.adapterWith(address)))
                            .isPresent();
                    (own ? ours : theirs).add(new Leg(audio, Optional.empty()));
                });
            }
        }
        return new MediaLegs(ours, theirs, signalling);
    }

    boolean isEmpty() {
        return ours.isEmpty() && theirs.isEmpty();
    }

    private static boolean isTowardsGateway(Media audio) {
        return audio.protocol().equalsIgnoreCase("RTP/AVP")
                && audio.candidates().isEmpty();
    }

    private static boolean isOurs(SipMessage message, Optional<IpConfiguration> configuration) {
        if (message.sourceAddress().isPresent() && configuration.isPresent()) {
            return configuration
                    .get()
                    .adapterWith(message.sourceAddress().get())
                    .isPresent();
        }
        if (message.direction().isPresent()) {
            return message.direction().get() == SipMessage.Direction.OUTGOING;
        }
        return message.agent()
                .map(agent -> agent.toLowerCase(Locale.ROOT).contains("mediationserver"))
                .orElse(false);
    }

    private static Optional<Ipv4Address> peer(SipMessage message, boolean own) {
        return own ? message.destinationAddress() : message.sourceAddress();
    }

    /** The addresses at which gateways want RTP, with the leg that says so, each once. */
    List<Leg> mediaAddresses() {
        var seen = new LinkedHashSet<Ipv4Address>();
        return theirs.stream()
                .filter(leg -> leg.address().map(seen::add).orElse(false))
                .toList();
    }
}
