package org.dialworks.diagnostics.incident;

import org.dialworks.contracts.EventType;
import org.dialworks.contracts.IncidentChanged;

/**
 * A change of an incident that people should hear of, told within its transaction. Mere repetitions are not: a trouble
 * that occurs every five minutes is one message, not 288 a day.
 *
 * @param onlyToTheTold whether only those should hear of it who have heard of the incident before: the end of what was
 *     suppressed is news to nobody else
 */
public record IncidentNews(EventType type, IncidentChanged incident, boolean onlyToTheTold) {}
