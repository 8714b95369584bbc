package org.dialworks.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** So many requests per caller: a bucket that refills evenly, for each of the callers heard of lately. */
public final class CallerLimit {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final int burst;
    private final LoadingCache<String, Bucket> buckets;

    public CallerLimit(int perSecond, int burst, int callers) {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException(
                    "a caller must be allowed at least 1 request, not " + perSecond + "/s and " + burst + " at once");
        }
        this.burst = burst;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(callers)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .build());
    }

    /** What a caller may have at once after a pause. */
    public int burst() {
        return burst;
    }

    /** Counts one request of a caller. */
    public Decision count(String caller) {
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return new Decision(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Math.ceilDiv(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill(),
                        1_000_000_000L));
    }

    /**
     * What a caller may do now.
     *
     * @param allowed whether the request may go on
     * @param remaining requests left at once
     * @param seconds until the next request is allowed; when this one is, until the whole burst is there again
     */
    public record Decision(boolean allowed, long remaining, long seconds) {}
}
