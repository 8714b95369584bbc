package org.dialworks.platform.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.EventData;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.EventType;
import org.dialworks.platform.sql.Sql;
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

    // The places in the outbox are given in the order of the arrays.
    private static final String INSERT = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, headers, payload)
            SELECT id, topic, key, type, headers::jsonb, payload
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[]) WITH ORDINALITY
                AS event (id, topic, key, type, headers, payload, place)
            ORDER BY place
            """;

    private final Sql sql;
    private final Transactions transactions;
    private final OutboxRelay relay;
    private final String source;
    private final Clock clock;

    @Inject
    Outbox(
            Sql sql,
            Transactions transactions,
            OutboxRelay relay,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "dialworks.site") String site) {
        this.sql = sql;
        this.transactions = transactions;
        this.relay = relay;
        this.clock = clock;
        this.source = "/" + site + "/" + service;
    }

    /**
     * What is to be told.
     *
     * @param data of the class that the type carries
     * @param trace of the request that brought it about; an invalid one for none
     */
    public record Event(EventType type, EventData data, SpanContext trace) {
        public Event {
            if (!type.data().isInstance(data)) {
                throw new IllegalArgumentException(
                        type + " carries " + type.data().getSimpleName() + ", not "
                                + data.getClass().getSimpleName());
            }
        }

        /** What the request of this thread brought about. */
        public static Event of(EventType type, EventData data) {
            return new Event(type, data, Span.current().getSpanContext());
        }
    }

    private record Row(UUID id, String topic, String key, String type, Map<String, String> headers, byte[] payload) {}

    /** Appends one event. See {@link #append(List)}. */
    public void append(EventType type, EventData data) {
        append(List.of(Event.of(type, data)));
    }

    /** Appends events of one type. See {@link #append(List)}. */
    public void append(EventType type, List<? extends EventData> events) {
        append(events.stream().map(data -> Event.of(type, data)).toList());
    }

    /**
     * Appends events in the given order, within the current transaction.
     *
     * @throws IllegalStateException without a transaction
     */
    public void append(List<Event> events) {
        insert(events.stream().map(this::row).toList());
    }

    /** Appends a record as it is, for instance one that goes to a dead-letter topic. */
    public void appendRecord(String topic, String key, String type, Map<String, String> headers, byte[] payload) {
        insert(List.of(new Row(UUID.randomUUID(), topic, key, type, headers, payload)));
    }

    private void insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.update(
                INSERT,
                rows.stream().map(Row::id).toArray(UUID[]::new),
                texts(rows, Row::topic),
                texts(rows, Row::key),
                texts(rows, Row::type),
                texts(rows, row -> HeaderJson.write(row.headers())),
                rows.stream().map(Row::payload).toArray(byte[][]::new));
        transactions.afterCommit(relay::wake);
    }

    private static String[] texts(List<Row> rows, Function<Row, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private Row row(Event event) {
        UUID id = UUID.randomUUID();
        EventType type = event.type();
        return new Row(
                id,
                type.topic().topicName(),
                event.data().key(),
                type.type(),
                headers(id, event),
                ContractJson.write(event.data()));
    }

    private Map<String, String> headers(UUID id, Event event) {
        var headers = new TreeMap<String, String>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, id.toString());
        headers.put(EventHeaders.SOURCE, source);
        headers.put(EventHeaders.TYPE, event.type().type());
        headers.put(EventHeaders.SUBJECT, event.data().key());
        headers.put(EventHeaders.TIME, clock.instant().toString());
        headers.put(EventHeaders.SITE, event.data().site());
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        SpanContext trace = event.trace();
        if (trace.isValid()) {
            headers.put(
                    EventHeaders.TRACE_PARENT,
                    "00-" + trace.getTraceId() + "-" + trace.getSpanId() + "-"
                            + trace.getTraceFlags().asHex());
        }
        return headers;
    }
}
