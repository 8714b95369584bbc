package org.dialworks.number.free;

/**
 * The blocks that a search needs to look at: from one to another, of those only every so many.
 *
 * @param modulus 1 for every one; else a power of ten
 * @param remainder of the block's number by the modulus
 */
public record BlockReach(long first, long last, long modulus, long remainder) {

    /** No block at all. */
    public static final BlockReach NOTHING = new BlockReach(0, -1, 1, 0);

    /** The blocks of the places from one to another; nothing when there are none between them. */
    public static BlockReach of(long firstPlace, long lastPlace) {
        return lastPlace < firstPlace
                ? NOTHING
                : new BlockReach(FreeBlock.of(firstPlace), FreeBlock.of(lastPlace), 1, 0);
    }

    /** Of these blocks, those with places that end in so many digits. */
    public BlockReach endingIn(long value, int digits) {
        long ending = 1;
        for (int i = 0; i < digits; i++) {
            ending *= 10;
        }
        return ending <= FreeBlock.SIZE
                ? this
                : new BlockReach(first, last, ending / FreeBlock.SIZE, value / FreeBlock.SIZE);
    }

    /** The same blocks without those up to one. */
    public BlockReach behind(long block) {
        return new BlockReach(Math.max(first, block + 1), last, modulus, remainder);
    }

    public boolean isEmpty() {
        return last < first;
    }

    /** Of these blocks and others, those that are in both, or a few more. */
    public BlockReach and(BlockReach other) {
        BlockReach finer = modulus >= other.modulus ? this : other;
        return new BlockReach(Math.max(first, other.first), Math.min(last, other.last), finer.modulus, finer.remainder);
    }
}
