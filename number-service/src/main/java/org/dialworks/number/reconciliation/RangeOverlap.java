package org.dialworks.number.reconciliation;

import java.util.List;
import org.dialworks.contracts.PhoneNumber;

/**
 * Ranges that share numbers. On the platform the one with the lower priority number wins.
 *
 * @param other the range it overlaps with, in words
 * @param otherSite the site of the other range, empty where it is one of the same export
 */
record RangeOverlap(
        String name,
        PhoneNumber first,
        PhoneNumber last,
        String other,
        PhoneNumber otherFirst,
        PhoneNumber otherLast,
        String otherSite)
        implements Discrepancy {

    @Override
    public FindingKind kind() {
        return FindingKind.RANGE_OVERLAP;
    }

    @Override
    public String explanation() {
        return "The range " + name + " (" + first + " to " + last + ") of the export shares numbers with " + other
                + " ("
                + otherFirst + " to " + otherLast + ")"
                + (otherSite.isEmpty()
                        ? ". Unused numbers are counted once, in the range with the lower priority number"
                        : " of the site " + otherSite + ". The numbers stay with that site");
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of();
    }
}
