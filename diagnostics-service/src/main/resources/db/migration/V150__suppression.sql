CREATE TABLE silence (
    id         uuid        NOT NULL,
    site       text,
    matchers   jsonb       NOT NULL,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    comment    text        NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,
    version    bigint      NOT NULL,
    CONSTRAINT silence_pk PRIMARY KEY (id)
);
CREATE INDEX silence_last_to_end ON silence (ends_at DESC, id DESC);

COMMENT ON TABLE silence IS 'What is kept quiet until a time. Those that are over stay, to look back at.';
COMMENT ON COLUMN silence.site IS 'Only in this site; null for all.';
COMMENT ON COLUMN silence.matchers IS 'Conditions on labels, all of which must match: name, operator (=, !=, =~, !~), value.';

CREATE TABLE inhibition (
    id         uuid        NOT NULL,
    name       text        NOT NULL,
    site       text,
    source     jsonb       NOT NULL,
    target     jsonb       NOT NULL,
    equal      text[]      NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,
    CONSTRAINT inhibition_pk PRIMARY KEY (id)
);

COMMENT ON TABLE inhibition IS
    'While a trouble of a site matches source, what matches target there and agrees with it in the labels of equal is not told.';

-- A gateway that is down explains whatever else is found about it.
INSERT INTO inhibition (id, name, source, target, equal, created_at, created_by)
VALUES ('6f3b1a52-6f0d-4b53-9c1e-3f2f4b1d7a01',
        'A gateway that is down explains what else is wrong on its trunk',
        '[{"name": "rule", "operator": "=", "value": "gateway-down"}]',
        '[{"name": "rule", "operator": "!=", "value": "gateway-down"}]',
        '{gateway}', now(), 'dialworks');

CREATE TABLE maintenance (
    id         uuid        NOT NULL,
    name       text        NOT NULL,
    site       text,
    matchers   jsonb       NOT NULL,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    repeats    text        NOT NULL,
    zone       text        NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,
    CONSTRAINT maintenance_pk PRIMARY KEY (id),
    CONSTRAINT maintenance_repeats_known CHECK (repeats IN ('never', 'daily', 'weekly')),
    CONSTRAINT maintenance_lasts CHECK (ends_at > starts_at)
);

COMMENT ON TABLE maintenance IS 'Times in which troubles are expected and not told.';
COMMENT ON COLUMN maintenance.starts_at IS 'When it begins for the first time.';
COMMENT ON COLUMN maintenance.zone IS 'The IANA time zone whose clock a window that repeats keeps to.';
