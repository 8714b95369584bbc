package org.dialworks.diagnostics.diagnosis.check.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.RegistryValues;
import org.dialworks.diagnostics.evidence.RegistryValues.Value;
import org.dialworks.diagnostics.prerequisite.Need;
import org.dialworks.diagnostics.prerequisite.Prerequisites;
import org.dialworks.diagnostics.prerequisite.ServerPlan;

/** A version of the .NET Framework that the product does not run with, or does not yet. */
final class DotNetCheck implements Check {

    /** The least value of Release for each version (Microsoft documentation, "Determine which .NET Framework versions"). */
    private static final TreeMap<Long, String> RELEASES = new TreeMap<>(Map.ofEntries(
            Map.entry(378_389L, "4.5"),
            Map.entry(378_675L, "4.5.1"),
            Map.entry(379_893L, "4.5.2"),
            Map.entry(393_295L, "4.6"),
            Map.entry(394_254L, "4.6.1"),
            Map.entry(394_802L, "4.6.2"),
            Map.entry(460_798L, "4.7"),
            Map.entry(461_308L, "4.7.1"),
            Map.entry(461_808L, "4.7.2"),
            Map.entry(528_040L, "4.8"),
            Map.entry(533_320L, "4.8.1")));

    private static final String ASK =
            "reg query \"HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full\" /v Release";

    private final Prerequisites prerequisites;

    DotNetCheck(Prerequisites prerequisites) {
        this.prerequisites = prerequisites;
    }

    @Override
    public String code() {
        return "PREREQ-DOTNET";
    }

    @Override
    public String question() {
        return "Does the product run with the installed .NET Framework?";
    }

    @Override
    public Family family() {
        return Family.PREREQUISITES;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        Optional<ServerPlan> plan = Plans.of(prerequisites, situation);
        Optional<Need.DotNet> need =
                plan.flatMap(known -> known.needs(Need.DotNet.class).findFirst());
        Optional<Value> value = situation.evidence().all(RegistryValues.class).stream()
                .flatMap(values -> values.find("NDP\\v4\\Full", "Release").stream())
                .reduce((_, newest) -> newest);
        if (value.isEmpty()) {
            return need.isEmpty() ? Verdict.none() : Verdict.needs("Which .NET Framework is installed is open.", ASK);
        }
        Optional<String> version =
                value.flatMap(Value::number).map(RELEASES::floorEntry).map(Map.Entry::getValue);
        if (plan.isEmpty() || version.isEmpty()) {
            return Verdict.needs("What the server needs depends on what it is.", Plans.asks(situation));
        }
        if (need.isEmpty()) {
            return Verdict.none();
        }
        String before = need.get().before();
        boolean tooNew = before != null && Version.compare(version.get(), before) >= 0;
        boolean tooOld = Version.compare(version.get(), need.get().atLeast()) < 0;
        if (!tooNew && !tooOld) {
            return Verdict.ruledOut(
                    plan.get().name() + " runs with .NET Framework " + version.get() + ".",
                    situation.quote(value.get().place()));
        }
        return Verdict.confirmed(Finding.of(
                        code(),
                        Severity.ERROR,
                        ".NET Framework " + version.get() + (tooNew ? " is not supported" : " is too old"))
                .about(version.get())
                .because("Release " + value.get().data() + " is .NET Framework " + version.get() + ". "
                        + plan.get().name() + " wants " + need.get().atLeast() + " or later"
                        + (before == null ? "" : ", but below " + before) + ".")
                .quoting(situation.quote(value.get().place()))
                .byHand(
                        tooNew
                                ? "Uninstall the update that brought it (Programs and Features, Installed Updates), restart, and"
                                        + " decline it in your update service."
                                : "Install .NET Framework " + need.get().atLeast() + " or later and restart.")
                .from(plan.get().facts().stream()
                        .filter(fact -> fact.need().equals(need.get()))
                        .map(fact -> fact.source().title())
                        .findFirst()
                        .orElseThrow()));
    }
}
