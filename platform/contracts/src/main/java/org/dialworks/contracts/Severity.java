package org.dialworks.contracts;

/** How bad an incident is, worst first. */
public enum Severity implements Word {
    CRITICAL,
    ERROR,
    WARNING,
    INFO
}
