package org.dialworks.number.importing;

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
        var has = new ExportColumns(
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
}
