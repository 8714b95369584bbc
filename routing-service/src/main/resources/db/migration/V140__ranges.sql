-- The ranges of number-service, as far as scripts for unassigned numbers need them.

CREATE TABLE known_range (
    id              uuid    NOT NULL,
    site            text    NOT NULL,
    name            text    NOT NULL,
    first_digits    bigint  NOT NULL,
    first_extension text    NOT NULL,
    last_digits     bigint  NOT NULL,
    last_extension  text    NOT NULL,
    retired         boolean NOT NULL,
    version         bigint  NOT NULL,
    CONSTRAINT known_range_pk PRIMARY KEY (id)
);
CREATE INDEX known_range_site ON known_range (site);

COMMENT ON TABLE known_range IS 'The newest version heard of each range: a replay or a late event changes nothing. Retired ones stay, so that scripts take their entries away.';
