package org.dialworks.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose a token is that was verified a moment ago. A token that is expired is forgotten at once, one whose key was withdrawn
 * within a minute.
 */
final class TokenMemory {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 1000;

    private final Clock clock;
    private final Map<String, Remembered> byHash = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    };

    TokenMemory(Clock clock) {
        this.clock = clock;
    }

    private record Remembered(SecurityIdentity identity, Instant until) {}

    /** Who sends this header, if that was verified a moment ago. */
    Optional<SecurityIdentity> recall(String header) {
        String hash = hash(header);
        synchronized (byHash) {
            return Optional.ofNullable(byHash.get(hash))
                    .filter(known -> clock.instant().isBefore(known.until()))
                    .map(Remembered::identity);
        }
    }

    /** Keeps who sent this header, now that it was verified; of a token that never expires nothing is kept. */
    void remember(String header, SecurityIdentity verified) {
        if (!(verified.getPrincipal() instanceof JsonWebToken token) || token.getExpirationTime() == 0) {
            return;
        }
        Instant end = Instant.ofEpochSecond(token.getExpirationTime());
        Instant latest = clock.instant().plus(LONGEST);
        // Without the other attributes, which hold on to the request it came with. The sites are read once for all
        // requests that bring the token.
        SecurityIdentity kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addRoles(verified.getRoles())
                .addCredentials(verified.getCredentials())
                .addAttribute(Caller.SITES, Caller.sitesOf(token))
                .build();
        synchronized (byHash) {
            byHash.put(hash(header), new Remembered(kept, end.isBefore(latest) ? end : latest));
        }
    }

    /** Tokens are secrets: none is kept, and none is compared letter by letter. */
    private static String hash(String header) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(header.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
