package org.dialworks.gateway.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.dialworks.contracts.Roles;

/**
 * Who a valid token speaks for.
 *
 * @param subject stable and unique at the issuer
 * @param name for people to read
 * @param roles all that the token's roles include
 * @param sites the sites the token is limited to; empty means all
 * @param expires when the token ends
 */
public record Caller(String subject, String name, Set<String> roles, Set<String> sites, Instant expires) {

    public Caller {
        roles = Set.copyOf(roles);
        sites = Set.copyOf(sites);
    }

    static Caller of(
            String subject, String name, Collection<String> groups, Collection<String> sites, Instant expires) {
        return new Caller(subject, name, Roles.expand(groups), Set.copyOf(sites), expires);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether what belongs to this site may be shown. What belongs to no site is only for those who may see all. */
    public boolean maySee(String site) {
        return sites.isEmpty() || sites.contains(site);
    }
}
