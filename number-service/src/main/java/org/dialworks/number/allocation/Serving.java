package org.dialworks.number.allocation;

import java.util.List;

/** Serves requests together. */
interface Serving {

    /**
     * Serves the requests in their order, all in one transaction.
     *
     * @param asks at one place and for the same selection, no two with the same key
     * @return the answers, in the same order
     * @throws CommitFailedException when it may or may not have taken effect
     * @throws RuntimeException any other: nothing has taken effect
     */
    List<Answer> serve(List<Ask> asks);

    /** The transaction failed when it was to commit: whether it did is not known. */
    final class CommitFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CommitFailedException(RuntimeException cause) {
            super(cause);
        }
    }
}
