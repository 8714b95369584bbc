package org.dialworks.contracts;

/** What has become of the script that gives a line to a holder or takes it away. */
public enum ProvisioningState implements Word {
    /** The site has no intent yet, so its platform is not known. */
    WAITING_FOR_SITE,
    /** The script can be fetched and run. */
    READY,
    /** It was run and did what it should. */
    SUCCEEDED,
    /** It was run and failed; the reason says why. */
    FAILED,
    /** The number changed again before it was run. */
    SUPERSEDED
}
