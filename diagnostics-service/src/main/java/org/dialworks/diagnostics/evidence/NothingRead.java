package org.dialworks.diagnostics.evidence;

/** The reading of an output of an unknown kind; its lines are among what was not understood. */
public record NothingRead() implements Reading {}
