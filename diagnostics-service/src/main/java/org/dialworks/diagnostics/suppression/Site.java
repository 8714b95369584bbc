package org.dialworks.diagnostics.suppression;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The site that something is limited to. */
final class Site {

    static final String LABEL = "site";

    private Site() {}

    /** Whether it applies to what has these labels. */
    static boolean covers(@Nullable String site, Map<String, String> labels) {
        return site == null || site.equals(labels.get(LABEL));
    }
}
