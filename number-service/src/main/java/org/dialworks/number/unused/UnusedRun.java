package org.dialworks.number.unused;

import java.util.UUID;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;

/**
 * Numbers in a row that nobody holds, all in one state and one range.
 *
 * @param last the last of them, included
 * @param count how many they are
 * @param state available, or why they are not given out at present: reserved, quarantined, blocked, porting in
 * @param range the name of their range
 */
record UnusedRun(
        PhoneNumber first, PhoneNumber last, long count, NumberState state, UUID rangeId, String range, String site) {}
