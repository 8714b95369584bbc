-- A key is written once, together with its answer. Who works under a key holds a lock on it until then.

DELETE FROM idempotency_key WHERE answer IS NULL;
ALTER TABLE idempotency_key ALTER COLUMN answer SET NOT NULL;

-- Looked at once an hour, to forget what is old: rows lie in the order of their age, so a summary of each stretch will do.
DROP INDEX idempotency_key_created_at;
CREATE INDEX idempotency_key_created_at ON idempotency_key USING brin (created_at);
