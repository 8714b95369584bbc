package org.dialworks.routing.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.powershell.line.Grants;
import org.dialworks.routing.plan.PlanRepository;
import org.dialworks.routing.plan.VoicePlan;
import org.jspecify.annotations.Nullable;

/** What people of a site are granted with their line, by its published plan. */
@ApplicationScoped
class SiteGrants {

    private final PlanRepository plans;

    @Inject
    SiteGrants(PlanRepository plans) {
        this.plans = plans;
    }

    /**
     * The grants of a site: its dial plan, where the plan has one that is granted to users, as it has in Teams.
     *
     * @param policy the voice policy that somebody gets beside that; absent for the one of all
     * @throws ProblemException 400 when the published plan has no such policy to grant
     */
    Grants of(String site, @Nullable String policy) {
        Optional<VoicePlan> plan = plans.newestPublished(site).map(published -> published.model());
        List<String> dialPlans = plan.stream()
                .flatMap(model -> model.dialPlans().stream())
                .map(VoicePlan.NamedDialPlan::name)
                .filter(SiteGrants::isGranted)
                .toList();
        List<String> policies = plan.stream()
                .flatMap(model -> model.policies().stream())
                .map(VoicePlan.Policy::name)
                .filter(SiteGrants::isGranted)
                .toList();
        if (policy != null && !policies.contains(policy)) {
            throw ProblemException.invalid(
                    "policy",
                    "'" + policy + "' is no voice policy of the published plan of site " + site
                            + " that can be granted; there are " + policies);
        }
        return new Grants(
                dialPlans.size() == 1 ? Optional.of(dialPlans.getFirst()) : Optional.empty(),
                Optional.ofNullable(policy));
    }

    /** {@code Global}, and what is of a site or a service, holds without being granted. */
    private static boolean isGranted(String name) {
        return !name.equalsIgnoreCase("Global") && name.indexOf(':') < 0;
    }
}
