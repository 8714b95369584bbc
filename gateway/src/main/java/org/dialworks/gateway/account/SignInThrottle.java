package org.dialworks.gateway.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Makes guessing slow: after some failures for one user from one address, or from one address for any users, each further
 * try must wait, twice as long each time. A person on another address is not kept out by it.
 */
public final class SignInThrottle {

    private static final int REMEMBERED = 100_000;

    private record Failures(int count, Instant notBefore) {
        static final Failures NONE = new Failures(0, Instant.MIN);
    }

    private final int triesPerUser;
    private final int triesPerAddress;
    private final Duration firstWait;
    private final Duration longestWait;
    private final Clock clock;
    private final Cache<String, Failures> failures;

    public SignInThrottle(
            int triesPerUser, int triesPerAddress, Duration firstWait, Duration longestWait, Clock clock) {
        this.triesPerUser = triesPerUser;
        this.triesPerAddress = triesPerAddress;
        this.firstWait = firstWait;
        this.longestWait = longestWait;
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(longestWait.multipliedBy(4))
                .build();
    }

    /** How long this user must wait at this address before the next try; zero when it may be now. */
    Duration waitOf(String user, String address) {
        Instant now = clock.instant();
        Duration ofUser = left(byUser(user, address), now);
        Duration ofAddress = left(byAddress(address), now);
        return ofUser.compareTo(ofAddress) > 0 ? ofUser : ofAddress;
    }

    void failed(String user, String address) {
        count(byUser(user, address), triesPerUser);
        count(byAddress(address), triesPerAddress);
    }

    /** Forgets the failures of this user here; those of the address stay, or one good account would clear the way. */
    void succeeded(String user, String address) {
        failures.invalidate(byUser(user, address));
    }

    private Duration left(String key, Instant now) {
        Failures known = failures.getIfPresent(key);
        return known == null || !known.notBefore().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, known.notBefore());
    }

    private void count(String key, int tries) {
        Instant now = clock.instant();
        failures.asMap().compute(key, (same, known) -> {
            int count = (known == null ? Failures.NONE : known).count() + 1;
            return new Failures(count, count < tries ? Instant.MIN : now.plus(wait(count - tries)));
        });
    }

    private Duration wait(int beyond) {
        // 2^20 first waits are beyond any longest one.
        Duration doubled = firstWait.multipliedBy(1L << Math.min(beyond, 20));
        return doubled.compareTo(longestWait) > 0 ? longestWait : doubled;
    }

    private static String byUser(String user, String address) {
        return "u " + user.toLowerCase(Locale.ROOT) + " " + address;
    }

    private static String byAddress(String address) {
        return "a " + address;
    }
}
