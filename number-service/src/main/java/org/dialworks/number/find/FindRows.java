package org.dialworks.number.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.free.FreeRuns;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;

/**
 * Finds rows of free numbers that follow one another, within the current transaction, without locking anything. A row ends
 * with its range, even where the next range goes on.
 */
@ApplicationScoped
class FindRows {

    /** Blocks read at a time. */
    private static final int BATCH = 100;

    private final RangesWithFree ranges;
    private final FreeBlocks freeBlocks;

    @Inject
    FindRows(RangesWithFree ranges, FreeBlocks freeBlocks) {
        this.ranges = ranges;
        this.freeBlocks = freeBlocks;
    }

    /**
     * The rows of at least a length that begin behind a number, in the order of the ranges.
     *
     * @param length at most {@link FreeBlocks#LONGEST_ROW}
     */
    Page<FreeNumber> page(RangesWithFree.Choice choice, int length, Optional<PhoneNumber> after, int limit) {
        int most = limit + 1;
        var found = new ArrayList<FreeNumber>();
        for (RangesWithFree.Candidate candidate : ranges.behind(after, choice)) {
            if (found.size() == most) {
                break;
            }
            RangeOfNumber range = candidate.range();
            long behind = after.map(range::place).orElseGet(OptionalLong::empty).orElse(-1);
            rows(range, length, behind, most - found.size()).stream()
                    .map(run -> row(range, run))
                    .forEach(found::add);
        }
        return Page.of(
                found,
                limit,
                row -> Cursor.encode(row.number().digits(), row.number().extension()));
    }

    private List<FreeRuns.Run> rows(RangeOfNumber range, int length, long behind, int most) {
        // The row that begins at the place before is read again from its beginning, and left out.
        long from = behind < 0 ? -1 : FreeBlock.of(behind) - 1;
        Optional<Long> next = freeBlocks.nextWithRun(range.id(), from, length).map(block -> block - 1);
        var found = new ArrayList<FreeRuns.Run>();
        var runs = new FreeRuns();
        while (next.isPresent() && found.size() < most) {
            List<FreeBlock> blocks = freeBlocks.next(range.id(), next.get(), BATCH);
            blocks.forEach(runs::add);
            List<FreeRuns.Run> ended = blocks.isEmpty() ? runs.end() : runs.ended();
            ended.stream()
                    .filter(run -> run.length() >= length && run.first() > behind)
                    .limit(most - found.size())
                    .forEach(found::add);
            next = blocks.isEmpty()
                    ? Optional.empty()
                    : Optional.of(blocks.getLast().block());
        }
        return found;
    }

    private static FreeNumber row(RangeOfNumber range, FreeRuns.Run run) {
        return new FreeNumber(
                range.numberAt(run.first()),
                range.site(),
                range.id(),
                List.of(),
                null,
                range.numberAt(run.last()),
                run.length());
    }
}
