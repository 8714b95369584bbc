package org.dialworks.number.reconciliation;

import java.time.Instant;
import java.util.List;

/** Held by an object that the directory does not have (reference row 62): the number serves nobody, and is not offered. */
record OrphanHolder(Here here, Instant takenAt) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.ORPHAN_HOLDER;
    }

    @Override
    public String explanation() {
        return here.number() + " is " + here.state().word() + " to " + Discrepancy.who(here.held())
                + ", but the export Get-CsOnlineUser of " + Discrepancy.day(takenAt)
                + " has no user and no resource account with that object id";
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of(Resolution.RELEASE, Resolution.ASSIGN_TO);
    }
}
