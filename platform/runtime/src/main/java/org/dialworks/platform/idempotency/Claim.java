package org.dialworks.platform.idempotency;

/** What came of claiming a key. */
public sealed interface Claim {

    /** It is ours now: the work is to be done, and its answer stored. */
    record Ours() implements Claim {}

    /** The work was done before; this is its answer as JSON. */
    record Answered(String answer) implements Claim {}

    /** It stands for a request with other content. */
    record Reused() implements Claim {}
}
