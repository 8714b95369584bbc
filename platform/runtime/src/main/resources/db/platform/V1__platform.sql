-- What every service keeps beside its own tables: events on their way out, events taken in, answers already given.

CREATE TABLE outbox (
    seq            bigint GENERATED ALWAYS AS IDENTITY,
    id             uuid   NOT NULL,
    aggregatetype  text   NOT NULL,
    aggregateid    text   NOT NULL,
    type           text   NOT NULL,
    headers        jsonb  NOT NULL,
    payload        bytea  NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT outbox_pk PRIMARY KEY (seq)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, fillfactor = 70);

COMMENT ON TABLE outbox IS
    'Events not yet on Kafka. A row is written in the transaction of the change it tells of and deleted when Kafka has it, so the table is empty at rest. The columns id, aggregatetype, aggregateid, type and payload are those of Debezium''s outbox event router.';
COMMENT ON COLUMN outbox.aggregatetype IS 'The topic.';
COMMENT ON COLUMN outbox.aggregateid IS 'The key of the record: order holds per key.';
COMMENT ON COLUMN outbox.headers IS 'CloudEvents headers of Kafka''s binary mode, and the trace context.';

CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    text        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT inbox_pk PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_received_at ON inbox (received_at);

COMMENT ON TABLE inbox IS
    'Ids of events whose effect has been carried out, written in the transaction of the effect: a second delivery changes nothing.';

CREATE TABLE dead_letter (
    id         bigint GENERATED ALWAYS AS IDENTITY,
    consumer   text        NOT NULL,
    topic      text        NOT NULL,
    partition  integer     NOT NULL,
    log_offset bigint      NOT NULL,
    record_key text        NOT NULL,
    event_id   text        NOT NULL,
    event_type text        NOT NULL,
    headers    jsonb       NOT NULL,
    payload    bytea       NOT NULL,
    reason     text        NOT NULL,
    parked_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT dead_letter_pk PRIMARY KEY (id),
    CONSTRAINT dead_letter_record UNIQUE (consumer, topic, partition, log_offset)
);
CREATE INDEX dead_letter_key ON dead_letter (consumer, topic, record_key, id);

COMMENT ON TABLE dead_letter IS
    'Events that could not be processed, and later events of the same key that wait behind them, until somebody retries or discards them.';

CREATE TABLE idempotency_key (
    caller      text        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    answer      jsonb,
    created_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT idempotency_key_pk PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);

COMMENT ON TABLE idempotency_key IS
    'Answers to requests that carried an Idempotency-Key, written in the transaction of their effect, kept for 24 hours.';
