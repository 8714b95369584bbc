package org.dialworks.routing.site;

import org.dialworks.contracts.Word;

/** The number that outside parties see. Emergency calls always show the caller's own, which help calls back. */
public enum CallerId implements Word {
    /** That of the caller. */
    OWN,
    /** The main number of the site. */
    MAIN
}
