package org.dialworks.routing.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.simulation.Attempt.Fate;
import org.dialworks.routing.simulation.PolicyRoutes.Candidate;
import org.dialworks.routing.simulation.TrunkRules.Sent;
import org.jspecify.annotations.Nullable;

/** The gateways of one call in the order in which they are tried, each with what it is sent and what it does. */
final class Tries {

    private final Simulator simulator;
    private final String number;
    private final Who who;
    private final Gateways gateways;
    private final Set<String> down;
    private final List<Attempt> attempts;
    private final TrunkRules ofScope;
    private Fate after = Fate.TAKES_IT;

    /** Gateways with the same trunk configuration are sent the same. */
    private @Nullable TrunkRules lastTrunk;

    private @Nullable Sent lastCalled;

    Tries(Simulator simulator, String number, Who who, Gateways gateways, int size) {
        this.simulator = simulator;
        this.number = number;
        this.who = who;
        this.gateways = gateways;
        this.attempts = new ArrayList<>(size);
        this.ofScope = simulator.trunkOfScope(who.site());
        this.down = gateways.down().isEmpty()
                ? Set.of()
                : gateways.down().stream().map(Simulator::gatewayKey).collect(Collectors.toSet());
    }

    void add(Candidate candidate) {
        Route route = candidate.route();
        String gateway = candidate.gateway();
        TrunkRules trunk = candidate.trunk() == null ? ofScope : candidate.trunk();
        Sent called = lastCalled;
        if (called == null || lastTrunk == null || !trunk.callsAlike(lastTrunk)) {
            called = trunk.called(number);
            lastTrunk = trunk;
            lastCalled = called;
        }
        String caller = shown(route);
        Sent calling = caller == null ? null : trunk.calling(caller);
        Integer code = gateway == null ? null : code(gateway);
        Fate fate = fate(gateway, code);
        attempts.add(new Attempt(
                candidate.usage(),
                route.name(),
                gateway,
                called.number(),
                called.rule(),
                calling == null ? null : calling.number(),
                calling == null ? null : calling.rule(),
                fate,
                fate == Fate.FAILS_OVER || fate == Fate.ENDS_IT ? code : null));
    }

    /** A route of a server platform can show another number than the caller's own. */
    private @Nullable String shown(Route route) {
        return route.callerId() != null && simulator.platform() != Platform.TEAMS ? route.callerId() : who.number();
    }

    private @Nullable Integer code(String gateway) {
        if (gateways.answers().isEmpty()) {
            return null;
        }
        return gateways.answers().entrySet().stream()
                .filter(answer -> Simulator.gatewayKey(answer.getKey()).equals(Simulator.gatewayKey(gateway)))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private Fate fate(@Nullable String gateway, @Nullable Integer code) {
        if (after != Fate.TAKES_IT) {
            return after;
        }
        if (gateway != null && !down.isEmpty() && down.contains(Simulator.gatewayKey(gateway))) {
            return Fate.DOWN;
        }
        if (code == null) {
            after = Fate.BACKUP;
            return Fate.TAKES_IT;
        }
        if (simulator.goesOnAfter(code)) {
            return Fate.FAILS_OVER;
        }
        after = Fate.NEVER_TRIED;
        return Fate.ENDS_IT;
    }

    List<Attempt> attempts() {
        return attempts;
    }
}
