-- Ranges of extensions on one base number beside ranges of whole numbers.

ALTER TABLE number_range
    DROP CONSTRAINT number_range_no_overlap,
    DROP CONSTRAINT number_range_bounds,
    DROP CONSTRAINT number_range_one_length,
    DROP COLUMN span;
DROP INDEX number_range_of_site;
DROP INDEX number_range_in_order;

ALTER TABLE number_range
    ADD COLUMN base             bigint   NOT NULL DEFAULT 0,
    ADD COLUMN extension_length smallint NOT NULL DEFAULT 0,
    ADD COLUMN span int8range GENERATED ALWAYS AS (CASE WHEN base = 0 THEN int8range(first, last, '[]') END) STORED,
    ADD CONSTRAINT number_range_kind CHECK (
        CASE WHEN base = 0 THEN extension_length = 0
             ELSE base BETWEEN 1 AND 999999999999999 AND extension_length BETWEEN 1 AND 15 END),
    ADD CONSTRAINT number_range_bounds CHECK (
        CASE WHEN base = 0 THEN first >= 1 AND last <= 999999999999999
             ELSE first >= 0 AND length(last::text) <= extension_length END),
    ADD CONSTRAINT number_range_upwards CHECK (first <= last),
    ADD CONSTRAINT number_range_one_length CHECK (base > 0 OR length(first::text) = length(last::text)),
    ADD CONSTRAINT number_range_extension CHECK ((purpose = 'extension') = (base > 0)),
    ADD CONSTRAINT number_range_no_overlap EXCLUDE USING gist (span WITH &&) WHERE (NOT retired),
    -- One-point ranges stand for "equal": so the database needs no extension of its own for this.
    ADD CONSTRAINT number_range_no_extension_overlap EXCLUDE USING gist (
        int8range(base, base, '[]') WITH &&,
        int4range(extension_length::integer, extension_length::integer, '[]') WITH &&,
        int8range(first, last, '[]') WITH &&) WHERE (NOT retired AND base > 0);
CREATE INDEX number_range_of_site ON number_range (site, base, extension_length, first) WHERE NOT retired;
CREATE UNIQUE INDEX number_range_in_order ON number_range (base, extension_length, first) WHERE NOT retired;

COMMENT ON COLUMN number_range.base IS
    'The digits of the base number of a range of extensions; 0 in a range of whole numbers.';
COMMENT ON COLUMN number_range.extension_length IS
    'How many digits each extension has, leading zeros included: 7 and 007 are two extensions. 0 in a range of whole numbers.';
COMMENT ON COLUMN number_range.first IS
    'The place of the first number: the digits after +, or the value of the extension. The order of ranges everywhere is base, extension_length, first.';
COMMENT ON COLUMN number_range.span IS
    'The digits of a range of whole numbers; null in a range of extensions, so that no search for a number finds those by mistake.';
COMMENT ON COLUMN free_block.block IS
    'The places divided by 1000: block 4755123 holds 4755123000 to 4755123999, block 0 of a range of extensions 0 to 999.';
COMMENT ON COLUMN free_block.bits IS 'Bit n (least significant first) is set when the number at place block * 1000 + n is in the range and free.';
COMMENT ON COLUMN phone_number.range_id IS
    'The range the number has a place in; else, with an extension, the range of its base number; null outside every range. Without a foreign key on purpose: the check would lock the one row of the range for every number taken, and ranges are never deleted.';
