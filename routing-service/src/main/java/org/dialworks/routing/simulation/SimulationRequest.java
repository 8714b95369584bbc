package org.dialworks.routing.simulation;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.plan.VoicePlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be simulated. One of {@code plan}, {@code model} and {@code site} says by which plan.
 *
 * @param plan a stored plan
 * @param model a plan as such, written as {@code PUT /plans/{id}} takes it
 * @param site the plan that the site's intent comes to now
 * @param platform whose rules of evaluation hold; needed with a model, else that of the plan
 * @param dialled what is dialled, at most 1000
 * @param numbers {@code inventory}: every number of the site that routing-service has heard of, instead of {@code dialled}
 * @param policy granted to the caller
 * @param policies {@code all}: each number for each policy of the plan
 * @param dialPlan granted to the caller
 * @param pool the caller's front-end pool
 * @param topologySite the caller's site in the topology
 * @param caller the caller's own number
 * @param down gateways that are down
 * @param answers gateways that refuse, each with its SIP response code
 * @param service the country plan that Teams applies behind the tenant's: US or GB
 * @param explain whether every step is told
 */
public record SimulationRequest(
        @Nullable UUID plan,
        @Schema(implementation = VoicePlan.class) @Nullable JsonNode model,
        @Nullable String site,
        @Nullable Platform platform,
        @JsonAlias("dialed") @Nullable List<String> dialled,
        @Nullable String numbers,
        @Nullable String policy,
        @Nullable String policies,
        @Nullable String dialPlan,
        @Nullable String pool,
        @Nullable String topologySite,
        @Nullable String caller,
        @Nullable List<String> down,
        @Nullable Map<String, Integer> answers,
        @Nullable ServicePlan service,
        @Nullable Boolean explain) {

    static final int MOST_DIALLED = 1000;

    public SimulationRequest {
        // A field that may hold any JSON takes null for a value.
        model = model == null || model.isNull() ? null : model;
    }

    boolean wantsInventory() {
        return "inventory".equals(numbers);
    }

    boolean wantsAllPolicies() {
        return "all".equals(policies);
    }

    boolean wantsSteps() {
        return Boolean.TRUE.equals(explain);
    }

    Who who() {
        return new Who(dialPlan, policy, pool, topologySite, caller);
    }

    Gateways gateways() {
        return new Gateways(down == null ? Set.of() : Set.copyOf(down), answers == null ? Map.of() : answers);
    }
}
