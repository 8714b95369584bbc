package org.dialworks.number.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.inventory.Expiry;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.MoveNumber;
import org.dialworks.number.inventory.MoveNumber.Outcome.Clash;
import org.dialworks.number.inventory.MoveNumber.Outcome.Moved;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.number.policy.SitePolicies;

/**
 * Takes extensions where the policy of the site has a say in whether one may be taken beside its base number or another
 * extension on it. Each is moved as if it had been asked for by name, which locks the base number, asks the policy and closes
 * the base number.
 */
@ApplicationScoped
class TakeExtensions {

    private final ChooseSpots chooseSpots;
    private final MoveNumber moveNumber;
    private final SitePolicies policies;
    private final Expiry expiry;

    @Inject
    TakeExtensions(ChooseSpots chooseSpots, MoveNumber moveNumber, SitePolicies policies, Expiry expiry) {
        this.chooseSpots = chooseSpots;
        this.moveNumber = moveNumber;
        this.policies = policies;
        this.expiry = expiry;
    }

    /** Those of the ranges from which taking is for the policy of their site to allow; each policy is read once. */
    Set<RangeOfNumber> among(List<RangeOfNumber> ranges) {
        var bySite = new HashMap<String, Boolean>();
        return ranges.stream()
                .filter(range -> range.numbering() instanceof Numbering.Extensions)
                .filter(range -> bySite.computeIfAbsent(
                        range.site(), site -> policies.of(site).uniqueness().closesBase()))
                .collect(Collectors.toSet());
    }

    /** As {@link TakeNumbers#take(List, Selection, List)}. */
    List<TakeNumbers.Outcome> take(RangeOfNumber range, Selection selection, List<TakeNumbers.Request> requests) {
        return requests.stream()
                .map(request -> take(range, selection, request.wish()))
                .toList();
    }

    private TakeNumbers.Outcome take(RangeOfNumber range, Selection selection, TakeNumbers.Wish wish) {
        Attempt attempt = attempt(range, selection, wish);
        if (attempt.outcome().isEmpty()) {
            // What was in the way may be over and not written down, or somebody was faster. The base number is locked
            // by
            // now: nobody takes an extension on it any more, and what is chosen next is free.
            expiry.endBesideBase(range.id());
            attempt = attempt(range, selection, wish);
        }
        long free = attempt.free();
        return attempt.outcome().orElseGet(() -> new TakeNumbers.Outcome.NotEnough(free));
    }

    /**
     * What came of choosing and moving.
     *
     * @param outcome empty when not all could be moved, and none was
     * @param free how many could have been
     */
    private record Attempt(Optional<TakeNumbers.Outcome> outcome, long free) {}

    private Attempt attempt(RangeOfNumber range, Selection selection, TakeNumbers.Wish wish) {
        List<PhoneNumber> chosen = chooseSpots.choose(List.of(range), selection, wish.count()).stream()
                .map(Spot::number)
                .toList();
        if (chosen.size() < wish.count()) {
            return new Attempt(Optional.empty(), chosen.size());
        }
        Map<PhoneNumber, MoveNumber.Outcome> outcomes = moveNumber.moveAll(
                chosen, new MoveNumber.Wish(wish.move(), wish.holder(), wish.until(), wish.reason(), null, wish.by()));
        var taken = new ArrayList<InventoryNumber>();
        for (MoveNumber.Outcome outcome : outcomes.values()) {
            switch (outcome) {
                case Moved(var number) -> taken.add(number);
                case Clash(var other) -> {
                    return new Attempt(Optional.of(clash(other, chosen)), 0);
                }
                case MoveNumber.Outcome.Refusal refusal -> {}
            }
        }
        return new Attempt(
                taken.size() == chosen.size() ? Optional.of(new TakeNumbers.Outcome.Taken(taken)) : Optional.empty(),
                taken.size());
    }

    /** Of several on one base number the policy may allow the first: then there is one, and they were too many. */
    private static TakeNumbers.Outcome clash(PhoneNumber other, List<PhoneNumber> chosen) {
        return chosen.contains(other) ? new TakeNumbers.Outcome.NotEnough(1) : new TakeNumbers.Outcome.Clash(other);
    }
}
