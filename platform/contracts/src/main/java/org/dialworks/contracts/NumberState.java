package org.dialworks.contracts;

/** Where a number stands in its life. */
public enum NumberState implements Word {
    /** Free to be taken. */
    AVAILABLE,
    /** Kept for someone until an instant. */
    RESERVED,
    /** Given to a holder; the script that sets the line has not been reported as succeeded. */
    ASSIGNED,
    /** The holder has the line. */
    ACTIVE,
    /** Released and resting until an instant, so that callers of the last holder do not reach the next. */
    QUARANTINED,
    /** Never given out. */
    BLOCKED,
    /** On its way in from another carrier. */
    PORTING_IN,
    /** On its way out to another carrier. */
    PORTING_OUT,
    /** No longer ours. */
    RETIRED
}
