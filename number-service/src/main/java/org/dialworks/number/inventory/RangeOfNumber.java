package org.dialworks.number.inventory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;

/**
 * What a number needs to know of the range it is in.
 *
 * @param homeSite the one site that writes the range
 * @param quarantineDays how long a number that was active rests after its release
 * @param numbering how its numbers count
 */
public record RangeOfNumber(
        UUID id, String site, String homeSite, long epoch, int quarantineDays, Numbering numbering) {

    /** What {@link #read} needs of a row of {@code number_range}. */
    public static final String COLUMNS = "id, site, home_site, epoch, quarantine_days, base, extension_length";

    public static RangeOfNumber read(ResultSet row) throws SQLException {
        return new RangeOfNumber(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getString("home_site"),
                row.getLong("epoch"),
                row.getInt("quarantine_days"),
                Numbering.of(row.getLong("base"), row.getInt("extension_length")));
    }

    /**
     * The number's place in the free blocks of the range. A number with an extension that is only in the range because its
     * base number is has none: it is never offered, and does not count as one of the range's.
     */
    public OptionalLong place(PhoneNumber number) {
        return numbering.place(number);
    }

    public PhoneNumber numberAt(long place) {
        return numbering.numberAt(place);
    }
}
