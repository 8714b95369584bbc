package org.dialworks.number.joiner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.SiteId;
import org.dialworks.number.request.Ask;
import org.dialworks.number.request.Condition;
import org.dialworks.number.request.Finding;
import org.dialworks.number.request.From;
import org.dialworks.number.request.RulesCheck;
import org.dialworks.number.request.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a new holder's number comes from, by what the directory says of him. The first rule that applies counts.
 *
 * @param rules in their order
 */
@Schema(name = "JoinerRules")
record JoinerRules(List<Rule> rules) {

    JoinerRules {
        // What is absent in JSON arrives as null.
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /**
     * One of them.
     *
     * @param id its name in explanations
     * @param when when it applies; always if absent
     * @param site at which site the number is taken
     * @param from where at that site; anywhere if absent
     * @param requesters whether a requester may use it, not only a number administrator
     */
    @Schema(name = "JoinerRule")
    record Rule(String id, Condition when, String site, From from, Boolean requesters) {
        Rule {
            when = when == null ? Condition.ALWAYS : when;
            from = from == null ? From.ANYWHERE : from;
            requesters = requesters != null && requesters;
        }
    }

    /** The rule that applies, if one does, and what each said until then. */
    record Picked(Optional<Rule> rule, List<Finding> findings) {
        Picked {
            findings = List.copyOf(findings);
        }
    }

    Picked pick(Ask joiner) {
        var findings = new ArrayList<Finding>();
        for (Rule rule : rules) {
            Optional<String> unmet = rule.when().unmet(joiner);
            if (unmet.isEmpty()) {
                findings.add(new Finding(rule.id(), Verdict.AT_ONCE, "a number at " + rule.site()));
                return new Picked(Optional.of(rule), findings);
            }
            findings.add(new Finding(rule.id(), null, unmet.get()));
        }
        return new Picked(Optional.empty(), findings);
    }

    /** What is wrong with them, each fault with its pointer. */
    List<Problem.Fault> faults() {
        var faults = new ArrayList<Problem.Fault>();
        RulesCheck.ids("/rules", rules.stream().map(Rule::id).toList(), faults);
        for (int i = 0; i < rules.size(); i++) {
            String site = rules.get(i).site();
            if (site == null || !SiteId.isValid(site)) {
                faults.add(Problem.Fault.at("/rules/" + i + "/site", "say at which site, as in bergen"));
            }
        }
        return faults;
    }
}
