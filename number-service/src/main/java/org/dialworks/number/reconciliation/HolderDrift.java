package org.dialworks.number.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.jspecify.annotations.Nullable;

/** The same holder, but with another name or pool than the newest export has. */
record HolderDrift(Here here, Holder other) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.HOLDER_DRIFT;
    }

    @Override
    public String explanation() {
        var differences = new ArrayList<String>();
        difference("name", here.held().displayName(), other.displayName()).ifPresent(differences::add);
        difference("pool", here.held().pool(), other.pool()).ifPresent(differences::add);
        return "The holder of " + here.number() + ", " + other.id() + ", " + String.join(" and ", differences);
    }

    private static Optional<String> difference(String what, @Nullable String here, @Nullable String there) {
        return there == null || there.equals(here)
                ? Optional.empty()
                : Optional.of("has the " + what + " " + (here == null ? "unknown" : here) + " here and " + there
                        + " in the export");
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of(Resolution.ACCEPT_EXPORT, Resolution.KEEP_INVENTORY);
    }

    @Override
    public Optional<Holder> shown() {
        return Optional.of(other);
    }
}
