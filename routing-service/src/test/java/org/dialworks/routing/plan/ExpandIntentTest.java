package org.dialworks.routing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Word;
import org.dialworks.routing.country.CallKind;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.rule.DialPlan;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.simulation.RunTestCalls;
import org.dialworks.routing.site.ClassOfService;
import org.dialworks.routing.site.SiteIntent;
import org.dialworks.routing.site.WorkedIntents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpandIntentTest {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    /** As in the tests of the country rules: national forms that one rule cannot undo. */
    private static final Set<String> NOT_BY_ONE_RULE = Set.of("AR MOBILE", "GA MOBILE");

    private static final List<CallKind> NATIONAL =
            List.of(CallKind.INTERNAL, CallKind.TOLL_FREE, CallKind.NATIONAL, CallKind.MOBILE);

    static Stream<Platform> platforms() {
        return Stream.of(Platform.SKYPE2019, Platform.TEAMS);
    }

    @DisplayName(
            "in every region every example number of every type, dialled nationally, lands in the usage of its type;"
                    + " help can always be called; what the class National reaches, the class International reaches too")
    @ParameterizedTest
    @MethodSource("platforms")
    void everyRegion(Platform platform) {
        var wrong = new ArrayList<String>();
        for (String region : CountryRules.regions()) {
            VoicePlan plan = ExpandIntent.expand(intent(platform, region));
            new RunTestCalls().failures(plan, platform).forEach(failure -> wrong.add(region + ": " + failure.words()));
            for (var type : LIBRARY.getSupportedTypesForRegion(region)) {
                PhoneNumber example = LIBRARY.getExampleNumberForType(region, type);
                if (example != null && !NOT_BY_ONE_RULE.contains(region + " " + type)) {
                    String usage = usage(plan, "X-World", national(example));
                    String expected = "X-" + Names.word(kind(LIBRARY.getNumberType(example)));
                    if (!usage.equals(expected)) {
                        wrong.add(region + " " + type + " " + national(example) + " takes " + usage);
                    }
                    String cheap = usage(plan, "Global", national(example));
                    if (!cheap.isEmpty() && !cheap.equals(usage)) {
                        wrong.add(region + " " + national(example) + " is national but not international");
                    }
                }
            }
            if (!policy(plan, "X-World")
                    .usages()
                    .containsAll(policy(plan, "Global").usages())) {
                wrong.add(region + ": International reaches less than National");
            }
        }
        assertThat(wrong).isEmpty();
    }

    static Stream<Arguments> workedIntents() {
        return WorkedIntents.NAMES.stream()
                .flatMap(name -> Arrays.stream(Platform.values()).map(platform -> Arguments.of(name, platform)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("workedIntents")
    void theWorkedIntentsPassTheirTestsOnEveryPlatform(String name, Platform platform) {
        SiteIntent intent = WorkedIntents.read(name).on(platform);
        VoicePlan plan = ExpandIntent.expand(intent);
        assertThat(new RunTestCalls().failures(plan, platform)).isEmpty();
        assertThat(plan.tests()).hasSizeGreaterThan(15);
        assertThat(plan.tests())
                .extracting(VoicePlan.TestCall::name)
                .doesNotHaveDuplicates()
                .allMatch(test -> test.matches("[A-Za-z0-9._]{1,32}"));
        assertThat(plan.routes()).extracting(Route::name).doesNotHaveDuplicates();
        assertThat(plan.routes())
                .extracting(Route::priority)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(plan.usages())
                .containsAll(plan.routes().stream()
                        .flatMap(route -> route.usages().stream())
                        .toList());
        assertThat(plan.policies())
                .allSatisfy(policy -> assertThat(plan.usages()).containsAll(policy.usages()));
    }

    @Test
    void norwayOnAServer() {
        VoicePlan plan = ExpandIntent.expand(WorkedIntents.read("norway"));
        assertThat(plan.dialPlans()).singleElement().satisfies(dialPlan -> {
            assertThat(dialPlan.name()).isEqualTo("site:Bergen");
            assertThat(dialPlan.rules())
                    .extracting(NormalizationRule::name)
                    .containsExactly("NO Service", "NO Extensions", "NO Complete", "NO International", "NO National");
        });
        assertThat(plan.policies())
                .extracting(Policy::name)
                .containsExactly("Bergen-Internal", "Global", "Bergen-International");
        assertThat(route(plan, "Bergen-Mobile"))
                .isEqualTo(new Route(
                        "Bergen-Mobile",
                        "^\\+(?:47[49]\\d{7})$",
                        List.of("Bergen-Mobile"),
                        List.of("sbc1.bergen.contoso.com"),
                        4,
                        "Mobile calls from Bergen",
                        null));
        assertThat(route(plan, "Bergen-Mobile-Backup").priority())
                .isGreaterThan(route(plan, "Bergen-Mobile").priority());
        assertThat(sent(plan, "sbc1.bergen.contoso.com", "+4721234567")).isEqualTo("21234567");
        assertThat(sent(plan, "sbc1.bergen.contoso.com", "+4687654321")).isEqualTo("004687654321");
    }

    @Test
    void anExtensionGoesBeforeAShortCodeButNeverBeforeHelp() {
        SiteIntent intent = WorkedIntents.parse("""
                {platform: skype2019, country: NO, name: Bergen, classesOfService: [{name: A, allow: [internal]}],
                 extensions: [{length: 4, first: 18, prefix: +475512}]}
                """);
        DialPlan dialPlan =
                new DialPlan(ExpandIntent.expand(intent).dialPlans().getFirst().rules());
        assertThat(dialPlan.normalize("1881").number()).isEqualTo("+4755121881");
        assertThat(dialPlan.normalize("1412").number()).isEqualTo("1412");
        assertThat(dialPlan.normalize("113").number()).isEqualTo("113");
    }

    @Test
    void localHabitsOfLondon() {
        DialPlan dialPlan = new DialPlan(ExpandIntent.expand(WorkedIntents.read("britain"))
                .dialPlans()
                .getFirst()
                .rules());
        assertThat(dialPlan.normalize("79460123").number()).isEqualTo("+442079460123");
        assertThat(dialPlan.normalize("02079460123").number()).isEqualTo("+442079460123");
        assertThat(dialPlan.normalize("+44(0)2079460123").number()).isEqualTo("+442079460123");
        assertThat(dialPlan.normalize("4402079460123").number()).isEqualTo("+442079460123");
        assertThat(dialPlan.normalize("0123").number()).isEqualTo("+442079460123");
        assertThat(dialPlan.normalize("999").number()).isEqualTo("999");
    }

    @Test
    void anOutsideLineInBerlin() {
        VoicePlan plan = ExpandIntent.expand(WorkedIntents.read("germany"));
        DialPlan dialPlan = new DialPlan(plan.dialPlans().getFirst().rules());
        assertThat(plan.dialPlans().getFirst().externalAccessPrefix()).isEqualTo("0");
        assertThat(dialPlan.normalize("0030123456").number()).isEqualTo("+4930123456");
        assertThat(dialPlan.normalize("0004721234567").number()).isEqualTo("+4721234567");
        assertThat(dialPlan.normalize("0112").number()).isEqualTo("112");
        assertThat(dialPlan.normalize("112").number()).isEqualTo("112");
        assertThat(dialPlan.normalize("23").number()).isEqualTo("+49302312523");
        assertThat(policy(plan, "site:Berlin Mitte").usages()).contains("Berlin-Mobile");
    }

    @Test
    void wordsOnTheKeypadAndAForeignNeighbourInRedmond() {
        VoicePlan plan = ExpandIntent.expand(WorkedIntents.read("usa"));
        assertThat(plan.dialPlans().getFirst().name()).isEqualTo("Redmond");
        DialPlan dialPlan = new DialPlan(plan.dialPlans().getFirst().rules());
        assertThat(dialPlan.normalize("1800642767600").number()).isEqualTo("+18006427676");
        assertThat(usage(plan, "Global", "16045550123"))
                .as("Vancouver is abroad")
                .isEmpty();
        assertThat(usage(plan, "Redmond-Global", "16045550123")).isEqualTo("Partner");
        assertThat(usage(plan, "Redmond-Global", "18765550123")).as("Jamaica").isEqualTo("Redmond-International");
        assertThat(usage(plan, "Global", "2065550123")).as("Seattle").isEqualTo("Redmond-National");
        assertThat(firstGateways(plan, "Redmond-Global", "011442079460000")).containsExactly("sbc-eu.contoso.com");
        assertThat(firstGateways(plan, "Redmond-Global", "0114721234567"))
                .containsExactly("sbc1.contoso.com", "sbc2.contoso.com");
        assertThat(plan.trunks())
                .allSatisfy(trunk -> assertThat(trunk.calling())
                        .singleElement()
                        .satisfies(
                                rule -> assertThat(rule.apply("+14255551234")).contains("+14255550100")));
        assertThat(sent(plan, "sbc1.contoso.com", "+1911")).isEqualTo("911");
    }

    @Test
    void withoutClassesOfServiceItIsGlobalVoiceRouting() {
        VoicePlan plan = ExpandIntent.expand(WorkedIntents.parse("{platform: lync2010, country: NO, name: Bergen}"));
        assertThat(plan.usages()).containsExactly("Global");
        assertThat(plan.routes()).extracting(Route::name).containsExactly("GlobalRoute");
    }

    @Test
    void namesAreAsciiWhateverTheSiteIsCalled() {
        Map<String, String> names = new HashMap<>();
        for (String name : List.of("Tromsø", "Łódź", "東京", "Straße 7", "\"'$(x)`")) {
            var service = new ClassOfService("All", List.of(CallKind.NATIONAL), List.of(), null);
            SiteIntent intent = WorkedIntents.parse(
                    "{platform: teams, country: NO, name: X, gateways: [gw1], classesOfService: [{name: All, allow: []}]}");
            var named = new SiteIntent(
                    intent.platform(),
                    "NO",
                    name,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    intent.gateways(),
                    List.of(service),
                    null,
                    null,
                    null,
                    intent.options());
            names.put(name, new Names(named).site());
        }
        assertThat(names)
                .containsEntry("Tromsø", "Tromso")
                .containsEntry("Łódź", "Lodz")
                .containsEntry("東京", "NO")
                .containsEntry("Straße 7", "Strasse-7")
                .containsEntry("\"'$(x)`", "x");
    }

    private static SiteIntent intent(Platform platform, String region) {
        var national = new ClassOfService("National", NATIONAL, List.of(), null);
        var world = new ClassOfService("World", List.of(CallKind.values()), List.of(), null);
        return new SiteIntent(
                platform,
                region,
                "X",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(new SiteIntent.Gateway("gw1.contoso.com", List.of())),
                List.of(national, world),
                "National",
                null,
                null,
                SiteIntent.Options.DEFAULT);
    }

    private static String national(PhoneNumber number) {
        return LIBRARY.format(number, PhoneNumberFormat.NATIONAL).replaceAll("\\D", "");
    }

    private static CallKind kind(PhoneNumberType type) {
        return switch (type) {
            case PREMIUM_RATE, PERSONAL_NUMBER, PAGER -> CallKind.PREMIUM;
            case TOLL_FREE, SHARED_COST, MOBILE ->
                Word.parse(CallKind.class, type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case FIXED_LINE, FIXED_LINE_OR_MOBILE, VOIP, UAN, VOICEMAIL, UNKNOWN -> CallKind.NATIONAL;
        };
    }

    private static Policy policy(VoicePlan plan, String name) {
        return plan.policies().stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Route route(VoicePlan plan, String name) {
        return plan.routes().stream()
                .filter(route -> route.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Route> routes(VoicePlan plan, String policy, String dialled) {
        String number = new DialPlan(plan.dialPlans().getFirst().rules())
                .normalize(dialled)
                .number();
        return policy(plan, policy).usages().stream()
                .flatMap(usage -> plan.routes().stream()
                        .filter(route -> route.usages().contains(usage) && route.matches(number)));
    }

    private static String usage(VoicePlan plan, String policy, String dialled) {
        return routes(plan, policy, dialled)
                .map(route -> route.usages().getFirst())
                .findFirst()
                .orElse("");
    }

    private static List<String> firstGateways(VoicePlan plan, String policy, String dialled) {
        return routes(plan, policy, dialled).map(Route::gateways).findFirst().orElse(List.of());
    }

    private static String sent(VoicePlan plan, String gateway, String number) {
        return plan.trunks().stream()
                .filter(trunk -> trunk.name().equals(gateway))
                .map(trunk -> new DialPlan(trunk.called()).normalize(number).number())
                .findFirst()
                .orElse(number);
    }
}
