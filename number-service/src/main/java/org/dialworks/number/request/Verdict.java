package org.dialworks.number.request;

import org.dialworks.contracts.Word;

/** What a rule says to a request, from the mildest to the strictest; of several the strictest counts. */
public enum Verdict implements Word {
    /** It may have a number without anybody being asked. */
    AT_ONCE,
    /** An approver decides. */
    APPROVAL,
    /** It may not. */
    REFUSE
}
