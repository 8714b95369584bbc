package org.dialworks.number.importing;

import java.time.Instant;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says of one number or one range.
 *
 * @param seq order within the import, from 1
 * @param file which file, from 1
 * @param line where in the file, from 1
 * @param text the number as it was written
 * @param number the number, or the first of a range
 * @param lastDigits the last of a range
 * @param priority of a range: the lower comes first
 * @param name of a range
 * @param shows what it shows of the number; absent for a range
 * @param until when a number that rests is free again
 * @param outcome set when the row needs no inventory to be judged
 * @param reason why it came out so, or what is odd about the number
 */
record ImportRow(
        long seq,
        int file,
        long line,
        String text,
        @Nullable PhoneNumber number,
        @Nullable Long lastDigits,
        @Nullable Integer priority,
        @Nullable String name,
        @Nullable Shows shows,
        @Nullable Instant until,
        @Nullable Holder holder,
        @Nullable RowOutcome outcome,
        @Nullable String reason) {

    /** A row that the inventory has nothing to say of. */
    static ImportRow settled(
            long line, String text, @Nullable Holder holder, RowOutcome outcome, @Nullable String reason) {
        return new ImportRow(0, 0, line, text, null, null, null, null, null, null, holder, outcome, reason);
    }

    static ImportRow holding(long line, String text, PhoneNumber number, Holder holder, @Nullable String remark) {
        return new ImportRow(0, 0, line, text, number, null, null, null, Shows.HELD, null, holder, null, remark);
    }

    static ImportRow range(
            long line,
            String text,
            PhoneNumber first,
            long last,
            @Nullable Integer priority,
            String name,
            @Nullable String remark) {
        return new ImportRow(0, 0, line, text, first, last, priority, name, null, null, null, null, remark);
    }

    /** The row in its place in the import. */
    ImportRow at(long place, int ofFile) {
        return new ImportRow(
                place, ofFile, line, text, number, lastDigits, priority, name, shows, until, holder, outcome, reason);
    }
}
