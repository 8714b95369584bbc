package org.dialworks.diagnostics.prerequisite;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of what a role needs.
 *
 * @param id names it within the product
 * @param roles the roles that need it
 * @param windows the versions on which they do; those of the product when the file names none
 * @param why what it is for, or what goes wrong otherwise; absent where the name says it
 * @param source where it is from
 * @param confirmed whether the text of the source could be read; else it is hearsay
 */
public record Fact(
        String id,
        Set<Role> roles,
        Set<WindowsVersion> windows,
        Need need,
        @Nullable String why,
        Source source,
        boolean confirmed) {

    public Fact {
        roles = Set.copyOf(roles);
        windows = Set.copyOf(windows);
    }

    /** A text that others can read. */
    public record Source(String title, @Nullable String url) {}

    boolean applies(Role role, WindowsVersion version) {
        return roles.contains(role) && windows.contains(version);
    }

    /** The features it asks for; empty when it asks for something else. */
    List<String> features() {
        return need instanceof Need.Features(List<String> names) ? names : List.of();
    }
}
