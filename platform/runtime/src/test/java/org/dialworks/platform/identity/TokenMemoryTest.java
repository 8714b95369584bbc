package org.dialworks.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class TokenMemoryTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

    private Instant now = START;
    private final TokenMemory memory = new TokenMemory(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    private record Token(String name, Instant end) implements JsonWebToken {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the only claim that is asked for
        public <T> T getClaim(String name) {
            return (T) Long.valueOf(end.getEpochSecond());
        }
    }

    private static SecurityIdentity kari(Duration life) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token("kari", START.plus(life)))
                .addRole("viewer")
                .addAttribute("request", "of the first time")
                .build();
    }

    @Test
    void knowsATokenThatWasVerifiedAMomentAgoAndNoOther() {
        memory.remember("Bearer a", kari(Duration.ofHours(1)));
        now = START.plusSeconds(59);
        assertThat(memory.recall("Bearer a")).hasValueSatisfying(identity -> {
            assertThat(identity.getPrincipal().getName()).isEqualTo("kari");
            assertThat(identity.getRoles()).containsExactly("viewer");
            assertThat(identity.getAttributes())
                    .as("the request of the first time")
                    .containsOnlyKeys(Caller.SITES);
        });
        assertThat(memory.recall("Bearer b")).isEmpty();
    }

    @Test
    void hasItVerifiedAgainAfterAMinute() {
        memory.remember("Bearer a", kari(Duration.ofHours(1)));
        now = START.plusSeconds(60);
        assertThat(memory.recall("Bearer a")).isEmpty();
    }

    @Test
    void forgetsATokenWhenItExpires() {
        memory.remember("Bearer a", kari(Duration.ofSeconds(10)));
        now = START.plusSeconds(10);
        assertThat(memory.recall("Bearer a")).isEmpty();
    }

    @Test
    void keepsNothingOfWhatIsNoToken() {
        memory.remember(
                "Basic a",
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal("kari"))
                        .build());
        assertThat(memory.recall("Basic a")).isEmpty();
    }
}
