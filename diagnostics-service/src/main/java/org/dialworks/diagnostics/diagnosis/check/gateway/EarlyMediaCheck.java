package org.dialworks.diagnostics.diagnosis.check.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.SipMessage;
import org.dialworks.diagnostics.evidence.SipTrace;

/**
 * The Mediation Server gives a call up about ten seconds after it got nothing but {@code 100 Trying}, since cumulative
 * update 4 of Lync Server 2010.
 */
final class EarlyMediaCheck implements Check {

    private static final Duration EARLIEST = Duration.ofSeconds(8);
    private static final Duration LATEST = Duration.ofSeconds(13);
    private static final int TRYING = 100;

    @Override
    public String code() {
        return "EARLY-MEDIA-MISSING";
    }

    @Override
    public String question() {
        return "Does the gateway say more than 100 Trying within ten seconds?";
    }

    @Override
    public Family family() {
        return Family.GATEWAY;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        for (SipTrace trace : situation.evidence().all(SipTrace.class)) {
            for (List<SipMessage> call : trace.calls()) {
                Optional<SipMessage> invite = first(call, "INVITE");
                Optional<SipMessage> cancel = first(call, "CANCEL");
                if (invite.isEmpty() || cancel.isEmpty() || !gotTryingOnly(call, cancel.get())) {
                    continue;
                }
                Optional<Duration> waited = between(invite.get(), cancel.get());
                if (waited.isEmpty()) {
                    return List.of(new Verdict.NeedsMore(
                            "",
                            "A call was cancelled after nothing but 100 Trying; after how long is open.",
                            List.of("the same SIP trace with times"),
                            List.of(
                                    situation.quote(invite.get().place()),
                                    situation.quote(cancel.get().place()))));
                }
                if (waited.get().compareTo(EARLIEST) >= 0 && waited.get().compareTo(LATEST) <= 0) {
                    return Verdict.confirmed(finding(situation, call, invite.get(), cancel.get(), waited.get()));
                }
            }
        }
        return Verdict.none();
    }

    private Finding finding(
            Situation situation, List<SipMessage> call, SipMessage invite, SipMessage cancel, Duration waited) {
        Finding.Draft finding = Finding.of(code(), Severity.ERROR, "Outgoing calls are given up after ten seconds")
                .because("The call was cancelled " + waited.toSeconds()
                        + " seconds after its INVITE, to which the gateway"
                        + " had answered with 100 Trying only. The Mediation Server does not wait longer for ringing or early"
                        + " media.")
                .quoting(situation.quote(invite.place()));
        call.stream()
                .filter(message -> message.status() == TRYING)
                .findFirst()
                .ifPresent(trying -> finding.quoting(situation.quote(trying.place())));
        return finding.quoting(situation.quote(cancel.place()))
                .byHand(
                        "On the gateway, answer towards the Mediation Server with 183 Session Progress and SDP (early media),"
                                + " or with 180 Ringing, within ten seconds.",
                        "Install the newest cumulative update of Lync Server.")
                .from("Administrators' reports on Lync Server 2010 CU4; RFC 3960");
    }

    private static boolean gotTryingOnly(List<SipMessage> call, SipMessage cancel) {
        return call.stream()
                .takeWhile(message -> !message.equals(cancel))
                .filter(message -> !message.isRequest())
                .allMatch(message -> message.status() == TRYING);
    }

    private static Optional<SipMessage> first(List<SipMessage> call, String method) {
        return call.stream()
                .filter(message -> message.isRequest() && message.method().equals(method))
                .findFirst();
    }

    private static Optional<Duration> between(SipMessage first, SipMessage second) {
        return first.time().flatMap(from -> second.time().map(to -> Duration.between(from, to)));
    }
}
