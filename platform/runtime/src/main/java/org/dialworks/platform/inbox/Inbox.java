package org.dialworks.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import org.dialworks.platform.sql.Transactions;

/** Remembers which events have had their effect, for effects that a version alone cannot guard. */
@ApplicationScoped
public class Inbox {

    private static final String RECORD =
            "INSERT INTO inbox (consumer, event_id) VALUES (?, ?) ON CONFLICT ON CONSTRAINT inbox_pk DO NOTHING";
    // Kafka keeps telemetry for seven days; what is older cannot come again.
    private static final String FORGET = "DELETE FROM inbox WHERE received_at < now() - interval '14 days'";

    private final Transactions transactions;

    @Inject
    Inbox(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Records the event within the current transaction.
     *
     * @return false when its effect was carried out before, so that there is nothing to do
     */
    public boolean isNew(String consumer, String eventId) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement record = connection.prepareStatement(RECORD)) {
                record.setString(1, consumer);
                record.setString(2, eventId);
                return record.executeUpdate() == 1;
            }
        });
    }

    @Scheduled(every = "6h", delayed = "10m", identity = "inbox-forget")
    @Transactional
    void forget() {
        transactions.inCurrent(connection -> {
            try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
                return forget.executeUpdate();
            }
        });
    }
}
