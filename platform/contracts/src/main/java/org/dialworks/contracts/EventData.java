package org.dialworks.contracts;

/** The data of an event: the full state of one thing after a change. */
public sealed interface EventData
        permits NumberChanged,
                RangeChanged,
                ProvisioningChanged,
                PlanPublished,
                TelemetryEvent,
                Detection,
                IncidentChanged {

    /** Identity of the thing: the key of the record on Kafka and the event's {@code subject}. */
    String key();

    /** The site the thing belongs to. */
    String site();
}
