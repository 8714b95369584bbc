package org.dialworks.diagnostics.sigma;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value must be, once the modifiers have been applied. */
public sealed interface ValueTest {

    /**
     * A text with wildcards.
     *
     * @param cased whether upper and lower case differ
     */
    record Like(TextPattern pattern, boolean cased) implements ValueTest {
        @Override
        public String toString() {
            return "'" + pattern + "'" + (cased ? " (cased)" : "");
        }
    }

    /** A regular expression of RE2's kind, found anywhere in the value. */
    record Matches(String expression, boolean ignoreCase, boolean multiLine, boolean dotAll) implements ValueTest {
        @Override
        public String toString() {
            return "/" + expression + "/" + (ignoreCase ? "i" : "") + (multiLine ? "m" : "") + (dotAll ? "s" : "");
        }
    }

    /** An address within a network. */
    record Within(AddressRange range) implements ValueTest {
        @Override
        public String toString() {
            return range.toString();
        }
    }

    /**
     * A number.
     *
     * @param part of a time, when the value is one; null for the value itself
     */
    record Compares(
            Comparison comparison,
            BigDecimal number,
            @Nullable TimePart part) implements ValueTest {
        @Override
        public String toString() {
            return (part == null ? "" : part.word() + " ") + comparison.sign() + " " + number.toPlainString();
        }
    }

    /** Whether the field is there at all, whatever it holds. */
    record Exists(boolean there) implements ValueTest {
        @Override
        public String toString() {
            return there ? "there" : "not there";
        }
    }

    /** No value: the field is not there, or holds none. */
    record Missing() implements ValueTest {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** As another field of the same event: the whole value, or its start, end or middle. */
    record SameAs(String field, boolean start, boolean end, boolean cased) implements ValueTest {
        @Override
        public String toString() {
            return "field " + field;
        }
    }

    /** One value of the rule that modifiers have made several of. */
    record OneOf(List<ValueTest> tests) implements ValueTest {
        public OneOf {
            tests = List.copyOf(tests);
        }

        @Override
        public String toString() {
            return tests.stream().map(ValueTest::toString).collect(Collectors.joining(" or "));
        }
    }

    /** The parts of a time that rules can ask for. */
    enum TimePart {
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
