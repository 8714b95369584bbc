package org.dialworks.number.request;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dialworks.contracts.Problem;

/** Finds what is wrong with rules before they are put in place, each fault with its pointer. */
public final class RulesCheck {

    private static final int MOST_RULES = 100;
    private static final int LONGEST_ID = 60;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(365);

    private RulesCheck() {}

    /**
     * All faults; none when the rules can be put in place.
     *
     * @param isClass whether a name is one of a class or level of numbers
     */
    public static List<Problem.Fault> faults(RequestRules rules, Predicate<String> isClass) {
        var faults = new ArrayList<Problem.Fault>();
        ids("/grants", rules.grants().stream().map(Grant::id).toList(), faults);
        ids("/quotas", rules.quotas().stream().map(Quota::id).toList(), faults);
        for (int i = 0; i < rules.grants().size(); i++) {
            if (rules.grants().get(i).decision() == null) {
                faults.add(Problem.Fault.at(
                        "/grants/" + i + "/decision", "decision is missing: at-once, approval or refuse"));
            }
            Grant grant = rules.grants().get(i);
            classes("/grants/" + i + "/when/classes", grant.when().classes(), isClass, faults);
            classes("/grants/" + i + "/from/classes", grant.from().classes(), isClass, faults);
        }
        for (int i = 0; i < rules.quotas().size(); i++) {
            quota("/quotas/" + i, rules.quotas().get(i), faults);
        }
        duration("/unansweredAfter", rules.unansweredAfter(), faults);
        duration("/reservedAtMost", rules.reservedAtMost(), faults);
        return faults;
    }

    private static void classes(
            String pointer, Set<String> names, Predicate<String> isClass, List<Problem.Fault> faults) {
        names.stream()
                .filter(name -> !isClass.test(name))
                .sorted()
                .forEach(name -> faults.add(Problem.Fault.at(
                        pointer, "'" + name + "' is no class of numbers; GET /api/numbers/v1/classes lists them")));
    }

    /** Faults of the ids of a list of rules: each has one, and no other rule has it too. */
    public static void ids(String list, Collection<String> ids, List<Problem.Fault> faults) {
        if (ids.size() > MOST_RULES) {
            faults.add(Problem.Fault.at(list, "there may be " + MOST_RULES + " at most"));
        }
        Set<String> known = new HashSet<>();
        int place = 0;
        for (String id : ids) {
            String pointer = list + "/" + place + "/id";
            if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
                faults.add(Problem.Fault.at(pointer, "a rule needs an id of 1 to " + LONGEST_ID + " characters"));
            } else if (!known.add(id)) {
                faults.add(Problem.Fault.at(pointer, "another rule is called '" + id + "' too"));
            }
            place++;
        }
    }

    private static void quota(String pointer, Quota quota, List<Problem.Fault> faults) {
        if (quota.per() == null) {
            faults.add(Problem.Fault.at(pointer + "/per", "per is missing: person, requester, group or cost-centre"));
        } else if (quota.per() == Quota.Per.GROUP && quota.of() == null) {
            faults.add(Problem.Fault.at(pointer + "/of", "say which group: of is missing"));
        } else if (quota.of() != null && quota.per() != Quota.Per.GROUP && quota.per() != Quota.Per.COST_CENTRE) {
            faults.add(Problem.Fault.at(pointer + "/of", "only a group or a cost centre can be singled out"));
        }
        if (quota.most() < 0) {
            faults.add(Problem.Fault.at(pointer + "/most", "most must not be below 0"));
        }
        if (quota.beyond() != Verdict.APPROVAL && quota.beyond() != Verdict.REFUSE) {
            faults.add(Problem.Fault.at(pointer + "/beyond", "beyond is approval or refuse"));
        }
    }

    private static void duration(String pointer, Duration duration, List<Problem.Fault> faults) {
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            faults.add(Problem.Fault.at(pointer, "must be from " + SHORTEST + " to " + LONGEST.toDays() + " days"));
        }
    }
}
