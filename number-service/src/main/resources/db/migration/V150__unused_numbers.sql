-- The report of unused numbers.

CREATE INDEX phone_number_resting ON phone_number (range_id, digits)
    WHERE extension = '' AND state IN ('reserved', 'quarantined', 'blocked', 'porting-in');

COMMENT ON INDEX phone_number_resting IS
    'Numbers that nobody holds and that are not free either: few, so that the report of unused numbers need not read those in use.';
