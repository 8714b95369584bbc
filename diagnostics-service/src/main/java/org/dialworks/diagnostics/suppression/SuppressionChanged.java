package org.dialworks.diagnostics.suppression;

/** Something began or ceased to suppress; told within its transaction. */
public record SuppressionChanged() {}
