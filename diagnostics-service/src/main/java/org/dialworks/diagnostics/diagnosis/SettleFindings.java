package org.dialworks.diagnostics.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.Checks.Answer;
import org.dialworks.diagnostics.diagnosis.DiagnosisView.Outcome;
import org.dialworks.diagnostics.diagnosis.DiagnosisView.State;
import org.dialworks.diagnostics.diagnosis.StandingRepository.Standing;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.platform.outbox.Outbox;

/** Tells incidents what a diagnosis found, and what it found to be over, within its transaction. */
@ApplicationScoped
class SettleFindings {

    private final StandingRepository repository;
    private final Outbox outbox;

    @Inject
    SettleFindings(StandingRepository repository, Outbox outbox) {
        this.repository = repository;
        this.outbox = outbox;
    }

    /**
     * Raises what is confirmed, and ends what is over.
     *
     * @param answers the verdicts of this diagnosis
     * @param lastEvent when the host logged last
     */
    void settle(Asked asked, UUID diagnosis, List<Answer> answers, Optional<Instant> lastEvent, Instant now) {
        repository.lock(asked.site(), asked.host());
        List<Standing> before = repository.list(asked.site(), asked.host());
        Set<List<String>> holding = new HashSet<>();
        for (Answer answer : answers) {
            switch (answer.verdict()) {
                case Verdict.Confirmed(Finding finding) -> {
                    // What is no trouble opens no incident.
                    if (finding.severity() != Severity.INFO) {
                        holding.add(List.of(finding.code(), finding.subject()));
                        raise(asked, diagnosis, answer, finding, before, now);
                    }
                }
                case Verdict.RuledOut(String _, String why, var _, Optional<String> contradicts) ->
                    contradicts.ifPresent(rule -> tell(FindingDetections.contradicted(
                            asked.site(), asked.host(), answer.check().family(), rule, why, now)));
                case Verdict.NeedsMore _ -> {}
            }
        }
        for (Standing standing : before) {
            if (!holding.contains(List.of(standing.code(), standing.subject()))) {
                Outcome outcome = Verification.of(
                        standing.code(), standing.subject(), standing.since(), standing.byEvents(), answers, lastEvent);
                if (outcome.state() == State.REPAIRED) {
                    repository.end(asked.site(), asked.host(), standing);
                    tell(FindingDetections.ended(standing.raised(), outcome.why(), now));
                }
            }
        }
    }

    private void raise(
            Asked asked, UUID diagnosis, Answer answer, Finding finding, List<Standing> before, Instant now) {
        Optional<Standing> known = before.stream()
                .filter(standing -> standing.code().equals(finding.code())
                        && standing.subject().equals(finding.subject()))
                .findFirst();
        Instant since = known.map(Standing::since).orElse(now);
        Detection detection = FindingDetections.raised(
                asked.site(), asked.host(), answer.check().family(), finding, diagnosis, since, known.isEmpty(), now);
        repository.store(
                asked.site(),
                asked.host(),
                diagnosis,
                new Standing(finding.code(), finding.subject(), since, finding.isByEvents(), detection));
        tell(detection);
    }

    private void tell(Detection detection) {
        outbox.append(detection.raised() ? EventType.DETECTION_RAISED : EventType.DETECTION_CLEARED, detection);
    }
}
