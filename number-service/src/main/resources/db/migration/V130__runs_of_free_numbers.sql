-- Runs of free numbers, numbers never used, and blocks that take no room until something in them is used.

CREATE FUNCTION free_digits(bits bytea) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN reverse((('x' || encode(reverse(bits), 'hex'))::bit(1000))::text);

COMMENT ON FUNCTION free_digits IS
    'The bits of a block as a thousand digits, 1 where the number is free, in the order of the numbers.';

CREATE FUNCTION longest_run(bits bytea) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT max(length(run)) FROM unnest(string_to_array(free_digits(bits), '0')) AS run);

COMMENT ON FUNCTION longest_run IS 'How many free numbers of a block lie in a row at most.';

ALTER TABLE free_block
    ALTER COLUMN bits DROP NOT NULL,
    ALTER COLUMN free SET EXPRESSION AS (coalesce(bit_count(bits), 1000)),
    ALTER COLUMN exhausted SET EXPRESSION AS (coalesce(bit_count(bits) = 0, false)),
    ADD COLUMN untouched bytea;

UPDATE free_block SET untouched = bits;
DO $$
DECLARE
    released record;
BEGIN
    FOR released IN SELECT n.range_id, CASE WHEN r.base = 0 THEN n.digits ELSE n.extension::bigint END AS place
                    FROM phone_number n JOIN number_range r ON r.id = n.range_id
                    WHERE n.state = 'available' AND (n.extension = '') = (r.base = 0) LOOP
        UPDATE free_block SET untouched = set_bit(untouched, released.place % 1000, 0)
        WHERE range_id = released.range_id AND block = released.place / 1000;
    END LOOP;
END;
$$;

ALTER TABLE free_block
    ADD COLUMN fresh        boolean  NOT NULL GENERATED ALWAYS AS (coalesce(bit_count(untouched) > 0, true)) STORED,
    ADD COLUMN leading_run  smallint NOT NULL GENERATED ALWAYS AS
        (coalesce(length(free_digits(bits)) - length(ltrim(free_digits(bits), '1')), 1000)) STORED,
    ADD COLUMN longest_run  smallint NOT NULL GENERATED ALWAYS AS (coalesce(longest_run(bits), 1000)) STORED,
    ADD COLUMN trailing_run smallint NOT NULL GENERATED ALWAYS AS
        (coalesce(length(free_digits(bits)) - length(rtrim(free_digits(bits), '1')), 1000)) STORED,
    ADD CONSTRAINT free_block_untouched CHECK (num_nulls(bits, untouched) IN (0, 2) AND octet_length(untouched) = 125);
-- As free_block_next: taking a number changes its predicate only with the last one that was never used.
CREATE INDEX free_block_fresh ON free_block (range_id, block) WHERE fresh;
CREATE INDEX phone_number_released ON phone_number (range_id, since, digits, extension) WHERE state = 'available';

COMMENT ON COLUMN free_block.bits IS
    'Bit n (least significant first) is set when the number at place block * 1000 + n is in the range and free. Null while all thousand are free and none was ever used: such a block takes next to no room.';
COMMENT ON COLUMN free_block.untouched IS
    'Like bits, of the free numbers that were never used. Those that were have a row in phone_number that says since when they are free again.';
COMMENT ON COLUMN free_block.leading_run IS 'Free numbers in a row from the first of the block.';
COMMENT ON COLUMN free_block.longest_run IS 'The longest row of free numbers within the block.';
COMMENT ON COLUMN free_block.trailing_run IS 'Free numbers in a row up to the last of the block.';
COMMENT ON INDEX phone_number_released IS 'Free numbers that were in use before, the longest released first.';
