package org.dialworks.routing.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.plan.TestCalls;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.plan.VoicePlan.TestCall;

/** Makes the test calls of a plan in the simulator, as Test-CsVoiceTestConfiguration does on a server. */
@ApplicationScoped
public class RunTestCalls implements TestCalls {

    @Override
    public List<Failure> failures(VoicePlan plan, Platform platform) {
        Simulator simulator = Simulator.of(plan, platform);
        var failures = new ArrayList<Failure>();
        for (int i = 0; i < plan.tests().size(); i++) {
            for (String failure : failures(simulator, plan.tests().get(i))) {
                failures.add(new Failure(i, plan.tests().get(i).name(), failure));
            }
        }
        return failures;
    }

    private static List<String> failures(Simulator simulator, TestCall test) {
        Call call = simulator.call(test.dialled(), Who.with(test.dialPlan(), test.policy()), Gateways.UP);
        switch (call.outcome()) {
            case Outcome.UnknownDialPlan unknown -> {
                return List.of("the plan has no dial plan " + unknown.name());
            }
            case Outcome.UnknownPolicy unknown -> {
                return List.of("the plan has no policy " + unknown.name());
            }
            default -> {
                // The others are what a test can expect.
            }
        }
        var failures = new ArrayList<String>();
        String number = call.normalized().number();
        if (!number.equals(test.number())) {
            failures.add(test.dialled() + " becomes " + number + ", not " + test.number());
        }
        String route =
                call.attempts().isEmpty() ? "" : call.attempts().getFirst().route();
        String usage =
                call.attempts().isEmpty() ? "" : call.attempts().getFirst().usage();
        if (!route.equalsIgnoreCase(test.route())) {
            failures.add(number + " takes " + named(route) + ", not " + named(test.route()));
        } else if (!route.isEmpty() && !usage.equalsIgnoreCase(test.usage())) {
            failures.add(number + " takes route " + route + " by usage " + usage + ", not " + test.usage());
        }
        return failures;
    }

    private static String named(String route) {
        return route.isEmpty() ? "no route" : "route " + route;
    }
}
