package org.dialworks.gateway.identity;

import org.jspecify.annotations.Nullable;

/** The {@code Authorization: Bearer} header (RFC 6750 §2.1). */
public final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** The token in the header's value; empty when there is none. */
    public static String token(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? authorization.substring(SCHEME.length()).strip()
                : "";
    }
}
