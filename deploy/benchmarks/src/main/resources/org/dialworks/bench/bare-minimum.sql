\set block random(1, 10000)
BEGIN;
UPDATE bench_block SET free = free - 1 WHERE id = :block;
INSERT INTO bench_number (block, holder) VALUES (:block, 'kari@contoso.com');
INSERT INTO bench_history (block, holder) VALUES (:block, 'kari@contoso.com');
COMMIT;
