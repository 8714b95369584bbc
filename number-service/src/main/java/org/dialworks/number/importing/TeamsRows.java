package org.dialworks.number.importing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;

/**
 * Numbers of Teams with what they are assigned to: the cmdlet, the export of acquired numbers and Graph have the same in
 * columns of different names, and Graph writes its words with a small first letter.
 */
record TeamsRows(NumberEntry entry) implements RowReader {

    private static final String NO_TARGET = "00000000-0000-0000-0000-000000000000";

    @Override
    public List<ImportRow> read(ExportRow row) {
        Optional<String> number =
                row.cell("TelephoneNumber", "PhoneNumber", "Id").map(TeamsRows::withPlus);
        return number.map(text -> List.of(read(row, text))).orElseGet(() -> RowReader.nothing(row, Optional.empty()));
    }

    // Teams and its old cmdlets leave the + out, but every number of theirs is a global one.
    private static String withPlus(String text) {
        return Character.isDigit(text.charAt(0)) ? "+" + text : text;
    }

    private ImportRow read(ExportRow row, String number) {
        Optional<String> target = row.cell("AssignedPstnTargetId", "TargetId", "AssignmentTargetId", "UserId")
                .filter(id -> !id.equals(NO_TARGET) && id.length() <= NumberEntry.LONGEST_TEXT);
        String status = row.cell("PstnAssignmentStatus", "AssignmentStatus", "TargetType")
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (target.isPresent()) {
            return assigned(row, number, status, target.get());
        }
        return switch (status) {
            case "", "unassigned" -> unassigned(row, number);
            case "userassigned",
                    "conferenceassigned",
                    "voiceapplicationassigned",
                    "thirdpartyappassigned",
                    "policyassigned" ->
                NumberEntry.refused(row.line(), number, "it is assigned, but the row does not say to whom");
            // A state that a later version of Teams brings: such a number must not look free.
            default ->
                NumberEntry.refused(
                        row.line(), number, "the assignment status '" + NumberEntry.cut(status) + "' is not known");
        };
    }

    private ImportRow assigned(ExportRow row, String number, String status, String target) {
        Optional<HolderKind> known = kind(status, row.cell("TargetType").orElse(""), target);
        Holder holder = HolderCells.holder(row, known.orElse(HolderKind.USER), line(row), target);
        NumberEntry.Said said = NumberEntry.Said.heldBy(holder);
        if (known.isEmpty()) {
            said = said.with("what kind of target it is assigned to is not known; taken for a user");
        }
        String activation = row.cell("ActivationState").orElse("");
        if (!activation.isEmpty() && !activation.equalsIgnoreCase("activated")) {
            said = said.with("its activation state is " + NumberEntry.cut(activation));
        }
        return entry.of(row.line(), number, said);
    }

    private static Optional<HolderKind> kind(String status, String targetType, String target) {
        if (target.indexOf('|') > 0) {
            // TeamsSharedCallingRoutingPolicy|Tag:SC1
            return Optional.of(HolderKind.SHARED_CALLING_POLICY);
        }
        return switch (status) {
            case "userassigned", "user" -> Optional.of(HolderKind.USER);
            case "conferenceassigned", "conference", "conferencebridge", "caa" -> Optional.of(HolderKind.CONFERENCING);
            case "voiceapplicationassigned", "voiceapplication", "applicationendpoint", "resourceaccount" ->
                Optional.of(HolderKind.RESOURCE_ACCOUNT);
            case "thirdpartyappassigned" -> Optional.of(HolderKind.TRUSTED_APPLICATION);
            case "policyassigned", "policy" -> Optional.of(HolderKind.SHARED_CALLING_POLICY);
            default -> {
                String type = targetType.toLowerCase(Locale.ROOT);
                yield type.isEmpty() || type.equals(status) ? Optional.empty() : kind(type, "", target);
            }
        };
    }

    private static LineKind line(ExportRow row) {
        return switch (row.cell("AssignmentCategory").orElse("").toLowerCase(Locale.ROOT)) {
            case "private" -> LineKind.PRIVATE;
            case "alternate" -> LineKind.ALTERNATE;
            default -> LineKind.PRIMARY;
        };
    }

    private ImportRow unassigned(ExportRow row, String number) {
        return switch (row.cell("AssignmentBlockedState").orElse("").toLowerCase(Locale.ROOT)) {
            case "", "notblocked" -> entry.of(row.line(), number, NumberEntry.Said.free());
            case "blockedforever" ->
                entry.of(row.line(), number, new NumberEntry.Said(Shows.BLOCKED, null, null, null));
            case "blockeduntil" -> {
                String text = row.cell("AssignmentBlockedUntil").orElse("");
                Optional<Instant> until = Instants.read(text);
                yield until.map(instant -> entry.of(
                                row.line(), number, new NumberEntry.Said(Shows.QUARANTINED, instant, null, null)))
                        .orElseGet(() -> NumberEntry.refused(
                                row.line(),
                                number,
                                "it is blocked until '" + NumberEntry.cut(text)
                                        + "', which is no instant that can be read for sure"));
            }
            default ->
                NumberEntry.refused(
                        row.line(),
                        number,
                        "the AssignmentBlockedState '"
                                + NumberEntry.cut(
                                        row.cell("AssignmentBlockedState").orElse(""))
                                + "' is not known");
        };
    }
}
