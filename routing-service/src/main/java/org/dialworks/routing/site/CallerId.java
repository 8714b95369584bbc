package org.dialworks.routing.site;

import org.dialworks.contracts.Word;

/**
 * The number that outside parties see. On server platforms emergency calls always show the caller's own, which help calls
 * back; in Teams the rule is the trunk's and holds for every call on it.
 */
public enum CallerId implements Word {
    /** That of the caller. */
    OWN,
    /** The main number of the site. */
    MAIN
}
