package org.dialworks.number.reconciliation;

import org.dialworks.contracts.Severity;
import org.dialworks.contracts.Word;

/** What can be wrong, worst first: in this order findings are listed. */
public enum FindingKind implements Word {
    /** Exports name several holders of one number. */
    HELD_TWICE(Severity.ERROR),
    /** A private line that is somebody's line as well, or listed twice. */
    PRIVATE_LINE_CLASH(Severity.ERROR),
    /** Somebody has it on the platform, but here it is free, rests or is never given out. */
    HELD_AGAINST_STATE(Severity.ERROR),
    /** It is held here, but the export that would show it does not. */
    GONE(Severity.WARNING),
    /** Teams says that somebody holds it whom the directory does not have. */
    ORPHAN_HOLDER(Severity.WARNING),
    /** Two on one base number are taken, of which the policy of the site allows one. */
    BASE_EXTENSION_CLASH(Severity.WARNING),
    /** It is the second primary line of its holder. */
    SEVERAL_PRIMARY_LINES(Severity.WARNING),
    /** It is in no range. */
    UNKNOWN_RANGE(Severity.WARNING),
    /** Ranges of exports overlap with one another or with those of other sites. */
    RANGE_OVERLAP(Severity.WARNING),
    /** A row of the newest export has no number that can be read. */
    UNREADABLE_ROW(Severity.WARNING),
    /** A row has a number that means something only inside a company or country. */
    LOCAL_NUMBER(Severity.INFO),
    /** The holder has another name or pool here than there. */
    HOLDER_DRIFT(Severity.INFO);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
