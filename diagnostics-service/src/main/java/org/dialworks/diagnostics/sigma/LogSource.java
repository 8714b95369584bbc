package org.dialworks.diagnostics.sigma;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Which logs a rule is about; at least one of the three is there. */
public record LogSource(
        @Nullable String product,
        @Nullable String category,
        @Nullable String service) {

    public LogSource {
        if (product == null && category == null && service == null) {
            throw new IllegalArgumentException("a log source has a product, a category or a service");
        }
    }

    /** Whether the other source lies within this one: it says all that this one says, and may say more. */
    public boolean covers(LogSource other) {
        return covers(product, other.product) && covers(category, other.category) && covers(service, other.service);
    }

    private static boolean covers(@Nullable String mine, @Nullable String other) {
        return mine == null || mine.equals(other);
    }

    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        if (product != null) {
            parts.add("product " + product);
        }
        if (category != null) {
            parts.add("category " + category);
        }
        if (service != null) {
            parts.add("service " + service);
        }
        return String.join(", ", parts);
    }
}
