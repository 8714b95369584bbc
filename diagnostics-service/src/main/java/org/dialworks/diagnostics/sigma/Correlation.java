package org.dialworks.diagnostics.sigma;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How matches are correlated. The first seven are Sigma's; {@link PairedClose}, {@link Absence}, {@link Flap} and
 * {@link QuietClose} are ours: they speak of something that opens and closes.
 */
public sealed interface Correlation {

    /** The name of the kind in a document. */
    String type();

    /** Ids or names of the rules whose matches close what {@code rules} open; only extensions have them. */
    default List<String> closing() {
        return List.of();
    }

    /** So many matches. */
    record EventCount(CountRange count) implements Correlation {
        @Override
        public String type() {
            return "event_count";
        }
    }

    /** So many different values; of several fields together where there are several. */
    record ValueCount(List<String> fields, CountRange count) implements Correlation {
        public ValueCount {
            fields = List.copyOf(fields);
        }

        @Override
        public String type() {
            return "value_count";
        }
    }

    record ValueSum(String field, CountRange sum) implements Correlation {
        @Override
        public String type() {
            return "value_sum";
        }
    }

    record ValueAverage(String field, CountRange average) implements Correlation {
        @Override
        public String type() {
            return "value_avg";
        }
    }

    /**
     * The value that so many of a hundred do not exceed.
     *
     * @param percentile above 0, up to 100
     * @param value what the value at that percentile must be
     */
    record ValuePercentile(String field, double percentile, CountRange value) implements Correlation {
        @Override
        public String type() {
            return "value_percentile";
        }
    }

    /** Matches of the rules, in any order. */
    record Temporal(Occurrence occurrence) implements Correlation {
        @Override
        public String type() {
            return "temporal";
        }
    }

    /** Matches of the rules, in the order of the rules. */
    record TemporalOrdered(Occurrence occurrence) implements Correlation {
        @Override
        public String type() {
            return "temporal_ordered";
        }
    }

    /** Which of the rules must have matched. */
    sealed interface Occurrence {

        /** So many different ones of the rules. */
        record Count(CountRange count) implements Occurrence {}

        /** The expression holds, each name standing for "that rule has matched". */
        record Expression(Condition condition) implements Occurrence {}
    }

    /**
     * A match of {@code rules} opens a condition, a match of {@code close} of the same group closes it. After the timespan
     * without either it is closed by age.
     */
    record PairedClose(List<String> close) implements Correlation {
        public PairedClose {
            close = List.copyOf(close);
        }

        @Override
        public String type() {
            return "paired_close";
        }

        @Override
        public List<String> closing() {
            return close;
        }
    }

    /** A match of {@code rules} that no match of {@code close} of the same group follows within the timespan. */
    record Absence(List<String> close) implements Correlation {
        public Absence {
            close = List.copyOf(close);
        }

        @Override
        public String type() {
            return "absence";
        }

        @Override
        public List<String> closing() {
            return close;
        }
    }

    /**
     * Opened and closed again and again within the timespan.
     *
     * @param count how many times
     * @param period the distance between one opening and the next, where one is asked for
     * @param quiet without an opening for so long it is over
     */
    record Flap(List<String> close, CountRange count, Optional<Period> period, Duration quiet) implements Correlation {
        public Flap {
            close = List.copyOf(close);
        }

        @Override
        public String type() {
            return "flap";
        }

        @Override
        public List<String> closing() {
            return close;
        }
    }

    /** A distance in time between {@code least} and {@code most}, both included. */
    record Period(Duration least, Duration most) {
        public Period {
            if (least.isNegative() || least.compareTo(most) > 0) {
                throw new IllegalArgumentException("no period from " + least + " to " + most);
            }
        }

        public boolean holds(Duration distance) {
            return distance.compareTo(least) >= 0 && distance.compareTo(most) <= 0;
        }
    }

    /** A match of {@code rules} opens a condition that closes by itself when no other follows for the timespan. */
    record QuietClose() implements Correlation {
        @Override
        public String type() {
            return "quiet_close";
        }
    }
}
