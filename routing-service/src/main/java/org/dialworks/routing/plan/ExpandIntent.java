package org.dialworks.routing.plan;

import java.util.List;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.plan.VoicePlan.NamedDialPlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.plan.VoicePlan.TestCall;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.site.GatewayRole;
import org.dialworks.routing.site.SiteIntent;

/** Makes an intent explicit: what the platform is told, before it is written for one generation of it. */
public final class ExpandIntent {

    static final String GLOBAL = "Global";
    static final String ROUTE = "GlobalRoute";

    /** Global numbers, and the short codes and emergency numbers that stay as they are. */
    static final String EVERYTHING = "^\\+?\\d+";

    private static final String TEST_ABROAD_CODE = "47";
    private static final String TEST_ABROAD = "+4721234567";
    private static final String TEST_ABROAD_FROM_NORWAY = "+442079460000";

    private ExpandIntent() {}

    /**
     * The plan of a site: by its classes of service, or global voice routing when it has none.
     *
     * @param intent one that {@code routing.site} has found nothing wrong with
     */
    public static VoicePlan expand(SiteIntent intent) {
        return intent.classesOfService().isEmpty() ? globalVoice(intent) : byClassOfService(intent);
    }

    private static VoicePlan byClassOfService(SiteIntent intent) {
        var names = new Names(intent);
        var routing = new ExpandRouting(intent, names);
        return new VoicePlan(
                List.of(ExpandDialling.of(intent, names)),
                routing.usages(),
                routing.routes(),
                routing.policies(),
                ExpandTrunks.of(intent, names),
                ExpandTests.of(intent, names, routing));
    }

    /** One usage, one policy for all users, one route for everything that is dialled. */
    public static VoicePlan globalVoice(SiteIntent intent) {
        CountryRules country = CountryRules.of(intent.country());
        List<NormalizationRule> rules = country.dialPlan().rules();
        String national = country.exampleDialled();
        String abroad =
                String.valueOf(country.callingCode()).equals(TEST_ABROAD_CODE) ? TEST_ABROAD_FROM_NORWAY : TEST_ABROAD;
        return new VoicePlan(
                List.of(new NamedDialPlan(GLOBAL, rules)),
                List.of(GLOBAL),
                List.of(new Route(
                        ROUTE,
                        EVERYTHING,
                        List.of(GLOBAL),
                        intent.gateways().stream()
                                .filter(gateway -> gateway.is(GatewayRole.PRIMARY))
                                .map(SiteIntent.Gateway::fqdn)
                                .toList(),
                        0)),
                List.of(new Policy(GLOBAL, List.of(GLOBAL))),
                List.of(),
                List.of(
                        test(
                                "Dialworks_National",
                                national,
                                country.dialPlan().normalize(national).number()),
                        test(
                                "Dialworks_International",
                                country.internationalPrefixExample() + abroad.substring(1),
                                abroad)));
    }

    private static TestCall test(String name, String dialled, String number) {
        return new TestCall(name, dialled, number, ROUTE, GLOBAL, GLOBAL, GLOBAL);
    }
}
