package org.dialworks.number.reconciliation;

import java.time.Instant;
import java.util.List;
import org.dialworks.contracts.NumberState;

/** Held here, but the newest export that shows all holders of the kind does not have it. */
record Gone(Here here, String export, Instant takenAt) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.GONE;
    }

    @Override
    public String explanation() {
        return here.number() + " is " + here.state().word() + " here since " + Discrepancy.day(here.since()) + " to "
                + Discrepancy.who(here.held()) + ", but the export " + export + " of " + Discrepancy.day(takenAt)
                + " shows nobody with it"
                + (here.state() == NumberState.ASSIGNED ? ". Its script has not been reported as run" : "");
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of(Resolution.RELEASE, Resolution.KEEP_INVENTORY, Resolution.ASSIGN_TO);
    }

    @Override
    public List<LineChange> changes() {
        return List.of(new LineChange.Give(here.number(), here.held()));
    }
}
