package org.dialworks.diagnostics.sigma.match;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.dialworks.diagnostics.sigma.AddressRange;
import org.dialworks.diagnostics.sigma.Comparison;
import org.dialworks.diagnostics.sigma.ValueTest.TimePart;
import org.jspecify.annotations.Nullable;

/** A compiled test of the values of a field: one of them must pass. */
sealed interface Test {

    /**
     * Whether it passes.
     *
     * @param slot null when the event has no such field
     */
    boolean holds(Frame.@Nullable Slot slot, Frame frame);

    /** A test of each value by itself. */
    sealed interface OfValue extends Test {

        /**
         * Whether it passes.
         *
         * @param lower the value in lower case
         */
        boolean holds(String value, String lower);

        @Override
        default boolean holds(Frame.@Nullable Slot slot, Frame frame) {
            if (slot == null) {
                return false;
            }
            for (int i = 0; i < slot.count(); i++) {
                String value = slot.value(i);
                String lower = slot.lower(i);
                if (value != null && lower != null && holds(value, lower)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A pattern; its text is in lower case unless it is cased. */
    record Like(TextMatcher matcher, boolean cased) implements OfValue {
        @Override
        public boolean holds(String value, String lower) {
            return matcher.matches(cased ? value : lower);
        }
    }

    /** Nothing in the value; where an empty value cannot be told from none, none at all too. */
    record Empty() implements Test {
        @Override
        public boolean holds(Frame.@Nullable Slot slot, Frame frame) {
            if (slot == null) {
                return !frame.keepsEmpty();
            }
            for (int i = 0; i < slot.count(); i++) {
                String value = slot.value(i);
                if (value != null && value.isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }

    record Matches(Pattern pattern) implements OfValue {
        @Override
        public boolean holds(String value, String lower) {
            return pattern.matcher(value).find();
        }
    }

    record Within(AddressRange range) implements OfValue {
        @Override
        public boolean holds(String value, String lower) {
            return range.contains(value);
        }
    }

    record Compares(
            Comparison comparison,
            BigDecimal number,
            @Nullable TimePart part) implements OfValue {
        @Override
        public boolean holds(String value, String lower) {
            BigDecimal actual = part == null ? Numbers.of(value) : Numbers.of(value, part);
            return actual != null && comparison.holds(actual.compareTo(number));
        }
    }

    record Exists(boolean there) implements Test {
        @Override
        public boolean holds(Frame.@Nullable Slot slot, Frame frame) {
            return (slot != null) == there;
        }
    }

    record Missing() implements Test {
        @Override
        public boolean holds(Frame.@Nullable Slot slot, Frame frame) {
            if (slot == null) {
                return true;
            }
            for (int i = 0; i < slot.count(); i++) {
                if (slot.value(i) == null) {
                    return true;
                }
            }
            return false;
        }
    }

    /** As one of the values of another field. */
    record SameAs(int field, boolean start, boolean end, boolean cased) implements Test {
        @Override
        public boolean holds(Frame.@Nullable Slot slot, Frame frame) {
            Frame.Slot other = frame.slot(field);
            if (slot == null || other == null) {
                return false;
            }
            for (int i = 0; i < slot.count(); i++) {
                for (int k = 0; k < other.count(); k++) {
                    String mine = cased ? slot.value(i) : slot.lower(i);
                    String theirs = cased ? other.value(k) : other.lower(k);
                    if (mine != null && theirs != null && isSame(mine, theirs)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isSame(String mine, String theirs) {
            if (start && end) {
                return mine.contains(theirs);
            }
            return start ? mine.startsWith(theirs) : end ? mine.endsWith(theirs) : mine.equals(theirs);
        }
    }

    record OneOf(List<Test> tests) implements Test {
        @Override
        public boolean holds(Frame.@Nullable Slot slot, Frame frame) {
            for (Test test : tests) {
                if (test.holds(slot, frame)) {
                    return true;
                }
            }
            return false;
        }
    }
}
