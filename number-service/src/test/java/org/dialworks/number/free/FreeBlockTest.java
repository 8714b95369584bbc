package org.dialworks.number.free;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FreeBlockTest {

    private static final UUID RANGE = new UUID(0, 1);

    private static FreeBlock whole() {
        return FreeBlock.of(RANGE, 4755123, 4755123000L, 4755123999L);
    }

    @Test
    void hasWhatTheRangeHasInIt() {
        assertThat(whole().count()).isEqualTo(1000);
        assertThat(FreeBlock.of(RANGE, 4755123, 4755122500L, 4755123001L).free())
                .containsExactly(4755123000L, 4755123001L);
        assertThat(FreeBlock.of(RANGE, 4755123, 4755123998L, 4755124001L).free())
                .containsExactly(4755123998L, 4755123999L);
        assertThat(FreeBlock.of(RANGE, 4755123, 4755123500L, 4755123500L).free())
                .containsExactly(4755123500L);
        assertThatThrownBy(() -> FreeBlock.of(RANGE, 4755123, 4755124000L, 4755124001L))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANumberOfAnotherBlock() {
        assertThatThrownBy(() -> whole().without(4755124000L)).hasMessageContaining("4755124000");
    }

    /** free + held = size, whatever is taken and given back, in whatever order. */
    @Property
    void losesNoNumberAndInventsNone(@ForAll @Size(max = 60) List<@IntRange(min = -1000, max = 999) Integer> steps) {
        FreeBlock block = whole();
        Set<Long> held = new HashSet<>();
        for (int step : steps) {
            long digits = 4755123000L + (step < 0 ? -step - 1 : step);
            if (step < 0) {
                block = block.with(digits);
                held.remove(digits);
            } else {
                block = block.without(digits);
                held.add(digits);
            }
            assertThat(block.has(digits)).isEqualTo(step < 0);
        }
        assertThat(block.count() + held.size()).isEqualTo(1000);
        assertThat(held).noneMatch(block::has);
    }

    @Test
    void remembersWhatWasNeverUsed() {
        FreeBlock block = whole().without(4755123001L, 4755123002L).with(4755123001L);
        assertThat(block.free().limit(2)).containsExactly(4755123000L, 4755123001L);
        assertThat(block.untouched().limit(2)).containsExactly(4755123000L, 4755123003L);
        FreeBlock read = FreeBlock.stored(RANGE, 4755123, block.bits(), block.untouchedBits());
        assertThat(read.untouched().toArray()).isEqualTo(block.untouched().toArray());
        assertThat(read.isWhole()).isFalse();
    }

    @Test
    void isWholeWhereNothingIsStored() {
        assertThat(FreeBlock.stored(RANGE, 4755123, null, null).isWhole()).isTrue();
        assertThat(FreeBlock.stored(RANGE, 4755123, null, null).count()).isEqualTo(1000);
        assertThat(whole().without(4755123001L).with(4755123001L).isWhole()).isFalse();
    }

    @Property
    void isReadAsItWasStored(@ForAll @Size(max = 1000) Set<@IntRange(max = 999) Integer> taken) {
        FreeBlock block =
                whole().without(taken.stream().mapToLong(n -> 4755123000L + n).toArray());
        assertThat(FreeBlock.stored(RANGE, 4755123, block.bits(), block.untouchedBits())
                        .free()
                        .toArray())
                .isEqualTo(block.free().toArray());
        assertThat(block.bits()).hasSize(FreeBlock.BYTES);
    }

    /** Splitting a block in two ranges and merging them again is the identity. */
    @Property
    void partsMakeTheWhole(
            @ForAll @Size(max = 200) Set<@IntRange(max = 999) Integer> taken,
            @ForAll @IntRange(max = 999) int from,
            @ForAll @IntRange(max = 999) int to) {
        FreeBlock block =
                whole().without(taken.stream().mapToLong(n -> 4755123000L + n).toArray());
        long first = 4755123000L + Math.min(from, to);
        long last = 4755123000L + Math.max(from, to);
        FreeBlock inside = block.within(first, last);
        FreeBlock outside = block.outside(first, last);
        assertThat(inside.count() + outside.count()).isEqualTo(block.count());
        assertThat(inside.free().filter(n -> n < first || n > last)).isEmpty();
        assertThat(outside.free().filter(n -> n >= first && n <= last)).isEmpty();
        assertThat(inside.in(new UUID(0, 9)).joined(outside).free().toArray())
                .isEqualTo(block.free().toArray());
        assertThat(block.within(0, 4755122999L).count()).isZero();
        assertThat(block.outside(0, Long.MAX_VALUE).count()).isZero();
    }
}
