package org.dialworks.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The voice plan that a site works by from now on: the data of {@code org.dialworks.plan.published.v1}, keyed by the site.
 *
 * @param id identity of the plan
 * @param version counts the plans of the site from 1
 * @param country ISO 3166-1 alpha-2
 * @param gateways PSTN gateways by which calls leave; empty when the script finds them in the topology
 * @param usages PSTN usages in the order of the voice policy
 * @param forcedReason why it was published although its own test calls fail; absent when they pass
 */
public record PlanPublished(
        UUID id,
        String site,
        long version,
        Platform platform,
        String country,
        List<Gateway> gateways,
        List<String> usages,
        Instant at,
        String by,
        @Nullable String forcedReason)
        implements EventData {

    public PlanPublished {
        gateways = List.copyOf(gateways);
        usages = List.copyOf(usages);
    }

    /** One that passes its test calls. */
    public PlanPublished(
            UUID id,
            String site,
            long version,
            Platform platform,
            String country,
            List<Gateway> gateways,
            List<String> usages,
            Instant at,
            String by) {
        this(id, site, version, platform, country, gateways, usages, at, by, null);
    }

    @Override
    public String key() {
        return site;
    }

    /**
     * A PSTN gateway or SBC.
     *
     * @param fqdn its name in the topology
     * @param addresses its IP addresses, signalling first; empty when not known
     */
    public record Gateway(String fqdn, List<String> addresses) {
        public Gateway {
            addresses = List.copyOf(addresses);
        }
    }
}
