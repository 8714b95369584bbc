package org.dialworks.number.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.idempotency.RequestKey;
import org.dialworks.platform.problem.Outage;
import org.dialworks.platform.problem.ProblemException;

/**
 * Lets callers who ask at the same place at the same time share a transaction (group commit): what waits while one is under
 * way goes together into the next. A caller who is alone is served at once and waits for nobody.
 *
 * <p>It keeps nothing that must survive: a request is answered after the commit of its transaction, and one whose process
 * ends before that was not answered.
 */
@ApplicationScoped
class TakeTogether {

    /** Transactions at one door at a time. */
    private static final int MOST_AT_WORK = 2;

    /** Requests in a transaction. */
    private static final int MOST_TOGETHER = 64;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Serving serving;
    private final ConcurrentHashMap<Door, Queue> queues = new ConcurrentHashMap<>();

    @Inject
    TakeTogether(Serving serving) {
        this.serving = serving;
    }

    /** Those who wait at the same door can be served together. */
    private record Door(Ask.Place place, Selection selection) {
        static Door of(Ask ask) {
            return new Door(ask.place(), ask.selection());
        }

        /** Each row of numbers is looked for when the one before is taken. */
        int mostTogether() {
            return selection.inARow() ? 1 : MOST_TOGETHER;
        }

        /** While one commits, the next is at work on other blocks; those who choose would only choose the same. */
        int mostAtWork() {
            return selection.equals(Selection.NEXT) ? MOST_AT_WORK : 1;
        }
    }

    private record Waiting(Ask ask, CompletableFuture<Answer> answer) {}

    /** Who waits at a door. Changed within {@code queues.compute} only, which lets one in at a time. */
    private static final class Queue {
        private final Deque<Waiting> waiting = new ArrayDeque<>();
        private int atWork;
    }

    /**
     * Takes what is asked for and returns when that is committed.
     *
     * @throws ProblemException 503 when it was not its turn in time; nothing was taken
     * @throws RuntimeException when the database is away, as it says
     */
    Answer take(Ask ask) {
        var mine = new Waiting(ask, new CompletableFuture<>());
        queues.compute(Door.of(ask), (door, known) -> {
            Queue queue = known == null ? new Queue() : known;
            queue.waiting.add(mine);
            if (queue.atWork < door.mostAtWork()) {
                queue.atWork++;
                Thread.ofVirtual().name("take").start(() -> work(door));
            }
            return queue;
        });
        return await(mine);
    }

    private Answer await(Waiting mine) {
        try {
            try {
                return mine.answer().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (withdraw(mine)) {
                    throw new ProblemException(
                            ProblemType.UNAVAILABLE,
                            "The free numbers were locked by others for too long. Nothing was taken; try again shortly");
                }
                // It is being served: how long that takes is bounded by the limit on transactions.
                return mine.answer().get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while numbers were taken", e);
        }
    }

    /** Takes a request back, unless somebody is already serving it. */
    private boolean withdraw(Waiting mine) {
        var withdrawn = new AtomicBoolean();
        queues.computeIfPresent(Door.of(mine.ask()), (_, queue) -> {
            withdrawn.set(queue.waiting.remove(mine));
            return queue;
        });
        return withdrawn.get();
    }

    /** How many wait for their turn. */
    int waiting() {
        var waiting = new AtomicInteger();
        queues.keySet()
                .forEach(door -> queues.computeIfPresent(door, (_, queue) -> {
                    waiting.addAndGet(queue.waiting.size());
                    return queue;
                }));
        return waiting.get();
    }

    private void work(Door door) {
        for (List<Waiting> next = next(door); !next.isEmpty(); next = next(door)) {
            serve(next);
        }
    }

    /** Those to serve next, no two of them with the same key; none when there is nothing left to do. */
    private List<Waiting> next(Door door) {
        var next = new ArrayList<Waiting>();
        queues.computeIfPresent(door, (_, queue) -> {
            var keys = new HashSet<RequestKey.Identity>();
            int numbers = 0;
            for (Iterator<Waiting> rest = queue.waiting.iterator();
                    rest.hasNext() && next.size() < door.mostTogether(); ) {
                Waiting waiting = rest.next();
                numbers += waiting.ask().wish().count();
                if (numbers > TakeRequest.MOST && !next.isEmpty()) {
                    break;
                }
                if (waiting.ask().key().map(RequestKey::identity).map(keys::add).orElse(true)) {
                    next.add(waiting);
                    rest.remove();
                }
            }
            if (next.isEmpty()) {
                queue.atWork--;
            }
            return queue.atWork == 0 ? null : queue;
        });
        return next;
    }

    private void serve(List<Waiting> together) {
        try {
            List<Answer> answers =
                    serving.serve(together.stream().map(Waiting::ask).toList());
            for (int i = 0; i < together.size(); i++) {
                together.get(i).answer().complete(answers.get(i));
            }
        } catch (Serving.CommitFailedException unknown) {
            fail(together, unknown);
        } catch (RuntimeException failure) {
            if (together.size() == 1 || Outage.isBehind(failure)) {
                fail(together, failure);
            } else {
                // Nothing has taken effect; what is wrong with one must not fail the others.
                together.forEach(one -> serve(List.of(one)));
            }
        } catch (Error error) {
            fail(together, error);
            throw error;
        }
    }

    private static void fail(List<Waiting> together, Throwable failure) {
        together.forEach(one -> one.answer().completeExceptionally(failure));
    }
}
