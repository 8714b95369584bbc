CREATE TABLE hit_number (
    number      text    NOT NULL,
    site        text    NOT NULL,
    in_use      boolean NOT NULL,
    holder_kind text,
    holder      text,
    holder_name text,
    pool        text,
    version     bigint  NOT NULL,
    CONSTRAINT hit_number_pk PRIMARY KEY (number)
);
CREATE INDEX hit_number_of_site ON hit_number (site, number) WHERE in_use;
CREATE INDEX hit_number_of_pool ON hit_number (site, lower(pool), number) WHERE in_use;

COMMENT ON TABLE hit_number IS
    'Numbers and who has them, from dialworks.numbers: to say who is hit by an incident. It can be dropped and read again.';
COMMENT ON COLUMN hit_number.in_use IS 'Whether somebody has it: assigned, active or on its way out.';
COMMENT ON COLUMN hit_number.version IS 'Of the number; a later event of an earlier version changes nothing.';

CREATE TABLE hit_plan (
    site     text   NOT NULL,
    gateways jsonb  NOT NULL,
    version  bigint NOT NULL,
    CONSTRAINT hit_plan_pk PRIMARY KEY (site)
);

COMMENT ON TABLE hit_plan IS 'The gateways by which calls leave a site, from dialworks.plans: fqdn and addresses.';
