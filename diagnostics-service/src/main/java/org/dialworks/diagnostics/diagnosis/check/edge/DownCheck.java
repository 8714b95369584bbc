package org.dialworks.diagnostics.diagnosis.check.edge;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/** The Edge Server does not come back. */
final class DownCheck extends EdgeCheck {

    private static final Duration LONG = Duration.ofMinutes(20);

    @Override
    public String code() {
        return "EDGE-DOWN";
    }

    @Override
    public String question() {
        return "Is the Web Conferencing Edge lost for more than 20 minutes?";
    }

    @Override
    List<Verdict> judge(Situation situation, Rhythm rhythm) {
        Optional<TelemetryEvent> open = rhythm.open();
        if (open.isEmpty()) {
            return Verdict.ruledOut(
                    "It was restored after it was lost.",
                    rhythm.sample().stream().map(Quote::of).toList());
        }
        if (open.get().time().plus(LONG).isAfter(situation.now())) {
            return List.of(new Verdict.NeedsMore(
                    "",
                    "It has been lost for less than 20 minutes.",
                    List.of("the events of the next 20 minutes"),
                    List.of(Quote.of(open.get()))));
        }
        boolean all = rhythm.lost().stream().anyMatch(event -> event.eventId() == Rhythm.ALL_LOST);
        return Verdict.confirmed(Finding.of(
                        code(),
                        all ? Severity.CRITICAL : Severity.ERROR,
                        "Web Conferencing Edge down for more than 20 minutes")
                .because("The connection was lost at " + open.get().time() + " and no 41025 has come since. "
                        + (all ? "No Edge Server is left: external participants have no web conferencing." : ""))
                .quotingEvents(List.of(open.get()))
                .byHand(
                        "On the Edge Server: Get-CsWindowsService; start what is stopped with Start-CsWindowsService.",
                        "From the front end, test TCP 8057 to the internal name of the Edge Server.",
                        "Look whether the internal certificate of the Edge Server has expired.")
                .from("LS Data MCU events 41024 to 41026 (systemcenter.wiki, Lync Server management packs)"));
    }
}
