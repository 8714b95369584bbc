package org.dialworks.diagnostics.diagnosis.check.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.LogReading;
import org.dialworks.diagnostics.evidence.LogReading.ErrorCode;
import org.dialworks.diagnostics.evidence.Stated;
import org.dialworks.diagnostics.prerequisite.FeatureSteps;
import org.dialworks.diagnostics.prerequisite.WindowsVersion;

/** Setup of Lync Server 2010 asks for the media format package of Windows without service pack (KB 2522454). */
final class MediaFormatCheck implements Check {

    /** TRUST_E_NOSIGNATURE. */
    private static final long NO_SIGNATURE = 0x800B0100L;

    private static final String PACKAGE =
            "Microsoft-Windows-Media-Format-Package~31bf3856ad364e35~amd64~~6.1.7601.17514";

    @Override
    public String code() {
        return "WMF-SP1";
    }

    @Override
    public String question() {
        return "Does setup ask for the Windows Media Format package of another service pack?";
    }

    @Override
    public Family family() {
        return Family.PREREQUISITES;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        List<LogReading> logs = situation.evidence().all(LogReading.class);
        List<Stated<String>> failed = logs.stream()
                .flatMap(log -> log.failedPrerequisites().stream())
                .filter(name -> name.value().equalsIgnoreCase("Wmf2008R2"))
                .toList();
        if (failed.isEmpty()) {
            return Verdict.none();
        }
        List<ErrorCode> codes =
                logs.stream().flatMap(log -> log.code(NO_SIGNATURE).stream()).toList();
        var quotes = new ArrayList<Quote>(List.of(situation.quote(failed.getFirst())));
        codes.stream().limit(2).forEach(code -> quotes.add(situation.quote(code.place())));
        Optional<WindowsVersion> windows = situation.windows().or(() -> byPackage(logs));
        situation.build().ifPresent(build -> quotes.add(situation.quote(build)));
        if (codes.isEmpty() || windows.isEmpty()) {
            return List.of(new Verdict.NeedsMore(
                    "",
                    "Setup could not install the Windows Media Format Runtime.",
                    codes.isEmpty() ? List.of("the whole setup log") : List.of("systeminfo"),
                    quotes));
        }
        if (windows.get() != WindowsVersion.W2008_R2_SP1) {
            return Verdict.ruledOut(
                    "Windows is " + windows.get().title() + ", whose package setup asks for: the code (0x800B0100, no"
                            + " signature) has another cause here, such as a damaged package or catalog. Run sfc /scannow and"
                            + " look into CBS.log.",
                    quotes);
        }
        return Verdict.confirmed(Finding.of(
                        code(), Severity.ERROR, "Setup asks for the media format package of Windows without SP1")
                .because("Setup ends with 0x800B0100 (" + codes.getFirst().written()
                        + ") because it adds package 6.1.7600.16385, and this is 2008 R2 SP1, which has"
                        + " 6.1.7601.17514.")
                .quoting(quotes)
                .byHand("Restart the server, then run setup again.")
                .repairedBy(Repair.of(
                                FeatureSteps.addPackage(PACKAGE),
                                FeatureSteps.removePackage(PACKAGE),
                                "The server must be restarted before setup goes on.")
                        .withRestart())
                .from("Microsoft KB 2522454"));
    }

    // A log names the package that is there when it lists the folder; what setup asks for is always that of 7600.
    private static Optional<WindowsVersion> byPackage(List<LogReading> logs) {
        return logs.stream()
                        .flatMap(log -> log.packages().stream())
                        .anyMatch(each -> each.version().startsWith("6.1.7601."))
                ? Optional.of(WindowsVersion.W2008_R2_SP1)
                : Optional.empty();
    }
}
