package org.dialworks.diagnostics.knowledge;

import java.util.Optional;

/** Which article is about a finding, for tests of those who find. */
public final class Articles {

    private Articles() {}

    public static Optional<String> on(String finding) {
        return new KnownTroubles().articleOn(finding);
    }
}
