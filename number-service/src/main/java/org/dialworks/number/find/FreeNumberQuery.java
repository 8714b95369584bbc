package org.dialworks.number.find;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.dialworks.contracts.RangePurpose;
import org.dialworks.contracts.Word;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is asked of free numbers: the query parameters of both lists of them. Use as {@code @BeanParam}. */
public class FreeNumberQuery {

    @QueryParam("pattern")
    @Parameter(
            description =
                    "Numbers with these digits: `?` is one digit, `*` or `…` any. In a range of extensions the extension is "
                            + "meant, unless the pattern has an `;ext=` of its own",
            example = "*00")
    @Nullable
    String pattern;

    @QueryParam("class")
    @Parameter(
            description = "Numbers of this class or level of `/classes`, or `ordinary`; several with commas between",
            example = "ordinary")
    @Nullable
    String type;

    @QueryParam("carrier")
    @Parameter(description = "Numbers in ranges of this carrier")
    @Nullable
    String carrier;

    @QueryParam("purpose")
    @Parameter(description = "Numbers in ranges for this purpose", example = "geographic")
    @Nullable
    String purpose;

    @QueryParam("tag")
    @Parameter(description = "Numbers in ranges with this tag")
    @Nullable
    String tag;

    @QueryParam("contiguous")
    @Min(1)
    @Max(FreeBlocks.LONGEST_ROW)
    @Parameter(
            description = "Rows of at least so many numbers that follow one another, instead of each number",
            example = "20")
    @Nullable
    Integer contiguous;

    /**
     * How long the rows must be, if rows are asked for.
     *
     * @throws ProblemException 400 with a pattern or a class, which are of single numbers
     */
    OptionalInt rowLength() {
        if (contiguous == null) {
            return OptionalInt.empty();
        }
        if (pattern != null || type != null) {
            throw ProblemException.invalid(
                    "contiguous", "Rows are of numbers of any digits: leave out pattern and class, or contiguous");
        }
        return OptionalInt.of(contiguous);
    }

    @Nullable
    RangePurpose purpose() {
        return purpose == null ? null : Word.parse(RangePurpose.class, purpose);
    }

    NumberFilter filter(NumberClasses classes) {
        return filter(pattern, type == null ? List.of() : Arrays.asList(type.split(",", -1)), classes, "");
    }

    /**
     * Numbers with a pattern and of any of some classes, where these are given.
     *
     * @param at put before the names of the parts in what a caller is told: {@code /} in a body
     */
    static NumberFilter filter(@Nullable String pattern, List<String> types, NumberClasses classes, String at) {
        NumberFilter filter = NumberFilter.ANY;
        if (pattern != null) {
            try {
                filter = NumberPattern.parse(pattern);
            } catch (IllegalArgumentException e) {
                throw ProblemException.invalid(at + "pattern", String.valueOf(e.getMessage()));
            }
        }
        if (!types.isEmpty()) {
            try {
                filter = filter.and(
                        classes.filter(types.stream().map(String::strip).toList()));
            } catch (IllegalArgumentException e) {
                throw ProblemException.invalid(at + "class", String.valueOf(e.getMessage()));
            }
        }
        return filter;
    }
}
