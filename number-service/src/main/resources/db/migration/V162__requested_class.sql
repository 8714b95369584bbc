-- A request may be for a number of a class, such as a golden one.

ALTER TABLE number_request ADD COLUMN number_class text;

COMMENT ON COLUMN number_request.number_class IS
    'Classes or levels with commas between, of which the number is to be one; null for any number that the rules give.';
