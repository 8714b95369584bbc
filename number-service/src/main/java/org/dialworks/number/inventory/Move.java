package org.dialworks.number.inventory;

import org.dialworks.contracts.EventType;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.Word;

/** What can be done to a number. Which of them a state allows, and where they lead, is in {@link Lifecycle}. */
public enum Move implements Word {
    /** Keep it for someone, until an instant if one is given; again to change for whom or until when. */
    RESERVE(true, "Keep it, for someone and until an instant if they are given; again to change them"),
    /** Give it to a holder. */
    ASSIGN(true, "Give it to a holder"),
    /** Give it to another holder, with no rest in between. */
    HAND_OVER(true, "Give it to another holder, with no rest in between"),
    /** The holder has the line: its script has succeeded, or an export shows it. */
    ACTIVATE(false, "The holder has the line: its script has succeeded, or an export shows it"),
    /** The holder gives it back; one that was active rests. */
    RELEASE(true, "Take it back; a number that has been active rests"),
    /** Give it back to the holder it had before its rest. */
    GIVE_BACK(true, "Give it to the holder it had before its rest"),
    /** Its until has come. */
    EXPIRE(false, "Its until has come"),
    /** Never give it out. */
    BLOCK(true, "Never give it out"),
    /** Give it out again. */
    UNBLOCK(true, "Give it out again"),
    /** It is ordered from another carrier. */
    PORT_IN(true, "It is on its way in from another carrier, for a holder if one is given"),
    /** Another carrier gets it. */
    PORT_OUT(true, "It is on its way out to another carrier; a holder keeps the line until it has gone"),
    /** The carriers have moved it. */
    COMPLETE_PORT(true, "The carriers have moved it"),
    /** The carriers will not move it. */
    CANCEL_PORT(true, "The carriers will not move it"),
    /** It is given up. */
    RETIRE(true, "It is given up, by itself or with its range"),
    /** A range covers it again. */
    RETURN(false, "A new range covers it again");

    private final boolean ofCallers;
    private final String meaning;

    Move(boolean ofCallers, String meaning) {
        this.ofCallers = ofCallers;
        this.meaning = meaning;
    }

    /** Whether people and their programs make it; the others follow from scripts, exports, ranges and the clock. */
    public boolean isOfCallers() {
        return ofCallers;
    }

    /** What it is, in a line. */
    String meaning() {
        return meaning;
    }

    /** What the others are told when it has led to a state. */
    public EventType event(NumberState next) {
        return switch (next) {
            case AVAILABLE -> this == RELEASE ? EventType.NUMBER_RELEASED : EventType.NUMBER_AVAILABLE;
            case RESERVED -> EventType.NUMBER_RESERVED;
            case ASSIGNED -> EventType.NUMBER_ASSIGNED;
            case ACTIVE -> EventType.NUMBER_ACTIVATED;
            case QUARANTINED -> EventType.NUMBER_QUARANTINED;
            case BLOCKED -> EventType.NUMBER_BLOCKED;
            case PORTING_IN -> EventType.NUMBER_PORTING_IN;
            case PORTING_OUT -> EventType.NUMBER_PORTING_OUT;
            case RETIRED -> EventType.NUMBER_RETIRED;
        };
    }
}
