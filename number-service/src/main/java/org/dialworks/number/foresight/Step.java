package org.dialworks.number.foresight;

import org.dialworks.contracts.Word;

/** How much time each record of use is about. */
enum Step implements Word {
    DAY,
    WEEK,
    MONTH
}
