package org.dialworks.number.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Problem;
import org.junit.jupiter.api.Test;

class RulesCheckTest {

    private static RequestRules read(String json) throws JsonProcessingException {
        return ContractJson.configure(new ObjectMapper()).readValue(json, RequestRules.class);
    }

    @Test
    void findsNothingWrongWithTheLeastThatCanBeSaid() throws JsonProcessingException {
        RequestRules rules = read("{\"grants\":[{\"id\":\"all\",\"decision\":\"at-once\"}]}");
        assertThat(RulesCheck.faults(rules, name -> name.equals("gold"))).isEmpty();
        assertThat(rules.requestersTakeDirectly()).isFalse();
        assertThat(rules.approvers().ownRequests()).isFalse();
        assertThat(rules.unansweredAfter()).hasDays(14);
    }

    @Test
    void namesEachRuleThatIsWrong() throws JsonProcessingException {
        RequestRules rules = read("""
                {"grants":[{"id":"a"},{"id":"a","decision":"refuse"},{"decision":"refuse"}],
                 "quotas":[{"id":"q","per":"group","most":1,"beyond":"at-once"},
                           {"id":"r","per":"person","of":"x","most":-1,"beyond":"refuse"}],
                 "unansweredAfter":"PT1S"}""");
        assertThat(RulesCheck.faults(rules, name -> name.equals("gold")))
                .extracting(Problem.Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/grants/0/decision",
                        "/grants/1/id",
                        "/grants/2/id",
                        "/quotas/0/of",
                        "/quotas/0/beyond",
                        "/quotas/1/of",
                        "/quotas/1/most",
                        "/unansweredAfter");
    }

    @Test
    void namesAClassThatIsNone() throws JsonProcessingException {
        RequestRules rules = read("""
                {"grants":[{"id":"a","when":{"classes":["gold"]},"from":{"classes":["golden"]},"decision":"refuse"}]}""");
        assertThat(RulesCheck.faults(rules, name -> name.equals("gold")))
                .extracting(Problem.Fault::pointer)
                .containsExactly("/grants/0/from/classes");
    }
}
