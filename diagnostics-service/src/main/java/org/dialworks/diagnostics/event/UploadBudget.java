package org.dialworks.diagnostics.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** How many uploads may be under way at once: beyond it a sender is told to come back, and no one runs out of heap. */
@ApplicationScoped
class UploadBudget {

    private static final int MOST_UPLOADS = 16;

    private final Semaphore uploads = new Semaphore(MOST_UPLOADS);

    /** There is no room for this upload now. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("too many uploads are being taken in at this moment");
        }
    }

    /**
     * Begins an upload; close it when its events are on Kafka.
     *
     * @throws ExhaustedException when too many are under way
     */
    Share begin() {
        if (!uploads.tryAcquire()) {
            throw new ExhaustedException();
        }
        return new Share();
    }

    /** The room that one upload has. */
    final class Share implements AutoCloseable {

        @Override
        public void close() {
            uploads.release();
        }
    }
}
