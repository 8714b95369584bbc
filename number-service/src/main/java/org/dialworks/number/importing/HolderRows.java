package org.dialworks.number.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;

/** Objects of Lync, Skype for Business or Teams with their line. */
record HolderRows(ExportKind kind, HolderKind usually, NumberEntry entry) implements RowReader {

    @Override
    public List<ImportRow> read(ExportRow row) {
        HolderKind holder = isResourceAccount(row) ? HolderKind.RESOURCE_ACCOUNT : usually;
        var entries = new ArrayList<ImportRow>();
        Optional<String> line = row.cell(ExportColumns.NUMBER);
        if (line.isEmpty() && kind == ExportKind.EX_UM_CONTACT) {
            line = row.cell("DisplayNumber");
        }
        line.ifPresent(text -> entries.add(held(row, text, holder, LineKind.PRIMARY, entry)));
        if (kind.hasPrivateLine()) {
            row.cell("PrivateLine").ifPresent(text -> entries.add(held(row, text, holder, LineKind.PRIVATE, entry)));
        }
        return entries.isEmpty() ? RowReader.nothing(row, HolderCells.read(row, holder, LineKind.PRIMARY)) : entries;
    }

    private boolean isResourceAccount(ExportRow row) {
        return kind == ExportKind.ONLINE_USER
                && row.cell("AccountType")
                        .filter(type -> type.equalsIgnoreCase("ResourceAccount"))
                        .isPresent();
    }

    /** The number of whoever the row is about. */
    static ImportRow held(ExportRow row, String text, HolderKind kind, LineKind line, NumberEntry entry) {
        Optional<Holder> holder = HolderCells.read(row, kind, line);
        return holder.map(known -> entry.of(row.line(), text, NumberEntry.Said.heldBy(known)))
                .orElseGet(() -> NumberEntry.refused(
                        row.line(),
                        text,
                        "there is no SipAddress, UserPrincipalName or Identity to know the holder by"));
    }
}
