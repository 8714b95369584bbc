-- What exports say of numbers besides who holds them, local numbers, and outcomes apart from the rows they are of.

ALTER TABLE import_row
    ADD COLUMN shows text,
    ADD COLUMN until timestamptz,
    DROP CONSTRAINT import_row_file,
    DROP CONSTRAINT import_row_outcome,
    ADD CONSTRAINT import_row_shows CHECK (shows IN ('held', 'free', 'quarantined', 'blocked')),
    ADD CONSTRAINT import_row_outcome CHECK (outcome IN ('added', 'changed', 'unchanged', 'conflict', 'local', 'rejected',
                                                         'ignored'));
UPDATE import_row SET shows = 'held' WHERE holder_kind IS NOT NULL;

COMMENT ON TABLE import_row IS
    'What one row of a file says of one number or range. A row with a private line gives two. These rows are what the worker reads, so that a job survives a restart, and what the report shows. Without a foreign key on purpose: the check of a million rows takes longer than writing them; whoever deletes a job deletes its rows.';
COMMENT ON COLUMN import_row.shows IS 'What the row shows of the number: somebody holds it, nobody does, it rests until an instant, or it is never given out; null for a range.';
COMMENT ON COLUMN import_row.until IS 'When a number that rests will be free again.';
COMMENT ON COLUMN import_row.outcome IS 'Set where the row itself says it, without the inventory; the outcome of every other row is in import_outcome.';

CREATE TABLE import_outcome (
    import_id uuid   NOT NULL,
    seq       bigint NOT NULL,
    outcome   text   NOT NULL,
    reason    text,
    CONSTRAINT import_outcome_pk PRIMARY KEY (import_id, seq),
    CONSTRAINT import_outcome_outcome CHECK (outcome IN ('added', 'changed', 'unchanged', 'conflict'))
);
INSERT INTO import_outcome (import_id, seq, outcome, reason)
SELECT import_id, seq, outcome, reason FROM import_row
WHERE digits IS NOT NULL AND outcome IN ('added', 'changed', 'unchanged', 'conflict');
UPDATE import_row SET outcome = NULL, reason = NULL
WHERE digits IS NOT NULL AND outcome IN ('added', 'changed', 'unchanged', 'conflict');

COMMENT ON TABLE import_outcome IS
    'What became of a row in the inventory, or would have in a dry run. Only ever added to while the job runs: rows written once cost half of rows written and changed.';

ALTER TABLE import_job
    ADD COLUMN local       bigint  NOT NULL DEFAULT 0,
    ADD COLUMN make_ranges boolean NOT NULL DEFAULT false,
    ADD COLUMN ranges_made bigint  NOT NULL DEFAULT 0,
    ADD COLUMN continues   uuid;

COMMENT ON COLUMN import_job.local IS 'Rows whose numbers mean something only inside a company or country, kept for a later import that says which.';
COMMENT ON COLUMN import_job.make_ranges IS 'Whether consecutive numbers outside every range become ranges.';
COMMENT ON COLUMN import_job.continues IS 'The import whose local numbers this one reads again.';
