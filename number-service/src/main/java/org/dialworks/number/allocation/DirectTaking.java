package org.dialworks.number.allocation;

import org.dialworks.platform.problem.ProblemException;

/** Whether numbers can be taken without asking for them first. */
public interface DirectTaking {

    /**
     * Refuses a caller who may not take numbers of a site himself; asks within the current transaction.
     *
     * @throws ProblemException 403 saying how to get one
     */
    void require(String site);
}
