package org.dialworks.routing.site;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Short numbers of the site's own lines.
 *
 * @param length how many digits they have; one number or a list
 * @param first what they begin with: digits, or a list of such; anything when left out
 * @param prefix what stands before the extension in its own full number, as in {@code +4755123}; when left out they are
 *     reached behind the main number, as {@code +4755123000;ext=123}
 */
public record Extensions(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Integer> length,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> first,

        @Nullable String prefix) {

    public Extensions {
        length = SiteIntent.given(length);
        first = SiteIntent.given(first);
    }

    /** A pattern of the extensions without anchors: {@code [23]\d{3}} or {@code (?:2\d{3}|35\d{2})}. */
    public String pattern() {
        List<String> begins = begins();
        List<String> alternatives = begins.stream()
                .flatMap(begin -> length.stream()
                        .map(digits -> begin + any(digits - (begin.startsWith("[") ? 1 : begin.length()))))
                .toList();
        return alternatives.size() == 1
                ? alternatives.getFirst()
                : alternatives.stream().collect(Collectors.joining("|", "(?:", ")"));
    }

    private List<String> begins() {
        if (first.isEmpty()) {
            return List.of("");
        }
        boolean digits = first.size() > 1 && first.stream().allMatch(begin -> begin.length() == 1);
        return digits ? List.of("[" + String.join("", first) + "]") : first;
    }

    /** One of them. */
    public String example() {
        String begin = first.isEmpty() ? "2" : first.getFirst();
        return begin + "0".repeat(Math.max(0, length.getFirst() - begin.length()));
    }

    private static String any(int digits) {
        return switch (digits) {
            case 0 -> "";
            case 1 -> "\\d";
            default -> "\\d{" + digits + "}";
        };
    }
}
