package org.dialworks.number.allocation;

import java.util.Optional;
import org.dialworks.platform.problem.ProblemException;

/** Whether numbers can be taken without asking for them first. */
public interface DirectTaking {

    /**
     * What to tell a caller other than a number administrator who wants to take numbers of a site himself; empty when he
     * may. Asks within the current transaction.
     */
    Optional<ProblemException> refusal(String site);
}
