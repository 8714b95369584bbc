package org.dialworks.number.importing;

import org.dialworks.contracts.Word;

/** What a row of an export shows of a number. */
enum Shows implements Word {
    /** Somebody or something holds it. */
    HELD,
    /** It is ours and nobody holds it. */
    FREE,
    /** It rests until an instant (Teams: {@code BlockedUntil}). */
    QUARANTINED,
    /** It is never given out (Teams: {@code BlockedForever}). */
    BLOCKED
}
