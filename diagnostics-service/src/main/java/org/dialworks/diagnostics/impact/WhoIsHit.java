package org.dialworks.diagnostics.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.PlanPublished.Gateway;
import org.jspecify.annotations.Nullable;

/** Finds who is hit by a trouble. */
@ApplicationScoped
public class WhoIsHit {

    private final HitRepository repository;

    @Inject
    WhoIsHit(HitRepository repository) {
        this.repository = repository;
    }

    /**
     * Who is hit by a trouble of a host, read in the current transaction.
     *
     * @param gateway name or address of the gateway that it is about; null for none
     * @param examples how many numbers to name at most
     * @return empty where neither numbers nor gateways of the site are known
     */
    public Optional<Hit> by(String site, String host, @Nullable String gateway, int examples) {
        List<Gateway> gateways = repository.gateways(site);
        Optional<Gateway> named = Hit.named(gateways, gateway, host);
        if (named.isPresent()) {
            List<String> remaining = gateways.stream()
                    .filter(other -> !other.equals(named.get()))
                    .map(Gateway::fqdn)
                    .toList();
            return Optional.of(repository.count(
                    Hit.Scope.GATEWAY, site, null, List.of(named.get().fqdn()), remaining, examples));
        }
        Hit ofPool = repository.count(Hit.Scope.POOL, site, host, List.of(), List.of(), examples);
        if (ofPool.numbers() > 0) {
            return Optional.of(ofPool);
        }
        Hit ofSite = repository.count(Hit.Scope.SITE, site, null, List.of(), List.of(), examples);
        return ofSite.numbers() > 0 ? Optional.of(ofSite) : Optional.empty();
    }

    /** The gateways by which calls leave a site, as its published plan has them; none when it is not known. */
    public List<Gateway> gateways(String site) {
        return repository.gateways(site);
    }
}
