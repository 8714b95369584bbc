package org.dialworks.contracts;

/** Where an incident stands. */
public enum IncidentState implements Word {
    OPEN,
    /** Lost and restored again and again. */
    FLAPPING,
    ACKNOWLEDGED,
    SUPPRESSED,
    RESOLVED
}
