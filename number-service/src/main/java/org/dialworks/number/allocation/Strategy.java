package org.dialworks.number.allocation;

import org.dialworks.contracts.Word;

/** Which of the free numbers are taken. */
enum Strategy implements Word {
    /** The lowest that nobody else is about to take. */
    LOWEST
}
