ALTER TABLE webhook_target
    ALTER COLUMN secret DROP NOT NULL,
    ADD COLUMN kind            text        NOT NULL DEFAULT 'webhook',
    ADD COLUMN settings        jsonb       NOT NULL DEFAULT '{}',
    ADD COLUMN matchers        jsonb       NOT NULL DEFAULT '[]',
    ADD COLUMN previous_secret text,
    ADD COLUMN previous_until  timestamptz,
    ADD COLUMN repeat_seconds  bigint      NOT NULL DEFAULT 14400,
    ADD COLUMN per_second      double precision,
    ADD COLUMN next_send_at    timestamptz,
    ADD COLUMN failures        integer     NOT NULL DEFAULT 0,
    ADD COLUMN resting_until   timestamptz,
    ADD COLUMN version         bigint      NOT NULL DEFAULT 1,
    ADD CONSTRAINT webhook_target_kind_known CHECK
        (kind IN ('webhook', 'alertmanager', 'pagerduty', 'teams', 'slack', 'servicenow', 'email'));
-- What a target has heard of an incident, and when last.
CREATE INDEX webhook_delivery_about ON webhook_delivery (target_id, subject, created_at DESC);

COMMENT ON TABLE webhook_target IS
    'Where incidents are delivered: webhooks signed as Standard Webhooks 1.0 says, and services with forms of their own.';
COMMENT ON COLUMN webhook_target.url IS
    'Where it is. The address of a Teams or Slack hook is a secret in itself and is never shown whole.';
COMMENT ON COLUMN webhook_target.settings IS 'What its kind needs besides: user, from, to, tls.';
COMMENT ON COLUMN webhook_target.matchers IS 'Only incidents whose labels match all of them; empty for all.';
COMMENT ON COLUMN webhook_target.previous_secret IS 'The secret before the last rotation; messages are signed with both until previous_until.';
COMMENT ON COLUMN webhook_target.repeat_seconds IS 'Reminds of what is still open when the last message is so old; 0 for never.';
COMMENT ON COLUMN webhook_target.per_second IS 'At most so many messages a second; null for as many as it takes.';
COMMENT ON COLUMN webhook_target.next_send_at IS 'Nothing is sent to it before, to keep to per_second.';
COMMENT ON COLUMN webhook_target.failures IS 'How often in a row it could not be reached or was out of order.';
COMMENT ON COLUMN webhook_target.resting_until IS 'Nothing is sent to it before: it has failed too often, or has asked for it by Retry-After.';
