package org.dialworks.diagnostics.detection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.event.EventText;
import org.dialworks.diagnostics.event.StoredEvents;
import org.dialworks.diagnostics.sigma.SigmaCorrelation;
import org.dialworks.diagnostics.sigma.SigmaDocument;
import org.dialworks.diagnostics.sigma.SigmaFilter;
import org.dialworks.diagnostics.sigma.match.Explanation;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Tries rules out on events. */
@ApplicationScoped
class TryRule {

    static final String EXAMPLE = """
            {"ruleId":"trunk-no-comfort-noise","events":"<Event><System><Provider Name='LS Mediation Server'/>\
            <EventID>25073</EventID><Level>3</Level><Keywords>0x80000000000000</Keywords>\
            <TimeCreated SystemTime='2026-01-31T12:00:00Z'/><EventRecordID>4711</EventRecordID>\
            <Channel>Lync Server</Channel><Computer>med01.example.net</Computer></System>\
            <EventData><Data>gw1.example.net</Data></EventData></Event>"}""";

    private static final int MOST_EVENTS = 1000;
    private static final int MOST_EXPLAINED = 100;
    private static final int MOST_RULES = 50;

    private final Rules rules;
    private final StoredEvents stored;
    private final Clock clock;

    @Inject
    TryRule(Rules rules, StoredEvents stored, Clock clock) {
        this.rules = rules;
        this.stored = stored;
        this.clock = clock;
    }

    /** What to try. */
    @Schema(name = "RuleTrial")
    public record Trial(
            @Schema(description = "One or more Sigma documents in YAML, separated by ---") @Nullable
            String rule,

            @Schema(description = "Instead: the id of a rule that is there", examples = "gateway-down") @Nullable
            String ruleId,

            @Schema(description = "Events in any form that POST /events takes as text") @Nullable
            String events,

            @Schema(description = "Instead: stored events") @Nullable
            StoredEventsAsked stored,

            @Schema(
                    description =
                            "Up to when it is known that there were no other events; without it the time of the last")
            @Nullable
            Instant until) {}

    /** Which of the stored events; the newest are taken. */
    public record StoredEventsAsked(
            @Nullable String site,
            @Nullable String computer,
            @Nullable String provider,
            @Nullable Integer eventId,
            @Nullable Instant from,
            @Nullable Instant to,

            @Schema(description = "How many at most, 1 to 1000; 100 if absent") @Nullable
            Integer limit) {}

    /** What came of it. */
    @Schema(name = "RuleTrialOutcome")
    public record Outcome(
            @Schema(description = "Each event with what each rule says of it, oldest first; the first 100 of them")
            List<Judged> events,

            @Schema(description = "What all of the rules would raise and clear, in order")
            List<Detection> detections,

            @Schema(description = "What could not be read of pasted events, by position")
            List<Problem.Fault> errors) {}

    /** An event and why rules match it or do not. */
    public record Judged(
            String computer,
            String channel,
            String provider,
            int eventId,
            long recordId,
            Instant time,
            @Schema(description = "By rule") Map<String, Explanation> rules) {}

    private record Events(List<TelemetryEvent> events, List<Problem.Fault> errors) {}

    Outcome run(@Nullable Trial trial, Caller caller) {
        if (trial == null) {
            throw ProblemException.invalid("", "Send {\"rule\" or \"ruleId\", \"events\" or \"stored\"}");
        }
        RuleCatalogue catalogue = rules.stored();
        Tried tried = tried(trial, catalogue);
        Events events = events(trial, caller);
        List<TelemetryEvent> inOrder = events.events().stream()
                .sorted(Comparator.comparing(TelemetryEvent::time).thenComparingLong(TelemetryEvent::recordId))
                .toList();
        Instant last = inOrder.isEmpty() ? Instant.EPOCH : inOrder.getLast().time();
        Instant until = trial.until() == null ? last : trial.until();
        List<Detection> detections = PlainEvaluation.of(tried.book(), inOrder, until).stream()
                .map(Found::detection)
                .toList();
        return new Outcome(
                inOrder.stream()
                        .limit(MOST_EXPLAINED)
                        .map(event -> judged(tried, event))
                        .toList(),
                detections,
                events.errors());
    }

    /** @param single the rules over single events, by which events are explained */
    private record Tried(RuleBook book, Set<String> single) {}

