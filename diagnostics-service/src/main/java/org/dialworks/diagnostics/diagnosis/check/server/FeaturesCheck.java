package org.dialworks.diagnostics.diagnosis.check.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.FeatureList;
import org.dialworks.diagnostics.evidence.FeatureList.Feature;
import org.dialworks.diagnostics.evidence.FeatureList.State;
import org.dialworks.diagnostics.prerequisite.Fact;
import org.dialworks.diagnostics.prerequisite.FeatureSteps;
import org.dialworks.diagnostics.prerequisite.Prerequisites;
import org.dialworks.diagnostics.prerequisite.ServerPlan;
import org.dialworks.diagnostics.prerequisite.WindowsVersion;

/** Features of Windows that the role needs and that are not installed. */
final class FeaturesCheck implements Check {

    private final Prerequisites prerequisites;

    FeaturesCheck(Prerequisites prerequisites) {
        this.prerequisites = prerequisites;
    }

    @Override
    public String code() {
        return "PREREQ-MISSING";
    }

    @Override
    public String question() {
        return "Are all features of Windows installed that the role needs?";
    }

    @Override
    public Family family() {
        return Family.PREREQUISITES;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        Optional<FeatureList> list = situation.latest(FeatureList.class);
        if (list.isEmpty()) {
            return Verdict.needs("Which features are installed is open.", "Get-WindowsFeature");
        }
        Optional<ServerPlan> plan = Plans.of(prerequisites, situation);
        if (plan.isEmpty()) {
            return Verdict.needs(
                    "What the server needs depends on what it is and on its Windows.", Plans.asks(situation));
        }
        List<String> wanted = plan.get().features();
        List<Feature> missing = wanted.stream()
                .flatMap(name -> list.get().find(name).stream())
                .filter(feature -> feature.state() != State.INSTALLED && feature.state() != State.PENDING)
                .toList();
        List<String> unlisted =
                wanted.stream().filter(name -> list.get().find(name).isEmpty()).toList();
        var verdicts = new ArrayList<Verdict>();
        if (!missing.isEmpty()) {
            verdicts.add(new Verdict.Confirmed(finding(situation, plan.get(), missing)));
        }
        if (!unlisted.isEmpty()) {
            verdicts.add(new Verdict.NeedsMore(
                    "",
                    "The list does not name " + String.join(", ", unlisted)
                            + ": it is cut off, or of another version of Windows.",
                    List.of("the whole output of Get-WindowsFeature", "systeminfo"),
                    List.of()));
        }
        return verdicts.isEmpty()
                ? Verdict.ruledOut(
                        "Every feature that the role needs is installed.",
                        wanted.stream()
                                .flatMap(name -> list.get().find(name).stream())
                                .map(feature -> situation.quote(feature.place()))
                                .limit(3)
                                .toList())
                : verdicts;
    }

    private Finding finding(Situation situation, ServerPlan plan, List<Feature> missing) {
        List<String> names = missing.stream().map(Feature::name).toList();
        boolean removed = missing.stream().anyMatch(feature -> feature.state() == State.REMOVED);
        WindowsVersion windows = plan.windows();
        List<Fact> facts = names.stream()
                .flatMap(name -> plan.askingFor(name).stream())
                .distinct()
                .toList();
        boolean sure = facts.stream().anyMatch(Fact::confirmed);
        Repair repair = Repair.of(
                FeatureSteps.install(names, windows, removed),
                FeatureSteps.remove(names, windows),
                "Windows may ask for a restart. IIS restarts when parts of it are added: web services stop for a moment.",
                "The undo removes these features for whatever else uses them by then.");
        return Finding.of(
                        code(),
                        sure ? Severity.ERROR : Severity.WARNING,
                        names.size() + " feature" + (names.size() == 1 ? "" : "s") + " of Windows missing for the role "
                                + plan.role().title())
                .because(plan.name() + " needs on " + windows.title() + " what is not installed: "
                        + String.join(", ", names)
                        + "."
                        + (removed
                                ? " The files of some were removed from the disk, so that the Windows medium is needed (parameter"
                                        + " -Source)."
                                : "")
                        + (sure ? "" : " No text of Microsoft could be read in full that says so."))
                .quoting(missing.stream()
                        .map(feature -> situation.quote(feature.place()))
                        .toList())
                .repairedBy(removed && windows.hasInstallWindowsFeature() ? repair.asking(FeatureSteps.SOURCE) : repair)
                .from(String.join(
                        "; ",
                        facts.stream()
                                .map(fact -> fact.source().title())
                                .distinct()
                                .toList()));
    }
}
