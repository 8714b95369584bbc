package org.dialworks.powershell;

import java.util.Arrays;
import java.util.List;

/**
 * Something that has a value. Data enters a script only as {@link Text}, {@link Whole} or {@link Filter}; there is no
 * node for a string that expands variables, and none for source text.
 *
 * <p>Only what Windows PowerShell 2.0 understands, since that is what a Lync Server 2010 runs on: no member access over
 * collections, no {@code -in}, no simplified {@code Where-Object}.
 */
public sealed interface Expression {

    /** A string, written in single quotes. Any Unicode text. */
    record Text(String value) implements Expression {}

    /** A whole number. */
    record Whole(long value) implements Expression {}

    /** {@code $true} or {@code $false}. */
    record Bool(boolean value) implements Expression {}

    /** {@code $null}. */
    record Null() implements Expression {}

    /** {@code $name}. */
    record Variable(String name) implements Expression {
        public Variable {
            Names.word(name);
        }
    }

    /** {@code $_}, the object at hand inside {@link Where} or the error inside a catch block. */
    record Current() implements Expression {}

    /** {@code target.name}. */
    record Member(Expression target, String name) implements Expression {
        public Member {
            Names.word(name);
        }
    }

    /** {@code target[position]}, from 0. */
    record Item(Expression target, int position) implements Expression {
        public Item {
            if (position < 0) {
                throw new IllegalArgumentException("position must not be negative: " + position);
            }
        }
    }

    /** {@code @('a', $b)}. */
    record ListOf(List<Expression> items) implements Expression {
        public ListOf {
            items = List.copyOf(items);
        }
    }

    /** {@code @(Get-… )}: what the commands give, always as a list. */
    record AllOf(Pipeline pipeline) implements Expression {}

    /** {@code (Get-… )}: what the commands give. */
    record ResultOf(Pipeline pipeline) implements Expression {}

    /** {@code @(route.exe PRINT)}: the lines that the program writes, always as a list. */
    record OutputOf(Program program) implements Expression {}

    /** {@code @(source | Where-Object { predicate })}: the items, always as a list, for which the predicate holds. */
    record Where(Expression source, Expression predicate) implements Expression {}

    /**
     * {@code ([string[]]@(source))}: each item as a string, for a parameter that wants strings where a cmdlet or a file
     * gives objects that only look like them.
     */
    record Strings(Expression source) implements Expression {}

    /** {@code @{add='a'}}: the PSListModifier of Lync cmdlets. */
    record ListChange(Change change, List<Expression> items) implements Expression {
        public ListChange {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException(
                        "a list modifier needs at least one item (@{add=} is no PowerShell)");
            }
        }
    }

    /** What a {@link ListChange} does; its name is the key in the script. */
    enum Change {
        ADD,
        REMOVE,
        REPLACE
    }

    /** {@code left -eq right} and its like. */
    record Comparison(Expression left, Operator operator, Expression right) implements Expression {}

    /** Operators between two values. String comparison ignores case unless the operator says otherwise. */
    enum Operator {
        EQUAL("-eq"),
        NOT_EQUAL("-ne"),
        /** Letter case counts: for patterns, where {@code \d} and {@code \D} differ. */
        SAME_TEXT("-ceq"),
        NOT_SAME_TEXT("-cne"),
        GREATER("-gt"),
        LESS("-lt"),
        CONTAINS("-contains"),
        NOT_CONTAINS("-notcontains"),
        JOIN("-join");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** As written in PowerShell. */
        public String symbol() {
            return symbol;
        }
    }

    /** All of the terms hold. */
    record And(List<Expression> terms) implements Expression {
        public And {
            terms = atLeastTwo(terms);
        }
    }

    /** At least one of the terms holds. */
    record Or(List<Expression> terms) implements Expression {
        public Or {
            terms = atLeastTwo(terms);
        }
    }

    /** The term does not hold. */
    record Not(Expression term) implements Expression {}

    /** {@code 1..10}. */
    record Range(int from, int to) implements Expression {
        public Range {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("not a range: " + from + ".." + to);
            }
        }
    }

    /**
     * {@code 'LineURI -eq "tel:+4755123456"'}: the value of a {@code -Filter} parameter, a small language inside a string.
     * The value may hold letters, digits and {@code + : ; = @ . _ -} only, so that it can never leave its quotes.
     */
    record Filter(String property, String value) implements Expression {
        public Filter {
            Names.word(property);
            if (value.isEmpty() || !value.chars().allMatch(Filter::isHarmless)) {
                throw new IllegalArgumentException(
                        "a filter compares with letters, digits and + : ; = @ . _ - only, not with: " + value);
            }
        }

        private static boolean isHarmless(int c) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "+:;=@._-".indexOf(c) >= 0;
        }
    }

    static Text text(String value) {
        return new Text(value);
    }

    static Whole number(long value) {
        return new Whole(value);
    }

    static Bool bool(boolean value) {
        return new Bool(value);
    }

    /** Each item of the source as a string. */
    static Strings strings(Expression source) {
        return new Strings(source);
    }

    static Null nothing() {
        return new Null();
    }

    static Variable variable(String name) {
        return new Variable(name);
    }

    static Current current() {
        return new Current();
    }

    static ListOf list(Expression... items) {
        return new ListOf(Arrays.asList(items));
    }

    /** A list of strings. */
    static ListOf texts(List<String> values) {
        return new ListOf(values.stream().<Expression>map(Text::new).toList());
    }

    /** What the command gives, always as a list. */
    static AllOf all(Command command) {
        return new AllOf(Pipeline.of(command));
    }

    /** What the command gives. */
    static ResultOf result(Command command) {
        return new ResultOf(Pipeline.of(command));
    }

    /** The lines that the program writes. */
    static OutputOf output(Program program) {
        return new OutputOf(program);
    }

    static ListChange add(Expression... items) {
        return new ListChange(Change.ADD, Arrays.asList(items));
    }

    static ListChange remove(Expression... items) {
        return new ListChange(Change.REMOVE, Arrays.asList(items));
    }

    static ListChange replace(Expression... items) {
        return new ListChange(Change.REPLACE, Arrays.asList(items));
    }

    static And and(Expression... terms) {
        return new And(Arrays.asList(terms));
    }

    static Or or(Expression... terms) {
        return new Or(Arrays.asList(terms));
    }

    static Not not(Expression term) {
        return new Not(term);
    }

    default Member member(String name) {
        return new Member(this, name);
    }

    default Item item(int position) {
        return new Item(this, position);
    }

    /** The items for which the predicate over {@link #current()} holds. */
    default Where where(Expression predicate) {
        return new Where(this, predicate);
    }

    default Comparison is(Operator operator, Expression other) {
        return new Comparison(this, operator, other);
    }

    private static List<Expression> atLeastTwo(List<Expression> terms) {
        if (terms.size() < 2) {
            throw new IllegalArgumentException("needs two terms or more, has " + terms.size());
        }
        return List.copyOf(terms);
    }
}
