package org.dialworks.diagnostics.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.Checks.Answer;
import org.dialworks.diagnostics.diagnosis.DiagnosisRepository.Stored;
import org.dialworks.diagnostics.diagnosis.DiagnosisView.Outcome;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.event.StoredEvents;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.impact.WhoIsHit;
import org.dialworks.powershell.Script;
import org.jspecify.annotations.Nullable;

/** Diagnoses a host: gathers what is known, asks every check, keeps the answer and tells incidents, in one transaction. */
@ApplicationScoped
class DiagnoseHost {

    private static final Duration LOOKED_BACK = Duration.ofHours(24);
    private static final int MOST_EVENTS = 5000;

    private final Checks checks;
    private final StoredEvents stored;
    private final WhoIsHit plans;
    private final DiagnosisRepository repository;
    private final SettleFindings findings;
    private final Verdicts verdicts;
    private final Clock clock;

    @Inject
    DiagnoseHost(
            Checks checks,
            StoredEvents stored,
            WhoIsHit plans,
            DiagnosisRepository repository,
            SettleFindings findings,
            Verdicts verdicts,
            Clock clock) {
        this.checks = checks;
        this.stored = stored;
        this.plans = plans;
        this.repository = repository;
        this.findings = findings;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** Diagnoses a host by evidence and by what it has logged in the last day. */
    Stored diagnose(Asked asked, Evidence sent, String by) {
        Instant now = now();
        return diagnose(asked, sent, now.minus(LOOKED_BACK), null, by, now);
    }

    /** Diagnoses a host again, by later evidence and by what it has logged since, and says what became of the findings. */
    Stored verify(Stored earlier, Asked asked, Evidence sent, String by) {
        return diagnose(asked, sent, earlier.view().at(), earlier.view(), by, now());
    }

    private Stored diagnose(
            Asked asked, Evidence sent, Instant from, @Nullable DiagnosisView earlier, String by, Instant now) {
        Evidence evidence = sent.of(asked.shortHost());
        List<TelemetryEvent> events = stored.ofHost(asked.site(), asked.host(), from, MOST_EVENTS);
        List<String> named = asked.gateways().isEmpty()
                ? plans.gateways(asked.site()).stream()
                        .flatMap(gateway -> gateway.addresses().stream())
                        .toList()
                : asked.gateways();
        List<Ipv4Address> known = named.stream()
                .flatMap(address -> Ipv4Address.parse(address).stream())
                .toList();
        var situation = new Situation(
                asked.product(),
                asked.role(),
                asked.windows(),
                evidence,
                events,
                known,
                asked.pstnAddress().flatMap(Ipv4Address::parse),
                now);
        List<Answer> answers = checks.judge(situation);
        Optional<Instant> lastEvent = events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.getLast().time());
        List<Outcome> outcomes = earlier == null ? List.of() : outcomes(earlier, answers, lastEvent);
        var view = new DiagnosisView(
                UUID.randomUUID(),
                asked.site(),
                asked.host(),
                asked.product().orElse(null),
                asked.role().orElse(null),
                situation.windows().orElse(null),
                known.stream().map(Ipv4Address::toString).toList(),
                asked.evidence(),
                events.size(),
                answers.stream()
                        .map(answer -> verdicts.view(asked.host(), answer))
                        .toList(),
                Verdicts.next(answers),
                EvidenceNotes.of(sent, evidence, asked.shortHost()),
                earlier == null ? null : earlier.id(),
                outcomes,
                now,
                by);
        // What was pasted is not kept: the lines that count are quoted.
        var stored = new Stored(
                asked.with(asked.evidence(), Optional.empty()),
                view,
                scripts(asked, answers, true),
                scripts(asked, answers, false));
        repository.insert(stored);
        if (asked.raise()) {
            findings.settle(asked, view.id(), answers, lastEvent, now);
        }
        return stored;
    }

    private static List<Outcome> outcomes(DiagnosisView earlier, List<Answer> answers, Optional<Instant> lastEvent) {
        return earlier.verdicts().stream()
                .filter(said -> said.verdict() == DiagnosisView.Kind.CONFIRMED)
                .map(said -> Verification.of(
                        said.code(),
                        said.subject(),
                        earlier.at(),
                        said.quotes().stream().allMatch(Quote::comesFromEvent),
                        answers,
                        lastEvent))
                .toList();
    }

    private static @Nullable String scripts(Asked asked, List<Answer> answers, boolean apply) {
        List<Finding> found = answers.stream()
                .filter(answer -> answer.verdict() instanceof Verdict.Confirmed)
                .map(answer -> ((Verdict.Confirmed) answer.verdict()).finding())
                .toList();
        return (apply ? RepairScript.apply(asked.host(), found) : RepairScript.undo(asked.host(), found))
                .map(Script::render)
                .orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
