package org.dialworks.diagnostics.diagnosis.check.edge;

import java.util.List;
import java.util.stream.Stream;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/**
 * A firewall ends idle connections on TCP 8057. The events point at it, but only the firewall can prove it; and the report
 * that knows of it could not be read to its end.
 */
final class IdleTimeoutCheck extends EdgeCheck {

    @Override
    public String code() {
        return "EDGE-IDLE-TIMEOUT";
    }

    @Override
    public String question() {
        return "Does a firewall end idle connections to the Web Conferencing Edge?";
    }

    @Override
    List<Verdict> judge(Situation situation, Rhythm rhythm) {
        if (!rhythm.isIdle()) {
            return Verdict.ruledOut(
                    "It is not lost every 20 to 30 minutes.",
                    rhythm.sample().stream().map(Quote::of).toList());
        }
        List<TelemetryEvent> idle = situation.events().stream()
                .filter(event -> event.eventId() == 41999 || event.eventId() == 42001)
                .toList();
        return List.of(new Verdict.NeedsMore(
                "",
                "Lost and restored " + rhythm.pairs() + " times, every "
                        + rhythm.period().orElseThrow().toMinutes() + " minutes"
                        + (idle.isEmpty() ? "" : ", with 41999 or 42001 as on idle nights")
                        + ": a firewall between front end and Edge Server may end idle connections. If its idle timeout for"
                        + " TCP 8057 is below 30 minutes, raise it.",
                List.of("the idle timeout of the firewall for TCP 8057", "events 41999 and 42001 of the Edge Server"),
                Stream.concat(rhythm.sample().stream(), idle.stream().limit(4))
                        .map(Quote::of)
                        .toList()));
    }
}
