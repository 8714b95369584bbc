package org.dialworks.gateway.identity;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jose4j.jwk.JsonWebKey;

/** The issuer's public keys. */
public interface VerificationKeys {

    /** The keys known now; never blocks. */
    List<JsonWebKey> known();

    /** Whether asking the issuer again could bring a key that is not known. */
    boolean mayLearnMore();

    /** Asks the issuer again. Completes exceptionally when it cannot be reached. */
    CompletionStage<Void> learn();
}
