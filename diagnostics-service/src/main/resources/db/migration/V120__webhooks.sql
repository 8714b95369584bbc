CREATE TABLE webhook_target (
    id              uuid        NOT NULL,
    name            text        NOT NULL,
    url             text        NOT NULL,
    site            text,
    min_severity    text        NOT NULL,
    secret          text        NOT NULL,
    state           text        NOT NULL,
    disabled_reason text,
    created_at      timestamptz NOT NULL,
    created_by      text        NOT NULL,
    CONSTRAINT webhook_target_pk PRIMARY KEY (id),
    CONSTRAINT webhook_target_state_known CHECK (state IN ('active', 'disabled')),
    CONSTRAINT webhook_target_severity_known CHECK (min_severity IN ('critical', 'error', 'warning', 'info'))
);

COMMENT ON TABLE webhook_target IS 'Where incidents are delivered, signed as Standard Webhooks 1.0 says.';
COMMENT ON COLUMN webhook_target.site IS 'Only incidents of this site; null for all.';
COMMENT ON COLUMN webhook_target.secret IS
    'The signing key. It must be readable to sign with; no endpoint answers with it after the target was made, and no log line holds it.';

CREATE TABLE webhook_delivery (
    seq             bigint      GENERATED ALWAYS AS IDENTITY,
    id              uuid        NOT NULL,
    target_id       uuid        NOT NULL,
    subject         text        NOT NULL,
    type            text        NOT NULL,
    body            text        NOT NULL,
    state           text        NOT NULL,
    attempts        integer     NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    leased_until    timestamptz,
    last_status     integer,
    last_error      text,
    created_at      timestamptz NOT NULL,
    finished_at     timestamptz,
    CONSTRAINT webhook_delivery_pk PRIMARY KEY (seq),
    CONSTRAINT webhook_delivery_id UNIQUE (id),
    CONSTRAINT webhook_delivery_to FOREIGN KEY (target_id) REFERENCES webhook_target (id) ON DELETE CASCADE,
    CONSTRAINT webhook_delivery_state_known CHECK (state IN ('pending', 'delivered', 'dead'))
) WITH (fillfactor = 80);
CREATE INDEX webhook_delivery_pending ON webhook_delivery (target_id, seq) WHERE state = 'pending';
CREATE INDEX webhook_delivery_newest ON webhook_delivery (target_id, seq DESC);

COMMENT ON TABLE webhook_delivery IS
    'Messages to targets. A row is written in the transaction of the change it tells of, and sent until the target has it or the schedule of a good three days is used up.';
COMMENT ON COLUMN webhook_delivery.id IS 'Becomes webhook-id: the same for every attempt, so that the receiver can tell a repetition.';
COMMENT ON COLUMN webhook_delivery.subject IS 'What it is about (an incident''s id): messages about one subject arrive in order.';
COMMENT ON COLUMN webhook_delivery.leased_until IS 'A sender is at work on it until then; afterwards it died and another may take over.';
