package org.dialworks.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param job what was measured, its area first: {@code platform/gateway/throughput}
 * @param value what came out
 * @param unit of the value and the reference
 * @param reference the same measured in the same run on what it is compared with; null where there is nothing to compare
 * @param bar the value, or where there is a reference the ratio, that must be reached; null for a figure without one
 * @param met whether it was; null without a bar
 */
record Figure(
        String job,
        double value,
        String unit,
        @Nullable Double reference,
        @Nullable Double ratio,
        @Nullable String bar,
        @Nullable Boolean met) {

    static Figure of(String job, double value, String unit) {
        return new Figure(job, value, unit, null, null, null, null);
    }

    static Figure atMost(String job, double value, String unit, double most) {
        return new Figure(job, value, unit, null, null, "<= " + text(most) + " " + unit, value <= most);
    }

    static Figure atLeast(String job, double value, String unit, double least) {
        return new Figure(job, value, unit, null, null, ">= " + text(least) + " " + unit, value >= least);
    }

    /** A figure beside another one, which must reach a share of it. */
    static Figure atLeastOf(String job, double value, String unit, double reference, double share) {
        double ratio = value / reference;
        return new Figure(job, value, unit, reference, ratio, ">= " + text(share) + " of reference", ratio >= share);
    }

    /** A figure beside another one, which it may exceed by no more than so much. */
    static Figure addsAtMost(String job, double value, String unit, double reference, double most) {
        return new Figure(
                job,
                value,
                unit,
                reference,
                value / reference,
                "<= reference + " + text(most) + " " + unit,
                value - reference <= most);
    }

    /** A figure beside another one, without a bar. */
    static Figure beside(String job, double value, String unit, double reference) {
        return new Figure(job, value, unit, reference, value / reference, null, null);
    }

    /** A figure beside another one, with a limit of its own. */
    static Figure atMostBeside(String job, double value, String unit, double most, double reference) {
        return new Figure(
                job, value, unit, reference, value / reference, "<= " + text(most) + " " + unit, value <= most);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-52s %12s %-6s  reference %12s  ratio %6s  bar %-24s %s",
                job,
                text(value),
                unit,
                reference == null ? "-" : text(reference),
                ratio == null ? "-" : text(ratio),
                bar == null ? "-" : bar,
                met == null ? "" : met ? "met" : "MISSED");
    }

    private static String text(double number) {
        return number >= 1000 ? String.format(Locale.ROOT, "%.0f", number) : String.format(Locale.ROOT, "%.2f", number);
    }
}
