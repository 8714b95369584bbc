package org.dialworks.diagnostics.diagnosis.check.edge;

import java.util.List;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/** 41071 looks like a trouble of web conferencing with the outside, and is a fault of the product that an update mends. */
final class ArchivingUpdateCheck implements Check {

    @Override
    public String code() {
        return "DATA-MCU-UPDATE";
    }

    @Override
    public String question() {
        return "Is there the fault of archiving acknowledgements that the update of April 2011 mends?";
    }

    @Override
    public Family family() {
        return Family.CONFERENCING_ARCHIVING;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        List<TelemetryEvent> events = situation.events(Rhythm.PROVIDER, 41071);
        if (events.isEmpty()) {
            return Verdict.none();
        }
        return Verdict.confirmed(Finding.of(
                        code(), Severity.WARNING, "Web conferencing needs a cumulative update (41071)")
                .because(
                        "Acknowledgements of archiving do not match: a fault of Lync Server 2010 that the cumulative update of"
                                + " April 2011 mends. It has nothing to do with the Edge Server.")
                .quotingEvents(events.subList(Math.max(0, events.size() - 3), events.size()))
                .byHand("Install the newest cumulative update of Lync Server 2010 on every server of the pool.")
                .from("Microsoft KB 2530592"));
    }
}
