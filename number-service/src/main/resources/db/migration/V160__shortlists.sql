-- Short lists: a few numbers offered to a caller, held for minutes until one of them is chosen.

CREATE TABLE shortlist (
    id               uuid        NOT NULL,
    site             text        NOT NULL,
    caller           text        NOT NULL,
    until            timestamptz NOT NULL,
    ending           text,
    chosen_digits    bigint,
    chosen_extension text,
    created_at       timestamptz NOT NULL,
    CONSTRAINT shortlist_pk PRIMARY KEY (id),
    CONSTRAINT shortlist_ending CHECK (ending IN ('chosen', 'freed')),
    CONSTRAINT shortlist_chosen CHECK ((ending IS NOT DISTINCT FROM 'chosen') = (chosen_digits IS NOT NULL)
                                AND (chosen_digits IS NULL) = (chosen_extension IS NULL))
);
CREATE INDEX shortlist_open ON shortlist (caller, until) WHERE ending IS NULL;
CREATE INDEX shortlist_until ON shortlist (until);

COMMENT ON TABLE shortlist IS
    'Numbers offered to a caller. Open until it has an ending or its time is over; what it held is free again then. Kept for a day.';
COMMENT ON COLUMN shortlist.caller IS 'Whose it is; the numbers of all open lists of a caller are bounded together.';
COMMENT ON COLUMN shortlist.until IS 'When it ends by itself: the until of its numbers'' reservations.';

CREATE TABLE shortlist_number (
    shortlist_id uuid   NOT NULL,
    digits       bigint NOT NULL,
    extension    text   NOT NULL,
    version      bigint NOT NULL,
    CONSTRAINT shortlist_number_pk PRIMARY KEY (shortlist_id, digits, extension),
    CONSTRAINT shortlist_number_list FOREIGN KEY (shortlist_id) REFERENCES shortlist (id) ON DELETE CASCADE
);

COMMENT ON TABLE shortlist_number IS 'A number that a short list offers.';
COMMENT ON COLUMN shortlist_number.version IS
    'The version of the number as the list reserved it: with a later one it is no longer the list''s to give or to free.';
