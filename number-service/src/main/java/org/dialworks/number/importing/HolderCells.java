package org.dialworks.number.importing;

import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;

/** Who holds a number, as the cells of a row say. */
final class HolderCells {

    /** The columns that say which object it is, the most telling first. */
    static final String[] IDENTITY = {
        "SipAddress",
        "SipUri",
        "SipProxyAddress",
        "PrimaryUri",
        "UserPrincipalName",
        "UPN",
        "Identity",
        "SamAccountName",
        "DistinguishedName"
    };

    private HolderCells() {}

    static Optional<Holder> read(ExportRow row, HolderKind kind, LineKind line) {
        // A workflow's Identity stays when its addresses change; without either it has at least a name.
        Optional<String> identity = kind == HolderKind.RESPONSE_GROUP
                ? row.cell("Identity").or(() -> row.cell(IDENTITY)).or(() -> row.cell("Name"))
                : row.cell(IDENTITY);
        return identity.filter(id -> id.length() <= NumberEntry.LONGEST_TEXT).map(id -> holder(row, kind, line, id));
    }

    /** The holder with this identity, and whatever else the row says of it. */
    static Holder holder(ExportRow row, HolderKind kind, LineKind line, String id) {
        return new Holder(
                kind,
                id.regionMatches(true, 0, "sip:", 0, 4) ? id.toLowerCase(Locale.ROOT) : id,
                line,
                row.cell("DisplayName", "Name").map(NumberEntry::cut).orElse(null),
                row.cell("RegistrarPool", "Pool", "OwnerPool", "ApplicationPool")
                        .map(NumberEntry::cut)
                        .orElse(null));
    }
}
