package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Word;
import org.jspecify.annotations.Nullable;

/**
 * What one plan has that another has not.
 *
 * @param changes in the order of the plan: dial plans, usages, routes, policies, trunks, tests
 */
public record PlanDiff(List<Change> changes) {

    public PlanDiff {
        changes = List.copyOf(changes);
    }

    /** What happened to an object. */
    public enum Kind implements Word {
        ADDED,
        REMOVED,
        CHANGED,
        /** It is tried at another place in its order. */
        MOVED
    }

    /**
     * A change of an object.
     *
     * @param object {@code dial plan}, {@code rule}, {@code usage}, {@code route}, {@code policy}, {@code trunk},
     *     {@code trunk rule} or {@code test}
     * @param name of a rule with what it belongs to: {@code Global/NO National}
     * @param words the change as a sentence
     * @param fields what is different in it; empty for what was added, removed or moved
     */
    public record Change(Kind kind, String object, String name, String words, List<Field> fields) {
        public Change {
            fields = List.copyOf(fields);
        }
    }

    /** A field before and after; absent where it has no value. */
    public record Field(
            String field, @Nullable String before, @Nullable String after) {}

    public static PlanDiff of(VoicePlan before, VoicePlan after) {
        var changes = new ArrayList<Change>();
        changes.addAll(DiffedObjects.dialPlans(before, after));
        changes.addAll(DiffedObjects.usages(before, after));
        changes.addAll(DiffedObjects.routes(before, after));
        changes.addAll(DiffedObjects.policies(before, after));
        changes.addAll(DiffedObjects.trunks(before, after));
        changes.addAll(DiffedObjects.tests(before, after));
        return new PlanDiff(changes);
    }
}
