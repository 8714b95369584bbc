package org.dialworks.number.find;

import org.dialworks.contracts.Word;

/** How much a number is worth having, the most first. */
public enum ClassLevel implements Word {
    PLATINUM,
    GOLD,
    SILVER,
    BRONZE
}
