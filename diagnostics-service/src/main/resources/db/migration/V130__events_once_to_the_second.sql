-- One event comes in several forms. Some have its time only to the second (Fluent Bit), and no log counts to the same
-- number twice in one second, so that the second is enough to tell an event.
DELETE FROM telemetry_event later
    USING telemetry_event first
    WHERE later.computer = first.computer AND later.channel = first.channel AND later.record_id = first.record_id
      AND date_trunc('second', later.time AT TIME ZONE 'UTC') = date_trunc('second', first.time AT TIME ZONE 'UTC')
      AND later.id > first.id;
ALTER TABLE telemetry_event DROP CONSTRAINT telemetry_event_once;
CREATE UNIQUE INDEX telemetry_event_once
    ON telemetry_event (computer, channel, record_id, date_trunc('second', time AT TIME ZONE 'UTC'));
COMMENT ON INDEX telemetry_event_once IS
    'A log that was cleared begins again at record 1: only with the time, to the second, is a record id an identity.';
