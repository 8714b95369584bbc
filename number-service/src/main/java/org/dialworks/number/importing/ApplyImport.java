package org.dialworks.number.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.free.LockedBlocks;
import org.dialworks.number.inventory.Inventory;
import org.dialworks.number.policy.SitePolicies;
import org.dialworks.number.policy.Uniqueness;
import org.dialworks.number.range.CreateRange;
import org.dialworks.number.range.NumberRange;
import org.dialworks.number.range.RangeRepository;
import org.dialworks.number.range.Span;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets the rows of an import into the inventory, all within the current transaction: ranges first, then holders. */
@ApplicationScoped
class ApplyImport {

    private static final int BATCH = 2000;

    private final ImportRows rows;
    private final RangeRepository ranges;
    private final CreateRange createRange;
    private final FreeBlocks freeBlocks;
    private final Inventory inventory;
    private final FurtherHolders furtherHolders;
    private final SitePolicies policies;
    private final Clock clock;
    private final String homeSite;

    @Inject
    ApplyImport(
            ImportRows rows,
            RangeRepository ranges,
            CreateRange createRange,
            FreeBlocks freeBlocks,
            Inventory inventory,
            FurtherHolders furtherHolders,
            SitePolicies policies,
            Clock clock,
            @ConfigProperty(name = "dialworks.site") String homeSite) {
        this.rows = rows;
        this.ranges = ranges;
        this.createRange = createRange;
        this.freeBlocks = freeBlocks;
        this.inventory = inventory;
        this.furtherHolders = furtherHolders;
        this.policies = policies;
        this.clock = clock;
        this.homeSite = homeSite;
    }

    /**
     * What to apply.
     *
     * @param site where the import says the numbers are
     * @param makeRanges whether consecutive numbers outside every range become ranges
     */
    record Import(UUID id, String site, String by, boolean makeRanges) {}

    /**
     * Applies an import.
     *
     * @param settled told how each row came out
     * @param progress told how many rows are worked through; may throw to give up
     * @return how many ranges it made of consecutive numbers
     */
    long apply(Import job, Consumer<List<ImportRows.Settled>> settled, LongConsumer progress) {
        ranges.lockLayout();
        long done = makeRanges(job, settled);
        progress.accept(done);
        long made = job.makeRanges() ? makeRangesOfRuns(job) : 0;
        var blocks = new LockedBlocks(freeBlocks.lock(rows.blocks(job.id())));
        Uniqueness uniqueness = policies.of(job.site()).uniqueness();
        Instant now = clock.instant();
        long seq = 0;
        while (true) {
            List<ImportRows.InRange> batch = rows.holders(job.id(), seq, BATCH);
            if (batch.isEmpty()) {
                break;
            }
            var numbers = new NumberBatch(job, inventory, furtherHolders, blocks, uniqueness, homeSite, now);
            settled.accept(numbers.apply(batch));
            seq = batch.getLast().row().seq();
            done += batch.size();
            progress.accept(done);
        }
        freeBlocks.store(blocks.changed());
        return made;
    }

    private long makeRangesOfRuns(Import job) {
        List<Span> runs = rows.runs(job.id());
        for (Span run : runs) {
            createRange.create(run.toString(), job.site(), run, job.by());
            ranges.forget();
        }
        return runs.size();
    }

    private long makeRanges(Import job, Consumer<List<ImportRows.Settled>> settled) {
        List<ImportRow> wanted = rows.ranges(job.id());
        if (wanted.isEmpty()) {
            return 0;
        }
        var known = new KnownRanges();
        ranges.inUse().forEach(range -> known.add(known(range)));
        var outcomes = new ArrayList<ImportRows.Settled>();
        for (ImportRow row : wanted) {
            var span =
                    new Span(Objects.requireNonNull(row.number()).digits(), Objects.requireNonNull(row.lastDigits()));
            RangeRuling ruling = RangeRuling.on(span, job.site(), known.meeting(span));
            String name = row.name() == null ? row.text() : row.name();
            for (Span part : ruling.parts()) {
                known.add(known(createRange.create(name, job.site(), part, job.by())));
                ranges.forget();
            }
            outcomes.add(new ImportRows.Settled(
                    row.seq(), ruling.outcome(), ruling.reason().orElse(null)));
        }
        settled.accept(outcomes);
        return wanted.size();
    }

    private static RangeRuling.Known known(NumberRange range) {
        return new RangeRuling.Known(range.name(), range.site(), range.span());
    }
}
