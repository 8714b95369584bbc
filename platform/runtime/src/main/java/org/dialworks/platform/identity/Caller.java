package org.dialworks.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.security.Principal;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sends the request, as the verified token says. */
@RequestScoped
public class Caller {

    /** Where an identity that is remembered keeps the sites of its token. */
    static final String SITES = "dialworks.sites";

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

    /** The sites the token is limited to, in their order; empty means all. */
    public Set<String> sites() {
        @Nullable Set<String> remembered = identity.getAttribute(SITES);
        return remembered == null ? sitesOf(identity.getPrincipal()) : remembered;
    }

    static Set<String> sitesOf(Principal principal) {
        var sites = new TreeSet<String>();
        if (principal instanceof JsonWebToken token && token.getClaim(SITES_CLAIM) instanceof Collection<?> claimed) {
            for (Object site : claimed) {
                sites.add(site instanceof JsonString text ? text.getString() : String.valueOf(site));
            }
        }
        return Collections.unmodifiableSet(sites);
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
