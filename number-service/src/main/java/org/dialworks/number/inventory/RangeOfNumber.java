package org.dialworks.number.inventory;

import java.util.UUID;

/**
 * What a number needs to know of the range it is in.
 *
 * @param homeSite the one site that writes the range
 * @param quarantineDays how long a number that was active rests after its release
 */
public record RangeOfNumber(UUID id, String site, String homeSite, long epoch, int quarantineDays) {}
