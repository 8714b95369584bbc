package org.dialworks.number.reconciliation;

import java.util.List;
import org.dialworks.contracts.PhoneNumber;

/** Numbers on one base number side by side, though the policy of the site allows only one of them. */
record BaseExtensionClash(Here here, PhoneNumber other) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.BASE_EXTENSION_CLASH;
    }

    @Override
    public String explanation() {
        return here.number() + " is " + here.state().word()
                + (here.holder() == null ? "" : " to " + Discrepancy.who(here.holder())) + ", and " + other
                + " on the same base number is taken as well, which the policy of the site does not allow. Teams refuses"
                + " the second of them";
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of(Resolution.RELEASE);
    }
}
