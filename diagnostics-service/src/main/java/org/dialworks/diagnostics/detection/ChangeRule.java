package org.dialworks.diagnostics.detection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.diagnostics.sigma.Placeholders;
import org.dialworks.diagnostics.sigma.SigmaFault;
import org.dialworks.diagnostics.sigma.SigmaParser;
import org.dialworks.diagnostics.sigma.SigmaText;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Changes rules: writes, withdraws, switches. What would leave the rules with a fault is refused. */
@ApplicationScoped
class ChangeRule {

    private static final int MOST_FAULTS = 100;

    private final Rules rules;
    private final RuleRepository repository;
    private final Clock clock;

    @Inject
    ChangeRule(Rules rules, RuleRepository repository, Clock clock) {
        this.rules = rules;
        this.repository = repository;
        this.clock = clock;
    }

    /** The rules after a change, and the one that was changed if it is still there. */
    record Changed(RuleCatalogue catalogue, Optional<RuleCatalogue.Entry> entry, boolean isNew) {}

    /**
     * Writes a rule.
     *
     * @param key what the request calls it
     * @param text one Sigma document
     * @param ifMatch the version that was read; needed where there is the rule already
     */
    Changed write(String key, String text, @Nullable String ifMatch, String by) {
        RuleText rule = read(text);
        if (!rule.key().equals(key)) {
            throw ProblemException.invalid(
                    "id",
                    "The document calls itself '" + rule.key() + "' (its id, or without one its name), not '" + key
                            + "'");
        }
        repository.beginChange();
        RuleCatalogue before = rules.stored();
        Optional<RuleCatalogue.Entry> known = before.find(key);
        known.ifPresent(entry -> Versions.requireMatch(ifMatch, entry.version()));
        RuleSwitch on = known.map(RuleCatalogue.Entry::on).orElse(RuleSwitch.ON);
        return store(before, key, text, on, by, known.isEmpty());
    }

    /** Takes the text that was written here back; a rule that comes with the service is again as it came. */
    Changed withdraw(String key, @Nullable String ifMatch, String by) {
        RuleCatalogue before = begin(key, ifMatch);
        RuleCatalogue.Entry entry = before.entries().get(key);
        if (entry == null || !entry.isChanged()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Rule " + key
                            + " comes with the service and has no text of your own. To turn it off, send PATCH with"
                            + " {\"enabled\":false}");
        }
        return store(before, key, null, entry.on(), by, false);
    }

    /**
     * Turns a rule on or off.
     *
     * @param enabled at all sites that are not listed; null leaves it
     * @param sites by site; a null value takes the site off the list
     */
    Changed turn(
            String key,
            @Nullable Boolean enabled,
            Map<String, @Nullable Boolean> sites,
            @Nullable String ifMatch,
            String by) {
        RuleCatalogue before = begin(key, ifMatch);
        RuleCatalogue.Entry entry = before.find(key).orElseThrow();
        var bySite = new TreeMap<>(entry.on().sites());
        sites.forEach((site, on) -> {
            if (on == null) {
                bySite.remove(site);
            } else {
                bySite.put(site, on);
            }
        });
        var on = new RuleSwitch(enabled == null ? entry.on().enabled() : enabled, bySite);
        return store(before, key, entry.isChanged() ? entry.rule().text() : null, on, by, false);
    }

    private RuleCatalogue begin(String key, @Nullable String ifMatch) {
        repository.beginChange();
        RuleCatalogue before = rules.stored();
        RuleCatalogue.Entry entry =
                before.find(key).orElseThrow(() -> ProblemException.notFound("There is no rule " + key));
        Versions.requireMatch(ifMatch, entry.version());
        return before;
    }

    private Changed store(
            RuleCatalogue before, String key, @Nullable String text, RuleSwitch on, String by, boolean isNew) {
        long version = repository.newest(key).map(StoredRule::version).orElse(0L) + 1;
        repository.insert(new StoredRule(key, version, text, on, clock.instant(), by));
        RuleCatalogue after = RuleCatalogue.of(rules.builtIn(), repository.newest());
        List<Problem.Fault> faults = after.faults().stream()
                .filter(fault -> !before.faults().contains(fault))
                .limit(MOST_FAULTS)
                .map(fault -> fault.rule().equals(key)
                        ? Problem.Fault.atLine(fault.line(), fault.detail())
                        : Problem.Fault.at("/" + fault.rule(), fault.detail()))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "The rules would not fit together: " + faults.getFirst().detail(),
                    faults);
        }
        return new Changed(after, after.find(key), isNew);
    }

    /**
     * Reads one document.
     *
     * @throws ProblemException 422 with the lines that are wrong
     */
    static RuleText read(String text) {
        List<RuleText> rules = readAll(text);
        if (rules.size() != 1) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE, "One document at a time, please: there are " + rules.size());
        }
        return new RuleText(text, rules.getFirst().document());
    }

    /** Reads one or more documents. */
    static List<RuleText> readAll(String text) {
        SigmaText read = new SigmaParser(Placeholders.none()).parse(text);
        if (!read.faults().isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "The rule cannot be read: " + read.faults().getFirst(),
                    read.faults().stream()
                            .limit(MOST_FAULTS)
                            .map(ChangeRule::fault)
                            .toList());
        }
        return read.documents().stream()
                .map(document -> new RuleText(text, document))
                .toList();
    }

    private static Problem.Fault fault(SigmaFault fault) {
        String detail = fault.field().isEmpty() ? fault.detail() : fault.field() + ": " + fault.detail();
        return new Problem.Fault(null, (long) fault.line(), (long) fault.column(), detail);
    }
}
