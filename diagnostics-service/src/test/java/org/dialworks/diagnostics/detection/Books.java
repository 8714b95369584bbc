package org.dialworks.diagnostics.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dialworks.diagnostics.sigma.Placeholders;
import org.dialworks.diagnostics.sigma.SigmaParser;
import org.dialworks.diagnostics.sigma.SigmaText;

/** Rules for tests. */
final class Books {

    private Books() {}

    static RuleBook builtIn() {
        RuleCatalogue catalogue = RuleCatalogue.of(BuiltInRules.load(), List.of());
        if (!catalogue.faults().isEmpty()) {
            throw new AssertionError(catalogue.faults());
        }
        return catalogue.book();
    }

    static RuleBook of(String yaml) {
        SigmaText text = new SigmaParser(Placeholders.none()).parse(yaml);
        var faults = new ArrayList<RuleBook.Fault>();
        RuleBook book = RuleBook.of(text.documents(), Map.of(), faults::add);
        if (!text.faults().isEmpty() || !faults.isEmpty()) {
            throw new AssertionError(text.faults() + " " + faults);
        }
        return book;
    }
}
