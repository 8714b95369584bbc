package org.dialworks.number.unused;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Joins numbers that come in ascending order into runs; where range or state change, a run ends. */
final class Runs {

    /**
     * What the numbers of a run have in common.
     *
     * @param base the base number of a range of extensions, 0 in one of whole numbers
     * @param extensionLength how many digits its extensions have
     */
    record In(UUID rangeId, String range, String site, long base, int extensionLength) {

        /** The number at a place: the digits, or the value of the extension. */
        PhoneNumber number(long place) {
            return base == 0
                    ? PhoneNumber.of(place)
                    : new PhoneNumber(base, String.format(Locale.ROOT, "%0" + extensionLength + "d", place));
        }
    }

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

    void add(In where, NumberState next, long place) {
        if (!single && where.equals(in) && next == state && place == last + 1) {
            last = place;
            return;
        }
        end();
        in = where;
        state = next;
        first = place;
        last = place;
    }

    /** Ends the run under way: there is nothing behind it. */
    void end() {
        if (in != null) {
            ended.add(new UnusedRun(
                    in.number(first), in.number(last), last - first + 1, state, in.rangeId(), in.range(), in.site()));
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
