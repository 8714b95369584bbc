package org.dialworks.diagnostics.sigma;

/** A rule over single events: Sigma rules specification 2.1. */
public record SigmaRule(RuleHeader header, LogSource logSource, Detection detection, int line)
        implements SigmaDocument {}
