package org.dialworks.gateway.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dialworks.gateway.rest.BusyException;

/** Hashes and compares passwords with bcrypt, a few at a time: each costs some 50 ms of a core. Never on an event loop. */
public final class Passwords {

    private static final int SHORTEST = 10;
    /** bcrypt ignores what is beyond: two passwords with the same beginning would both be right. */
    private static final int LONGEST_BYTES = 72;

    private static final int COST = 10;
    private static final int SECRET_BYTES = 32;
    private static final long TURN_WITHIN_SECONDS = 5;

    private final Semaphore turns;
    private final SecureRandom random = new SecureRandom();
    private final String nobodysHash = BcryptUtil.bcryptHash(newSecret(), COST);

    public Passwords(int atOnce) {
        this.turns = new Semaphore(atOnce, true);
    }

    /** Why this cannot be a password; empty when it can. */
    static Optional<String> fault(String password) {
        if (password.length() < SHORTEST) {
            return Optional.of("a password has at least " + SHORTEST + " characters");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("a password has at most " + LONGEST_BYTES + " bytes in UTF-8");
        }
        return Optional.empty();
    }

    String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String hash(String password) {
        return inTurn(() -> BcryptUtil.bcryptHash(password, COST));
    }

    /** Compares with the account's hash; where there is no account, takes the same time and says no. */
    boolean matches(String password, Optional<Account> account) {
        String hash = account.map(Account::hash).orElse(nobodysHash);
        boolean tooLong = password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
        boolean same = inTurn(() -> BcryptUtil.matches(tooLong ? "" : password, hash));
        return same && !tooLong && account.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(TURN_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException("too many sign-ins at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("too many sign-ins at once");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
