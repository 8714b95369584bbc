package org.dialworks.diagnostics.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.diagnosis.Checks.Answer;
import org.dialworks.diagnostics.diagnosis.DiagnosisView.Outcome;
import org.dialworks.diagnostics.diagnosis.DiagnosisView.State;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/** Whether a finding is repaired, by the answers to later evidence. */
final class Verification {

    /** So long must a host log on without a complaint. */
    private static final Duration QUIET = Duration.ofMinutes(30);

    private Verification() {}

    /**
     * What became of a finding.
     *
     * @param code and {@code subject}: of the finding
     * @param since when it was found
     * @param byEvents whether it rested on events alone
     * @param answers to the evidence and events since then
     * @param lastEvent when the host logged last
     */
    static Outcome of(
            String code,
            String subject,
            Instant since,
            boolean byEvents,
            List<Answer> answers,
            Optional<Instant> lastEvent) {
        List<Answer> about = answers.stream()
                .filter(answer -> isAbout(answer, code, subject))
                .toList();
        for (Answer answer : about) {
            if (answer.verdict() instanceof Verdict.Confirmed) {
                return new Outcome(code, subject, State.STILL_THERE, "The new evidence shows it again.");
            }
        }
        for (Answer answer : about) {
            if (answer.verdict() instanceof Verdict.RuledOut(String _, String why, var _, var _)) {
                return new Outcome(code, subject, State.REPAIRED, why);
            }
        }
        for (Answer answer : about) {
            if (answer.verdict() instanceof Verdict.NeedsMore(String _, String why, List<String> ask, var _)) {
                return new Outcome(code, subject, State.UNKNOWN, why + " Send: " + String.join(", ", ask) + ".");
            }
        }
        // The question no longer arises. For what events alone told, silence of a host that logs on is an answer.
        boolean quiet = byEvents
                && lastEvent.filter(last -> last.isAfter(since.plus(QUIET))).isPresent();
        return quiet
                ? new Outcome(
                        code,
                        subject,
                        State.REPAIRED,
                        "The host has logged on for " + QUIET.toMinutes() + " minutes without a sign of it.")
                : new Outcome(code, subject, State.UNKNOWN, "Nothing in the new evidence is about it.");
    }

    // A check that answers for the host as a whole answers for every subject.
    private static boolean isAbout(Answer answer, String code, String subject) {
        return answer.code().equals(code)
                && (answer.verdict().subject().isEmpty()
                        || answer.verdict().subject().equals(subject));
    }
}
