package org.dialworks.number.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.BlockReach;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;

/** Finds free numbers, within the current transaction, without locking anything. */
@ApplicationScoped
class FindFree {

    /** A search looks at no more: ten million numbers. What it has not found by then is on the next page. */
    static final int MOST_BLOCKS = 10_000;

    private static final int FIRST_BATCH = 8;
    private static final int LARGEST_BATCH = 1000;

    private final RangesWithFree ranges;
    private final FreeBlocks freeBlocks;
    private final NumberClasses classes;

    @Inject
    FindFree(RangesWithFree ranges, FreeBlocks freeBlocks, NumberClasses classes) {
        this.ranges = ranges;
        this.freeBlocks = freeBlocks;
        this.classes = classes;
    }

    /** The next free numbers behind a number that a filter wants, in the order of the ranges. */
    Page<FreeNumber> page(RangesWithFree.Choice choice, NumberFilter filter, Optional<PhoneNumber> after, int limit) {
        var search = new Search(filter, after, limit);
        for (RangesWithFree.Candidate candidate : ranges.behind(after, choice)) {
            if (search.isOver()) {
                break;
            }
            search.in(candidate);
        }
        return search.page();
    }

    /** The last number of the page before. */
    static Optional<PhoneNumber> after(Paging paging) {
        List<String> after = paging.after(2);
        return after.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhoneNumber(Cursor.number(after.getFirst()), after.getLast()));
    }

    /** One search under way. */
    private final class Search {

        private final NumberFilter filter;
        private final Optional<PhoneNumber> after;
        private final int limit;
        private final List<FreeNumber> found = new ArrayList<>();
        private Optional<PhoneNumber> stoppedAt = Optional.empty();
        private int looked;
        private int batch = FIRST_BATCH;

        Search(NumberFilter filter, Optional<PhoneNumber> after, int limit) {
            this.filter = filter;
            this.after = after;
            this.limit = limit;
        }

        boolean isOver() {
            return found.size() > limit || stoppedAt.isPresent();
        }

        void in(RangesWithFree.Candidate candidate) {
            long behind = after.map(candidate.range()::place)
                    .orElseGet(OptionalLong::empty)
                    .orElse(-1);
            BlockReach reach = filter.reach(candidate.extent());
            if (behind >= 0) {
                reach = reach.behind(FreeBlock.of(behind) - 1);
            }
            while (!reach.isEmpty() && !isOver()) {
                List<FreeBlock> blocks = freeBlocks.next(candidate.range().id(), reach, batch);
                if (blocks.isEmpty()) {
                    return;
                }
                blocks.stream()
                        .filter(block -> filter.canMatchIn(candidate.extent(), block.block()))
                        .forEach(block -> look(candidate, block, behind));
                long last = blocks.getLast().block();
                reach = reach.behind(last);
                looked += blocks.size();
                batch = Math.min(batch * 4, LARGEST_BATCH);
                if (looked >= MOST_BLOCKS && found.size() <= limit) {
                    stoppedAt = Optional.of(candidate
                            .range()
                            .numberAt(Math.min(
                                    (last + 1) * FreeBlock.SIZE - 1,
                                    candidate.extent().span().last())));
                }
            }
        }

        private void look(RangesWithFree.Candidate candidate, FreeBlock block, long behind) {
            block.free()
                    .filter(place -> place > behind)
                    .mapToObj(candidate.range()::numberAt)
                    .filter(filter::matches)
                    .limit(limit + 1L - found.size())
                    .map(number -> free(number, candidate))
                    .forEach(found::add);
        }

        private FreeNumber free(PhoneNumber number, RangesWithFree.Candidate candidate) {
            List<NumberClass> of = classes.of(number);
            return new FreeNumber(
                    number,
                    candidate.range().site(),
                    candidate.range().id(),
                    of.stream().map(NumberClass::name).toList(),
                    of.isEmpty() ? null : of.getFirst().level(),
                    null,
                    null);
        }

        Page<FreeNumber> page() {
            return stoppedAt
                    .map(number -> new Page<>(found, cursor(number)))
                    .orElseGet(() -> Page.of(found, limit, row -> cursor(row.number())));
        }

        private String cursor(PhoneNumber number) {
            return Cursor.encode(number.digits(), number.extension());
        }
    }
}
