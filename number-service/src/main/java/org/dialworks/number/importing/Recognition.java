package org.dialworks.number.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which export a file is, by what the sender says, the .NET type, its columns and at last its name. */
sealed interface Recognition {

    /**
     * It is this.
     *
     * @param remark what the sender should know of the choice; empty when nothing else was possible
     */
    record Known(ExportKind kind, String remark) implements Recognition {}

    /** It can be any of these. */
    record Ambiguous(Set<ExportKind> kinds) implements Recognition {
        public Ambiguous {
            kinds = Set.copyOf(kinds);
        }

        String wayOut() {
            return "its columns fit "
                    + kinds.stream().map(ExportKind::cmdlet).sorted().collect(Collectors.joining(", "))
                    + "; name the file after its cmdlet, keep the #TYPE line, or send it with kind="
                    + kinds.stream().map(ExportKind::word).sorted().collect(Collectors.joining("|"));
        }
    }

    /** It is none that is known. */
    record Unknown(String why) implements Recognition {}

    /**
     * Recognises an export.
     *
     * @param typeName what the {@code #TYPE} line says, empty without one
     * @param said the kind that the sender named, if he did
     */
    static Recognition of(Set<String> columns, String typeName, String fileName, Optional<ExportKind> said) {
        var has = new Columns(
                columns.stream().map(column -> column.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
        if (said.isPresent()) {
            return has.lacks(said.get())
                    .<Recognition>map(missing ->
                            new Unknown("it is sent as " + said.get().cmdlet() + ", but has no column " + missing))
                    .orElseGet(() -> new Known(said.get(), ""));
        }
        Optional<ExportKind> typed =
                ExportKind.ofType(typeName).filter(kind -> has.lacks(kind).isEmpty());
        if (typed.isPresent()) {
            return new Known(typed.get(), "");
        }
        Set<ExportKind> fitting = has.fitting();
        if (fitting.isEmpty()) {
            return new Unknown("its columns are those of no export that is known");
        }
        if (fitting.size() == 1) {
            return new Known(fitting.iterator().next(), "");
        }
        List<ExportKind> named =
                fitting.stream().filter(kind -> kind.isIn(fileName)).toList();
        if (named.size() == 1) {
            return new Known(named.getFirst(), "");
        }
        if (named.isEmpty() && fitting.equals(EnumSet.of(ExportKind.USER, ExportKind.MEETING_ROOM))) {
            return new Known(ExportKind.USER, "read as Get-CsUser; for meeting rooms send it with kind=meeting-room");
        }
        return new Ambiguous(fitting);
    }

    /** What the columns of a file, in lower case, tell of it. */
    record Columns(Set<String> names) {

        Optional<String> lacks(ExportKind kind) {
            if (kind.holder().isEmpty()) {
                return any("numberrangestart") && any("numberrangeend")
                        ? Optional.empty()
                        : Optional.of("NumberRangeStart or NumberRangeEnd");
            }
            boolean number = any("lineuri", "onpremlineuri")
                    || (kind.hasPrivateLine() && any("privateline"))
                    || (kind == ExportKind.EX_UM_CONTACT && any("displaynumber"));
            return number ? Optional.empty() : Optional.of("LineURI");
        }

        /** The kinds that the columns fit; when one has a column that only it has, that one alone. */
        Set<ExportKind> fitting() {
            if (any("numberrangestart") && any("numberrangeend")) {
                return EnumSet.of(any("callparkservice") ? ExportKind.CALL_PARK_ORBIT : ExportKind.UNASSIGNED_NUMBER);
            }
            if (!any("lineuri", "onpremlineuri", "privateline")) {
                return any("autoattendant") && any("displaynumber")
                        ? EnumSet.of(ExportKind.EX_UM_CONTACT)
                        : EnumSet.noneOf(ExportKind.class);
            }
            if (any("primaryuri")) {
                return ofPrimaryUri();
            }
            var own = new ArrayList<ExportKind>();
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
                return EnumSet.copyOf(own);
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
            var all = EnumSet.allOf(ExportKind.class);
            all.remove(ExportKind.UNASSIGNED_NUMBER);
            all.remove(ExportKind.CALL_PARK_ORBIT);
            return all;
        }

        private boolean any(String... columns) {
            return java.util.Arrays.stream(columns).anyMatch(names::contains);
        }
    }
}
