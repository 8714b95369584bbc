package org.dialworks.gateway.account;

import java.time.Duration;
import java.util.Optional;

/** Signs a person or a client in. Blocks while the password is compared. */
public final class SignIn {

    /** What came of it. */
    public sealed interface Outcome {
        record SignedIn(Account account) implements Outcome {}

        /** No such account, of another kind, or a wrong password: which one is not told. */
        record Refused() implements Outcome {}

        /** Too many failures; so long until the next try. */
        record MustWait(Duration left) implements Outcome {}
    }

    private static final int LONGEST_NAME_REMEMBERED = 64;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;

    public SignIn(Accounts accounts, Passwords passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Tries a name and a password.
     *
     * @param address the client's network, for the throttle
     */
    public Outcome tryWith(String name, String password, Account.Kind kind, String address) {
        String user = name.length() > LONGEST_NAME_REMEMBERED ? name.substring(0, LONGEST_NAME_REMEMBERED) : name;
        Duration left = throttle.waitOf(user, address);
        if (left.isPositive()) {
            return new Outcome.MustWait(left);
        }
        Optional<Account> account = accounts.find(name).filter(found -> found.kind() == kind);
        if (!passwords.matches(password, account)) {
            throttle.failed(user, address);
            return new Outcome.Refused();
        }
        throttle.succeeded(user, address);
        return account.<Outcome>map(Outcome.SignedIn::new).orElseGet(Outcome.Refused::new);
    }
}
