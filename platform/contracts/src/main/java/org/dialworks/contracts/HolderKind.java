package org.dialworks.contracts;

/** What kind of object carries a number on the voice platform. */
public enum HolderKind implements Word {
    USER,
    MEETING_ROOM,
    COMMON_AREA_PHONE,
    ANALOG_DEVICE,
    RESPONSE_GROUP,
    CONFERENCING,
    EXCHANGE_UM,
    TRUSTED_APPLICATION,
    HYBRID_APPLICATION,
    CALL_PARK_ORBIT,
    RESOURCE_ACCOUNT,
    SHARED_CALLING_POLICY
}
