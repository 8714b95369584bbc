package org.dialworks.number.joiner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.Problem;
import org.dialworks.number.request.Ask;
import org.dialworks.number.request.Condition;
import org.dialworks.number.request.Finding;
import org.dialworks.number.request.From;
import org.dialworks.number.request.Verdict;
import org.junit.jupiter.api.Test;

class JoinerRulesTest {

    private static JoinerRules.Rule rule(String id, String attribute, String value, String site) {
        return new JoinerRules.Rule(
                id,
                new Condition(Set.of(), Set.of(), Map.of(attribute, Set.of(value)), Set.of()),
                site,
                From.ANYWHERE,
                false);
    }

    private static Ask joiner(Map<String, String> attributes) {
        return new Ask(
                Holder.user("sip:nina@contoso.com", "Nina"), "hr", Set.of(), attributes, Set.of(), Optional.empty());
    }

    private static final JoinerRules RULES = new JoinerRules(
            List.of(rule("sales", "department", "Sales", "oslo"), rule("norway", "country", "NO", "bergen")));

    @Test
    void theFirstThatAppliesCounts() {
        assertThat(RULES.pick(joiner(Map.of("department", "Sales", "country", "NO")))
                        .rule())
                .map(JoinerRules.Rule::site)
                .contains("oslo");
        assertThat(RULES.pick(joiner(Map.of("country", "no"))).findings())
                .containsExactly(
                        new Finding("sales", null, "department is not known"),
                        new Finding("norway", Verdict.AT_ONCE, "a number at bergen"));
    }

    @Test
    void withoutOneItSaysWhyNot() {
        JoinerRules.Picked picked = RULES.pick(joiner(Map.of("country", "SE")));
        assertThat(picked.rule()).isEmpty();
        assertThat(picked.findings())
                .extracting(Finding::why)
                .containsExactly("department is not known", "country is SE, not NO");
    }

    @Test
    void namesEachRuleThatIsWrong() {
        assertThat(new JoinerRules(List.of(rule("a", "x", "y", "Bergen!"), rule("a", "x", "y", "bergen"))).faults())
                .extracting(Problem.Fault::pointer)
                .containsExactlyInAnyOrder("/rules/0/site", "/rules/1/id");
    }
}
