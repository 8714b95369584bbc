package org.dialworks.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dialworks.gateway.account.SecretFiles;
import org.jose4j.jwk.JsonWebKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void areTheSameAtTheNextStart() {
        assertThat(open(START).newest().getKeyId())
                .isEqualTo(open(START).newest().getKeyId());
    }

    @Test
    void anOldKeyIsFollowedByANewOneAndStaysPublishedForAWhile() {
        String first = open(START).newest().getKeyId();

        SigningKeys rotated = open(START.plus(Duration.ofDays(91)));
        assertThat(rotated.newest().getKeyId()).isNotEqualTo(first);
        assertThat(rotated.known()).extracting(JsonWebKey::getKeyId).contains(first);

        SigningKeys again = open(START.plus(Duration.ofDays(182)));
        assertThat(again.known())
                .extracting(JsonWebKey::getKeyId)
                .doesNotContain(first)
                .hasSize(2);
    }

    @Test
    void publishNoPrivatePart() {
        assertThat(open(START).publicSet()).contains("\"n\"", "\"kid\"").doesNotContain("\"d\"", "\"p\"");
    }

    @Test
    void areRefusedWhenOthersMayReadThem() throws IOException {
        open(START);
        Files.setPosixFilePermissions(folder.resolve(SigningKeys.FILE), PosixFilePermissions.fromString("rw----r--"));

        assertThatThrownBy(() -> open(START))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("0600");
    }

    private SigningKeys open(Instant now) {
        return SigningKeys.open(
                new SecretFiles(folder), Duration.ofDays(90), Duration.ofHours(1), Clock.fixed(now, ZoneOffset.UTC));
    }
}
