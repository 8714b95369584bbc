package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/** Event 25073 says that the trunk has no comfort noise; session descriptions prove it, or the contrary. */
final class ComfortNoiseCheck implements Check {

    /** The rule over events that raises the same condition. */
    private static final String RULE = "trunk-no-comfort-noise";

    @Override
    public String code() {
        return "TRUNK-NO-COMFORT-NOISE";
    }

    @Override
    public String question() {
        return "Does the gateway lack comfort noise, as event 25073 says?";
    }

    @Override
    public Family family() {
        return Family.TRUNK_MEDIA;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        List<TelemetryEvent> events = situation.events("LS Mediation Server", 25073);
        MediaLegs legs = MediaLegs.of(situation);
        Optional<MediaLegs.Leg> ours = legs.ours().stream().findFirst();
        Optional<MediaLegs.Leg> theirs = legs.theirs().stream().findFirst();
        if (events.isEmpty() && (ours.isEmpty() || theirs.isEmpty())) {
            return Verdict.none();
        }
        boolean weOffer = ours.map(leg -> leg.audio().offersComfortNoise()).orElse(false);
        boolean theyDo = theirs.map(leg -> leg.audio().offersComfortNoise()).orElse(false);
        if (weOffer && theyDo) {
            return List.of(new Verdict.RuledOut(
                    "",
                    events.isEmpty()
                            ? "Both sides have comfort noise."
                            : "Both sides have comfort noise in this call: event 25073 is contradicted. It came from a call"
                                    + " before the gateway was changed, or from another gateway.",
                    List.of(
                            situation.quote(ours.orElseThrow().audio().place()),
                            situation.quote(theirs.orElseThrow().audio().place())),
                    events.isEmpty() ? Optional.empty() : Optional.of(RULE)));
        }
        boolean proved = weOffer && theirs.isPresent();
        if (events.isEmpty() && !proved) {
            return Verdict.none();
        }
        Finding.Draft finding = Finding.of(code(), Severity.WARNING, "Trunk or gateway does not support comfort noise")
                .because(
                        (proved
                                        ? "The Mediation Server offers comfort noise (payload type 13, CN/8000) and the gateway"
                                                + " leaves it out of its answer. "
                                        : "The Mediation Server logged that a call came without comfort noise (payload type 13). ")
                                + "Callers hear dead silence in pauses. It says nothing of the direction in which speech passes.")
                .quotingEvents(events.subList(Math.max(0, events.size() - 3), events.size()))
                .byHand("On the gateway, turn on comfort noise (CN, RFC 3389) towards the Mediation Server.");
        if (proved) {
            finding.quoting(
                    situation.quote(ours.orElseThrow().audio().place()),
                    situation.quote(theirs.orElseThrow().audio().place()));
        } else {
            finding.byHand("Send a SIP trace of one call through the gateway: it proves or contradicts the event.");
        }
        return Verdict.confirmed(finding.from("LS Mediation Server event 25073 (msunified.net); RFC 3389"));
    }
}
