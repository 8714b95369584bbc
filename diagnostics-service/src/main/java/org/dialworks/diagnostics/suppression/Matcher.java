package org.dialworks.diagnostics.suppression;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one label, as in Alertmanager: {@code gateway = gw01.contoso.com}, {@code family =~ trunk-.*}. A label that
 * is absent counts as empty; a regular expression must match the whole value and runs in linear time (RE2).
 *
 * @param name the label: {@code site}, {@code host}, {@code family}, {@code rule}, {@code severity}, or one of a detection
 * @param operator equal if absent
 */
public record Matcher(String name, Operator operator, String value) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final int LONGEST = 500;

    /** How a label is compared. */
    public enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        MATCHES("=~"),
        MATCHES_NOT("!~");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        @JsonValue
        public String sign() {
            return sign;
        }

        @JsonCreator
        static Operator of(String sign) {
            for (Operator operator : values()) {
                if (operator.sign.equals(sign)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException("an operator is =, !=, =~ or !~, not " + sign);
        }
    }

    /** Refuses what can match nothing. */
    @JsonCreator
    public Matcher(String name, @Nullable Operator operator, String value) {
        if (!NAME.matcher(String.valueOf(name)).matches()) {
            throw new IllegalArgumentException("a label's name is lower-case letters, digits and _, not " + name);
        }
        if (String.valueOf(value).length() > LONGEST) {
            throw new IllegalArgumentException("the value of " + name + " has at most " + LONGEST + " characters");
        }
        this.name = name;
        this.operator = operator == null ? Operator.EQUAL : operator;
        this.value = value == null ? "" : value;
        if (this.operator == Operator.MATCHES || this.operator == Operator.MATCHES_NOT) {
            try {
                Pattern.compile(this.value);
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(
                        "the value of " + name + " is no regular expression: " + e.getMessage(), e);
            }
        }
    }

    public static Matcher equal(String name, String value) {
        return new Matcher(name, Operator.EQUAL, value);
    }

    boolean matches(Map<String, String> labels) {
        String actual = labels.getOrDefault(name, "");
        return switch (operator) {
            case EQUAL -> actual.equals(value);
            case NOT_EQUAL -> !actual.equals(value);
            case MATCHES -> Pattern.matches(value, actual);
            case MATCHES_NOT -> !Pattern.matches(value, actual);
        };
    }

    /** Whether all of them match; no matchers match everything. */
    public static boolean allMatch(List<Matcher> matchers, Map<String, String> labels) {
        return matchers.stream().allMatch(matcher -> matcher.matches(labels));
    }
}
