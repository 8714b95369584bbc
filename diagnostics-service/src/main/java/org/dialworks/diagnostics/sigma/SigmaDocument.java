package org.dialworks.diagnostics.sigma;

/** One document of the Sigma language. */
public sealed interface SigmaDocument permits SigmaRule, SigmaFilter, SigmaCorrelation {

    RuleHeader header();

    /** The line on which the document begins, from 1. */
    int line();

    /** What it is reported by: its id, without one its name, without both its title. */
    default String key() {
        return header().key();
    }
}
