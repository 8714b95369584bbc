package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.SipMessage;
import org.dialworks.diagnostics.prerequisite.Role;

/** The gateway wants media at another address than that of its SIP. */
final class MediaProxyCheck implements Check {

    @Override
    public String code() {
        return "MEDIA-PROXY";
    }

    @Override
    public String question() {
        return "Does the gateway want media at the address of its SIP?";
    }

    @Override
    public Family family() {
        return Family.TRUNK_MEDIA;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        if (!situation.mayBe(Role.MEDIATION, Role.FRONT_END, Role.STANDARD_EDITION)) {
            return Verdict.none();
        }
        List<MediaLegs.Leg> theirs = MediaLegs.of(situation).theirs();
        for (MediaLegs.Leg leg : theirs) {
            Optional<Ipv4Address> signalling = leg.message().flatMap(SipMessage::sourceAddress);
            Optional<Ipv4Address> media = leg.address();
            if (signalling.isPresent() && media.isPresent() && !signalling.equals(media)) {
                return Verdict.confirmed(Finding.of(
                                code(), Severity.INFO, "The gateway's media comes from another address than its SIP")
                        .about(media.get().toString())
                        .because("SIP comes from " + signalling.get() + ", but media is wanted at " + media.get()
                                + ": a media proxy stands beside the gateway. That is no fault, but the server needs"
                                + " two routes, one to each address.")
                        .quoting(
                                situation.quote(leg.message().orElseThrow().place()),
                                situation.quote(leg.audio().connection().orElseThrow()))
                        .byHand("See that there is a route to each of both addresses; ROUTE-MISSING-RTP says if"
                                + " one lacks.")
                        .from(WayCheck.SOURCE));
            }
        }
        return theirs.isEmpty()
                ? Verdict.none()
                : Verdict.ruledOut(
                        "Media is wanted at the address of SIP.",
                        theirs.stream()
                                .flatMap(leg -> leg.audio().connection().stream())
                                .map(situation::quote)
                                .limit(3)
                                .toList());
    }
}
