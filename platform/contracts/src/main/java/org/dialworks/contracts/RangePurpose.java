package org.dialworks.contracts;

/** What the numbers of a range are. */
public enum RangePurpose implements Word {
    GEOGRAPHIC,
    MOBILE,
    TOLL_FREE,
    /** Shared-cost, premium-rate and other services. */
    SERVICE,
    /** Extensions of one base number. */
    EXTENSION
}
