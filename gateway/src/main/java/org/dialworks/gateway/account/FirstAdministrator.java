package org.dialworks.gateway.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.Roles;

/** Opens the accounts; where there are none yet, begins them with the administrator whose password waits in a file. */
public final class FirstAdministrator {

    public static final String NAME = "admin";

    private FirstAdministrator() {}

    /**
     * Opens or begins the accounts. The password file is deleted once its content is kept as a hash.
     *
     * @throws IllegalStateException when there are no accounts and no usable password
     */
    public static Accounts openAccounts(
            SecretFiles files, Optional<Path> passwordFile, Passwords passwords, Clock clock) {
        Accounts accounts = Accounts.open(files).orElseGet(() -> begin(files, passwordFile, passwords, clock));
        passwordFile.ifPresent(FirstAdministrator::delete);
        return accounts;
    }

    private static Accounts begin(SecretFiles files, Optional<Path> passwordFile, Passwords passwords, Clock clock) {
        Path file = passwordFile
                .filter(Files::exists)
                .orElseThrow(
                        () -> new IllegalStateException("there are no accounts yet: write the password of the first"
                                + " administrator to a file and name it in DIALWORKS_FIRST_PASSWORD_FILE"));
        String password = read(file);
        Passwords.fault(password).ifPresent(fault -> {
            throw new IllegalStateException(
                    "the first administrator's password in " + file + " cannot be used: " + fault);
        });
        Instant now = clock.instant();
        return Accounts.begin(
                files,
                new Account(
                        NAME, Account.Kind.PERSON, passwords.hash(password), Set.of(Roles.ADMIN), Set.of(), now, now));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file + " after its password was taken over", e);
        }
    }
}
