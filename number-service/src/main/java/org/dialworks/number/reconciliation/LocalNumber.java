package org.dialworks.number.reconciliation;

import java.util.List;

/** A row whose number means something only inside a company or country; nothing is guessed. */
record LocalNumber(String text, String why) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.LOCAL_NUMBER;
    }

    @Override
    public String explanation() {
        return "'" + text + "' in the newest export is no global number: " + why;
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of();
    }
}