    private static Tried tried(Trial trial, RuleCatalogue catalogue) {
        if ((trial.rule() == null) == (trial.ruleId() == null)) {
            throw ProblemException.invalid("/rule", "Send the text of a rule as rule, or the id of one as ruleId");
        }
        var documents = new LinkedHashMap<String, SigmaDocument>();
        var asked = new ArrayList<SigmaDocument>();
        if (trial.rule() != null) {
            ChangeRule.readAll(trial.rule()).forEach(rule -> asked.add(rule.document()));
        } else {
            asked.add(catalogue
                    .find(String.valueOf(trial.ruleId()))
                    .orElseThrow(() -> ProblemException.invalid("/ruleId", "There is no rule " + trial.ruleId()))
                    .rule()
                    .document());
        }
        asked.forEach(document -> add(document, catalogue, documents, asked));
        catalogue.entries().values().stream()
                .map(entry -> entry.rule().document())
                .filter(SigmaFilter.class::isInstance)
                .forEach(filter -> documents.putIfAbsent(filter.key(), filter));
        var faults = new ArrayList<RuleBook.Fault>();
        RuleBook book = RuleBook.of(List.copyOf(documents.values()), Map.of(), faults::add);
        List<Problem.Fault> wrong = faults.stream()
                .filter(fault ->
                        documents.containsKey(fault.rule()) && !(documents.get(fault.rule()) instanceof SigmaFilter))
                .map(fault -> Problem.Fault.atLine(fault.line(), fault.rule() + ": " + fault.detail()))
                .toList();
        if (!wrong.isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "The rules do not fit together: " + wrong.getFirst().detail(),
                    wrong);
        }
        var single = new LinkedHashSet<String>();
        documents.values().stream()
                .filter(document -> !(document instanceof SigmaCorrelation) && !(document instanceof SigmaFilter))
                .limit(MOST_RULES)
                .forEach(document -> single.add(document.key()));
        return new Tried(book, single);
    }

    // With what it is built upon.
    private static void add(
            SigmaDocument document,
            RuleCatalogue catalogue,
            Map<String, SigmaDocument> documents,
            List<SigmaDocument> asked) {
        if (documents.putIfAbsent(document.key(), document) != null
                || !(document instanceof SigmaCorrelation correlation)) {
            return;
        }
        for (String reference : correlation.references()) {
            Optional<SigmaDocument> below = asked.stream()
                    .filter(other -> other.header().answersTo(reference))
                    .findFirst()
                    .or(() -> catalogue.entries().values().stream()
                            .map(entry -> entry.rule().document())
                            .filter(other -> other.header().answersTo(reference))
                            .findFirst());
            below.ifPresent(other -> add(other, catalogue, documents, asked));
        }
    }

    private Events events(Trial trial, Caller caller) {
        if ((trial.events() == null) == (trial.stored() == null)) {
            throw ProblemException.invalid("/events", "Send events as text, or say as stored which of the stored ones");
        }
        if (trial.events() != null) {
            EventText text = EventText.read(
                    trial.events(), caller.sites().stream().findFirst().orElse("test"), clock.instant());
            if (text.events().size() > MOST_EVENTS) {
                throw ProblemException.invalid("/events", "At most " + MOST_EVENTS + " events at a time");
            }
            return new Events(text.events(), text.faults());
        }
        StoredEventsAsked asked = trial.stored();
        int limit = asked.limit() == null ? MOST_EXPLAINED : asked.limit();
        if (limit < 1 || limit > MOST_EVENTS) {
            throw ProblemException.invalid("/stored/limit", "limit must be 1 to " + MOST_EVENTS);
        }
        List<TelemetryEvent> events = stored.newest(
                new StoredEvents.Asked(
                        asked.site(), asked.computer(), asked.provider(), asked.eventId(), asked.from(), asked.to()),
                caller.sites(),
                limit);
        return new Events(events, List.of());
    }

    private static Judged judged(Tried tried, TelemetryEvent event) {
        var explained = new LinkedHashMap<String, Explanation>();
        for (String rule : tried.single()) {
            tried.book().explain(rule, event).ifPresent(explanation -> explained.put(rule, explanation));
        }
        return new Judged(
                event.computer(),
                event.channel(),
                event.provider(),
                event.eventId(),
                event.recordId(),
                event.time(),
                explained);
    }
}
