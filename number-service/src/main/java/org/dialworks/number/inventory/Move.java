package org.dialworks.number.inventory;

import org.dialworks.contracts.Word;

/** What can be done to a number. Which of them a state allows is in {@link Lifecycle}. */
public enum Move implements Word {
    /** Keep it for someone, until an instant if one is given; again to change for whom or until when. */
    RESERVE,
    /** Give it to a holder. */
    ASSIGN,
    /** The holder has the line: its script has succeeded, or an export shows it. */
    ACTIVATE,
    /** The holder gives it back. */
    RELEASE,
    /** Never give it out. */
    BLOCK,
    /** Give it out again. */
    UNBLOCK
}
