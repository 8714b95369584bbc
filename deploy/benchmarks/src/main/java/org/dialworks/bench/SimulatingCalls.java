package org.dialworks.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.simulation.Attempt;
import org.dialworks.routing.simulation.Gateways;
import org.dialworks.routing.simulation.Simulator;
import org.dialworks.routing.simulation.Who;

/** Dialled numbers through a large plan on one thread, beside a loop of java.util.regex with the same answers. */
final class SimulatingCalls implements Job {

    private static final int NUMBERS = 200_000;
    private static final int ROUNDS = 9;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final double LEAST = 500_000;
    private static final double LEAST_RATIO = 10;

    @Override
    public String name() {
        return "routing/simulate";
    }

    /** Simulates what is dialled by a policy; gives the number of gateways that would be tried. */
    @FunctionalInterface
    private interface Calls {
        int make(String dialled, int policy);
    }

    @Override
    public List<Figure> measure() {
        VoicePlan plan = LargePlan.plan();
        String[] dialled = LargePlan.dialled(NUMBERS, 47);
        long begin = System.nanoTime();
        Simulator simulator = Simulator.of(plan, Platform.LYNC2013);
        double ready = (System.nanoTime() - begin) / 1e6;
        var loop = new RegexLoop(plan);
        List<Who> callers = plan.policies().stream()
                .map(policy -> Who.with("Global", policy.name()))
                .toList();
        List<String> policies =
                plan.policies().stream().map(VoicePlan.Policy::name).toList();
        Calls ours = (number, policy) -> simulator
                .call(number, callers.get(policy), Gateways.UP)
                .attempts()
                .size();
        Calls theirs =
                (number, policy) -> loop.call(number, policies.get(policy)).size();
        compare(simulator, loop, dialled, callers);
        double[] fast = new double[ROUNDS];
        double[] slow = new double[ROUNDS];
        warm(ours, dialled);
        warm(theirs, dialled);
        for (int round = 0; round < ROUNDS; round++) {
            fast[round] = rate(ours, dialled, NUMBERS);
            slow[round] = rate(theirs, dialled, NUMBERS);
        }
        return List.of(
                Figure.of(name() + "/ready", ready, "ms"),
                Figure.atLeast(name() + "/numbers-a-second", median(fast), "1/s", LEAST),
                Figure.atLeastOf(name() + "/beside-java-util-regex", median(fast), "1/s", median(slow), LEAST_RATIO));
    }

    /** Both must say the same of every number, or the figures compare nothing. */
    private static void compare(Simulator simulator, RegexLoop loop, String[] dialled, List<Who> callers) {
        for (int i = 0; i < dialled.length; i++) {
            Who who = callers.get(i % callers.size());
            List<RegexLoop.Try> ours = simulator.call(dialled[i], who, Gateways.UP).attempts().stream()
                    .map(SimulatingCalls::asTry)
                    .toList();
            List<RegexLoop.Try> theirs = loop.call(dialled[i], String.valueOf(who.policy()));
            if (!ours.equals(theirs)) {
                throw new IllegalStateException(
                        dialled[i] + " by " + who.policy() + ": " + ours + ", but the loop says " + theirs);
            }
        }
    }

    private static RegexLoop.Try asTry(Attempt attempt) {
        return new RegexLoop.Try(attempt.usage(), attempt.route(), String.valueOf(attempt.gateway()), attempt.called());
    }

    /** What is measured is the code, not the compiler; both get the same time for it. */
    private static void warm(Calls calls, String[] dialled) {
        long until = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < until) {
            rate(calls, dialled, dialled.length / 10);
        }
    }

    private static double rate(Calls calls, String[] dialled, int count) {
        long begin = System.nanoTime();
        long gateways = 0;
        for (int i = 0; i < count; i++) {
            gateways += calls.make(dialled[i], i % LargePlan.POLICIES);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (gateways == 0) {
            throw new IllegalStateException("no call has found a gateway");
        }
        return count / seconds;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
