package org.dialworks.bench;

import java.util.Collection;
import java.util.List;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.country.CallKind;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.plan.ExpandIntent;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.script.PlanScript;
import org.dialworks.routing.script.Targets;
import org.dialworks.routing.simulation.RunTestCalls;
import org.dialworks.routing.site.ClassOfService;
import org.dialworks.routing.site.SiteIntent;

/** Intents with three classes of service, of every region for four targets, into plans that pass their test calls and into scripts. */
final class ExpandingIntents implements Job {

    private static final List<Platform> TARGETS =
            List.of(Platform.LYNC2010, Platform.LYNC2013, Platform.SKYPE2015, Platform.TEAMS);
    private static final double MOST_SECONDS = 60;

    private static final List<ClassOfService> CLASSES = List.of(
            new ClassOfService("Internal", List.of(CallKind.INTERNAL), List.of(), null),
            new ClassOfService(
                    "National", List.of(CallKind.TOLL_FREE, CallKind.NATIONAL, CallKind.MOBILE), List.of(), null),
            new ClassOfService("World", List.of(CallKind.values()), List.of(), null));

    @Override
    public String name() {
        return "routing/expand";
    }

    @Override
    public List<Figure> measure() {
        Collection<String> regions = CountryRules.regions();
        long start = System.nanoTime();
        int plans = 0;
        for (String region : regions) {
            for (Platform target : TARGETS) {
                use(region, target, ExpandIntent.expand(intent(region, target)));
                plans++;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return List.of(
                Figure.of(name() + "/plans", plans, "plans"),
                Figure.atMost(name() + "/every-region-four-targets", seconds, "s", MOST_SECONDS));
    }

    /** Runs the test calls of a plan and writes both of its scripts, which are held against the cmdlets of the target. */
    private static void use(String region, Platform target, VoicePlan plan) {
        var failures = new RunTestCalls().failures(plan, target);
        if (!failures.isEmpty()) {
            throw new IllegalStateException(region + " on " + target.word() + ": " + failures);
        }
        PlanScript scripts = PlanScript.of("site", 1, plan, Targets.of(target));
        scripts.apply().render();
        scripts.rollback().render();
    }

    private static SiteIntent intent(String region, Platform target) {
        return new SiteIntent(
                target,
                region,
                "Site",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(new SiteIntent.Gateway("gw1.contoso.com", List.of())),
                CLASSES,
                "National",
                null,
                null,
                SiteIntent.Options.DEFAULT);
    }
}
