package org.dialworks.routing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.Word;
import org.dialworks.routing.document.JsonText;
import org.dialworks.routing.document.UnreadableException;
import org.dialworks.routing.site.SiteIntent;
import org.dialworks.routing.site.WorkedIntents;
import org.dialworks.routing.sql.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadPlanTest {

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("org.dialworks.routing.plan.ExpandIntentTest#workedIntents")
    void whatAnIntentExpandsToCanBeTakenByHandAndIsTheSame(String name, Platform platform) throws Exception {
        SiteIntent intent = WorkedIntents.read(name).on(platform);
        VoicePlan plan = ExpandIntent.expand(intent);
        ReadPlan.Reading reading = read(Json.write(plan), platform);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.plan()).contains(plan);
    }

    @Test
    void takesGlobalVoiceRouting() throws Exception {
        VoicePlan plan = ExpandIntent.expand(WorkedIntents.parse("{platform: lync2010, country: NO, name: Bergen}"));
        assertThat(read(Json.write(plan), Platform.LYNC2010).plan()).contains(plan);
    }

    /** New-CsOnlineVoiceRoute, example "Other +1". */
    @Test
    void row65aRouteWithoutAPriorityGetsTheNextFreeOneAtTheEnd() throws Exception {
        VoicePlan plan = read("""
                        {"usages": ["X"], "routes": [
                          {"name": "Other +1", "pattern": "^\\\\+1", "usages": ["X"], "gateways": ["g"]},
                          {"name": "Bellevue 1", "pattern": "^\\\\+1425", "usages": ["X"], "gateways": ["g"], "priority": 3},
                          {"name": "Others", "pattern": "^\\\\+", "usages": ["X"], "gateways": ["g"]}]}
                        """, Platform.TEAMS).plan().orElseThrow();
        assertThat(plan.routes())
                .extracting(VoicePlan.Route::name, VoicePlan.Route::priority)
                .containsExactly(tuple("Other +1", 4), tuple("Bellevue 1", 3), tuple("Others", 5));
    }

    @Test
    void namesFieldAndLineOfWhatIsWrong() throws Exception {
        assertThat(read("""
                        {"dialPlans": [{"name": "Global",
                          "rules": [{"name": "a/b", "pattern": "^1$"}]}],
                         "colour": 1,
                         "routes": [{"name": "R", "pattern": 4, "usages": ["X"]}]}
                        """, Platform.LYNC2013).faults())
                .extracting(Fault::pointer, Fault::line)
                .containsExactly(
                        tuple("/dialPlans/0/rules/0/name", 2L),
                        tuple("/colour", 3L),
                        tuple("/routes/0/pattern", 4L),
                        tuple("/dialPlans/0/rules/0/translation", 2L));
        assertThat(read("""
                        {"routes": [{"name": "R", "pattern": "^(1", "usages": ["X"]},
                          {"name": "S", "pattern": "(?<=1)2", "usages": []}]}
                        """, Platform.LYNC2013).faults())
                .extracting(Fault::pointer, Fault::line)
                .containsExactly(tuple("/routes/0/pattern", 1L), tuple("/routes/1/pattern", 2L));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/usages/1 | teams | {'usages': ['A', 'a']}",
                "/routes/0/usages/0 | teams | {'routes': [{'name': 'R', 'pattern': '^1', 'usages': ['X']}]}",
                "/routes/1/name | teams | {'routes': [{'name': 'R', 'pattern': '^1', 'usages': []}, "
                        + "{'name': 'r', 'pattern': '^1', 'usages': []}]}",
                "/routes/0/callerId | teams | {'routes': [{'name': 'R', 'pattern': '^1', 'usages': [], 'callerId': '+4712345678'}]}",
                "/policies/0/usages/0 | teams | {'policies': [{'name': 'P', 'usages': ['X']}]}",
                "/policies/0/usages/1 | teams | {'usages': ['A'], 'policies': [{'name': 'P', 'usages': ['A', 'A']}]}",
                "/policies/0/name | teams | {'policies': [{'name': 'site:B', 'usages': []}]}",
                "/dialPlans/0/name | teams | {'dialPlans': [{'name': 'site:B', 'rules': []}]}",
                "/dialPlans/0/externalAccessPrefix | teams | {'dialPlans': [{'name': 'B', 'rules': [], "
                        + "'externalAccessPrefix': '9'}]}",
                "/dialPlans/0/rules/1/name | lync2010 | {'dialPlans': [{'name': 'B', 'rules': ["
                        + "{'name': 'a', 'pattern': '1', 'translation': '1'}, {'name': 'A', 'pattern': '1', 'translation': '1'}]}]}",
                "/trunks/0/calling | lync2010 | {'trunks': [{'name': 'gw', 'calling': ["
                        + "{'name': 'a', 'pattern': '1', 'translation': '1'}]}]}",
                "/trunks/0/inboundCalled | skype2015 | {'trunks': [{'name': 'gw', 'inboundCalled': ["
                        + "{'name': 'a', 'pattern': '1', 'translation': '1'}]}]}",
                "/trunks/0/removePlus | teams | {'trunks': [{'name': 'gw', 'removePlus': true}]}",
                "/tests/0/policy | teams | {'dialPlans': [{'name': 'D', 'rules': []}], 'tests': [{'name': 'T', 'dialled': '1', "
                        + "'number': '1', 'dialPlan': 'D', 'policy': 'P'}]}",
                "/tests/0/usage | teams | {'dialPlans': [{'name': 'D', 'rules': []}], 'policies': [{'name': 'P', 'usages': []}], "
                        + "'tests': [{'name': 'T', 'dialled': '1', 'number': '1', 'route': 'R', 'dialPlan': 'D', 'policy': 'P'}]}"
            })
    void saysWhatDoesNotFitTogetherOrOnThePlatform(String pointer, String platform, String plan) throws Exception {
        assertThat(read(plan.replace('\'', '"'), Word.parse(Platform.class, platform))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly(pointer);
    }

    private static ReadPlan.Reading read(String json, Platform platform) throws UnreadableException {
        return ReadPlan.read(JsonText.read(json).withoutNulls(), platform);
    }
}
