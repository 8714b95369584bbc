package org.dialworks.diagnostics.incident;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;

/** How detections are put together to incidents. A change holds for incidents that are opened after it. */
@ConfigMapping(prefix = "dialworks.incidents")
interface GroupingSettings {

    /** Labels in which the detections of an incident agree: site, host, family, rule, severity, gateway, edge, axis. */
    @WithDefault("site,host,family")
    List<String> groupBy();

    /** The same for single families, as in {@code dialworks.incidents.group-by-family.trunk=site,gateway}. */
    Map<String, List<String>> groupByFamily();

    default Grouping grouping() {
        return new Grouping(groupBy(), groupByFamily());
    }
}
