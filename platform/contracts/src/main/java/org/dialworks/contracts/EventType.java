package org.dialworks.contracts;

import java.util.Arrays;
import java.util.Optional;

/** Every event that crosses Kafka: its CloudEvents {@code type}, the topic it is on and what its data is. */
public enum EventType {
    NUMBER_AVAILABLE("org.dialworks.number.available.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_RESERVED("org.dialworks.number.reserved.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_ASSIGNED("org.dialworks.number.assigned.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_ACTIVATED("org.dialworks.number.activated.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_PROVISIONING_FAILED("org.dialworks.number.provisioning-failed.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_RELEASED("org.dialworks.number.released.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_QUARANTINED("org.dialworks.number.quarantined.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_BLOCKED("org.dialworks.number.blocked.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_PORTING_IN("org.dialworks.number.porting-in.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_PORTING_OUT("org.dialworks.number.porting-out.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_RETIRED("org.dialworks.number.retired.v1", Topic.NUMBERS, NumberChanged.class),
    NUMBER_HOLDER_CHANGED("org.dialworks.number.holder-changed.v1", Topic.NUMBERS, NumberChanged.class),

    RANGE_CREATED("org.dialworks.range.created.v1", Topic.RANGES, RangeChanged.class),
    RANGE_CHANGED("org.dialworks.range.changed.v1", Topic.RANGES, RangeChanged.class),
    RANGE_RUNNING_LOW("org.dialworks.range.running-low.v1", Topic.RANGES, RangeChanged.class),
    RANGE_RETIRED("org.dialworks.range.retired.v1", Topic.RANGES, RangeChanged.class),

    PROVISIONING_WAITING("org.dialworks.provisioning.waiting.v1", Topic.PROVISIONING, ProvisioningChanged.class),
    PROVISIONING_READY("org.dialworks.provisioning.ready.v1", Topic.PROVISIONING, ProvisioningChanged.class),
    PROVISIONING_SUCCEEDED("org.dialworks.provisioning.succeeded.v1", Topic.PROVISIONING, ProvisioningChanged.class),
    PROVISIONING_FAILED("org.dialworks.provisioning.failed.v1", Topic.PROVISIONING, ProvisioningChanged.class),
    PROVISIONING_SUPERSEDED("org.dialworks.provisioning.superseded.v1", Topic.PROVISIONING, ProvisioningChanged.class),

    PLAN_PUBLISHED("org.dialworks.plan.published.v1", Topic.PLANS, PlanPublished.class),

    TELEMETRY_WINDOWS_EVENT("org.dialworks.telemetry.windows-event.v1", Topic.TELEMETRY, TelemetryEvent.class),

    DETECTION_RAISED("org.dialworks.detection.raised.v1", Topic.DETECTIONS, Detection.class),
    DETECTION_CLEARED("org.dialworks.detection.cleared.v1", Topic.DETECTIONS, Detection.class),

    INCIDENT_OPENED("org.dialworks.incident.opened.v1", Topic.INCIDENTS, IncidentChanged.class),
    INCIDENT_UPDATED("org.dialworks.incident.updated.v1", Topic.INCIDENTS, IncidentChanged.class),
    INCIDENT_RESOLVED("org.dialworks.incident.resolved.v1", Topic.INCIDENTS, IncidentChanged.class);

    private final String type;
    private final Topic topic;
    private final Class<? extends EventData> data;

    EventType(String type, Topic topic, Class<? extends EventData> data) {
        this.type = type;
        this.topic = topic;
        this.data = data;
    }

    /** The CloudEvents {@code type}. */
    public String type() {
        return type;
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends EventData> data() {
        return data;
    }

    /** The event type with this CloudEvents {@code type}; empty for one that a later version may have brought. */
    public static Optional<EventType> of(String type) {
        return Arrays.stream(values()).filter(known -> known.type.equals(type)).findFirst();
    }
}
