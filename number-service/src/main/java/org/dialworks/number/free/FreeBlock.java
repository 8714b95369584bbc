package org.dialworks.number.free;

import java.util.BitSet;
import java.util.UUID;
import java.util.stream.LongStream;

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

    private FreeBlock(UUID range, long block, BitSet free) {
        this.range = range;
        this.block = block;
        this.free = free;
    }

    /** The part of a range that is in a block, all of it free. */
    public static FreeBlock of(UUID range, long block, long first, long last) {
        long start = block * SIZE;
        if (last < start || first >= start + SIZE) {
            throw new IllegalArgumentException(first + " to " + last + " has nothing in block " + block);
        }
        var free = new BitSet(SIZE);
        free.set((int) (Math.max(first, start) - start), (int) (Math.min(last, start + SIZE - 1) - start) + 1);
        return new FreeBlock(range, block, free);
    }

    /** A block as it is stored, see {@link #bits()}. */
    public static FreeBlock stored(UUID range, long block, byte[] bits) {
        return new FreeBlock(range, block, BitSet.valueOf(bits));
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

    /** The block without these numbers; those that were not free change nothing. */
    public FreeBlock without(long... taken) {
        BitSet left = (BitSet) free.clone();
        for (long digits : taken) {
            left.clear(offset(digits));
        }
        return new FreeBlock(range, block, left);
    }

    /** The block with this number free again. */
    public FreeBlock with(long given) {
        BitSet more = (BitSet) free.clone();
        more.set(offset(given));
        return new FreeBlock(range, block, more);
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
        BitSet left = (BitSet) free.clone();
        if (inside) {
            left.and(mask);
        } else {
            left.andNot(mask);
        }
        return new FreeBlock(range, block, left);
    }

    /** What is free in either of two blocks of the same thousand. */
    public FreeBlock joined(FreeBlock other) {
        if (other.block != block) {
            throw new IllegalArgumentException("blocks " + block + " and " + other.block + " are of different numbers");
        }
        BitSet both = (BitSet) free.clone();
        both.or(other.free);
        return new FreeBlock(range, block, both);
    }

    /** The same numbers in another range. */
    public FreeBlock in(UUID other) {
        return new FreeBlock(other, block, free);
    }

    /** As it is stored: bit n of the bytes, least significant first, is number n of the block. */
    byte[] bits() {
        byte[] set = free.toByteArray();
        byte[] bits = new byte[BYTES];
        System.arraycopy(set, 0, bits, 0, set.length);
        return bits;
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
