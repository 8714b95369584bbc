package org.dialworks.routing.simulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.dialworks.routing.rule.NormalizationRule;
import org.jspecify.annotations.Nullable;

/**
 * A simulated call as the API shows it.
 *
 * @param line of the file it comes from, from 1; absent elsewhere
 * @param rules names of the rules that were applied
 * @param number what is routed
 * @param usage by which it leaves
 * @param sent the number that the gateway is sent
 * @param outcome {@code routed, refused, all-gateways-out, no-route} or {@code nothing-allowed}
 * @param words how it comes out, in a sentence
 * @param attempts the gateways in the order in which they are tried
 * @param steps every step with its reason; only when asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallView(
        @Nullable Long line,
        String dialled,
        @Nullable String dialPlan,
        List<String> rules,
        String number,
        @Nullable String policy,
        @Nullable String usage,
        @Nullable String route,
        @Nullable String gateway,
        @Nullable String sent,
        String outcome,
        String words,
        List<Attempt> attempts,
        @Nullable List<Explanation.Step> steps) {

    static CallView of(Simulator simulator, Call call, Who who, boolean explain, @Nullable Long line) {
        Attempt by = call.outcome() instanceof Outcome.Routed routed ? routed.by() : null;
        return new CallView(
                line,
                call.dialled(),
                call.dialPlan(),
                call.normalized().rules().stream().map(NormalizationRule::name).toList(),
                call.normalized().number(),
                call.policy(),
                by == null ? null : by.usage(),
                by == null ? null : by.route(),
                by == null ? null : by.gateway(),
                by == null ? null : by.called(),
                word(call.outcome()),
                Words.of(call, simulator.platform()),
                call.attempts(),
                explain ? Explanation.of(simulator, call, who) : null);
    }

    static String word(Outcome outcome) {
        return outcome.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
