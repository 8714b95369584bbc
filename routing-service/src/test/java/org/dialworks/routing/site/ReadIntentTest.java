package org.dialworks.routing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.routing.country.CallKind;
import org.dialworks.routing.document.JsonText;
import org.dialworks.routing.document.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadIntentTest {

    private static final ObjectMapper JSON =
            ContractJson.configure(JsonMapper.builder().build());

    private static final String FULL = """
            platform: skype2015
            country: GB
            name: London
            shortName: LON
            area: 020
            mainNumber: +442079460000
            extensions:
              - {length: 4, first: [6, 7], prefix: +44207946}
              - {length: [2, 3], first: 5}
            gateways:
              - gw1.contoso.com
              - {fqdn: gw2.contoso.com, role: backup, trunk: {nationalForm: true, internationalPrefix: "00"}}
              - {fqdn: gw3.contoso.com, role: least-cost, countries: [ie, NO]}
            classesOfService:
              - {name: Standard, allow: [internal, toll-free, national]}
              - {name: World, allow: [international], usages: [Partner]}
            defaultClass: Standard
            callerId: main
            own:
              routesBefore: [{name: Partner, pattern: ^\\+33, usages: [Partner]}]
            options: {dialWithoutArea: true, externalAccessPrefix: 9}
            """;

    @Test
    void takesTheLeastThatCanBeSaid() throws Exception {
        assertThat(json("{\"platform\":\"lync2010\",\"country\":\"no\",\"name\":\" Bergen \"}"))
                .isEqualTo(
                        new SiteIntent(Platform.LYNC2010, "NO", "Bergen", null, List.of(), SiteIntent.Options.DEFAULT));
    }

    @Test
    void takesAGatewayAsANameOrAsAnObject() throws Exception {
        SiteIntent intent = json("""
                {"platform":"skype2019","country":"GB","name":"London","pool":"pool1.contoso.com",
                 "gateways":["gw1.contoso.com",{"fqdn":"10.0.0.9","addresses":["10.0.0.9","2001:db8::1"]}],
                 "options":{"removeDefaults":false}}
                """);
        assertThat(intent.gateways())
                .extracting(SiteIntent.Gateway::fqdn)
                .containsExactly("gw1.contoso.com", "10.0.0.9");
        assertThat(intent.options().removeDefaults()).isFalse();
    }

    @Test
    void takesEverythingThatCanBeSaidAsYaml() throws Exception {
        SiteIntent intent = yaml(FULL);
        assertThat(intent.area()).isEqualTo("020");
        assertThat(intent.mainNumber()).isEqualTo("+442079460000");
        assertThat(intent.extensions())
                .containsExactly(
                        new Extensions(List.of(4), List.of("6", "7"), "+44207946"),
                        new Extensions(List.of(2, 3), List.of("5"), null));
        assertThat(intent.extensions())
                .extracting(Extensions::pattern)
                .containsExactly("[67]\\d{3}", "(?:5\\d|5\\d{2})");
        assertThat(intent.gateways().get(2).countries()).containsExactly("IE", "NO");
        assertThat(intent.classesOfService().getFirst().kinds())
                .containsExactly(
                        CallKind.EMERGENCY, CallKind.INTERNAL, CallKind.TOLL_FREE, CallKind.LOCAL, CallKind.NATIONAL);
        assertThat(intent.options().externalAccessPrefix()).isEqualTo("9");
    }

    @Test
    void isStoredAndReadBackTheSameAsJsonAndAsYaml() throws Exception {
        SiteIntent intent = yaml(FULL);
        String stored = JSON.writeValueAsString(intent);
        assertThat(JSON.readValue(stored, SiteIntent.class)).isEqualTo(intent);
        assertThat(json(stored)).isEqualTo(intent);
        assertThat(yaml(IntentYaml.write(intent))).isEqualTo(intent);
        assertThat(yaml(stored)).as("JSON is YAML").isEqualTo(intent);
    }

    @Test
    void readsAnIntentThatWasStoredBeforeThereWereClassesOfService() throws Exception {
        SiteIntent intent = JSON.readValue("""
                {"platform":"lync2010","country":"NO","name":"Bergen",
                 "gateways":[{"fqdn":"gw1.contoso.com","addresses":[]}],"options":{"removeDefaults":true}}
                """, SiteIntent.class);
        assertThat(intent.classesOfService()).isEmpty();
        assertThat(intent.options()).isEqualTo(SiteIntent.Options.DEFAULT);
        assertThat(intent.gateways().getFirst().is(GatewayRole.PRIMARY)).isTrue();
    }

    @Test
    void namesFieldAndLineOfEverythingThatIsNotAsTheSchemaHasIt() throws Exception {
        assertThat(readYaml("""
                        country: QQ
                        name: Bergen
                        pool: a b
                        colour: blue
                        gateways:
                          - gw1
                          - {fqdn: "'; x", addresses: [host]}
                        classesOfService:
                          - {name: All, allow: [everything]}
                        """).faults())
                .extracting(Fault::pointer, Fault::line)
                .containsExactly(
                        tuple("/country", 1L),
                        tuple("/pool", 3L),
                        tuple("/colour", 4L),
                        tuple("/gateways/1/addresses/0", 7L),
                        tuple("/gateways/1/fqdn", 7L),
                        tuple("/classesOfService/0/allow/0", 9L),
                        tuple("/platform", 1L));
        assertThat(readJson("{\n \"platform\": \"pbx\",\n \"country\": \"NO\"\n}")
                        .faults())
                .extracting(Fault::pointer, Fault::line)
                .containsExactly(tuple("/platform", 2L), tuple("/name", 1L));
    }

    @Test
    void saysWhatAFieldIsRatherThanWhichPatternItBreaks() throws Exception {
        assertThat(readYaml("{platform: teams, country: NO, name: B, mainNumber: 55123456}")
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/mainNumber");
        assertThat(readYaml("{platform: teams, country: NO, name: B, mainNumber: 005512345}")
                        .faults())
                .extracting(Fault::detail)
                .containsExactly("does not fit: A number with country code: + and 7 to 15 digits.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/gateways/1/fqdn | gateways: [gw1, GW1]",
                "/gateways | gateways: [{fqdn: gw1, role: backup}]",
                "/gateways/1/countries | gateways: [gw1, {fqdn: gw2, role: least-cost}]",
                "/gateways/0/countries | gateways: [{fqdn: gw1, countries: [SE]}]",
                "/gateways/1/countries/0 | gateways: [gw1, {fqdn: gw2, role: least-cost, countries: [NO]}]",
                "/area | area: 99",
                "/area | options: {dialWithoutArea: true}",
                "/options/zeroAfterCountryCode | options: {zeroAfterCountryCode: true}",
                "/mainNumber | callerId: main",
                "/extensions/0 | extensions: [{length: 3, first: 1, prefix: +4755123}]",
                "/extensions/0/prefix | extensions: [{length: 4}]",
                "/extensions/0/prefix | extensions: [{length: 4, first: 2, prefix: +475512345678}]",
                "/extensions/0/first | extensions: [{length: 2, first: 345, prefix: +475512}]",
                "/classesOfService/1/name | classesOfService: [{name: A b, allow: []}, {name: a-B, allow: []}]",
                "/classesOfService/0/usages/0 | classesOfService: [{name: A, allow: [], usages: [Other]}]",
                "/defaultClass | defaultClass: A",
                "/own/rulesBefore/0/pattern | own: {rulesBefore: [{name: A, pattern: '^(\\d', translation: $1}]}",
                "/own/rulesAfter/0/name | 'own: {rulesBefore: [{name: A, pattern: ^1$, translation: $1}], "
                        + "rulesAfter: [{name: a, pattern: ^1$, translation: $1}]}'",
                "/own/routesAfter/0/usages/0 | own: {routesAfter: [{name: A, pattern: ^1, usages: [Other]}]}",
                "/own/testsAfter/0/classOfService | own: {testsAfter: [{name: A, classOfService: B, dialled: 1, number: 1}]}"
            })
    void saysWhatDoesNotFitTogether(String pointer, String field) throws Exception {
        assertThat(readYaml("platform: lync2010\ncountry: 'NO'\nname: B\n" + field)
                        .faults())
                .extracting(Fault::pointer, Fault::line)
                .containsExactly(tuple(pointer, pointer.equals("/mainNumber") || isMissing(pointer, field) ? 1L : 4L));
    }

    private static boolean isMissing(String pointer, String field) {
        return pointer.equals("/area") && field.startsWith("options");
    }

    @Test
    void teamsHasNoTopologyAndNoSites() throws Exception {
        assertThat(readYaml("""
                        platform: teams
                        country: NO
                        name: Bergen
                        classesOfService: [{name: A, allow: [national]}]
                        options: {siteScope: true}
                        """).faults())
                .extracting(Fault::pointer)
                .containsExactly("/options/siteScope", "/gateways");
    }

    @Test
    void theWorkedIntentsAreGood() {
        assertThat(WorkedIntents.NAMES)
                .allSatisfy(name -> assertThat(WorkedIntents.read(name)).isNotNull());
    }

    private static SiteIntent json(String text) throws Exception {
        ReadIntent.Reading reading = readJson(text);
        assertThat(reading.faults()).isEmpty();
        return reading.intent().orElseThrow();
    }

    private static SiteIntent yaml(String text) throws Exception {
        ReadIntent.Reading reading = readYaml(text);
        assertThat(reading.faults()).isEmpty();
        return reading.intent().orElseThrow();
    }

    private static ReadIntent.Reading readYaml(String text) throws Exception {
        return ReadIntent.read(YamlText.read(text).withoutNulls());
    }

    private static ReadIntent.Reading readJson(String text) throws Exception {
        return ReadIntent.read(JsonText.read(text).withoutNulls());
    }
}
