package org.dialworks.number.free;

import java.util.BitSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the thousand numbers of a block are free.
 *
 * <p>A block is locked as a whole while somebody takes from it, so it has no state of its own to guard: each change gives
 * a new block.
 */
public final class FreeBlock {

    /** Numbers in a block. */
    public static final int SIZE = 1000;

    /** Bytes a block takes in the database. */
    static final int BYTES = SIZE / 8;

    private final UUID range;
    private final long block;
    private final BitSet free;
    private final BitSet untouched;

    private FreeBlock(UUID range, long block, BitSet free, BitSet untouched) {
        this.range = range;
        this.block = block;
        this.free = free;
        this.untouched = untouched;
    }

    /** The part of a range that is in a block, all of it free. */
    public static FreeBlock of(UUID range, long block, long first, long last) {
        long start = block * SIZE;
        if (last < start || first >= start + SIZE) {
            throw new IllegalArgumentException(first + " to " + last + " has nothing in block " + block);
        }
        var free = new BitSet(SIZE);
        free.set((int) (Math.max(first, start) - start), (int) (Math.min(last, start + SIZE - 1) - start) + 1);
        return new FreeBlock(range, block, free, free);
    }

    /**
     * A block as it is stored.
     *
     * @param bits see {@link #bits()}; null, as {@code untouched}, where all thousand are free and none was ever used
     */
    public static FreeBlock stored(UUID range, long block, byte @Nullable [] bits, byte @Nullable [] untouched) {
        return bits == null || untouched == null
                ? of(range, block, block * SIZE, block * SIZE + SIZE - 1)
                : new FreeBlock(range, block, BitSet.valueOf(bits), BitSet.valueOf(untouched));
    }

    /** The block that a number is in. */
    public static long of(long digits) {
        return digits / SIZE;
    }

    public UUID range() {
        return range;
    }

    public long block() {
        return block;
    }

    /** How many are free. */
    public int count() {
        return free.cardinality();
    }

    public boolean has(long digits) {
        return of(digits) == block && free.get(offset(digits));
    }

    /** The free numbers in ascending order. */
    public LongStream free() {
        return free.stream().mapToLong(bit -> block * SIZE + bit);
    }

    /** The free numbers that were never used, in ascending order. */
    public LongStream untouched() {
        return untouched.stream().mapToLong(bit -> block * SIZE + bit);
    }

    /** Whether all thousand are free and none was ever used. */
    boolean isWhole() {
        return untouched.cardinality() == SIZE;
    }

    /** The block without these numbers; those that were not free change nothing. */
    public FreeBlock without(long... taken) {
        BitSet left = (BitSet) free.clone();
        BitSet stillUntouched = (BitSet) untouched.clone();
        for (long digits : taken) {
            left.clear(offset(digits));
            stillUntouched.clear(offset(digits));
        }
        return new FreeBlock(range, block, left, stillUntouched);
    }

    /** The block with this number free again. */
    public FreeBlock with(long given) {
        BitSet more = (BitSet) free.clone();
        more.set(offset(given));
        return new FreeBlock(range, block, more, untouched);
    }

    /** Of the block, what is free from one place to another. */
    public FreeBlock within(long first, long last) {
        return masked(first, last, true);
    }

    /** Of the block, what is free but from one place to another. */
    public FreeBlock outside(long first, long last) {
        return masked(first, last, false);
    }

    private FreeBlock masked(long first, long last, boolean inside) {
        BitSet mask = new BitSet(SIZE);
        long start = block * SIZE;
        long from = Math.max(first, start);
        long to = Math.min(last, start + SIZE - 1);
        if (from <= to) {
            mask.set((int) (from - start), (int) (to - start) + 1);
        }
        if (!inside) {
            mask.flip(0, SIZE);
        }
        BitSet left = (BitSet) mask.clone();
        left.and(free);
        mask.and(untouched);
        return new FreeBlock(range, block, left, mask);
    }

    /** What is free in either of two blocks of the same thousand. */
    public FreeBlock joined(FreeBlock other) {
        if (other.block != block) {
            throw new IllegalArgumentException("blocks " + block + " and " + other.block + " are of different numbers");
        }
        BitSet both = (BitSet) free.clone();
        both.or(other.free);
        BitSet bothUntouched = (BitSet) untouched.clone();
        bothUntouched.or(other.untouched);
        return new FreeBlock(range, block, both, bothUntouched);
    }

    /** The same numbers in another range. */
    public FreeBlock in(UUID other) {
        return new FreeBlock(other, block, free, untouched);
    }

    /** The free numbers as they are stored: bit n of the bytes, least significant first, is number n of the block. */
    byte[] bits() {
        return bytes(free);
    }

    /** The numbers that were never used, stored as {@link #bits()}. */
    byte[] untouchedBits() {
        return bytes(untouched);
    }

    private static byte[] bytes(BitSet numbers) {
        byte[] set = numbers.toByteArray();
        byte[] bytes = new byte[BYTES];
        System.arraycopy(set, 0, bytes, 0, set.length);
        return bytes;
    }

    private int offset(long digits) {
        if (of(digits) != block) {
            throw new IllegalArgumentException(digits + " is not in block " + block);
        }
        return (int) (digits - block * SIZE);
    }

    @Override
    public String toString() {
        return "block " + block + " with " + count() + " free";
    }
}
