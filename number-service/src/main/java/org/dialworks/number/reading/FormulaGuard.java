package org.dialworks.number.reading;

/**
 * Keeps a spreadsheet from taking text in a CSV file for a formula (OWASP, "CSV Injection"): what begins like one gets an
 * apostrophe in front, which says to a spreadsheet that it is text. Text that looks as if it had one already gets another,
 * so that {@link #off} gives back what {@link #on} was given.
 */
public final class FormulaGuard {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    public static String on(String text) {
        return isLikeAFormula(text) ? "'" + text : text;
    }

    public static String off(String text) {
        return text.startsWith("'") && isLikeAFormula(text) ? text.substring(1) : text;
    }

    private static boolean isLikeAFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && BEGINS_A_FORMULA.indexOf(text.charAt(first)) >= 0;
    }
}
