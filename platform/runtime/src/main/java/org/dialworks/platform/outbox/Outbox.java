package org.dialworks.platform.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.EventData;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.EventType;
import org.dialworks.platform.sql.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way out for events: a row in the transaction of the change, put on Kafka by {@link OutboxRelay} afterwards.
 *
 * <p>Order per key holds if the caller has locked (or inserted) the row of the thing before it appends: then no two
 * transactions on one thing can take their places in the outbox in another order than they commit.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, headers, payload)
            VALUES (?, ?, ?, ?, ?::jsonb, ?)
            """;

    private final Transactions transactions;
    private final OutboxRelay relay;
    private final String source;
    private final Clock clock;

    @Inject
    Outbox(
            Transactions transactions,
            OutboxRelay relay,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "dialworks.site") String site) {
        this.transactions = transactions;
        this.relay = relay;
        this.clock = clock;
        this.source = "/" + site + "/" + service;
    }

    /** Appends one event. See {@link #append(EventType, List)}. */
    public void append(EventType type, EventData data) {
        append(type, List.of(data));
    }

    /**
     * Appends events of one type in the given order, within the current transaction.
     *
     * @throws IllegalStateException without a transaction
     * @throws IllegalArgumentException when the data is not that of the type
     */
    public void append(EventType type, List<? extends EventData> events) {
        if (events.isEmpty()) {
            return;
        }
        transactions.inCurrent(connection -> insert(connection, type, events));
        transactions.afterCommit(relay::wake);
    }

    /** Appends a record as it is, for instance one that goes to a dead-letter topic. */
    public void appendRecord(String topic, String key, String type, Map<String, String> headers, byte[] payload) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                bind(insert, UUID.randomUUID(), topic, key, type, headers, payload);
                return insert.executeUpdate();
            }
        });
        transactions.afterCommit(relay::wake);
    }

    private int insert(Connection connection, EventType type, List<? extends EventData> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (EventData data : events) {
                if (!type.data().isInstance(data)) {
                    throw new IllegalArgumentException(
                            type + " carries " + type.data().getSimpleName() + ", not "
                                    + data.getClass().getSimpleName());
                }
                UUID id = UUID.randomUUID();
                bind(
                        insert,
                        id,
                        type.topic().topicName(),
                        data.key(),
                        type.type(),
                        headers(id, type, data),
                        ContractJson.write(data));
                insert.addBatch();
            }
            return insert.executeBatch().length;
        }
    }

    private static void bind(
            PreparedStatement insert,
            UUID id,
            String topic,
            String key,
            String type,
            Map<String, String> headers,
            byte[] payload)
            throws SQLException {
        insert.setObject(1, id);
        insert.setString(2, topic);
        insert.setString(3, key);
        insert.setString(4, type);
        insert.setString(5, HeaderJson.write(headers));
        insert.setBytes(6, payload);
    }

    private Map<String, String> headers(UUID id, EventType type, EventData data) {
        var headers = new TreeMap<String, String>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, id.toString());
        headers.put(EventHeaders.SOURCE, source);
        headers.put(EventHeaders.TYPE, type.type());
        headers.put(EventHeaders.SUBJECT, data.key());
        headers.put(EventHeaders.TIME, clock.instant().toString());
        headers.put(EventHeaders.SITE, data.site());
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            headers.put(
                    EventHeaders.TRACE_PARENT,
                    "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                            + span.getTraceFlags().asHex());
        }
        return headers;
    }
}
