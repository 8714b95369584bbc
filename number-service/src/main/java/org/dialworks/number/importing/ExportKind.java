package org.dialworks.number.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.Word;
import org.jspecify.annotations.Nullable;

/** A file that can be loaded: what makes it and what its rows stand for. */
enum ExportKind implements Word {
    UNASSIGNED_NUMBER("Get-CsUnassignedNumber", Shape.RANGES, null, "VacantNumberRange", "unassigned"),
    USER("Get-CsUser", Shape.HOLDERS, HolderKind.USER, "Schema.ADUser", "user"),
    DIAL_IN_CONFERENCING_ACCESS_NUMBER(
            "Get-CsDialInConferencingAccessNumber",
            Shape.HOLDERS,
            HolderKind.CONFERENCING,
            "AccessNumber",
            "dialin",
            "conferencing"),
    EX_UM_CONTACT("Get-CsExUmContact", Shape.HOLDERS, HolderKind.EXCHANGE_UM, "OCSADExUmContact", "exum"),
    RGS_WORKFLOW(
            "Get-CsRgsWorkflow", Shape.HOLDERS, HolderKind.RESPONSE_GROUP, "Rgs.", "rgs", "workflow", "responsegroup"),
    COMMON_AREA_PHONE(
            "Get-CsCommonAreaPhone",
            Shape.HOLDERS,
            HolderKind.COMMON_AREA_PHONE,
            "OCSADCommonAreaPhoneContact",
            "commonarea"),
    ANALOG_DEVICE("Get-CsAnalogDevice", Shape.HOLDERS, HolderKind.ANALOG_DEVICE, "OCSADAnalogDeviceContact", "analog"),
    MEETING_ROOM("Get-CsMeetingRoom", Shape.HOLDERS, HolderKind.MEETING_ROOM, "OCSADMeetingRoom", "meetingroom"),
    TRUSTED_APPLICATION_ENDPOINT(
            "Get-CsTrustedApplicationEndpoint",
            Shape.HOLDERS,
            HolderKind.TRUSTED_APPLICATION,
            "OCSADApplicationContact",
            "trustedapp"),
    HYBRID_APPLICATION_ENDPOINT(
            "Get-CsHybridApplicationEndpoint",
            Shape.HOLDERS,
            HolderKind.HYBRID_APPLICATION,
            "HybridApplication",
            "hybridapp"),
    CALL_PARK_ORBIT("Get-CsCallParkOrbit", Shape.ORBITS, null, "CallParkOrbit", "orbit", "callpark"),

    PHONE_NUMBER_ASSIGNMENT("Get-CsPhoneNumberAssignment", Shape.TEAMS_NUMBERS, null, "", "phonenumberassignment"),
    ACQUIRED_PHONE_NUMBER("Export-CsAcquiredPhoneNumber", Shape.TEAMS_NUMBERS, null, "", "acquired"),
    NUMBER_ASSIGNMENTS("Graph numberAssignments", Shape.TEAMS_NUMBERS, null, "", "numberassignments"),
    ONLINE_TELEPHONE_NUMBER("Get-CsOnlineTelephoneNumber", Shape.TEAMS_NUMBERS, null, "", "onlinetelephonenumber"),
    ONLINE_USER("Get-CsOnlineUser", Shape.HOLDERS, HolderKind.USER, "OnlineUser", "onlineuser"),
    UNASSIGNED_NUMBER_TREATMENT(
            "Get-CsTeamsUnassignedNumberTreatment", Shape.TREATMENTS, null, "UnassignedNumberTreatment", "treatment"),

    DIRECTORY("Get-ADObject", Shape.DIRECTORY, null, ExportRows.LDIF, "adobject", "ldif", "directory"),
    NUMBER_LIST("list of numbers", Shape.LIST, null, "", "numberlist");

    /** How the rows of an export are built. */
    enum Shape {
        /** An object and its line. */
        HOLDERS,
        /** First and last number. */
        RANGES,
        /** First and last orbit, which are no telephone numbers. */
        ORBITS,
        /** A number of Teams, and what it is assigned to. */
        TEAMS_NUMBERS,
        /** A pattern of numbers. */
        TREATMENTS,
        /** Attributes of an object of the Active Directory. */
        DIRECTORY,
        /** A number, perhaps with a holder and his kind. */
        LIST
    }

    private final String cmdlet;
    private final Shape shape;
    private final @Nullable HolderKind holder;
    private final String typeName;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> fileNames;

    ExportKind(String cmdlet, Shape shape, @Nullable HolderKind holder, String typeName, String... fileNames) {
        this.cmdlet = cmdlet;
        this.shape = shape;
        this.holder = holder;
        this.typeName = typeName;
        this.fileNames = List.of(fileNames);
    }

    String cmdlet() {
        return cmdlet;
    }

    Shape shape() {
        return shape;
    }

    /** What holds the numbers of its rows, where that is the same for all of them. */
    Optional<HolderKind> holder() {
        return Optional.ofNullable(holder);
    }

    boolean hasPrivateLine() {
        return this == USER || this == MEETING_ROOM;
    }

    /** Whether it lists the numbers that are ours, so that those in a row make a range. */
    boolean listsOwnNumbers() {
        return shape == Shape.TEAMS_NUMBERS || shape == Shape.LIST;
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
                .filter(kind -> !kind.typeName.isEmpty() && typeName.contains(kind.typeName))
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
