package org.dialworks.diagnostics.sigma;

/** How two numbers stand to each other. */
public enum Comparison {
    LT("<"),
    LTE("<="),
    GT(">"),
    GTE(">="),
    EQ("="),
    NEQ("!=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Whether it holds, given what {@code compare(left, right)} says. */
    public boolean holds(int compared) {
        return switch (this) {
            case LT -> compared < 0;
            case LTE -> compared <= 0;
            case GT -> compared > 0;
            case GTE -> compared >= 0;
            case EQ -> compared == 0;
            case NEQ -> compared != 0;
        };
    }
}
