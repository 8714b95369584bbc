package org.dialworks.routing.plan;

import java.util.List;
import java.util.UUID;

/**
 * What a plan has that another has not.
 *
 * @param words every change as a sentence, in the order of the plan
 */
public record DiffView(Side from, Side to, List<String> words, List<PlanDiff.Change> changes) {

    /** One of the two plans. */
    public record Side(UUID id, String site, long version) {

        static Side of(SitePlan plan) {
            return new Side(plan.id(), plan.site(), plan.version());
        }
    }

    static DiffView of(SitePlan from, SitePlan to) {
        List<PlanDiff.Change> changes = PlanDiff.of(from.model(), to.model()).changes();
        return new DiffView(
                Side.of(from),
                Side.of(to),
                changes.stream().map(PlanDiff.Change::words).toList(),
                changes);
    }
}
