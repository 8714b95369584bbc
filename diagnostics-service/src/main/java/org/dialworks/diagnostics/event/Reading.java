package org.dialworks.diagnostics.event;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a reader must know besides the upload itself.
 *
 * @param site where the computers are
 * @param zone of times that are written without one (Event Viewer, NXLog, syslog); Windows Event XML is always UTC
 * @param now when the upload came
 */
record Reading(String site, ZoneId zone, Instant now) {}
