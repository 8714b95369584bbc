package org.dialworks.diagnostics.diagnosis;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dialworks.diagnostics.diagnosis.Checks.Answer;
import org.dialworks.diagnostics.diagnosis.DiagnosisView.Kind;
import org.dialworks.diagnostics.diagnosis.DiagnosisView.Said;
import org.dialworks.diagnostics.diagnosis.DiagnosisView.ScriptView;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.knowledge.KnownTroubles;
import org.dialworks.powershell.Script;
import org.jspecify.annotations.Nullable;

/** Verdicts in the words of the API, each with the article on it. */
@Singleton
class Verdicts {

    private final KnownTroubles articles;

    @Inject
    Verdicts(KnownTroubles articles) {
        this.articles = articles;
    }

    Said view(String host, Answer answer) {
        return switch (answer.verdict()) {
            case Verdict.Confirmed(Finding finding) ->
                new Said(
                        finding.code(),
                        answer.check().question(),
                        Kind.CONFIRMED,
                        finding.subject(),
                        finding.severity(),
                        finding.title(),
                        finding.explanation(),
                        finding.quotes(),
                        List.of(),
                        finding.byHand(),
                        script(host, finding),
                        articles.articleOn(finding.code()).orElse(null),
                        finding.source());
            case Verdict.RuledOut(String subject, String why, List<Quote> quotes, var _) ->
                open(answer, Kind.RULED_OUT, subject, why, quotes, List.of());
            case Verdict.NeedsMore(String subject, String why, List<String> ask, List<Quote> quotes) ->
                open(answer, Kind.NEEDS_MORE, subject, why, quotes, ask);
        };
    }

    /** What to send next: first what checks ask that have a sign of trouble, then the rest; each once. */
    static List<String> next(List<Answer> answers) {
        Set<String> next = new LinkedHashSet<>();
        for (boolean suspicious : new boolean[] {true, false}) {
            for (Answer answer : answers) {
                if (answer.verdict() instanceof Verdict.NeedsMore more
                        && more.quotes().isEmpty() != suspicious) {
                    next.addAll(more.ask());
                }
            }
        }
        return List.copyOf(next);
    }

    private Said open(Answer answer, Kind kind, String subject, String why, List<Quote> quotes, List<String> ask) {
        return new Said(
                answer.code(),
                answer.check().question(),
                kind,
                subject,
                null,
                "",
                why,
                quotes,
                ask,
                List.of(),
                null,
                articles.articleOn(answer.code()).orElse(null),
                null);
    }

    private static @Nullable ScriptView script(String host, Finding finding) {
        if (finding.repair().isEmpty()) {
            return null;
        }
        Repair repair = finding.repair().get();
        return new ScriptView(
                RepairScript.apply(host, List.of(finding)).map(Script::render).orElseThrow(),
                RepairScript.undo(host, List.of(finding)).map(Script::render).orElse(null),
                repair.risks(),
                repair.restart());
    }
}
