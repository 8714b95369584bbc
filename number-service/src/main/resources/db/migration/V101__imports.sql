-- Imports: jobs, their files and every row of them with what became of it.

CREATE TABLE import_job (
    id               uuid        NOT NULL,
    site             text        NOT NULL,
    country          text,
    dry_run          boolean     NOT NULL,
    state            text        NOT NULL DEFAULT 'queued',
    done             bigint      NOT NULL DEFAULT 0,
    total            bigint      NOT NULL,
    added            bigint      NOT NULL DEFAULT 0,
    changed          bigint      NOT NULL DEFAULT 0,
    unchanged        bigint      NOT NULL DEFAULT 0,
    conflict         bigint      NOT NULL DEFAULT 0,
    rejected         bigint      NOT NULL DEFAULT 0,
    ignored          bigint      NOT NULL DEFAULT 0,
    error            text,
    tries            integer     NOT NULL DEFAULT 0,
    cancel_requested boolean     NOT NULL DEFAULT false,
    created_at       timestamptz NOT NULL DEFAULT now(),
    created_by       text        NOT NULL,
    started_at       timestamptz,
    finished_at      timestamptz,
    CONSTRAINT import_job_pk PRIMARY KEY (id),
    CONSTRAINT import_job_state CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    CONSTRAINT import_job_country CHECK (country ~ '^[A-Z]{2}$')
);
CREATE INDEX import_job_waiting ON import_job (created_at) WHERE state IN ('queued', 'running');
CREATE INDEX import_job_latest ON import_job (created_at DESC, id DESC);

COMMENT ON TABLE import_job IS
    'An upload of exports. Its rows are applied to the inventory in one transaction, so that it is there as a whole or not at all.';

CREATE TABLE import_file (
    import_id uuid     NOT NULL,
    file      smallint NOT NULL,
    name      text     NOT NULL,
    kind      text     NOT NULL,
    rows      bigint   NOT NULL,
    remark    text,
    CONSTRAINT import_file_pk PRIMARY KEY (import_id, file),
    CONSTRAINT import_file_job FOREIGN KEY (import_id) REFERENCES import_job (id) ON DELETE CASCADE
);

COMMENT ON TABLE import_file IS 'A file of an import, and as which export it was read.';

CREATE TABLE import_row (
    import_id   uuid     NOT NULL,
    seq         bigint   NOT NULL,
    file        smallint NOT NULL,
    line        bigint   NOT NULL,
    number_text text     NOT NULL,
    digits      bigint,
    extension   text,
    last_digits bigint,
    priority    integer,
    range_name  text,
    holder_kind text,
    holder_id   text,
    holder_line text,
    holder_name text,
    holder_pool text,
    outcome     text,
    reason      text,
    CONSTRAINT import_row_pk PRIMARY KEY (import_id, seq),
    CONSTRAINT import_row_file FOREIGN KEY (import_id, file) REFERENCES import_file (import_id, file) ON DELETE CASCADE,
    CONSTRAINT import_row_outcome CHECK (outcome IN ('added', 'changed', 'unchanged', 'conflict', 'rejected', 'ignored'))
);

COMMENT ON TABLE import_row IS
    'What one row of a file says of one number or range, and what became of it. A row with a private line gives two. These rows are what the worker reads, so that a job survives a restart, and what the report shows.';
COMMENT ON COLUMN import_row.seq IS 'Order within the import, from 1.';
COMMENT ON COLUMN import_row.last_digits IS 'The end of a range; null for a holder''s number.';
COMMENT ON COLUMN import_row.outcome IS 'Set at once where the row itself cannot be read, else when the job has run.';
