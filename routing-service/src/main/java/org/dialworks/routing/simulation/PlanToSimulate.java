package org.dialworks.routing.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.plan.ExpandIntent;
import org.dialworks.routing.plan.PlanRepository;
import org.dialworks.routing.plan.ReadPlan;
import org.dialworks.routing.plan.SitePlan;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.site.Site;
import org.dialworks.routing.site.SiteRepository;
import org.jspecify.annotations.Nullable;

/** Finds the plan that a request means, and refuses what the plan has not. */
@ApplicationScoped
class PlanToSimulate {

    private final PlanRepository plans;
    private final SiteRepository sites;
    private final Caller caller;

    @Inject
    PlanToSimulate(PlanRepository plans, SiteRepository sites, Caller caller) {
        this.plans = plans;
        this.sites = sites;
        this.caller = caller;
    }

    /**
     * A plan, ready to be asked.
     *
     * @param site whose it is; empty for a model
     */
    record Found(Simulator simulator, Optional<String> site) {}

    @Transactional
    Found find(SimulationRequest request) {
        long named = Stream.of(request.plan(), request.model(), request.site())
                .filter(value -> value != null)
                .count();
        if (named != 1) {
            throw ProblemException.invalid(
                    "/plan", "One of plan, model and site says what is simulated, but " + named + " are given");
        }
        Found found = read(request);
        check(request, found.simulator());
        return found;
    }

    private Found read(SimulationRequest request) {
        if (request.model() != null) {
            if (request.platform() == null) {
                throw ProblemException.invalid("/platform", "platform: is missing: whose rules of evaluation hold");
            }
            VoicePlan model = model(request.model(), request.platform());
            return new Found(simulator(model, request.platform(), request), Optional.empty());
        }
        if (request.plan() != null) {
            SitePlan plan = plans.find(request.plan())
                    .orElseThrow(() -> ProblemException.notFound("There is no plan " + request.plan()));
            caller.requireSite(plan.site());
            return new Found(simulator(plan.model(), plan.intent().platform(), request), Optional.of(plan.site()));
        }
        String id = SiteId.require(String.valueOf(request.site()));
        caller.requireSite(id);
        Site site = sites.find(id)
                .orElseThrow(() -> ProblemException.notFound(
                        "Site " + id + " has no intent: PUT /api/routing/v1/sites/" + id + "/intent"));
        return new Found(
                simulator(ExpandIntent.expand(site.intent()), site.intent().platform(), request), Optional.of(id));
    }

    private static VoicePlan model(JsonNode written, Platform platform) {
        ReadPlan.Reading reading = ReadPlan.read(written, platform);
        return reading.plan().orElseThrow(() -> {
            List<Fault> faults = reading.faults().stream()
                    .map(fault -> Fault.at("/model" + fault.pointer(), fault.detail()))
                    .toList();
            Fault first = faults.getFirst();
            return new ProblemException(ProblemType.INVALID_REQUEST, first.pointer() + " " + first.detail(), faults);
        });
    }

    private static Simulator simulator(VoicePlan plan, Platform own, SimulationRequest request) {
        Platform platform = request.platform() == null ? own : request.platform();
        if (request.service() == null) {
            return Simulator.of(plan, platform);
        }
        if (platform != Platform.TEAMS) {
            throw ProblemException.invalid(
                    "/service", "service: only Teams has a dial plan of the service, not " + platform.word());
        }
        return Simulator.of(plan, platform, request.service());
    }

    private static void check(SimulationRequest request, Simulator simulator) {
        VoicePlan plan = simulator.plan();
        known(
                "policy",
                request.policy(),
                plan.policies().stream().map(VoicePlan.Policy::name).toList());
        known(
                "dialPlan",
                request.dialPlan(),
                plan.dialPlans().stream().map(VoicePlan.NamedDialPlan::name).toList());
        if (request.policies() != null && !request.wantsAllPolicies()) {
            throw ProblemException.invalid("/policies", "policies: '" + request.policies() + "' is not all");
        }
        if (request.policy() != null && request.wantsAllPolicies()) {
            throw ProblemException.invalid("/policies", "policies: all policies, or one policy, but not both");
        }
        List<String> gateways = plan.routes().stream()
                .flatMap(route -> route.gateways().stream())
                .distinct()
                .toList();
        Set<String> keys = gateways.stream().map(Simulator::gatewayKey).collect(Collectors.toSet());
        Gateways conditions = request.gateways();
        Stream.concat(conditions.down().stream(), conditions.answers().keySet().stream())
                .filter(gateway -> !keys.contains(Simulator.gatewayKey(gateway)))
                .findFirst()
                .ifPresent(unknown -> {
                    throw ProblemException.invalid(
                            conditions.down().contains(unknown) ? "/down" : "/answers",
                            "no route of the plan has a gateway " + unknown + "; there are " + gateways);
                });
    }

    private static void known(String field, @Nullable String name, List<String> names) {
        if (Simulator.isGlobal(name) || names.stream().anyMatch(String.valueOf(name)::equalsIgnoreCase)) {
            return;
        }
        throw new ProblemException(
                ProblemType.INVALID_REQUEST,
                field + ": the plan has none of the name " + name + "; there are " + names,
                List.of(Fault.at("/" + field, "is not in the plan")));
    }
}
