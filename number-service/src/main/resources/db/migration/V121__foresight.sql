-- How the use of ranges goes on: a record per day, and since when a range runs low.

ALTER TABLE number_range
    ADD COLUMN layout      bigint NOT NULL DEFAULT 1,
    ADD COLUMN known_since date,
    ADD COLUMN low_since   timestamptz;
CREATE INDEX number_range_threshold ON number_range (id) WHERE threshold IS NOT NULL AND NOT retired;

COMMENT ON COLUMN number_range.layout IS
    'Raised when the range gets another first or last number: its days are then counted anew.';
COMMENT ON COLUMN number_range.known_since IS
    'The first day (UTC) of which the use of the range is counted: when it was made or, before that, one of its numbers first used. Null until its days are first counted. Both parts of a range that is split have its day.';
COMMENT ON COLUMN number_range.low_since IS
    'Since when no more than the threshold is free; null while the range does not run low.';

CREATE TABLE use_day (
    range_id    uuid   NOT NULL,
    day         date   NOT NULL,
    layout      bigint NOT NULL,
    size        bigint NOT NULL,
    free        bigint NOT NULL GENERATED ALWAYS AS
        (size - reserved - assigned - active - quarantined - blocked - porting) STORED,
    reserved    bigint NOT NULL,
    assigned    bigint NOT NULL,
    active      bigint NOT NULL,
    quarantined bigint NOT NULL,
    blocked     bigint NOT NULL,
    porting     bigint NOT NULL,
    taken       bigint NOT NULL,
    released    bigint NOT NULL,
    CONSTRAINT use_day_pk PRIMARY KEY (range_id, day),
    CONSTRAINT use_day_range FOREIGN KEY (range_id) REFERENCES number_range (id)
);

COMMENT ON TABLE use_day IS
    'The use of a range at the end of a day (UTC), as the history of the numbers that are in it now tells. Can be deleted: it is counted again.';
COMMENT ON COLUMN use_day.layout IS 'The layout of the range that was counted.';
COMMENT ON COLUMN use_day.taken IS 'How many moves of the day took a free number.';
COMMENT ON COLUMN use_day.released IS 'How many moves of the day ended the use of a number.';

-- The history is written in the order of time: a few pages of this index tell where a day is.
CREATE INDEX number_history_at ON number_history USING brin (at);
