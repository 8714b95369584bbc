package org.dialworks.number.inventory;

import static org.dialworks.contracts.NumberState.ACTIVE;
import static org.dialworks.contracts.NumberState.ASSIGNED;
import static org.dialworks.contracts.NumberState.AVAILABLE;
import static org.dialworks.contracts.NumberState.BLOCKED;
import static org.dialworks.contracts.NumberState.PORTING_IN;
import static org.dialworks.contracts.NumberState.PORTING_OUT;
import static org.dialworks.contracts.NumberState.QUARANTINED;
import static org.dialworks.contracts.NumberState.RESERVED;
import static org.dialworks.contracts.NumberState.RETIRED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.contracts.NumberState;
import org.jspecify.annotations.Nullable;

/**
 * The life of a number: the one table that says which moves each state allows and where they lead. A move that is not in
 * it is refused. {@code LIFECYCLE.md} is made from it.
 */
public final class Lifecycle {

    private static final List<Step> TABLE = List.of(
            step(AVAILABLE, Move.RESERVE, RESERVED),
            step(AVAILABLE, Move.ASSIGN, ASSIGNED),
            step(AVAILABLE, Move.ACTIVATE, ACTIVE),
            step(AVAILABLE, Move.BLOCK, BLOCKED),
            step(AVAILABLE, Move.PORT_IN, PORTING_IN),
            step(AVAILABLE, Move.PORT_OUT, PORTING_OUT),
            step(AVAILABLE, Move.RETIRE, RETIRED),
            step(RESERVED, Move.RESERVE, RESERVED),
            step(RESERVED, Move.ASSIGN, ASSIGNED),
            step(RESERVED, Move.ACTIVATE, ACTIVE),
            step(RESERVED, Move.RELEASE, AVAILABLE),
            step(RESERVED, Move.EXPIRE, AVAILABLE),
            step(RESERVED, Move.BLOCK, BLOCKED),
            step(ASSIGNED, Move.ACTIVATE, ACTIVE),
            step(ASSIGNED, Move.HAND_OVER, ASSIGNED),
            step(ASSIGNED, Move.RELEASE, QUARANTINED, When.IT_RESTS),
            step(ASSIGNED, Move.RELEASE, AVAILABLE),
            step(ASSIGNED, Move.PORT_OUT, PORTING_OUT),
            step(ACTIVE, Move.HAND_OVER, ASSIGNED),
            step(ACTIVE, Move.RELEASE, QUARANTINED, When.IT_RESTS),
            step(ACTIVE, Move.RELEASE, AVAILABLE),
            step(ACTIVE, Move.PORT_OUT, PORTING_OUT),
            step(QUARANTINED, Move.GIVE_BACK, ASSIGNED),
            step(QUARANTINED, Move.RELEASE, AVAILABLE),
            step(QUARANTINED, Move.EXPIRE, AVAILABLE),
            step(QUARANTINED, Move.BLOCK, BLOCKED),
            step(QUARANTINED, Move.PORT_OUT, PORTING_OUT),
            step(QUARANTINED, Move.RETIRE, RETIRED),
            step(BLOCKED, Move.UNBLOCK, AVAILABLE),
            step(BLOCKED, Move.RETIRE, RETIRED),
            step(PORTING_IN, Move.PORT_IN, PORTING_IN),
            step(PORTING_IN, Move.COMPLETE_PORT, ASSIGNED, When.IT_IS_FOR_A_HOLDER),
            step(PORTING_IN, Move.COMPLETE_PORT, AVAILABLE),
            step(PORTING_IN, Move.CANCEL_PORT, RETIRED),
            step(PORTING_OUT, Move.PORT_OUT, PORTING_OUT),
            step(PORTING_OUT, Move.COMPLETE_PORT, RETIRED),
            step(PORTING_OUT, Move.CANCEL_PORT, ASSIGNED, When.IT_WAS_ASSIGNED),
            step(PORTING_OUT, Move.CANCEL_PORT, ACTIVE, When.IT_WAS_ACTIVE),
            step(PORTING_OUT, Move.CANCEL_PORT, QUARANTINED, When.IT_RESTED),
            step(PORTING_OUT, Move.CANCEL_PORT, AVAILABLE),
            step(RETIRED, Move.PORT_IN, PORTING_IN),
            step(RETIRED, Move.ACTIVATE, ACTIVE),
            step(RETIRED, Move.RETURN, AVAILABLE));

    private Lifecycle() {}

    /** What besides the state decides where a move leads. The first step of the table that fits is the one. */
    enum When {
        ALWAYS(""),
        IT_RESTS("it has been active, and is to rest"),
        IT_IS_FOR_A_HOLDER("it is meant for a holder"),
        IT_WAS_ASSIGNED("it was assigned before"),
        IT_WAS_ACTIVE("it was active before"),
        IT_RESTED("it was quarantined before");

        private final String words;

        When(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        private boolean fits(Given given) {
            return switch (this) {
                case ALWAYS -> true;
                case IT_RESTS -> given.rests();
                case IT_IS_FOR_A_HOLDER -> given.forHolder();
                case IT_WAS_ASSIGNED -> given.before() == ASSIGNED;
                case IT_WAS_ACTIVE -> given.before() == ACTIVE;
                case IT_RESTED -> given.before() == QUARANTINED;
            };
        }
    }

    /**
     * What is known of the number that makes a move.
     *
     * @param rests whether it is to rest when it is released
     * @param forHolder whether it is meant for a holder
     * @param before the state that it was in before it was on its way out
     */
    record Given(boolean rests, boolean forHolder, @Nullable NumberState before) {

        static final Given NOTHING = new Given(false, false, null);
    }

    /** A row of the table. */
    record Step(NumberState from, Move move, NumberState to, When when) {}

    private static Step step(NumberState from, Move move, NumberState to) {
        return new Step(from, move, to, When.ALWAYS);
    }

    private static Step step(NumberState from, Move move, NumberState to, When when) {
        return new Step(from, move, to, when);
    }

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

    /** What the table says of a move whose end depends on nothing but the state. */
    public static Ruling ruling(NumberState state, Move move) {
        return ruling(state, move, Given.NOTHING);
    }

    /** What the table says of a move. */
    static Ruling ruling(NumberState state, Move move, Given given) {
        return TABLE.stream()
                .filter(step -> step.from() == state
                        && step.move() == move
                        && step.when().fits(given))
                .findFirst()
                .<Ruling>map(step -> new Ruling.Allowed(step.to()))
                .orElseGet(() -> new Ruling.Refused(allowedFrom(state)));
    }

    private static Set<Move> allowedFrom(NumberState state) {
        return TABLE.stream()
                .filter(step -> step.from() == state)
                .map(Step::move)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Move.class)));
    }

    /** The table, in the order of the states. */
    static List<Step> table() {
        return TABLE;
    }
}
