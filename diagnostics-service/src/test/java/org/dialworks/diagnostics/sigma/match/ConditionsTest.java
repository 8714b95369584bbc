package org.dialworks.diagnostics.sigma.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.sigma.match.Matching.event;
import static org.dialworks.diagnostics.sigma.match.Matching.holds;

import java.util.List;
import org.dialworks.diagnostics.sigma.SigmaDocument;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static final String SEARCHES = """
        sel_a:
            A: 1
        sel_b:
            B: 1
        filter_c:
            C: 1
        _hidden:
            D: 1
        """;

    private static boolean holdsOf(String condition, String... fields) {
        var namesAndValues = new String[fields.length * 2];
        for (int i = 0; i < fields.length; i++) {
            namesAndValues[2 * i] = fields[i];
            namesAndValues[2 * i + 1] = "1";
        }
        return holds(SEARCHES + "condition: " + condition, namesAndValues);
    }

    @Test
    void andBindsTighterThanOrAndNotTighterThanBoth() {
        assertThat(holdsOf("sel_a or sel_b and filter_c", "A")).isTrue();
        assertThat(holdsOf("(sel_a or sel_b) and filter_c", "A")).isFalse();
        assertThat(holdsOf("not sel_a and sel_b", "B")).isTrue();
        assertThat(holdsOf("not (sel_a and sel_b)", "B")).isTrue();
        assertThat(holdsOf("not not sel_a", "A")).isTrue();
        assertThat(holdsOf("sel_a AND NOT sel_b", "A")).isTrue();
    }

    @Test
    void oneOrAllOfAPatternOrThem() {
        assertThat(holdsOf("1 of sel_*", "B")).isTrue();
        assertThat(holdsOf("all of sel_*", "B")).isFalse();
        assertThat(holdsOf("all of sel_* and not 1 of filter_*", "A", "B")).isTrue();
        assertThat(holdsOf("all of sel_* and not 1 of filter_*", "A", "B", "C")).isFalse();
        assertThat(holdsOf("1 of *_b", "B")).isTrue();
        assertThat(holdsOf("any of sel_*", "A")).isTrue();
    }

    @Test
    void themAreAllButThoseThatBeginWithAnUnderscore() {
        assertThat(holdsOf("1 of them", "D")).isFalse();
        assertThat(holdsOf("all of them", "A", "B", "C")).isTrue();
        assertThat(holdsOf("_hidden", "D")).isTrue();
    }

    @Test
    void aListOfConditionsHoldsWhenOneDoes() {
        assertThat(holds(SEARCHES + "condition:\n    - sel_a\n    - sel_b", "B", "1"))
                .isTrue();
        assertThat(holds(SEARCHES + "condition:\n    - sel_a\n    - sel_b", "C", "1"))
                .isFalse();
    }

    @Test
    void aListOfMapsIsOneOfThem() {
        String detection = "sel:\n    - A: 1\n      B: 1\n    - C: 1\ncondition: sel";
        assertThat(holds(detection, "C", "1")).isTrue();
        assertThat(holds(detection, "A", "1")).isFalse();
        assertThat(holds(detection, "A", "1", "B", "1")).isTrue();
    }

    @Test
    void keywordsStandAnywhereInTheEvent() {
        String some = "words:\n    - evil\n    - 'svc*host'\ncondition: words";
        assertThat(holds(some, "Any", "an EVIL thing")).isTrue();
        assertThat(holds(some, "Any", "svc-host")).isTrue();
        assertThat(holds(some, "evil", "x")).isFalse();
        String all = "words:\n    '|all':\n        - one\n        - two\ncondition: words";
        assertThat(holds(all, "A", "x one", "B", "two")).isTrue();
        assertThat(holds(all, "A", "x one")).isFalse();
        assertThat(holds("words:\n    '|re': 'a.c'\ncondition: words", "A", "xabcx"))
                .isTrue();
        assertThat(holds("words:\n    - evil\n    - A: 1\ncondition: words", "A", "1"))
                .isTrue();
    }

    @Test
    void filtersAddTheirConditionToTheRulesTheyAreFor() {
        String filter = """
            ---
            title: Ada may
            logsource:
                product: windows
            filter:
                rules: %s
                selection:
                    User: ada
                condition: not selection
            """;
        String rule = Matching.rule("r", "selection:\n    A: 1\ncondition: selection");
        for (String rules : List.of("[r]", "any", "r")) {
            RuleSet set = Matching.rules(rule + filter.formatted(rules));
            assertThat(set.problems()).isEmpty();
            assertThat(set.matches(event("A", "1", "User", "eva"))).hasSize(1);
            assertThat(set.matches(event("A", "1", "User", "ADA"))).isEmpty();
            assertThat(set.explain("r", event("A", "1", "User", "ada"))
                            .orElseThrow()
                            .parts())
                    .last()
                    .satisfies(part -> assertThat(part.why()).isEqualTo("keeps it out"));
        }
        RuleSet unknown = Matching.rules(rule + filter.formatted("[other]"));
        assertThat(unknown.problems()).extracting(RuleSet.Problem::detail).containsExactly("there is no rule other");
        assertThat(unknown.matches(event("A", "1", "User", "ada"))).hasSize(1);
    }

    @Test
    void chainedCorrelationsStandAfterWhatTheyCorrelate() {
        String outer = """
            title: Outer
            name: outer
            correlation:
                type: temporal
                rules: [inner]
                timespan: 1h
            ---
            title: Inner
            name: inner
            correlation:
                type: event_count
                rules: [r]
                timespan: 5m
                condition: {gte: 3}
            ---
            """;
        RuleSet set = Matching.rules(outer + Matching.rule("r", "selection:\n    A: 1\ncondition: selection"));
        assertThat(set.problems()).isEmpty();
        assertThat(set.correlations()).extracting(SigmaDocument::key).containsExactly("inner", "outer");
        assertThat(set.matches(event("A", "1"))).extracting(Match::alone).containsExactly(false);
        assertThat(set.isAlone(set.find("outer").orElseThrow())).isTrue();
    }

    @Test
    void leavesOutCorrelationsThatReferToNothingOrThemselves() {
        String text = """
            title: Lost
            name: lost
            correlation: {type: temporal, rules: [nothing], timespan: 1h}
            ---
            title: One
            name: one
            correlation: {type: temporal, rules: [two], timespan: 1h}
            ---
            title: Two
            name: two
            correlation: {type: temporal, rules: [one], timespan: 1h}
            """;
        RuleSet set = Matching.rules(text);
        assertThat(set.correlations()).isEmpty();
        assertThat(set.problems())
                .extracting(RuleSet.Problem::key)
                .contains("lost", "one")
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void twoDocumentsOfOneNameAreOneTooMany() {
        String rule = Matching.rule("r", "selection:\n    A: 1\ncondition: selection");
        RuleSet set = Matching.rules(rule + "---\n" + rule);
        assertThat(set.rules()).hasSize(1);
        assertThat(set.problems()).hasSize(1);
    }
}
