package org.dialworks.diagnostics.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;

/** Applies correlations to the groups in a store: those of hosts, or those over several. */
final class Correlator {

    private final KeyValueStore<String, GroupState> store;
    private final Consumer<Found> told;
    private final Consumer<Sighting> elsewhere;
    private final boolean ofHosts;

    /**
     * @param told takes what is to be told
     * @param elsewhere takes observations of groups that are not in this store
     * @param ofHosts whether the store holds groups of one host each
     */
    Correlator(
            KeyValueStore<String, GroupState> store,
            Consumer<Found> told,
            Consumer<Sighting> elsewhere,
            boolean ofHosts) {
        this.store = store;
        this.told = told;
        this.elsewhere = elsewhere;
        this.ofHosts = ofHosts;
    }

    /** Takes in an observation, here or elsewhere. */
    void take(RuleBook book, Sighting sighting) {
        if (book.isOfHosts(sighting.group().correlation()) != ofHosts) {
            elsewhere.accept(sighting);
            return;
        }
        String key = sighting.group().key();
        book.correlation(sighting.group().correlation()).ifPresent(rule -> {
            GroupState known = store.get(key);
            GroupState state = known == null ? GroupState.empty(sighting.group()) : known;
            Correlating.observe(rule, state, sighting.observation())
                    .ifPresent(outcome ->
                            apply(book, key, outcome, sighting.observation().arrived()));
        });
    }

    /** Time has passed on a host, as another event of it shows. */
    void passed(RuleBook book, String site, String host, java.time.Instant eventTime, long arrived) {
        String prefix = Group.prefix(site, host);
        var due = new ArrayList<Due>();
        try (var states = store.range(prefix, prefix + Character.MAX_VALUE)) {
            while (states.hasNext()) {
                KeyValue<String, GroupState> entry = states.next();
                book.correlation(entry.value.group().correlation())
                        .flatMap(rule -> Correlating.passed(rule, entry.value, eventTime, arrived))
                        .ifPresent(outcome -> due.add(new Due(entry.key, outcome, false)));
            }
        }
        due.forEach(one -> apply(book, one.key(), one.outcome(), arrived));
    }

    /** A group that wall-clock time says something about. */
    record Due(String key, Correlated.Outcome outcome, boolean over) {}

    /**
     * The groups about which something follows from silence, or of which nothing needs to be kept.
     *
     * @param before the rules that were in force until now
     */
    List<Due> due(RuleBook book, RuleBook before, long wallClock) {
        var due = new ArrayList<Due>();
        try (var states = store.all()) {
            while (states.hasNext()) {
                KeyValue<String, GroupState> entry = states.next();
                Group group = entry.value.group();
                book.correlation(group.correlation())
                        .filter(rule -> book.isOn(rule, group.site()))
                        .ifPresentOrElse(
                                rule -> {
                                    Correlated.Outcome outcome =
                                            Correlating.whenNothingComes(rule, entry.value, wallClock);
                                    boolean over = Correlating.isOver(rule, outcome.state(), wallClock);
                                    if (over || !outcome.found().isEmpty()) {
                                        due.add(new Due(entry.key, outcome, over));
                                    }
                                },
                                () -> due.add(new Due(entry.key, withdrawn(before, entry.value), true)));
            }
        }
        return due;
    }

    // What a rule has raised that is no longer in force is taken back: nobody would look for its end any more.
    private static Correlated.Outcome withdrawn(RuleBook before, GroupState state) {
        return before.correlation(state.group().correlation())
                .map(rule -> Withdrawal.of(rule, state))
                .orElse(new Correlated.Outcome(state, List.of()));
    }

    void apply(RuleBook book, Due due, long timestamp) {
        apply(book, due.key(), due.outcome(), timestamp);
        if (due.over()) {
            store.delete(due.key());
        }
    }

    private void apply(RuleBook book, String key, Correlated.Outcome outcome, long timestamp) {
        store.put(key, outcome.state());
        for (Found found : outcome.found()) {
            if (book.isTold(found.detection())) {
                told.accept(found);
            }
            if (found.detection().raised()) {
                book.builtUpon(outcome.state().group(), found.detection(), timestamp)
                        .forEach(sighting -> take(book, sighting));
            }
        }
    }
}
