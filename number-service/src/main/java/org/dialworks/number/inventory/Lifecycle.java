package org.dialworks.number.inventory;

import static org.dialworks.contracts.NumberState.ACTIVE;
import static org.dialworks.contracts.NumberState.ASSIGNED;
import static org.dialworks.contracts.NumberState.AVAILABLE;
import static org.dialworks.contracts.NumberState.BLOCKED;
import static org.dialworks.contracts.NumberState.QUARANTINED;
import static org.dialworks.contracts.NumberState.RESERVED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.dialworks.contracts.NumberState;

/**
 * The life of a number: the one table that says which moves each state allows and where they lead. A move that is not in
 * it is refused.
 */
public final class Lifecycle {

    private static final Map<NumberState, Map<Move, NumberState>> TABLE = new EnumMap<>(Map.of(
            AVAILABLE, Map.of(Move.RESERVE, RESERVED, Move.ASSIGN, ASSIGNED, Move.BLOCK, BLOCKED),
            RESERVED,
                    Map.of(
                            Move.RESERVE, RESERVED,
                            Move.ASSIGN, ASSIGNED,
                            Move.RELEASE, AVAILABLE,
                            Move.BLOCK, BLOCKED),
            ASSIGNED, Map.of(Move.ACTIVATE, ACTIVE, Move.RELEASE, AVAILABLE),
            ACTIVE, Map.of(Move.RELEASE, AVAILABLE),
            QUARANTINED, Map.of(Move.RELEASE, AVAILABLE, Move.BLOCK, BLOCKED),
            BLOCKED, Map.of(Move.UNBLOCK, AVAILABLE)));

    private Lifecycle() {}

    /** Whether a move is allowed. */
    public sealed interface Ruling {
        /** It leads to this state. */
        record Allowed(NumberState next) implements Ruling {}

        /** It is not; these are. */
        record Refused(Set<Move> allowed) implements Ruling {
            public Refused {
                allowed = Set.copyOf(allowed);
            }
        }
    }

    /** What the table says of a move from a state. */
    public static Ruling ruling(NumberState state, Move move) {
        Map<Move, NumberState> allowed = TABLE.getOrDefault(state, Map.of());
        NumberState next = allowed.get(move);
        return next == null ? new Ruling.Refused(allowed.keySet()) : new Ruling.Allowed(next);
    }
}
