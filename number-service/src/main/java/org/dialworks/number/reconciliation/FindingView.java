package org.dialworks.number.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Severity;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the API shows it.
 *
 * @param id stable as long as it is the same finding
 * @param number absent for a row without one
 * @param shown who has it on the platform, where that is the matter
 * @param explanation what is so, in words
 * @param evidence the row that shows it, or the file that does not
 * @param resolutions what {@code resolve} can do about it
 * @param scriptable whether a script can make the platform as the inventory says
 */
@Schema(name = "Finding")
public record FindingView(
        @Schema(examples = "held-twice.4755123000.9f86d081884c7d65")
        String id,

        FindingKind kind,
        Severity severity,

        @Schema(type = SchemaType.STRING, examples = "+4755123000") @Nullable
        PhoneNumber number,

        String site,
        @Nullable Holder shown,
        String explanation,
        Finding.@Nullable Evidence evidence,
        List<Resolution> resolutions,
        boolean scriptable) {

    static FindingView of(Finding finding) {
        Discrepancy discrepancy = finding.discrepancy();
        var resolutions = new ArrayList<>(discrepancy.resolutions());
        resolutions.add(Resolution.IGNORE);
        return new FindingView(
                finding.id().toString(),
                discrepancy.kind(),
                discrepancy.kind().severity(),
                finding.digits() == 0 ? null : new PhoneNumber(finding.digits(), finding.extension()),
                finding.site(),
                discrepancy.shown().orElse(null),
                discrepancy.explanation(),
                finding.evidence(),
                List.copyOf(resolutions),
                !discrepancy.changes().isEmpty());
    }
}
