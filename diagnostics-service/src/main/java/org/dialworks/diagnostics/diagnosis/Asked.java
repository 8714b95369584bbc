package org.dialworks.diagnostics.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.Platform;
import org.dialworks.diagnostics.prerequisite.Role;
import org.dialworks.diagnostics.prerequisite.WindowsVersion;

/**
 * What somebody asks of a host.
 *
 * @param site where it is
 * @param host its name, lower case
 * @param gateways IPv4 addresses of gateways; empty to take those of the site's published plan
 * @param pstnAddress the Mediation Server's address towards the gateways
 * @param evidence uploads
 * @param text outputs as pasted, beside the uploads
 * @param raise whether findings become conditions of the host's incidents
 */
record Asked(
        String site,
        String host,
        Optional<Platform> product,
        Optional<Role> role,
        Optional<WindowsVersion> windows,
        List<String> gateways,
        Optional<String> pstnAddress,
        List<UUID> evidence,
        Optional<String> text,
        boolean raise) {

    Asked {
        gateways = List.copyOf(gateways);
        evidence = List.copyOf(evidence);
    }

    /** The name without its domain, as outputs of Windows have it. */
    String shortHost() {
        int dot = host.indexOf('.');
        return dot < 0 ? host : host.substring(0, dot);
    }

    /** The same question of new evidence. */
    Asked with(List<UUID> newEvidence, Optional<String> newText) {
        return new Asked(site, host, product, role, windows, gateways, pstnAddress, newEvidence, newText, raise);
    }
}
