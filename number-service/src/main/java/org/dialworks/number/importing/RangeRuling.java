package org.dialworks.number.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialworks.number.range.Span;

/**
 * What is left of an announcement range to become a range of the inventory. Announcement ranges may overlap; the
 * inventory is their union, each number counted once.
 *
 * @param outcome what becomes of the row
 * @param parts the spans that no range has yet
 * @param reason what others have of it
 */
record RangeRuling(RowOutcome outcome, List<Span> parts, Optional<String> reason) {

    /** A range that is there already. */
    record Known(String name, String site, Span span) {}

    RangeRuling {
        parts = List.copyOf(parts);
    }

    static RangeRuling on(Span wanted, String site, List<Known> known) {
        List<Known> meeting =
                known.stream().filter(other -> other.span().meets(wanted)).toList();
        List<Span> parts = wanted.minus(meeting.stream().map(Known::span).toList());
        if (meeting.isEmpty()) {
            return new RangeRuling(RowOutcome.ADDED, parts, Optional.empty());
        }
        boolean elsewhere = meeting.stream().anyMatch(other -> !other.site().equals(site));
        String reason = meeting.stream()
                .limit(5)
                .map(other -> other.span() + " is in the range " + other.name()
                        + (other.site().equals(site) ? "" : " of the site " + other.site()))
                .collect(Collectors.joining("; "));
        if (!parts.isEmpty()) {
            return new RangeRuling(
                    elsewhere ? RowOutcome.CONFLICT : RowOutcome.ADDED, parts, Optional.of("in part: " + reason));
        }
        return new RangeRuling(elsewhere ? RowOutcome.CONFLICT : RowOutcome.UNCHANGED, parts, Optional.of(reason));
    }
}
