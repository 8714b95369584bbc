package org.dialworks.number.reconciliation;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;

/** Somebody has the number on the platform, though here it is not given to anybody. */
record HeldAgainstState(Here here, Holder other) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.HELD_AGAINST_STATE;
    }

    @Override
    public String explanation() {
        return here.number() + " is " + here.state().word() + " here since " + Discrepancy.day(here.since())
                + ", but an export shows " + Discrepancy.who(other) + " with it"
                + (here.state() == NumberState.AVAILABLE ? ". It could be given to somebody else at any moment" : "");
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of(Resolution.ACCEPT_EXPORT, Resolution.KEEP_INVENTORY);
    }

    @Override
    public Optional<Holder> shown() {
        return Optional.of(other);
    }

    @Override
    public List<LineChange> changes() {
        return List.of(new LineChange.Clear(here.number(), other));
    }
}
