package org.dialworks.number.inventory;

import java.util.UUID;

/**
 * What a number needs to know of the range it is in.
 *
 * @param homeSite the one site that writes the range
 */
public record RangeOfNumber(UUID id, String site, String homeSite, long epoch) {}
