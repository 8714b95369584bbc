package org.dialworks.number.shortlist;

import org.dialworks.contracts.Word;

/** Where a short list stands. */
enum ShortlistState implements Word {
    /** One of its numbers can be chosen. */
    OPEN,
    /** One was; the others are free again. */
    CHOSEN,
    /** It was given up, and its numbers are free again. */
    FREED,
    /** Its time was over before anybody chose. */
    EXPIRED
}
