package org.dialworks.number.inventory;

import java.util.Locale;
import org.dialworks.contracts.Holder;

/** When two holders are the same. */
public final class HolderIdentity {

    private HolderIdentity() {}

    /** The holder with a SIP address in lower case, as the platform compares it. */
    public static Holder asStored(Holder holder) {
        String id = holder.id().strip();
        String stored = id.regionMatches(true, 0, "sip:", 0, 4) ? id.toLowerCase(Locale.ROOT) : id;
        return new Holder(holder.kind(), stored, holder.line(), holder.displayName(), holder.pool());
    }

    /** Whether both are the same line of the same object; names and pools may differ. */
    public static boolean same(Holder one, Holder other) {
        return one.kind() == other.kind()
                && one.line() == other.line()
                && one.id().equalsIgnoreCase(other.id());
    }
}
