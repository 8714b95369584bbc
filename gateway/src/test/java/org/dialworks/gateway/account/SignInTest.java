package org.dialworks.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.dialworks.gateway.account.Account.Kind;
import org.dialworks.gateway.account.SignIn.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

    private static final String PASSWORD = "a phrase for admin";

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-31T12:00:00Z"));
    private final InstantSource time = now::get;
    private final Passwords passwords = new Passwords(2);
    private SecretFiles files;
    private Accounts accounts;
    private SignIn signIn;

    @BeforeEach
    void begin() throws IOException {
        files = new SecretFiles(folder.resolve("home"));
        accounts = FirstAdministrator.openAccounts(files, Optional.of(passwordFile(PASSWORD)), passwords, clock());
        signIn = new SignIn(
                accounts, passwords, new SignInThrottle(3, 5, Duration.ofSeconds(2), Duration.ofMinutes(1), clock()));
    }

    @Test
    void theFirstAdministratorSignsInWithThePasswordFromTheFile() {
        assertThat(signIn.tryWith("admin", PASSWORD, Kind.PERSON, "here")).isInstanceOf(Outcome.SignedIn.class);
        assertThat(folder.resolve("password")).doesNotExist();
    }

    @Test
    void aLaterPasswordFileChangesNothingAndIsDeleted() throws IOException {
        Accounts again =
                FirstAdministrator.openAccounts(files, Optional.of(passwordFile("another phrase")), passwords, clock());

        assertThat(again.find("admin")).isEqualTo(accounts.find("admin"));
        assertThat(folder.resolve("password")).doesNotExist();
    }

    @Test
    void doesNotStartWithoutAnyWayIn() {
        var empty = new SecretFiles(folder.resolve("empty"));
        assertThatThrownBy(() -> FirstAdministrator.openAccounts(empty, Optional.empty(), passwords, clock()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DIALWORKS_FIRST_PASSWORD_FILE");
    }

    @Test
    void refusesAWrongPasswordAnUnknownUserAndTheWrongKindAlike() {
        assertThat(signIn.tryWith("admin", "wrong", Kind.PERSON, "here")).isEqualTo(new Outcome.Refused());
        assertThat(signIn.tryWith("nobody", PASSWORD, Kind.PERSON, "here")).isEqualTo(new Outcome.Refused());
        assertThat(signIn.tryWith("admin", PASSWORD, Kind.CLIENT, "here")).isEqualTo(new Outcome.Refused());
    }

    @Test
    void makesFurtherTriesWaitLongerEachTimeButOnlyThere() {
        for (int i = 0; i < 3; i++) {
            signIn.tryWith("admin", "wrong", Kind.PERSON, "here");
        }
        assertThat(signIn.tryWith("admin", PASSWORD, Kind.PERSON, "here"))
                .isEqualTo(new Outcome.MustWait(Duration.ofSeconds(2)));
        assertThat(signIn.tryWith("admin", PASSWORD, Kind.PERSON, "elsewhere")).isInstanceOf(Outcome.SignedIn.class);

        now.updateAndGet(then -> then.plusSeconds(2));
        signIn.tryWith("admin", "wrong", Kind.PERSON, "here");
        assertThat(signIn.tryWith("admin", PASSWORD, Kind.PERSON, "here"))
                .isEqualTo(new Outcome.MustWait(Duration.ofSeconds(4)));

        now.updateAndGet(then -> then.plusSeconds(4));
        assertThat(signIn.tryWith("admin", PASSWORD, Kind.PERSON, "here")).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void makesAnAddressWaitThatTriesManyUsers() {
        for (int i = 0; i < 5; i++) {
            signIn.tryWith("user" + i, "wrong", Kind.PERSON, "here");
        }
        assertThat(signIn.tryWith("admin", PASSWORD, Kind.PERSON, "here")).isInstanceOf(Outcome.MustWait.class);
    }

    @Test
    void doesNotStartWithAccountsThatOthersMayRead() throws IOException {
        Files.setPosixFilePermissions(
                folder.resolve("home").resolve(Accounts.FILE), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> Accounts.open(files))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("0600");
    }

    @Test
    void accountsAreThereAtTheNextStart() {
        Instant created = now.get();
        var kari = new Account("kari", Kind.PERSON, "hash", Set.of("viewer"), Set.of("bergen"), created, created);
        accounts.add(kari);

        assertThat(Accounts.open(files).flatMap(again -> again.find("kari"))).contains(kari);
        assertThat(accounts.remove("admin")).isEqualTo(new Accounts.Change.LastAdministrator());
        assertThat(kari.toString()).doesNotContain("hash");
    }

    @Test
    void refusesPasswordsThatBcryptWouldCut() {
        assertThat(Passwords.fault("å".repeat(37))).isPresent();
        assertThat(Passwords.fault("a".repeat(72))).isEmpty();
        assertThat(Passwords.fault("short")).isPresent();
    }

    private Path passwordFile(String password) throws IOException {
        return Files.writeString(folder.resolve("password"), password + "\n");
    }

    private Clock clock() {
        return time.withZone(ZoneOffset.UTC);
    }
}
