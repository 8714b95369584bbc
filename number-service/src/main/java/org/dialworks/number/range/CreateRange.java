package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.platform.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a range, within the current transaction, and takes in the numbers of it that are in use already. */
@ApplicationScoped
public class CreateRange {

    /** The largest range: ten times the numbers of the largest area that anybody has. */
    static final long MOST_NUMBERS = 100_000_000;

    private final RangeRepository ranges;
    private final FreeBlocks freeBlocks;
    private final NumbersOfRange numbers;
    private final Outbox outbox;
    private final Clock clock;
    private final String homeSite;

    @Inject
    CreateRange(
            RangeRepository ranges,
            FreeBlocks freeBlocks,
            NumbersOfRange numbers,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "dialworks.site") String homeSite) {
        this.ranges = ranges;
        this.freeBlocks = freeBlocks;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
        this.homeSite = homeSite;
    }

    /**
     * Why a span can be no range, if it cannot.
     *
     * @return the reason, empty when it can
     */
    public static String refusal(Span digits) {
        return refusal(Extent.of(digits));
    }

    /** As {@link #refusal(Span)}, of whole numbers or extensions. */
    public static String refusal(Extent extent) {
        Span span = extent.span();
        if (extent.numbering() instanceof Numbering.Whole
                && Long.toString(span.first()).length()
                        != Long.toString(span.last()).length()) {
            return "its first and last number have different lengths";
        }
        if (span.size() > MOST_NUMBERS) {
            return "it has " + span.size() + " numbers, and a range has at most " + MOST_NUMBERS;
        }
        return "";
    }

    /** Makes a range of whole numbers of which only the name is known, as {@link #create(String, Extent, RangeDetails, String)}. */
    public NumberRange create(String name, String site, Span digits, String by) {
        return create(site, Extent.of(digits), RangeDetails.named(name), by);
    }

    /** Makes the range; the caller has locked the layout and knows that no range has some of the numbers. */
    public NumberRange create(String site, Extent extent, RangeDetails details, String by) {
        Instant now = clock.instant();
        var range = new NumberRange(UUID.randomUUID(), site, homeSite, extent, details, now, by);
        ranges.persistAndFlush(range);
        Span span = extent.span();
        freeBlocks.create(range.id(), span.first(), span.last());
        numbers.takeIn(range, span, now, by);
        outbox.append(EventType.RANGE_CREATED, range.changed(freeBlocks.count(range.id()), now, by));
        return range;
    }
}
