package org.dialworks.diagnostics.evidence;

/**
 * A line, or a stretch that begins with it, that was not understood.
 *
 * @param place the line
 * @param why what was expected there, or what is wrong
 */
public record Unread(Place place, String why) {}
