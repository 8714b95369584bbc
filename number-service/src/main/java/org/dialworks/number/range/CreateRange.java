package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.inventory.Inventory;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.number.reading.ShortCodes;
import org.dialworks.platform.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a range, within the current transaction, and takes in the numbers of it that are in use already. */
@ApplicationScoped
public class CreateRange {

    /** The largest range: ten times the numbers of the largest area that anybody has. */
    static final long MOST_NUMBERS = 100_000_000;

    private static final int BATCH = 5000;

    private final RangeRepository ranges;
    private final FreeBlocks freeBlocks;
    private final Inventory inventory;
    private final Outbox outbox;
    private final Clock clock;
    private final String homeSite;

    @Inject
    CreateRange(
            RangeRepository ranges,
            FreeBlocks freeBlocks,
            Inventory inventory,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "dialworks.site") String homeSite) {
        this.ranges = ranges;
        this.freeBlocks = freeBlocks;
        this.inventory = inventory;
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
        takeIn(range, now, by);
        if (extent.numbering() instanceof Numbering.Whole) {
            block(range, ShortCodes.within(span.first(), span.last()), now, by);
        }
        outbox.append(EventType.RANGE_CREATED, range.changed(freeBlocks.count(range.id()), now, by));
        return range;
    }

    // Numbers that exports showed before there was a range for them.
    private void takeIn(NumberRange range, Instant now, String by) {
        var after = new PhoneNumber(1, "");
        List<InventoryNumber> batch;
        do {
            batch = inventory.lockNotYetOf(
                    range.ofNumbers(), range.span().first(), range.span().last(), after, BATCH);
            var changed = new EnumMap<EventType, List<InventoryNumber>>(EventType.class);
            for (InventoryNumber number : batch) {
                boolean returns = number.state() == NumberState.RETIRED || number.isAvailable();
                InventoryNumber taken = number.within(
                        range.ofNumbers(),
                        returns ? NumberState.AVAILABLE : number.state(),
                        "now in the range " + range.name(),
                        now,
                        by);
                changed.computeIfAbsent(
                                returns ? EventType.NUMBER_AVAILABLE : EventType.NUMBER_HOLDER_CHANGED,
                                type -> new ArrayList<>())
                        .add(taken);
                after = number.number();
            }
            takeOut(
                    range,
                    batch.stream()
                            .filter(number -> !number.isAvailable() && number.state() != NumberState.RETIRED)
                            .flatMapToLong(number -> range.ofNumbers().place(number.number()).stream())
                            .boxed()
                            .toList());
            changed.forEach(inventory::record);
        } while (batch.size() == BATCH);
    }

    private void block(NumberRange range, List<Long> shortCodes, Instant now, String by) {
        RangeOfNumber ofNumbers = range.ofNumbers();
        var numbers = shortCodes.stream().map(PhoneNumber::of).toList();
        Map<PhoneNumber, InventoryNumber> known = inventory.lock(numbers);
        List<InventoryNumber> blocked = numbers.stream()
                .map(number -> known.getOrDefault(number, InventoryNumber.unused(number, ofNumbers, now)))
                .filter(InventoryNumber::isAvailable)
                .map(number -> number.moved(
                        NumberState.BLOCKED, null, null, "an emergency number or another short code", now, by))
                .toList();
        takeOut(range, blocked.stream().map(number -> number.number().digits()).toList());
        inventory.record(EventType.NUMBER_BLOCKED, blocked);
    }

    private void takeOut(NumberRange range, List<Long> places) {
        if (places.isEmpty()) {
            return;
        }
        var byBlock = new TreeMap<Long, List<Long>>();
        places.forEach(place -> byBlock.computeIfAbsent(FreeBlock.of(place), block -> new ArrayList<>())
                .add(place));
        var blocks = new HashMap<UUID, List<Long>>();
        blocks.put(range.id(), List.copyOf(byBlock.keySet()));
        freeBlocks.store(freeBlocks.lock(blocks).stream()
                .map(block -> block.without(byBlock.getOrDefault(block.block(), List.of()).stream()
                        .mapToLong(Long::longValue)
                        .toArray()))
                .toList());
    }
}
