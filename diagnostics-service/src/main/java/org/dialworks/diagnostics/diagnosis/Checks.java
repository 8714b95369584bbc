package org.dialworks.diagnostics.diagnosis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.diagnosis.check.edge.EdgeChecks;
import org.dialworks.diagnostics.diagnosis.check.gateway.GatewayChecks;
import org.dialworks.diagnostics.diagnosis.check.network.NetworkChecks;
import org.dialworks.diagnostics.diagnosis.check.port.PortChecks;
import org.dialworks.diagnostics.diagnosis.check.server.ServerChecks;
import org.dialworks.diagnostics.prerequisite.Prerequisites;

/** All checks, and what they say of a host. */
public final class Checks {

    private final List<Check> all;

    private Checks(List<Check> all) {
        this.all = List.copyOf(all);
        var codes = new HashSet<String>();
        for (Check check : all) {
            if (!codes.add(check.code())) {
                throw new IllegalArgumentException("there are two checks for " + check.code());
            }
        }
    }

    /** The checks that come with the service. */
    public static Checks builtIn(Prerequisites prerequisites) {
        return new Checks(Stream.of(
                        NetworkChecks.all(prerequisites),
                        GatewayChecks.all(),
                        EdgeChecks.all(),
                        PortChecks.all(),
                        ServerChecks.all(prerequisites))
                .flatMap(List::stream)
                .toList());
    }

    /** One verdict, and the check that gave it. */
    public record Answer(Check check, Verdict verdict) {

        /** What the trouble is called. */
        public String code() {
            return verdict instanceof Verdict.Confirmed(var finding) ? finding.code() : check.code();
        }

        private int order() {
            return switch (verdict) {
                case Verdict.Confirmed _ -> 0;
                case Verdict.NeedsMore _ -> 1;
                case Verdict.RuledOut _ -> 2;
            };
        }

        private Severity severity() {
            return verdict instanceof Verdict.Confirmed(var finding) ? finding.severity() : Severity.INFO;
        }
    }

    /** All verdicts: what is confirmed first, the worst of it first; then what needs more; then what is ruled out. */
    public List<Answer> judge(Situation situation) {
        return all.stream()
                .flatMap(check -> check.judge(situation).stream().map(verdict -> new Answer(check, verdict)))
                .sorted(Comparator.comparingInt(Answer::order).thenComparing(Answer::severity))
                .toList();
    }

    List<Check> all() {
        return all;
    }
}
