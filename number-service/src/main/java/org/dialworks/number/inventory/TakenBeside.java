package org.dialworks.number.inventory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.policy.Uniqueness;

/** Which numbers are taken on some base numbers, while several change. */
public final class TakenBeside {

    private final Map<Long, Set<PhoneNumber>> taken = new HashMap<>();

    public TakenBeside(Collection<PhoneNumber> taken) {
        taken.forEach(number -> on(number).add(number));
    }

    /** What keeps a number from being taken, if anything does. */
    public Optional<PhoneNumber> clash(Uniqueness uniqueness, PhoneNumber wanted) {
        return uniqueness.clash(wanted, on(wanted));
    }

    /** Whether a base number is not to be offered, since an extension on it is taken. */
    public boolean closes(PhoneNumber base) {
        return !base.hasExtension() && on(base).stream().anyMatch(PhoneNumber::hasExtension);
    }

    /** Takes note of a number that has moved. */
    public void moved(InventoryNumber then) {
        if (Uniqueness.isTaken(then.state())) {
            on(then.number()).add(then.number());
        } else {
            on(then.number()).remove(then.number());
        }
    }

    private Set<PhoneNumber> on(PhoneNumber number) {
        return taken.computeIfAbsent(number.digits(), digits -> new TreeSet<>());
    }
}
