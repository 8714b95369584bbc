package org.dialworks.number.reconciliation;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;

/** Two holders of one number (reference row 67). Which of them rings is left to chance. */
record HeldTwice(Here here, Holder other) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.HELD_TWICE;
    }

    @Override
    public String explanation() {
        return here.number() + " is held by " + Discrepancy.who(here.held()) + ", and an export shows "
                + Discrepancy.who(other) + " with it as well. Line URIs must be unique";
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of(Resolution.KEEP_INVENTORY, Resolution.ACCEPT_EXPORT, Resolution.ASSIGN_TO);
    }

    @Override
    public Optional<Holder> shown() {
        return Optional.of(other);
    }

    @Override
    public List<LineChange> changes() {
        return List.of(new LineChange.Clear(here.number(), other), new LineChange.Give(here.number(), here.held()));
    }
}
