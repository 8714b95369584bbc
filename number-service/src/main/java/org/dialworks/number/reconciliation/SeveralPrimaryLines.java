package org.dialworks.number.reconciliation;

import java.util.List;
import org.dialworks.contracts.PhoneNumber;

/** A second primary line of one holder. A platform has room for one: setting the second takes the first away. */
record SeveralPrimaryLines(Here here, PhoneNumber first) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.SEVERAL_PRIMARY_LINES;
    }

    @Override
    public String explanation() {
        return here.number() + " is a primary line of " + Discrepancy.who(here.held()) + ", who has " + first
                + " for a primary line too. The platform keeps one of them";
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of(Resolution.RELEASE, Resolution.ASSIGN_TO);
    }
}
