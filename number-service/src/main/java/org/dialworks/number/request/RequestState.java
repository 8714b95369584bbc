package org.dialworks.number.request;

import java.util.Map;
import java.util.Optional;
import org.dialworks.contracts.Word;

/** Where a request stands, and the one table of what can become of it. */
enum RequestState implements Word {
    /** It waits for an answer. */
    PENDING,
    /** It may have a number; in the same transaction it gets one. */
    APPROVED,
    /** It has its number. */
    FULFILLED,
    /** The rules or an approver said no. */
    REJECTED,
    /** The requester took it back. */
    CANCELLED,
    /** Nobody answered in time. */
    EXPIRED;

    /** What can be done to a request. */
    enum Step implements Word {
        APPROVE,
        REJECT,
        CANCEL,
        EXPIRE,
        FULFIL
    }

    private static final Map<RequestState, Map<Step, RequestState>> TABLE = Map.of(
            PENDING,
                    Map.of(
                            Step.APPROVE, APPROVED,
                            Step.REJECT, REJECTED,
                            Step.CANCEL, CANCELLED,
                            Step.EXPIRE, EXPIRED),
            APPROVED, Map.of(Step.FULFIL, FULFILLED));

    /** Where a step leads; empty when it is not allowed from here. */
    Optional<RequestState> after(Step step) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(step));
    }
}
