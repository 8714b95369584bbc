CREATE TABLE telemetry_event (
    id        bigint      GENERATED ALWAYS AS IDENTITY,
    site      text        NOT NULL,
    computer  text        NOT NULL,
    channel   text        NOT NULL,
    provider  text        NOT NULL,
    event_id  integer     NOT NULL,
    level     smallint    NOT NULL,
    record_id bigint      NOT NULL,
    time      timestamptz NOT NULL,
    event     jsonb       NOT NULL,
    CONSTRAINT telemetry_event_pk PRIMARY KEY (id),
    -- A log that was cleared begins again at record 1: only with the time is a record id an identity.
    CONSTRAINT telemetry_event_once UNIQUE (computer, channel, record_id, time)
);
CREATE INDEX telemetry_event_newest ON telemetry_event (time DESC, id DESC);
CREATE INDEX telemetry_event_of_computer ON telemetry_event (computer, time DESC, id DESC);
CREATE INDEX telemetry_event_of_kind ON telemetry_event (provider, event_id, time DESC, id DESC);

COMMENT ON TABLE telemetry_event IS
    'Windows events to look back at, each once, filled from dialworks.telemetry. Kept for dialworks.diagnostics.keep-events (30 days), then deleted by time.';
COMMENT ON COLUMN telemetry_event.record_id IS
    'The record''s number in its log; negative, made from the content, where the sender left it out.';
COMMENT ON COLUMN telemetry_event.event IS 'The event in normal form, as it was on Kafka.';
