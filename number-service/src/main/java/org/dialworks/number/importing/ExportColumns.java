package org.dialworks.number.importing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a file tell of it.
 *
 * @param names in lower case
 */
record ExportColumns(Set<String> names) {

    /** The names under which exports and lists have a number. */
    static final String[] NUMBER = {
        "LineURI", "OnPremLineURI", "PhoneNumber", "TelephoneNumber", "Number", "PhoneNumbers", "DDI", "DID", "E164"
    };

    ExportColumns {
        names = Set.copyOf(names);
    }

    /** The column that a kind cannot do without, if it is not there. */
    Optional<String> lacks(ExportKind kind) {
        return switch (kind.shape()) {
            case RANGES, ORBITS ->
                any("numberrangestart") && any("numberrangeend")
                        ? Optional.empty()
                        : Optional.of("NumberRangeStart or NumberRangeEnd");
            case HOLDERS -> {
                boolean number = hasNumber()
                        || (kind.hasPrivateLine() && any("privateline"))
                        || (kind == ExportKind.EX_UM_CONTACT && any("displaynumber"));
                yield number ? Optional.empty() : Optional.of("LineURI");
            }
            case TEAMS_NUMBERS -> any("telephonenumber", "id") ? Optional.empty() : Optional.of("TelephoneNumber");
            case TREATMENTS -> any("pattern") ? Optional.empty() : Optional.of("Pattern");
            // The attributes of a directory's records differ from one to the next.
            case DIRECTORY -> Optional.empty();
            case LIST -> hasNumber() || any("title") ? Optional.empty() : Optional.of("PhoneNumber");
        };
    }

    /** The kinds that the columns fit; when one has a column that only it has, that one alone. */
    Set<ExportKind> fitting() {
        if (any("numberrangestart") && any("numberrangeend")) {
            return EnumSet.of(any("callparkservice") ? ExportKind.CALL_PARK_ORBIT : ExportKind.UNASSIGNED_NUMBER);
        }
        if (any("pattern")) {
            return any("treatmentpriority", "treatmentid", "targettype")
                    ? EnumSet.of(ExportKind.UNASSIGNED_NUMBER_TREATMENT)
                    : EnumSet.noneOf(ExportKind.class);
        }
        if (names.stream().anyMatch(name -> name.startsWith("msrtcsip-"))) {
            return EnumSet.of(ExportKind.DIRECTORY);
        }
        Set<ExportKind> teams = ofTeams();
        if (!teams.isEmpty()) {
            return teams;
        }
        if (!hasNumber() && !any("privateline")) {
            return any("autoattendant") && any("displaynumber")
                    ? EnumSet.of(ExportKind.EX_UM_CONTACT)
                    : any("title") && any("type")
                            ? EnumSet.of(ExportKind.NUMBER_LIST)
                            : EnumSet.noneOf(ExportKind.class);
        }
        return any("type") || !hasHolder() ? EnumSet.of(ExportKind.NUMBER_LIST) : ofHolders();
    }

    private Set<ExportKind> ofTeams() {
        if (any("telephonenumber")) {
            if (any("pstnassignmentstatus", "assignedpstntargetid")) {
                return EnumSet.of(ExportKind.PHONE_NUMBER_ASSIGNMENT);
            }
            if (any("assignmenttargetid", "supportedcustomeractions") && any("assignmentstatus") && !any("targetid")) {
                return EnumSet.of(ExportKind.NUMBER_ASSIGNMENTS);
            }
            if (any("assignmentstatus")) {
                return EnumSet.of(
                        any("targetid", "acquiredcapabilities", "acquisitiondate", "partnername")
                                ? ExportKind.ACQUIRED_PHONE_NUMBER
                                : ExportKind.NUMBER_ASSIGNMENTS);
            }
        }
        if (any("inventorytype") && any("id")) {
            return EnumSet.of(ExportKind.ONLINE_TELEPHONE_NUMBER);
        }
        if (any("lineuri", "onpremlineuri")
                && any("featuretypes", "accounttype", "assignedplan", "teamsupgradeeffectivemode", "hostedvoicemail")
                && !any("samaccountname")) {
            return EnumSet.of(ExportKind.ONLINE_USER);
        }
        return EnumSet.noneOf(ExportKind.class);
    }

    private Set<ExportKind> ofHolders() {
        if (any("primaryuri")) {
            return ofPrimaryUri();
        }
        var own = EnumSet.noneOf(ExportKind.class);
        if (any("ownerurn")) {
            own.add(ExportKind.TRUSTED_APPLICATION_ENDPOINT);
        }
        if (any("applicationid")) {
            own.add(ExportKind.HYBRID_APPLICATION_ENDPOINT);
        }
        if (any("autoattendant", "issubscriberaccess", "otheripphone")) {
            own.add(ExportKind.EX_UM_CONTACT);
        }
        if (any("analogfax", "gateway")) {
            own.add(ExportKind.ANALOG_DEVICE);
        }
        if (any("privateline", "samaccountname", "userprincipalname", "firstname", "lastname", "hostingprovider")) {
            own.add(ExportKind.USER);
            own.add(ExportKind.MEETING_ROOM);
        }
        if (!own.isEmpty()) {
            return own;
        }
        if (any("displaynumber") && any("pinpolicy", "clientpolicy", "description")) {
            // A whole export of the other contacts has a column of its own, which would have been seen above.
            return EnumSet.of(ExportKind.COMMON_AREA_PHONE);
        }
        return any("displaynumber") ? contacts() : everybody();
    }

    private Set<ExportKind> ofPrimaryUri() {
        boolean conferencing = any("regions", "primarylanguage", "secondarylanguages", "pool");
        boolean workflow = any("ownerpool", "timezone", "defaultaction", "businesshoursid", "anonymous", "active");
        if (conferencing == workflow) {
            return EnumSet.of(ExportKind.DIAL_IN_CONFERENCING_ACCESS_NUMBER, ExportKind.RGS_WORKFLOW);
        }
        return EnumSet.of(conferencing ? ExportKind.DIAL_IN_CONFERENCING_ACCESS_NUMBER : ExportKind.RGS_WORKFLOW);
    }

    private static Set<ExportKind> contacts() {
        return EnumSet.of(
                ExportKind.COMMON_AREA_PHONE,
                ExportKind.ANALOG_DEVICE,
                ExportKind.EX_UM_CONTACT,
                ExportKind.TRUSTED_APPLICATION_ENDPOINT);
    }

    private static Set<ExportKind> everybody() {
        var all = EnumSet.noneOf(ExportKind.class);
        for (ExportKind kind : ExportKind.values()) {
            if (kind.shape() == ExportKind.Shape.HOLDERS && kind != ExportKind.ONLINE_USER) {
                all.add(kind);
            }
        }
        return all;
    }

    private boolean hasNumber() {
        return any(NUMBER);
    }

    private boolean hasHolder() {
        return any(HolderCells.IDENTITY);
    }

    private boolean any(String... columns) {
        return Arrays.stream(columns).anyMatch(column -> names.contains(column.toLowerCase(java.util.Locale.ROOT)));
    }
}
