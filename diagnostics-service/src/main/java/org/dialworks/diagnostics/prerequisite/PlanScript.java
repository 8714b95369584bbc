package org.dialworks.diagnostics.prerequisite;

import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.say;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;

/** A plan as a script that installs what is missing of it, and says what is left to do by hand. */
final class PlanScript {

    private PlanScript() {}

    static Script of(ServerPlan plan) {
        var body = new ArrayList<Statement>();
        byHand(plan, Need.Moment.BEFORE_SETUP, body);
        List<String> features = plan.features();
        if (!features.isEmpty()) {
            body.add(comment("Features of Windows: only those that are missing are installed"));
            body.addAll(FeatureSteps.installWhatIsMissing(features, plan.windows()));
        }
        plan.needs(Need.ServicingPackage.class).forEach(need -> {
            body.add(comment(need.title()));
            body.addAll(FeatureSteps.addPackage(need.name()));
        });
        byHand(plan, Need.Moment.AFTER_FEATURES, body);
        body.add(comment("What this script cannot install"));
        PlanText.downloads(plan).forEach(line -> body.add(say(line)));
        byHand(plan, Need.Moment.AFTER_SETUP, body);
        body.add(say("Restart the server before setup when Windows asks for it"));
        return new Script(
                """
                Prepares %s for %s of %s.
                Run it as administrator on that server. It installs features of Windows and restarts nothing.
                Sources of what it does: GET /api/diagnostics/v1/prerequisites?product=%s&role=%s&windows=%s""".formatted(
                                plan.windows().title(),
                                "the role " + plan.role().title(),
                                plan.name(),
                                plan.product().word(),
                                plan.role().word(),
                                plan.windows().word()),
                List.of(),
                plan.windows().hasInstallWindowsFeature() && !features.isEmpty()
                        ? List.of(FeatureSteps.SOURCE)
                        : List.of(),
                body);
    }

    private static void byHand(ServerPlan plan, Need.Moment moment, List<Statement> body) {
        plan.needs(Need.Step.class)
                .filter(step -> step.when() == moment)
                .forEach(step -> body.add(say("By hand: " + step.text())));
    }
}
