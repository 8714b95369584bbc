package org.dialworks.number.request;

import java.util.List;
import java.util.UUID;
import org.dialworks.number.inventory.RangeOfNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What would be decided on a request now.
 *
 * @param verdict given at once, after approval, or refused
 * @param rule the rule that settles it
 * @param reason why it is not given at once
 * @param ranges where the number would come from, the first first; none when nothing is free there
 */
@Schema(name = "RequestPreview")
record PreviewView(
        Verdict verdict,
        String rule,
        @Nullable String reason,
        List<Finding> findings,
        String rules,
        List<UUID> ranges) {

    static PreviewView of(AskForNumber.Preview preview) {
        String rules = preview.rules().name() + " v" + preview.rules().version();
        List<UUID> ranges = preview.ranges().stream().map(RangeOfNumber::id).toList();
        List<Finding> findings = preview.decided().findings();
        return switch (preview.decided().decision()) {
            case Decision.ApprovedAtOnce(var rule, var from) ->
                new PreviewView(Verdict.AT_ONCE, rule, null, findings, rules, ranges);
            case Decision.NeedsApproval(var rule, var from, var why) ->
                new PreviewView(Verdict.APPROVAL, rule, why, findings, rules, ranges);
            case Decision.Refused(var rule, var why) ->
                new PreviewView(Verdict.REFUSE, rule, why, findings, rules, ranges);
        };
    }
}
