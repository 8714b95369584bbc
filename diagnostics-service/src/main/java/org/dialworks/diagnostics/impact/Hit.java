package org.dialworks.diagnostics.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialworks.contracts.PlanPublished.Gateway;
import org.dialworks.contracts.Word;
import org.jspecify.annotations.Nullable;

/**
 * Who is hit by a trouble at most: whose calls pass what it is about.
 *
 * @param scope what it is about: a gateway of the site, a pool on which users are, or else the site
 * @param numbers how many numbers in use
 * @param users how many people have them
 * @param gateways the gateways it is about
 * @param remaining other gateways of the site, by which calls may go instead
 * @param examples some of the numbers, in their order; only where one incident is looked at
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Hit(
        Scope scope, long numbers, long users, List<String> gateways, List<String> remaining, List<Line> examples) {

    private static final int MOST_NAMED = 3;

    /** How far a trouble reaches. */
    public enum Scope implements Word {
        GATEWAY,
        POOL,
        SITE
    }

    /** A number and who has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String number,
            @Nullable String holder,
            @Nullable String name) {}

    /** Copies the lists. */
    public Hit {
        gateways = gateways == null ? List.of() : List.copyOf(gateways);
        remaining = remaining == null ? List.of() : List.copyOf(remaining);
        examples = examples == null ? List.of() : List.copyOf(examples);
    }

    /** The gateway of the site that one of the names or addresses stands for. */
    static Optional<Gateway> named(List<Gateway> gateways, @Nullable String... names) {
        return Stream.of(names)
                .filter(name -> name != null && !name.isEmpty())
                .flatMap(name -> gateways.stream().filter(gateway -> isNamed(gateway, String.valueOf(name))))
                .findFirst();
    }

    private static boolean isNamed(Gateway gateway, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(gateway.fqdn()), gateway.addresses().stream())
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(wanted));
    }

    /** In words, as in {@code 312 numbers of 298 users behind gw01.contoso.com; gw02.contoso.com remains}. */
    public String words() {
        String who =
                numbers + (numbers == 1 ? " number" : " numbers") + " of " + users + (users == 1 ? " user" : " users");
        return switch (scope) {
            case GATEWAY ->
                who + " behind " + String.join(", ", gateways)
                        + (remaining.isEmpty() ? "; no other gateway is known" : "; there remains " + some(remaining));
            case POOL -> who + " on the pool";
            case SITE -> who + " of the site";
        };
    }

    private static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() > MOST_NAMED ? first + " and " + (names.size() - MOST_NAMED) + " more" : first;
    }
}
