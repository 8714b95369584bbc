package org.dialworks.diagnostics.sigma.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialworks.diagnostics.sigma.RuleHeader;
import org.dialworks.diagnostics.sigma.SigmaRule;

/**
 * A rule that matches an event.
 *
 * @param alone whether the match is to be reported by itself; false when the rule only feeds correlations
 */
public record Match(SigmaRule rule, boolean alone) {

    /**
     * Whom the rule is from: goes wherever the match is shown, as the Detection Rule License 1.1 asks.
     *
     * @param sources the rule's references
     */
    public record Attribution(
            String title, String key, Optional<String> author, Optional<String> license, List<String> sources) {

        public Attribution {
            sources = List.copyOf(sources);
        }

        /** One line: title, author, licence. */
        public String line() {
            return Stream.of(Optional.of(title), author.map("by "::concat), license)
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
        }
    }

    public Attribution attribution() {
        RuleHeader header = rule.header();
        return new Attribution(
                header.title(),
                header.key(),
                Optional.ofNullable(header.author()),
                Optional.ofNullable(header.license()),
                header.references());
    }
}
