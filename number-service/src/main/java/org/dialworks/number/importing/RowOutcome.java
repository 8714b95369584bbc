package org.dialworks.number.importing;

import org.dialworks.contracts.Word;

/** What became of a row of an import. */
enum RowOutcome implements Word {
    /** The inventory did not have it. */
    ADDED,
    /** The inventory had it, and now has more of it. */
    CHANGED,
    /** The inventory had it as it is. */
    UNCHANGED,
    /** The inventory says otherwise; both are kept. */
    CONFLICT,
    /** Its number means something only inside a company or country; kept for an import that says which. */
    LOCAL,
    /** It cannot be taken. */
    REJECTED,
    /** There is nothing to take. */
    IGNORED
}
