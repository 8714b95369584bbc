package org.dialworks.number.reconciliation;

import java.util.List;

/** A row of the newest export that says nothing that can be loaded. */
record UnreadableRow(String text, String why) implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.UNREADABLE_ROW;
    }

    @Override
    public String explanation() {
        return "'" + text + "' in the newest export is not in the inventory: " + why;
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of();
    }
}
