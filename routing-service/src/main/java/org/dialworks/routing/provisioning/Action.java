package org.dialworks.routing.provisioning;

import org.dialworks.contracts.Word;

/** What a script does to the line of its holder. */
enum Action implements Word {
    /** Gives the number to the holder. */
    SET,
    /** Takes the number away from the holder. */
    CLEAR
}
