package org.dialworks.number.reconciliation;

import org.dialworks.contracts.Word;

/** What can be done about a finding in the inventory. */
public enum Resolution implements Word {
    /** The export is right: the inventory becomes what it shows. */
    ACCEPT_EXPORT,
    /** The inventory is right: the platform is to be changed, see the script; a newer export that shows it again brings it back. */
    KEEP_INVENTORY,
    /** Nobody is to have it: the number is released. */
    RELEASE,
    /** Somebody else is to have it. */
    ASSIGN_TO,
    /** It is so, and nothing is to be done for now. */
    IGNORE
}
