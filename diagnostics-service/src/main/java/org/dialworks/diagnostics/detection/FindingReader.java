package org.dialworks.diagnostics.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.sigma.RuleHeader;
import org.jspecify.annotations.Nullable;

/**
 * What a document says to people when it applies: Sigma's own fields, and ours beside them.
 *
 * <ul>
 *   <li>{@code family}: rules of one family share an incident; without it each rule has its own
 *   <li>{@code axis}: the health axis, one of {@link #AXES}
 *   <li>{@code repair}: what to do, a list in order
 *   <li>{@code after}: what to know once it is over
 *   <li>{@code source}: where the knowledge is from
 *   <li>{@code subject}: what the event names besides its computer, see {@link Subject}
 *   <li>{@code raises: false}: known, and nothing to tell of
 * </ul>
 */
final class FindingReader {

    static final List<String> AXES = List.of("availability", "configuration", "performance", "security");

    private static final Pattern FAMILY = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final String AXIS = "axis";
    private static final String SECURITY = "security";

    private FindingReader() {}

    /**
     * Reads it.
     *
     * @param faults takes what is wrong
     */
    static Finding read(RuleHeader header, Consumer<String> faults) {
        String family = header.text("family").orElse(header.key());
        if (header.text("family").isPresent() && !FAMILY.matcher(family).matches()) {
            faults.accept("family: it is made of lower-case letters, digits and '-', not '" + family + "'");
        }
        header.text(AXIS)
                .filter(axis -> !AXES.contains(axis))
                .ifPresent(axis ->
                        faults.accept("axis: it is one of " + String.join(", ", AXES) + ", not '" + axis + "'"));
        if (!(header.custom().getOrDefault("raises", true) instanceof Boolean)) {
            faults.accept("raises: it is true or false");
        }
        Subject.Kind subject = Subject.Kind.NONE;
        try {
            subject = subject(header);
        } catch (IllegalArgumentException e) {
            faults.accept("subject: " + e.getMessage());
        }
        return new Finding(
                header.key(),
                family,
                severity(header.level()),
                header.title(),
                header.description() == null
                        ? header.title()
                        : header.description().strip(),
                repair(header),
                header.text("after").orElse(""),
                source(header),
                axis(header).map(axis -> Map.of(AXIS, axis)).orElse(Map.of()),
                subject.label());
    }

    static boolean raises(RuleHeader header) {
        return !Boolean.FALSE.equals(header.custom().get("raises"));
    }

    static Optional<String> axis(RuleHeader header) {
        return header.text(AXIS)
                .or(() -> header.tags().stream().anyMatch(tag -> tag.startsWith("attack."))
                        ? Optional.of(SECURITY)
                        : Optional.empty());
    }

    /** What a rule takes from an event as its subject. */
    static Subject.Kind subject(RuleHeader header) {
        return header.text("subject").map(Subject.Kind::of).orElse(Subject.Kind.NONE);
    }

    static Severity severity(RuleHeader.@Nullable Level level) {
        return switch (level) {
            case CRITICAL -> Severity.CRITICAL;
            case HIGH -> Severity.ERROR;
            case MEDIUM -> Severity.WARNING;
            case LOW, INFORMATIONAL -> Severity.INFO;
            case null -> Severity.WARNING;
        };
    }

    private static List<String> repair(RuleHeader header) {
        var steps = new ArrayList<>(header.texts("repair"));
        if (steps.isEmpty()) {
            steps.add("Look at the events behind it, and find out whether this was meant.");
            List<String> harmless = header.falsePositives().stream()
                    .filter(cause -> !cause.equalsIgnoreCase("unknown"))
                    .toList();
            if (!harmless.isEmpty()) {
                steps.add("Known to be harmless: " + String.join("; ", harmless) + ".");
            }
        }
        return steps.stream().map(String::strip).toList();
    }

    // Whose rule it is goes wherever its matches are shown, as the Detection Rule License 1.1 asks.
    private static @Nullable String source(RuleHeader header) {
        String rule = Stream.of(
                        Optional.ofNullable(header.author()).map(author -> "rule by " + author),
                        Optional.ofNullable(header.license()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String source = Stream.concat(
                        header.texts("source").stream(),
                        Stream.concat(
                                header.references().stream(), Stream.of(rule).filter(text -> !text.isEmpty())))
                .collect(Collectors.joining("; "));
        return source.isEmpty() ? null : source;
    }
}
