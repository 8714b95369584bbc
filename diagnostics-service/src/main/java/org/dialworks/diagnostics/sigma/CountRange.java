package org.dialworks.diagnostics.sigma;

import java.util.List;
import java.util.stream.Collectors;

/** What a counted or computed number must be: every bound holds. */
public record CountRange(List<Bound> bounds) {

    public CountRange {
        bounds = List.copyOf(bounds);
        if (bounds.isEmpty()) {
            throw new IllegalArgumentException("a range has at least one bound");
        }
    }

    /** One bound. */
    public record Bound(Comparison comparison, double value) {}

    public static CountRange atLeast(double value) {
        return new CountRange(List.of(new Bound(Comparison.GTE, value)));
    }

    /** Whether the number is in the range. */
    public boolean holds(double number) {
        return bounds.stream().allMatch(bound -> bound.comparison().holds(Double.compare(number, bound.value())));
    }

    /** Whether a number in the range stays in it however much it grows: what is counted only needs to be looked at once. */
    public boolean isOpenAbove() {
        return bounds.stream()
                .allMatch(bound -> bound.comparison() == Comparison.GT || bound.comparison() == Comparison.GTE);
    }

    @Override
    public String toString() {
        return bounds.stream()
                .map(bound -> bound.comparison().sign() + " " + trimmed(bound.value()))
                .collect(Collectors.joining(" and "));
    }

    private static String trimmed(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
