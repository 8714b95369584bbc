package org.dialworks.number.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.Word;
import org.jspecify.annotations.Nullable;

/** An export that can be loaded: which cmdlet makes it and what its rows stand for. */
enum ExportKind implements Word {
    UNASSIGNED_NUMBER("Get-CsUnassignedNumber", null, "VacantNumberRange", "unassigned"),
    USER("Get-CsUser", HolderKind.USER, "Schema.ADUser", "user"),
    DIAL_IN_CONFERENCING_ACCESS_NUMBER(
            "Get-CsDialInConferencingAccessNumber", HolderKind.CONFERENCING, "AccessNumber", "dialin", "conferencing"),
    EX_UM_CONTACT("Get-CsExUmContact", HolderKind.EXCHANGE_UM, "OCSADExUmContact", "exum"),
    RGS_WORKFLOW("Get-CsRgsWorkflow", HolderKind.RESPONSE_GROUP, "Rgs.", "rgs", "workflow", "responsegroup"),
    COMMON_AREA_PHONE(
            "Get-CsCommonAreaPhone", HolderKind.COMMON_AREA_PHONE, "OCSADCommonAreaPhoneContact", "commonarea"),
    ANALOG_DEVICE("Get-CsAnalogDevice", HolderKind.ANALOG_DEVICE, "OCSADAnalogDeviceContact", "analog"),
    MEETING_ROOM("Get-CsMeetingRoom", HolderKind.MEETING_ROOM, "OCSADMeetingRoom", "meetingroom"),
    TRUSTED_APPLICATION_ENDPOINT(
            "Get-CsTrustedApplicationEndpoint",
            HolderKind.TRUSTED_APPLICATION,
            "OCSADApplicationContact",
            "trustedapp"),
    HYBRID_APPLICATION_ENDPOINT(
            "Get-CsHybridApplicationEndpoint", HolderKind.HYBRID_APPLICATION, "HybridApplication", "hybridapp"),
    CALL_PARK_ORBIT("Get-CsCallParkOrbit", null, "CallParkOrbit", "orbit", "callpark");

    private final String cmdlet;
    private final @Nullable HolderKind holder;
    private final String typeName;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> fileNames;

    ExportKind(String cmdlet, @Nullable HolderKind holder, String typeName, String... fileNames) {
        this.cmdlet = cmdlet;
        this.holder = holder;
        this.typeName = typeName;
        this.fileNames = List.of(fileNames);
    }

    String cmdlet() {
        return cmdlet;
    }

    /** What holds the numbers of its rows; empty for exports of ranges. */
    Optional<HolderKind> holder() {
        return Optional.ofNullable(holder);
    }

    boolean hasPrivateLine() {
        return this == USER || this == MEETING_ROOM;
    }

    /** The kind that a caller names, by our word or by the cmdlet. */
    static Optional<ExportKind> named(String text) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.word().equalsIgnoreCase(text.strip()) || kind.cmdlet.equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /** The kind whose objects are of a .NET type. */
    static Optional<ExportKind> ofType(String typeName) {
        return Arrays.stream(values())
                .filter(kind -> typeName.contains(kind.typeName))
                .findFirst();
    }

    /** Whether a file is named after it: {@code CsMeetingRooms.csv}, {@code meeting-room_2026.json}. */
    boolean isIn(String fileName) {
        String letters = fileName.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return fileNames.stream().anyMatch(letters::contains);
    }

    static String all() {
        return String.join(
                ", ", Arrays.stream(values()).map(kind -> kind.cmdlet).toList());
    }
}
