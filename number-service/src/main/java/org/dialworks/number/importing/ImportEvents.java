package org.dialworks.number.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who follow an import each time it has got further, until it is over. Whichever process works on it, the job's
 * row says how far it is; so it is read again and again, which for one row costs little.
 */
@ApplicationScoped
class ImportEvents {

    private static final Set<String> OVER = Set.of("done", "failed", "cancelled");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    /** A comment is sent this often while nothing happens, so that proxies see the stream is alive. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final Duration SLOWEST_READER = Duration.ofSeconds(30);
    private static final int MOST_FOLLOWERS = 32;

    private final ImportRepository imports;
    private final Semaphore places = new Semaphore(MOST_FOLLOWERS);

    @Inject
    ImportEvents(ImportRepository imports) {
        this.imports = imports;
    }

    /**
     * Sends the job at each progress; returns when it is over or the reader is gone.
     *
     * @throws ProblemException 503 when too many follow imports already
     */
    void send(UUID id, SseEventSink sink, Sse sse) {
        if (!places.tryAcquire()) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE,
                    "As many as can be follow imports at the moment; read the import itself from time to time instead");
        }
        try (sink) {
            follow(id, sink, sse);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void follow(UUID id, SseEventSink sink, Sse sse) throws InterruptedException {
        ImportView told = null;
        long lastSent = System.nanoTime();
        while (!sink.isClosed()) {
            ImportView now = read(id);
            boolean news = now != null && !now.equals(told);
            if (news || System.nanoTime() - lastSent > HEARTBEAT.toNanos()) {
                if (!sent(sink, news && now != null ? event(sse, now) : heartbeat(sse))) {
                    return;
                }
                lastSent = System.nanoTime();
                told = now;
            }
            if (now == null || OVER.contains(now.state())) {
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private @Nullable ImportView read(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.findByIdOptional(id)
                        .map(job -> job.view(imports.files(id)))
                        .orElse(null));
    }

    private static OutboundSseEvent event(Sse sse, ImportView job) {
        return sse.newEventBuilder()
                .name("progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(ImportView.class, job)
                .build();
    }

    private static OutboundSseEvent heartbeat(Sse sse) {
        return sse.newEventBuilder().comment("still there").build();
    }

    /** Whether the reader has taken it. */
    private static boolean sent(SseEventSink sink, OutboundSseEvent event) throws InterruptedException {
        try {
            sink.send(event).toCompletableFuture().get(SLOWEST_READER.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException gone) {
            return false;
        }
    }
}
