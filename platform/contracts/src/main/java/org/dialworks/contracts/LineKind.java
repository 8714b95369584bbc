package org.dialworks.contracts;

/** Which of a holder's lines a number is. */
public enum LineKind implements Word {
    PRIMARY,
    PRIVATE,
    ALTERNATE
}
