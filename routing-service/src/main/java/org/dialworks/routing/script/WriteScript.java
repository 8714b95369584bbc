package org.dialworks.routing.script;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Word;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.powershell.Script;
import org.dialworks.routing.country.CountryRules;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.site.SiteIntent;
import org.jspecify.annotations.Nullable;

/** Writes the script of a kind for a target, and says in short what it does. */
final class WriteScript {

    static final String GLOBAL_VOICE = "global-voice";

    private WriteScript() {}

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

    static ScriptView write(
            @Nullable String kind,
            Platform target,
            String site,
            @Nullable Long planVersion,
            SiteIntent intent,
            VoicePlan model) {
        if (kind != null && !kind.equals(GLOBAL_VOICE)) {
            throw ProblemException.invalid("kind", "kind: '" + kind + "' is not one of " + GLOBAL_VOICE);
        }
        if (target == Platform.TEAMS) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "Global voice routing is written for Lync Server and Skype for Business Server (lync2010, lync2013,"
                            + " skype2015, skype2019), not for Teams");
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
                removeDefaults ? DefaultsRemoval.names() : List.of(),
                script.render());
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
