package org.dialworks.routing.site;

import org.dialworks.contracts.Word;

/** When a gateway is tried. */
public enum GatewayRole implements Word {
    /** For every call. */
    PRIMARY,
    /** When no primary one takes the call. */
    BACKUP,
    /** Before the primary ones, for the countries it names. */
    LEAST_COST
}
