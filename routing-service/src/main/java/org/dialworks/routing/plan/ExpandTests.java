package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialworks.routing.country.CallKind;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.country.Reach;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.plan.VoicePlan.TestCall;
import org.dialworks.routing.site.ClassOfService;
import org.dialworks.routing.site.Extensions;
import org.dialworks.routing.site.OwnRules;
import org.dialworks.routing.site.OwnRules.OwnTest;
import org.dialworks.routing.site.SiteIntent;

/**
 * Test calls of each class of service: of each kind of calls an example, dialled as people dial it, which takes its route if
 * the class allows the kind and none if it does not.
 */
final class ExpandTests {

    private static final Reach.Example NORWAY = new Reach.Example("4721234567", "+4721234567");
    private static final Reach.Example BRITAIN = new Reach.Example("442079460000", "+442079460000");

    private final SiteIntent intent;
    private final Names names;
    private final ExpandRouting routing;
    private final Reach reach;

    private ExpandTests(SiteIntent intent, Names names, ExpandRouting routing) {
        this.intent = intent;
        this.names = names;
        this.routing = routing;
        this.reach = Reach.of(intent.country());
    }

    static List<TestCall> of(SiteIntent intent, Names names, ExpandRouting routing) {
        return new ExpandTests(intent, names, routing).tests();
    }

    private List<TestCall> tests() {
        OwnRules own = Optional.ofNullable(intent.own()).orElse(OwnRules.NONE);
        var tests = new ArrayList<TestCall>();
        own.testsBefore().forEach(test -> tests.add(own(test)));
        for (ClassOfService service : intent.classesOfService()) {
            Set<CallKind> allowed = service.kinds();
            for (CallKind kind : CallKind.values()) {
                boolean allows = allowed.contains(kind) && routing.kinds().contains(kind);
                // An own number that is not to be called as such can still be called as a national one.
                if (allows || kind != CallKind.INTERNAL) {
                    example(kind).ifPresent(example -> tests.add(test(service, kind, example, allows)));
                }
            }
        }
        own.testsAfter().forEach(test -> tests.add(own(test)));
        return tests;
    }

    private TestCall test(ClassOfService service, CallKind kind, Reach.Example example, boolean allows) {
        boolean inside = kind == CallKind.EMERGENCY || kind == CallKind.INTERNAL;
        String outside = inside || example.dialled().startsWith("+")
                ? null
                : intent.options().externalAccessPrefix();
        return new TestCall(
                names.test(service, kind),
                outside == null ? example.dialled() : outside + example.dialled(),
                example.number(),
                allows ? routing.firstRoute(kind, example.number()) : "",
                allows ? names.usage(kind) : "",
                names.dialPlan(),
                names.policy(service));
    }

    private Optional<Reach.Example> example(CallKind kind) {
        return switch (kind) {
            case EMERGENCY -> Optional.of(new Reach.Example(reach.emergencyExample(), reach.emergencyExample()));
            case INTERNAL -> intent.extensions().stream().findFirst().map(this::extension);
            case LOCAL -> local();
            case INTERNATIONAL -> Optional.of(abroad());
            case TOLL_FREE, NATIONAL, MOBILE, SHARED_COST, PREMIUM -> national(kind);
        };
    }

    private Reach.Example extension(Extensions extensions) {
        String dialled = extensions.example();
        String prefix = extensions.prefix();
        return new Reach.Example(dialled, prefix == null ? intent.mainNumber() + ";ext=" + dialled : prefix + dialled);
    }

    /** What lies in the own area is a local call, and must not serve as an example of a national one. */
    private Optional<Reach.Example> national(CallKind kind) {
        return reach.example(kind).filter(example -> kind != CallKind.NATIONAL || !isLocal(example.number()));
    }

    private boolean isLocal(String number) {
        return routing.routes().stream()
                .filter(route -> route.name().equals(names.usage(CallKind.LOCAL)))
                .anyMatch(route -> route.matches(number));
    }

    private Optional<Reach.Example> local() {
        return Optional.ofNullable(intent.area())
                .flatMap(reach::area)
                .filter(area -> !area.example().isEmpty() && intent.options().dialWithoutArea())
                .map(area ->
                        new Reach.Example(area.example(), "+" + area.callingCode() + area.code() + area.example()));
    }

    private Reach.Example abroad() {
        CountryRules country = CountryRules.of(intent.country());
        Reach.Example example = country.callingCode() == 47 ? BRITAIN : NORWAY;
        return new Reach.Example(country.internationalPrefixExample() + example.dialled(), example.number());
    }

    private TestCall own(OwnTest test) {
        ClassOfService service = intent.classesOfService().stream()
                .filter(each -> each.name().equals(test.classOfService()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class of service " + test.classOfService()));
        String route = test.route();
        String usage = test.usage();
        return new TestCall(
                test.name(),
                test.dialled(),
                test.number(),
                route == null ? "" : route,
                usage != null ? routing.usage(usage) : route == null ? "" : firstUsage(route),
                names.dialPlan(),
                names.policy(service));
    }

    private String firstUsage(String name) {
        return routing.routes().stream()
                .filter(route -> route.name().equals(name))
                .findFirst()
                .map(Route::usages)
                .map(List::getFirst)
                .orElse("");
    }
}
