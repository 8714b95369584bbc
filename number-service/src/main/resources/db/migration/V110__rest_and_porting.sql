-- Numbers rest between two holders, and come and go between carriers.

ALTER TABLE phone_number
    ADD COLUMN last_holder_kind text,
    ADD COLUMN last_holder_id   text,
    ADD COLUMN last_holder_line text,
    ADD COLUMN last_holder_name text,
    ADD COLUMN last_holder_pool text,
    ADD COLUMN before           text,
    ADD CONSTRAINT phone_number_last_holder_whole
        CHECK (num_nulls(last_holder_kind, last_holder_id, last_holder_line) IN (0, 3)),
    ADD CONSTRAINT phone_number_last_holder_of_state
        CHECK (last_holder_id IS NULL OR state IN ('assigned', 'active', 'quarantined', 'porting-out')),
    ADD CONSTRAINT phone_number_before CHECK ((state = 'porting-out') = (before IS NOT NULL)),
    ADD CONSTRAINT phone_number_quarantine_ends CHECK (state <> 'quarantined' OR until IS NOT NULL);

COMMENT ON COLUMN phone_number.last_holder_id IS
    'Who had it while callers may still expect them: during its rest, and beside a holder who got it without one.';
COMMENT ON COLUMN phone_number.until IS
    'When a reservation or a rest ends by itself: from then on the number counts as free, whatever its state says until somebody has written that down. Of a number that is being ported, the day that is planned.';
COMMENT ON COLUMN phone_number.before IS 'The state that a number on its way out comes back to if it stays.';

DROP INDEX phone_number_until;
CREATE INDEX phone_number_over ON phone_number (until) WHERE state IN ('reserved', 'quarantined');
