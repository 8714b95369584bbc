package org.dialworks.diagnostics.diagnosis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dialworks.diagnostics.diagnosis.DiagnosisRepository.Stored;
import org.dialworks.diagnostics.diagnosis.DiagnosisResource.RepairView;
import org.dialworks.diagnostics.diagnosis.DiagnosisView.Said;
import org.dialworks.diagnostics.diagnosis.DiagnosisView.ScriptView;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The repairs of a diagnosis, all together or of one finding. */
final class Repairs {

    private Repairs() {}

    static RepairView of(Stored stored, @Nullable String finding) {
        List<Said> confirmed = stored.view().verdicts().stream()
                .filter(said -> said.verdict() == DiagnosisView.Kind.CONFIRMED)
                .filter(said -> finding == null || said.code().equalsIgnoreCase(finding))
                .toList();
        if (finding != null && confirmed.isEmpty()) {
            throw ProblemException.notFound("The diagnosis does not confirm " + finding);
        }
        List<ScriptView> scripts =
                confirmed.stream().map(Said::script).filter(Objects::nonNull).toList();
        Stream<String> byHand = confirmed.stream().flatMap(said -> said.byHand().stream());
        return new RepairView(
                finding == null ? stored.apply() : first(scripts, true),
                finding == null ? stored.undo() : first(scripts, false),
                scripts.stream()
                        .flatMap(script -> script.risks().stream())
                        .distinct()
                        .toList(),
                scripts.stream().anyMatch(ScriptView::restart),
                byHand.distinct().toList());
    }

    // Of several findings with one code, as two addresses without a route, the worst comes first.
    private static @Nullable String first(List<ScriptView> scripts, boolean apply) {
        return scripts.isEmpty()
                ? null
                : apply ? scripts.getFirst().apply() : scripts.getFirst().undo();
    }
}
