-- What a range is for, and how its numbers rest between two holders.

ALTER TABLE number_range
    ADD COLUMN carrier         text,
    ADD COLUMN purpose         text     NOT NULL DEFAULT 'geographic',
    ADD COLUMN tags            text[]   NOT NULL DEFAULT '{}',
    ADD COLUMN threshold       smallint,
    ADD COLUMN quarantine_days smallint NOT NULL DEFAULT 90,
    ADD CONSTRAINT number_range_carrier CHECK (length(carrier) BETWEEN 1 AND 200),
    ADD CONSTRAINT number_range_purpose CHECK (purpose IN ('geographic', 'mobile', 'toll-free', 'service', 'extension')),
    ADD CONSTRAINT number_range_threshold CHECK (threshold BETWEEN 1 AND 99),
    ADD CONSTRAINT number_range_quarantine CHECK (quarantine_days BETWEEN 0 AND 3650);
CREATE INDEX number_range_of_tag ON number_range USING gin (tags) WHERE NOT retired;

COMMENT ON COLUMN number_range.threshold IS
    'The range runs low when no more than this share of it, in per cent, is free; null when nobody is to be told.';
COMMENT ON COLUMN number_range.quarantine_days IS
    'How many days a number that was active rests after its release, unless the release says otherwise (47 CFR 52.15(f) calls it aging: at most 90 days for residential, 365 for business numbers).';
