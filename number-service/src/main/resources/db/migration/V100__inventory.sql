-- The number inventory: ranges, what is free in them, and the numbers that are or were in use.

CREATE TABLE number_range (
    id           uuid        NOT NULL,
    name         text        NOT NULL,
    site         text        NOT NULL,
    home_site    text        NOT NULL,
    epoch        bigint      NOT NULL DEFAULT 1,
    first        bigint      NOT NULL,
    last         bigint      NOT NULL,
    span         int8range   NOT NULL GENERATED ALWAYS AS (int8range(first, last, '[]')) STORED,
    calling_code integer     NOT NULL,
    retired      boolean     NOT NULL DEFAULT false,
    version      bigint      NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL DEFAULT now(),
    created_by   text        NOT NULL,
    CONSTRAINT number_range_pk PRIMARY KEY (id),
    CONSTRAINT number_range_name CHECK (length(name) BETWEEN 1 AND 200),
    CONSTRAINT number_range_site CHECK (site ~ '^[a-z0-9-]{1,40}$' AND home_site ~ '^[a-z0-9-]{1,40}$'),
    CONSTRAINT number_range_bounds CHECK (first BETWEEN 1 AND last AND last <= 999999999999999),
    CONSTRAINT number_range_one_length CHECK (length(first::text) = length(last::text)),
    CONSTRAINT number_range_no_overlap EXCLUDE USING gist (span WITH &&) WHERE (NOT retired)
);
CREATE INDEX number_range_of_site ON number_range (site, first) WHERE NOT retired;
CREATE INDEX number_range_in_order ON number_range (first, id) WHERE NOT retired;

COMMENT ON TABLE number_range IS
    'Numbers from first to last, both included, given to a site. Never deleted: a retired range keeps its history but no longer claims its numbers.';
COMMENT ON COLUMN number_range.first IS 'Digits after + as a number.';
COMMENT ON COLUMN number_range.home_site IS 'The one site that writes this range.';
COMMENT ON COLUMN number_range.epoch IS 'Raised when the range moves to another home site.';
COMMENT ON COLUMN number_range.calling_code IS 'Country calling code of the numbers, 0 where none is known.';

