package org.dialworks.number.reconciliation;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.LineKind;

/** A private line that is also somebody's line, or the private line of two. */
record PrivateLineClash(Here here, Holder other) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.PRIVATE_LINE_CLASH;
    }

    @Override
    public String explanation() {
        boolean both = here.held().line() == LineKind.PRIVATE && other.line() == LineKind.PRIVATE;
        boolean same = here.held().id().equalsIgnoreCase(other.id());
        return here.number()
                + (both ? " is the private line of two: " : " is a private line and another line at once: ")
                + Discrepancy.who(here.held()) + " and " + Discrepancy.who(other)
                + (same
                        ? ". A private line is a number of its own"
                        : ". Calls meant to be private ring at somebody else");
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
