package org.dialworks.powershell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a value may be, what it may consist of and how many there may be, as the cmdlet's page says.
 *
 * @param longest characters at most
 * @param form what the whole value must look like
 * @param most items at most
 */
public record ParameterLimit(
        @Nullable Integer longest,
        @Nullable Pattern form,
        @Nullable Integer most) {

    /** Nothing is known to be too much. */
    static final ParameterLimit NONE = new ParameterLimit(null, null, null);

    private static final int SHOWN = 40;

    /** What is wrong with a value, in words that go behind its name; empty when it can be taken. */
    public Optional<String> fault(String value) {
        if (longest != null && value.length() > longest) {
            return Optional.of("has " + value.length() + " characters, but " + longest + " at most are possible: "
                    + shortened(value));
        }
        if (form != null && !form.matcher(value).matches()) {
            return Optional.of("must look like " + form.pattern() + ", but is: " + shortened(value));
        }
        return Optional.empty();
    }

    /** What is wrong with so many items. */
    public Optional<String> fault(int items) {
        return most != null && items > most
                ? Optional.of("has " + items + " items, but " + most + " at most are possible")
                : Optional.empty();
    }

    /** What is wrong with an expression, as far as it is known before the script runs. */
    Optional<String> fault(Expression value) {
        return switch (value) {
            case Expression.Text(String text) -> fault(text);
            case Expression.ListOf(List<Expression> items) ->
                fault(items.size()).or(() -> first(items));
            case Expression.ListChange(var _, List<Expression> items) ->
                fault(items.size()).or(() -> first(items));
            default -> Optional.empty();
        };
    }

    private Optional<String> first(List<Expression> items) {
        return items.stream().flatMap(item -> fault(item).stream()).findFirst();
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
