package org.dialworks.number.inventory;

import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Word;

/** What can be done to a number. Which of them a state allows is in {@link Lifecycle}. */
public enum Move implements Word {
    /** Keep it for someone, until an instant if one is given; again to change for whom or until when. */
    RESERVE(EventType.NUMBER_RESERVED),
    /** Give it to a holder. */
    ASSIGN(EventType.NUMBER_ASSIGNED),
    /** The holder has the line: its script has succeeded, or an export shows it. */
    ACTIVATE(EventType.NUMBER_ACTIVATED),
    /** The holder gives it back. */
    RELEASE(EventType.NUMBER_RELEASED),
    /** Never give it out. */
    BLOCK(EventType.NUMBER_BLOCKED),
    /** Give it out again. */
    UNBLOCK(EventType.NUMBER_AVAILABLE);

    private final EventType event;

    Move(EventType event) {
        this.event = event;
    }

    /** What the others are told. */
    public EventType event() {
        return event;
    }
}
