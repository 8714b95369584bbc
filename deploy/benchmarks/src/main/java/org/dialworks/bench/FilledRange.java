package org.dialworks.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;

/**
 * A range of which 95 %, or half, is used, filled by way of the database.
 *
 * @param free how many numbers were left free
 */
record FilledRange(UUID id, long first, long size, long free) {

    private static final int BLOCK = 1000;
    private static final int USED_PERCENT = 95;
    private static final String BITS = "UPDATE free_block SET bits = ?, untouched = ? WHERE range_id = ? AND block = ?";
    private static final String ROWS = """
            INSERT INTO phone_number (digits, extension, range_id, site, state, holder_kind, holder_id, holder_line, epoch,
                                      version, assignment, since, changed_by)
            SELECT b.block * 1000 + n, '', b.range_id, ?, 'active', 'user', 'sip:filled' || b.block * 1000 + n, 'primary', 1,
                   1, 1, now(), 'bench'
            FROM free_block b, generate_series(0, 999) AS n
            WHERE b.range_id = ? AND get_bit(b.bits, n) = 0
            ORDER BY 1
            """;

    /** How the used numbers lie. */
    enum Spread {
        /** One after the other from the first. */
        IN_A_ROW,
        /** Anywhere, from a fixed seed. */
        AT_RANDOM,
        /** Anywhere but in the last two thousand, all of which are free. */
        AT_RANDOM_WITH_ROOM_AT_THE_END,
        /** The first is free, the second used, and so on: half of them. */
        EVERY_OTHER
    }

    /**
     * Makes a range and fills it.
     *
     * @param first a multiple of a thousand, as is the size
     * @param withRows whether the used numbers get rows too, as in real life; without them only the bits are set
     */
    static FilledRange make(NumberServer server, String site, long first, long size, Spread spread, boolean withRows)
            throws SQLException {
        UUID id = UUID.fromString(server.range(site, first, size));
        try (Connection connection = server.connect()) {
            connection.setAutoCommit(false);
            long free = fill(connection, id, first, size, spread);
            if (withRows) {
                try (var rows = connection.prepareStatement(ROWS)) {
                    rows.setString(1, site);
                    rows.setObject(2, id);
                    rows.executeUpdate();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("VACUUM ANALYZE free_block, phone_number");
            }
            return new FilledRange(id, first, size, free);
        }
    }

    private static long fill(Connection connection, UUID id, long first, long size, Spread spread) throws SQLException {
        var random = new Random(53);
        long used = size * USED_PERCENT / 100;
        long free = 0;
        try (var update = connection.prepareStatement(BITS)) {
            for (long start = 0; start < size; start += BLOCK) {
                byte[] bits = new byte[BLOCK / 8];
                for (int n = 0; n < BLOCK; n++) {
                    boolean isFree = switch (spread) {
                        case EVERY_OTHER -> n % 2 == 0;
                        case IN_A_ROW -> start + n >= used;
                        case AT_RANDOM -> random.nextInt(100) >= USED_PERCENT;
                        case AT_RANDOM_WITH_ROOM_AT_THE_END ->
                            start >= size - 2 * BLOCK || random.nextInt(100) >= USED_PERCENT;
                    };
                    if (isFree) {
                        bits[n / 8] |= (byte) (1 << n % 8);
                        free++;
                    }
                }
                update.setBytes(1, bits);
                update.setBytes(2, bits);
                update.setObject(3, id);
                update.setLong(4, (first + start) / BLOCK);
                update.addBatch();
            }
            update.executeBatch();
            return free;
        }
    }
}
