package org.dialworks.number.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;

/** Finds the numbers that a request names, as the caller may see them. */
@ApplicationScoped
class FindNumber {

    private final Inventory inventory;
    private final Caller caller;
    private final Clock clock;

    @Inject
    FindNumber(Inventory inventory, Caller caller, Clock clock) {
        this.inventory = inventory;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A number of a path.
     *
     * @throws ProblemException 400 when the text is no number
     */
    static PhoneNumber parse(String text) {
        try {
            return PhoneNumber.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_A_NUMBER, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The number as it is to be seen now.
     *
     * @throws ProblemException 404 when nobody knows it, 403 when it is at a site that the token does not cover
     */
    InventoryNumber visible(PhoneNumber number) {
        return Objects.requireNonNull(visible(List.of(number)).get(number));
    }

    /** Each of the numbers, in the given order; throws as {@link #visible(PhoneNumber)} does. */
    Map<PhoneNumber, InventoryNumber> visible(Collection<PhoneNumber> numbers) {
        Map<PhoneNumber, InventoryNumber> known = inventory.find(numbers);
        List<PhoneNumber> others =
                numbers.stream().filter(number -> !known.containsKey(number)).toList();
        Map<PhoneNumber, RangeOfNumber> ranges = others.isEmpty() ? Map.of() : inventory.rangesOf(others);
        var found = new LinkedHashMap<PhoneNumber, InventoryNumber>();
        for (PhoneNumber number : numbers) {
            InventoryNumber one = known.get(number);
            RangeOfNumber range = ranges.get(number);
            if (one == null && range == null) {
                throw ProblemException.notFound(
                        MoveRefusal.words(number, Move.ASSIGN, new MoveNumber.Outcome.Unknown()));
            }
            InventoryNumber standing =
                    one != null ? one : InventoryNumber.unused(number, Objects.requireNonNull(range), Instant.EPOCH);
            caller.requireSite(standing.site());
            found.put(number, standing.seenAt(clock.instant()));
        }
        return found;
    }
}
