package org.dialworks.gateway.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;

/**
 * A local account.
 *
 * @param name unique, 1 to 64 of {@code a-z 0-9 . _ @ -}; it is the subject of tokens
 * @param kind a person signs in with a password, a client with a secret
 * @param hash bcrypt hash of the password or secret
 * @param roles what it may do
 * @param sites the sites it is limited to; empty means all
 */
public record Account(
        String name, Kind kind, String hash, Set<String> roles, Set<String> sites, Instant created, Instant changed) {

    /** Who signs in. */
    public enum Kind {
        PERSON,
        CLIENT
    }

    private static final int LONGEST_NAME = 64;

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + name + "' cannot name an account: use 1 to " + LONGEST_NAME
                    + " of a-z, 0-9, '.', '_', '@' and '-'");
        }
        List<String> unknown =
                roles.stream().filter(role -> !Roles.ALL.contains(role)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such role: " + unknown + "; there are " + Roles.ALL);
        }
        sites.forEach(SiteId::require);
        roles = new TreeSet<>(roles);
        sites = new TreeSet<>(sites);
    }

    @Override
    public Set<String> roles() {
        return new TreeSet<>(roles);
    }

    @Override
    public Set<String> sites() {
        return new TreeSet<>(sites);
    }

    Account withHash(String newHash, Instant now) {
        return new Account(name, kind, newHash, roles, sites, created, now);
    }

    boolean isAdministrator() {
        return kind == Kind.PERSON && roles.contains(Roles.ADMIN) && sites.isEmpty();
    }

    static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && text.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= '0' && c <= '9')
                                || c == '.'
                                || c == '_'
                                || c == '@'
                                || c == '-');
    }

    /** Without the hash, which belongs in no log. */
    @Override
    public String toString() {
        return "Account[" + name + ", " + kind + ", roles " + roles + ", sites " + sites + "]";
    }
}
