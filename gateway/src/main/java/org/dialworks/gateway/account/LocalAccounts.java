package org.dialworks.gateway.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.dialworks.gateway.config.GatewayConfig;

/** The accounts kept here; nothing when an OpenID provider issues the tokens. */
@Singleton
public class LocalAccounts {

    /** What belongs together. */
    public record Parts(SecretFiles files, Accounts accounts, Passwords passwords, SignIn signIn) {}

    private final Optional<Parts> parts;

    LocalAccounts(GatewayConfig config) {
        parts = config.issuer().enabled() ? Optional.of(open(config)) : Optional.empty();
    }

    public Optional<Parts> parts() {
        return parts;
    }

    private static Parts open(GatewayConfig config) {
        GatewayConfig.SignIn limits = config.signIn();
        var files = new SecretFiles(config.issuer().home());
        var passwords = new Passwords(limits.hashing());
        Accounts accounts = FirstAdministrator.openAccounts(
                files, config.issuer().firstPasswordFile(), passwords, Clock.systemUTC());
        var throttle = new SignInThrottle(
                limits.triesPerUser(),
                limits.triesPerAddress(),
                limits.firstWait(),
                limits.longestWait(),
                Clock.systemUTC());
        return new Parts(files, accounts, passwords, new SignIn(accounts, passwords, throttle));
    }
}
