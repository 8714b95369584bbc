package org.dialworks.number.unused;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Joins numbers that come in ascending order into runs; where range or state change, a run ends. */
final class Runs {

    /** What the numbers of a run have in common. */
    record In(UUID rangeId, String range, String site) {}

    private final boolean single;
    private List<UnusedRun> ended = new ArrayList<>();
    private @Nullable In in;
    private NumberState state = NumberState.AVAILABLE;
    private long first;
    private long last;

    /** @param single whether each number is to be a run of its own */
    Runs(boolean single) {
        this.single = single;
    }

    void add(In where, NumberState next, long digits) {
        if (!single && where.equals(in) && next == state && digits == last + 1) {
            last = digits;
            return;
        }
        end();
        in = where;
        state = next;
        first = digits;
        last = digits;
    }

    /** Ends the run under way: there is nothing behind it. */
    void end() {
        if (in != null) {
            ended.add(new UnusedRun(
                    PhoneNumber.of(first),
                    PhoneNumber.of(last),
                    last - first + 1,
                    state,
                    in.rangeId(),
                    in.range(),
                    in.site()));
            in = null;
        }
    }

    /** The runs that have ended since they were last asked for. */
    List<UnusedRun> ended() {
        List<UnusedRun> runs = ended;
        ended = new ArrayList<>();
        return runs;
    }
}
