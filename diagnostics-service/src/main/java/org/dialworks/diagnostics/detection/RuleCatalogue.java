package org.dialworks.diagnostics.detection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dialworks.diagnostics.sigma.Placeholders;
import org.dialworks.diagnostics.sigma.SigmaDocument;
import org.dialworks.diagnostics.sigma.SigmaParser;
import org.dialworks.diagnostics.sigma.SigmaText;
import org.jspecify.annotations.Nullable;

/**
 * Every rule there is: those that come with the service, and those that were written or switched here.
 *
 * @param entries by key
 * @param faults what is wrong; a rule with a fault is not in force
 */
record RuleCatalogue(Map<String, Entry> entries, RuleBook book, List<RuleBook.Fault> faults) {

    RuleCatalogue {
        entries = java.util.Collections.unmodifiableMap(new TreeMap<>(entries));
        faults = List.copyOf(faults);
    }

    /**
     * A rule.
     *
     * @param builtIn as it comes with the service, if it does
     * @param stored its newest version here, if it has one
     */
    record Entry(
            RuleText rule,
            @Nullable RuleText builtIn,
            @Nullable StoredRule stored) {

        /** Counts changes here; 0 for a rule as it comes with the service. */
        long version() {
            return stored == null ? 0 : stored.version();
        }

        RuleSwitch on() {
            return stored == null ? RuleSwitch.ON : stored.on();
        }

        boolean isChanged() {
            return stored != null && stored.text() != null;
        }
    }

    /** Puts the rules together. */
    static RuleCatalogue of(Map<String, RuleText> builtIn, Collection<StoredRule> stored) {
        var faults = new ArrayList<RuleBook.Fault>();
        var entries = new LinkedHashMap<String, Entry>();
        builtIn.forEach((key, rule) -> entries.put(key, new Entry(rule, rule, null)));
        for (StoredRule one : stored) {
            @Nullable RuleText own = builtIn.get(one.key());
            String text = one.text();
            if (text == null) {
                if (own != null) {
                    entries.put(one.key(), new Entry(own, own, one));
                }
                continue;
            }
            SigmaText read = new SigmaParser(Placeholders.none()).parse(text);
            if (read.documents().size() == 1 && read.faults().isEmpty()) {
                entries.put(
                        one.key(), new Entry(new RuleText(text, read.documents().getFirst()), own, one));
            } else {
                read.faults().forEach(fault -> faults.add(new RuleBook.Fault(one.key(), fault.line(), fault.detail())));
            }
        }
        var switches = new LinkedHashMap<String, RuleSwitch>();
        entries.forEach((key, entry) -> switches.put(key, entry.on()));
        List<SigmaDocument> documents =
                entries.values().stream().map(entry -> entry.rule().document()).toList();
        RuleBook book = RuleBook.of(documents, switches, faults::add);
        return new RuleCatalogue(entries, book, faults.stream().distinct().toList());
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }
}
