package org.dialworks.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sends the request, as the verified token says. */
@RequestScoped
public class Caller {

    private static final String SITES_CLAIM = "sites";

    private final SecurityIdentity identity;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The name under which changes are recorded. */
    public String subject() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /** The sites the token is limited to; empty means all. */
    public Set<String> sites() {
        var sites = new TreeSet<String>();
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(SITES_CLAIM) instanceof Collection<?> claimed) {
            for (Object site : claimed) {
                sites.add(site instanceof JsonString text ? text.getString() : String.valueOf(site));
            }
        }
        return sites;
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** The groups in the token, those that are no roles of ours too, and the roles that the granted ones include. */
    public Set<String> groups() {
        return new TreeSet<>(identity.getRoles());
    }

    public boolean maySee(String site) {
        Set<String> sites = sites();
        return sites.isEmpty() || sites.contains(site);
    }

    /**
     * Refuses a site that the token does not cover.
     *
     * @throws ProblemException 403 naming the site
     */
    public void requireSite(String site) {
        requireSite(sites(), site);
    }

    /** As {@link #requireSite(String)}, of a caller whose {@link #sites} were read before. */
    public static void requireSite(Set<String> sites, String site) {
        if (!sites.isEmpty() && !sites.contains(site)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "The token is limited to the sites " + sites + " and does not cover " + site);
        }
    }
}
