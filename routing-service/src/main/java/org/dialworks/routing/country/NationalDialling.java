package org.dialworks.routing.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialworks.routing.country.NumberingPlan.NationalForm;

/**
 * How national numbers are dialled: a pattern without anchors, in which each group is a national number without what is
 * dialled before it. One group of the pattern takes part, the others are empty.
 *
 * @param pattern {@code 0([1-9]\d{8})}, or <code>(?:0([2-478]\d{8})|0?(1[38]\d{8}))</code>
 * @param groups the translation of all groups: {@code $1} or {@code $1$2}
 */
record NationalDialling(String pattern, String groups) {

    private static final int ALL_LENGTHS = 17;

    /**
     * Numbers that are dialled behind a prefix need it, so that a local number is not taken for a national one; numbers
     * that are dialled as they are (1300 in Australia, all of North America) may still have the national prefix.
     */
    static NationalDialling of(NumberingPlan plan, DialledLanguage numbers) {
        return written(leads(plan, numbers), plan.nationalPrefix().orElse(""));
    }

    /** The numbers by what is dialled before them. */
    private static Map<String, DialledLanguage> byPrefix(NumberingPlan plan, DialledLanguage numbers) {
        var byPrefix = new LinkedHashMap<String, DialledLanguage>();
        DialledLanguage left = numbers;
        for (NationalForm form : plan.forms()) {
            DialledLanguage fitting = left.and(DialledLanguage.of(List.of(form.pattern())));
            if (!form.leading().isEmpty()) {
                fitting = fitting.and(DialledLanguage.startingWith(form.leading()));
            }
            if (!fitting.isEmpty()) {
                byPrefix.merge(form.prefix(), fitting, DialledLanguage::or);
                left = left.without(fitting);
            }
        }
        if (!left.isEmpty()) {
            // What fits no form is written without a prefix.
            byPrefix.merge("", left, DialledLanguage::or);
        }
        return byPrefix;
    }

    /** What the numbers begin with, by what is dialled before them. */
    static Map<String, Leads> leads(NumberingPlan plan, DialledLanguage numbers) {
        Map<String, DialledLanguage> byPrefix = byPrefix(plan, numbers);
        var leads = new LinkedHashMap<String, Leads>();
        // Where most numbers need a prefix, those without one are told apart by two digits at any length.
        byPrefix.forEach((prefix, language) -> leads.put(
                prefix, language.leads(byPrefix.size() > 1 && prefix.isEmpty() ? ALL_LENGTHS : DialledLanguage.SHORT)));
        return leads;
    }

    private static NationalDialling written(Map<String, Leads> byPrefix, String nationalPrefix) {
        var alternatives = new ArrayList<String>();
        var groups = new StringBuilder();
        byPrefix.forEach((prefix, leads) -> {
            String before = prefix.isEmpty() ? optional(nationalPrefix) : prefix;
            alternatives.add(before + "(" + leads.pattern() + ")");
            groups.append('$').append(alternatives.size());
        });
        String pattern =
                alternatives.size() > 1 ? "(?:" + String.join("|", alternatives) + ")" : alternatives.getFirst();
        return new NationalDialling(pattern, groups.toString());
    }

    private static String optional(String prefix) {
        return switch (prefix.length()) {
            case 0 -> "";
            case 1 -> prefix + "?";
            default -> "(?:" + prefix + ")?";
        };
    }
}