CREATE TABLE free_block (
    range_id  uuid    NOT NULL,
    block     bigint  NOT NULL,
    bits      bytea   NOT NULL,
    free      integer NOT NULL GENERATED ALWAYS AS (bit_count(bits)) STORED,
    exhausted boolean NOT NULL GENERATED ALWAYS AS (bit_count(bits) = 0) STORED,
    CONSTRAINT free_block_pk PRIMARY KEY (range_id, block),
    CONSTRAINT free_block_range FOREIGN KEY (range_id) REFERENCES number_range (id),
    CONSTRAINT free_block_size CHECK (octet_length(bits) = 125)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
-- Holds no column that changes while numbers come and go, so that taking one is a heap-only update.
CREATE INDEX free_block_next ON free_block (range_id, block) WHERE NOT exhausted;

COMMENT ON TABLE free_block IS
    'Which numbers of a range are free: one row per thousand numbers. Its row is locked by whoever takes a number of the thousand or gives one back.';
COMMENT ON COLUMN free_block.block IS 'The digits divided by 1000: block 4755123 holds 4755123000 to 4755123999.';
COMMENT ON COLUMN free_block.bits IS 'Bit n (least significant first) is set when number block * 1000 + n is in the range and free.';

CREATE TABLE phone_number (
    digits              bigint      NOT NULL,
    extension           text        NOT NULL DEFAULT '',
    range_id            uuid,
    site                text        NOT NULL,
    state               text        NOT NULL,
    holder_kind         text,
    holder_id           text,
    holder_line         text,
    holder_name         text,
    holder_pool         text,
    until               timestamptz,
    reason              text,
    provisioning        text,
    provisioning_reason text,
    provisioning_at     timestamptz,
    provisioned_version bigint,
    script_version      bigint,
    assignment          bigint      NOT NULL DEFAULT 0,
    epoch               bigint      NOT NULL,
    version             bigint      NOT NULL,
    since               timestamptz NOT NULL,
    changed_by          text        NOT NULL,
    CONSTRAINT phone_number_pk PRIMARY KEY (digits, extension),
    CONSTRAINT phone_number_digits CHECK (digits BETWEEN 1 AND 999999999999999),
    CONSTRAINT phone_number_extension CHECK (extension ~ '^[0-9]{0,15}$'),
    CONSTRAINT phone_number_state CHECK (state IN ('available', 'reserved', 'assigned', 'active', 'quarantined',
                                                   'blocked', 'porting-in', 'porting-out', 'retired')),
    CONSTRAINT phone_number_holder_whole CHECK (num_nulls(holder_kind, holder_id, holder_line) IN (0, 3)),
    CONSTRAINT phone_number_holder_of_state CHECK (CASE
        WHEN state IN ('assigned', 'active') THEN holder_id IS NOT NULL
        WHEN state IN ('available', 'blocked', 'retired') THEN holder_id IS NULL
        ELSE true END)
) WITH (fillfactor = 90);
CREATE INDEX phone_number_of_site ON phone_number (site, digits, extension);
CREATE INDEX phone_number_of_range ON phone_number (range_id, state);
CREATE INDEX phone_number_of_holder ON phone_number (lower(holder_id)) WHERE holder_id IS NOT NULL;
CREATE INDEX phone_number_until ON phone_number (until) WHERE state = 'reserved';

COMMENT ON TABLE phone_number IS
    'A number that is or was in use; one that never was has no row. One row per number and extension: that is what makes two holders of one number impossible.';
COMMENT ON COLUMN phone_number.range_id IS
    'The range the number (or, with an extension, its base number) is in; null outside every range. Without a foreign key on purpose: the check would lock the one row of the range for every number taken, and ranges are never deleted.';
COMMENT ON COLUMN phone_number.version IS 'Counts the changes of this number from 1, also over release and reuse.';
COMMENT ON COLUMN phone_number.provisioning IS 'What became of the script for the current holder, as routing-service reports it.';
COMMENT ON COLUMN phone_number.provisioned_version IS
    'The version of the number that the script was written for; with script_version it tells a report from an older one or a repetition.';
COMMENT ON COLUMN phone_number.assignment IS
    'The version with which the number was given to its holder: reports for older versions concern a former holder.';

CREATE TABLE further_holder (
    digits      bigint      NOT NULL,
    extension   text        NOT NULL,
    holder_kind text        NOT NULL,
    holder_id   text        NOT NULL,
    holder_line text        NOT NULL,
    holder_name text,
    holder_pool text,
    import_id   uuid        NOT NULL,
    seen_at     timestamptz NOT NULL,
    CONSTRAINT further_holder_pk PRIMARY KEY (digits, extension, holder_kind, holder_id, holder_line),
    CONSTRAINT further_holder_number FOREIGN KEY (digits, extension) REFERENCES phone_number (digits, extension)
);

COMMENT ON TABLE further_holder IS
    'Who else an import names as the holder of a number that has one: a finding, kept beside the holder and never in its place.';

CREATE TABLE number_history (
    digits      bigint      NOT NULL,
    extension   text        NOT NULL,
    version     bigint      NOT NULL,
    state       text        NOT NULL,
    holder_kind text,
    holder_id   text,
    holder_line text,
    holder_name text,
    until       timestamptz,
    reason      text,
    at          timestamptz NOT NULL,
    changed_by  text        NOT NULL,
    CONSTRAINT number_history_pk PRIMARY KEY (digits, extension, version)
);

COMMENT ON TABLE number_history IS 'Every change of every number: what it became, when, by whom and why. Only ever added to.';

CREATE FUNCTION number_history_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the history of numbers is only ever added to';
END;
$$;
CREATE TRIGGER number_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON number_history
    FOR EACH STATEMENT EXECUTE FUNCTION number_history_is_kept();
