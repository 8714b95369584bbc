package org.dialworks.number.reconciliation;

import java.util.List;
import org.dialworks.contracts.Holder;

/** A number outside every range (reference row 66): kept, but nobody knows whose it is. */
record UnknownRange(Here here) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.UNKNOWN_RANGE;
    }

    @Override
    public String explanation() {
        Holder holder = here.holder();
        return here.number() + " is outside every range"
                + (holder == null ? " and " + here.state().word() : ", but held by " + Discrepancy.who(holder))
                + ". Either a range is missing here, or the number is mistyped or not ours";
    }

    @Override
    public List<Resolution> resolutions() {
        return here.holder() == null ? List.of() : List.of(Resolution.RELEASE, Resolution.ASSIGN_TO);
    }
}
