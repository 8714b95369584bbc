package org.dialworks.number.allocation;

import org.dialworks.contracts.Word;

/** Which of the free numbers are taken. */
enum Strategy implements Word {
    /** The lowest that nobody else is about to take. */
    LOWEST,
    /** Any, each as likely as the others. */
    RANDOM,
    /**
     * Those that have rested longest: first numbers that were never used, in ascending order, then by the time since when
     * they are free again.
     */
    LEAST_RECENTLY_RELEASED
}
