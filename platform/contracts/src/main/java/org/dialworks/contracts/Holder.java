package org.dialworks.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Who has a number.
 *
 * @param kind the kind of object on the voice platform
 * @param id how the platform names it, stable and unique within the kind: a SIP address ({@code sip:kari@contoso.com}), a
 *     user principal name, or the identity of a workflow
 * @param line which of the holder's lines the number is
 * @param displayName the name people know, if given
 * @param pool FQDN of the registrar or application pool, if known
 */
public record Holder(
        HolderKind kind,
        String id,
        LineKind line,
        @Nullable String displayName,
        @Nullable String pool) {

    private static final int LONGEST_TEXT = 512;

    public Holder {
        if (id.isBlank() || id.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a holder's id has 1 to 512 characters, but this has " + id.length());
        }
    }

    /** A person's primary line. */
    public static Holder user(String id, @Nullable String displayName) {
        return new Holder(HolderKind.USER, id, LineKind.PRIMARY, displayName, null);
    }
}
