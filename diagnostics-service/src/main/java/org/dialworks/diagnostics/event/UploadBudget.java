package org.dialworks.diagnostics.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;

/** How much of uploads may be in memory at once: beyond it a sender is told to come back, and no one runs out of heap. */
@ApplicationScoped
class UploadBudget {

    private static final int MEGABYTES = 128;
    private static final int MOST_UPLOADS = 16;
    private static final int MEGABYTE = 1024 * 1024;

    private final Semaphore uploads = new Semaphore(MOST_UPLOADS);
    private final Semaphore megabytes = new Semaphore(MEGABYTES);

    /** There is no room for this upload now. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("too many events are being taken in at this moment");
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

    /** What one upload holds; told of each event that is kept. */
    final class Share implements LongConsumer, AutoCloseable {

        private long bytes;
        private int held;

        @Override
        public void accept(long more) {
            bytes += more;
            int needed = (int) (bytes / MEGABYTE) + 1;
            if (needed > held) {
                if (!megabytes.tryAcquire(needed - held)) {
                    throw new ExhaustedException();
                }
                held = needed;
            }
        }

        @Override
        public void close() {
            megabytes.release(held);
            uploads.release();
        }
    }
}
