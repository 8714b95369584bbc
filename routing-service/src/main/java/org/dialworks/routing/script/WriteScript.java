package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Word;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.powershell.Script;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.plan.ExpandIntent;
import org.dialworks.routing.plan.SitePlan;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.site.Site;
import org.dialworks.routing.site.SiteIntent;
import org.jspecify.annotations.Nullable;

/** Writes the script of a kind for a target, and says in short what it does. */
final class WriteScript {

    static final String GLOBAL_VOICE = "global-voice";
    static final String APPLY = "apply";
    static final String ROLLBACK = "rollback";

    private static final int MOST_IN_DETAIL = 3;

    private WriteScript() {}

    /**
     * A kind of script of a stored plan.
     *
     * @throws ProblemException where the kind is unknown, or the target cannot be brought to the plan: then with the JSON
     *     pointer of each element
     */
    static ScriptView ofPlan(@Nullable String kind, Platform target, SitePlan plan) {
        String asked = kind == null ? GLOBAL_VOICE : kind;
        return switch (asked) {
            case GLOBAL_VOICE -> globalVoice(target, plan.site(), plan.version(), plan.intent(), plan.model());
            case APPLY, ROLLBACK -> planScript(asked, target, plan.site(), plan.version(), plan.model());
            default -> throw unknown(asked, String.join(", ", APPLY, ROLLBACK, GLOBAL_VOICE));
        };
    }

    /** Global voice routing straight from the intent. */
    static ScriptView ofSite(@Nullable String kind, Platform target, Site site) {
        if (kind != null && !kind.equals(GLOBAL_VOICE)) {
            throw unknown(
                    kind, GLOBAL_VOICE + "; the others are written of a plan (POST …/sites/" + site.id() + "/plans)");
        }
        return globalVoice(target, site.id(), null, site.intent(), ExpandIntent.globalVoice(site.intent()));
    }

    private static ProblemException unknown(String kind, String known) {
        return ProblemException.invalid("kind", "kind: '" + kind + "' is not one of " + known);
    }

    /** The platform of the query, or that of the intent when none is asked for. */
    static Platform target(@Nullable String asked, SiteIntent intent) {
        if (asked == null) {
            return intent.platform();
        }
        try {
            return Word.parse(Platform.class, asked);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("target", "target: " + e.getMessage());
        }
    }

    /** On Teams, which comes with no such defaults, this is the same as to apply the plan. */
    private static ScriptView globalVoice(
            Platform target, String site, @Nullable Long planVersion, SiteIntent intent, VoicePlan model) {
        if (target == Platform.TEAMS) {
            return planScript(GLOBAL_VOICE, target, site, planVersion == null ? 0 : planVersion, model);
        }
        boolean removeDefaults = intent.options().removeDefaults();
        Script script = GlobalVoiceScript.write(
                title(target, site, planVersion, intent), model, Targets.of(target), removeDefaults);
        return new ScriptView(
                GLOBAL_VOICE,
                target,
                site,
                planVersion,
                creates(model),
                List.of(),
                removeDefaults ? DefaultsRemoval.names() : List.of(),
                List.of(),
                script.render());
    }

    private static ScriptView planScript(String kind, Platform target, String site, long version, VoicePlan model) {
        boolean apply = !kind.equals(ROLLBACK);
        try {
            PlanScript plan = PlanScript.of(site, version, model, Targets.of(target));
            Summary summary = plan.summary();
            Script script = apply ? plan.apply() : plan.rollback();
            return new ScriptView(
                    kind,
                    target,
                    site,
                    version == 0 ? null : version,
                    apply ? summary.creates() : List.of(),
                    summary.changes(),
                    apply ? summary.removes() : summary.creates(),
                    plan.notes(),
                    script.render());
        } catch (PlanScript.UnsupportedException e) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "The plan cannot be written for " + Targets.of(target).product() + ": "
                            + e.faults().stream()
                                    .limit(MOST_IN_DETAIL)
                                    .map(fault -> fault.pointer() + " " + fault.detail())
                                    .collect(Collectors.joining("; ")),
                    e.faults());
        }
    }

    private static String title(Platform target, String site, @Nullable Long planVersion, SiteIntent intent) {
        CountryRules country = CountryRules.of(intent.country());
        return "Global voice routing of site " + site + " (" + intent.name() + "), " + country.name() + " +"
                + country.callingCode() + ", on " + Targets.of(target).product()
                + (planVersion == null ? "" : ", plan version " + planVersion);
    }

    private static List<String> creates(VoicePlan model) {
        var creates = new ArrayList<String>();
        model.dialPlans()
                .forEach(plan -> plan.rules()
                        .forEach(rule -> creates.add("normalization rule " + plan.name() + "/" + rule.name())));
        model.usages().forEach(usage -> creates.add("PSTN usage " + usage));
        model.routes().forEach(route -> creates.add("voice route " + route.name()));
        model.policies()
                .forEach(policy -> creates.add(
                        "usages " + String.join(", ", policy.usages()) + " in voice policy " + policy.name()));
        model.tests().forEach(test -> creates.add("voice test configuration " + test.name()));
        return creates;
    }
}
