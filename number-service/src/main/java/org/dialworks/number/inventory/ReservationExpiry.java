package org.dialworks.number.inventory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.platform.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends reservations whose time is over. */
@ApplicationScoped
class ReservationExpiry {

    private static final int BATCH = 500;
    private static final String OVER = """
            SELECT n.digits, n.extension, n.version
            FROM phone_number n LEFT JOIN number_range r ON r.id = n.range_id
            WHERE n.state = 'reserved' AND n.until <= ? AND coalesce(r.home_site, ?) = ?
            ORDER BY n.until
            LIMIT ?
            """;

    private final Sql sql;
    private final MoveNumber moveNumber;
    private final Clock clock;
    private final String site;

    @Inject
    ReservationExpiry(
            Sql sql, MoveNumber moveNumber, Clock clock, @ConfigProperty(name = "dialworks.site") String site) {
        this.sql = sql;
        this.moveNumber = moveNumber;
        this.clock = clock;
        this.site = site;
    }

    private record Over(PhoneNumber number, long version) {}

    @Scheduled(
            every = "5s",
            delayed = "5s",
            identity = "reservation-expiry",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endReservations() {
        List<Over> over = QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        OVER,
                        row -> new Over(
                                new PhoneNumber(row.getLong("digits"), row.getString("extension")),
                                row.getLong("version")),
                        clock.instant(),
                        site,
                        site,
                        BATCH));
        for (Over reservation : over) {
            // The version guards against one that was prolonged in between.
            QuarkusTransaction.requiringNew()
                    .run(() -> moveNumber.move(
                            reservation.number(),
                            new MoveNumber.Wish(
                                    Move.RELEASE,
                                    null,
                                    null,
                                    "the reservation is over",
                                    reservation.version(),
                                    "number-service")));
        }
    }
}
